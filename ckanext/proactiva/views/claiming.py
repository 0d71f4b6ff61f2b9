"""The mailed link with which an author without an account gets their codes back."""

from __future__ import annotations

import ckantoolkit as tk

from ckanext.proactiva.views import pages


def back(token: str) -> pages.Page:
    """Make this browser the author of what was asked with an address, and show the new codes."""
    claims = pages.call("proactiva_claim_confirm", token=token)
    values = {"title": tk._("You are back"), "claims": claims}
    page = tk.render("proactiva/claim/back.html", values)
    # The newest go last, because a visit remembers only the last ones.
    return pages.with_visit(page, *(each["claim_code"] for each in reversed(claims)))
