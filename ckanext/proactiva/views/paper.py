"""The form of asking on paper: printed, filled in by hand, and captured by the authority."""

from __future__ import annotations

import ckantoolkit as tk

from ckanext.proactiva.views import pages

paper = pages.blueprint("paper", "/demands/new/paper")


@paper.get("")
def form() -> pages.Page:
    """Show the form to print."""
    return tk.render("proactiva/demand/paper.html", {"title": tk._("Ask for information on paper")})
