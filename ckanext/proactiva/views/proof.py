"""The page on how anybody can check the figures of growth: what a seal is and how to keep one."""

from __future__ import annotations

import ckantoolkit as tk

from ckanext.proactiva.views import error_pages, pages

proof = pages.blueprint("proof", "")


@proof.get("/growth/proof")
def show() -> pages.Page:
    """Explain what the last seal proves and what it does not, and the command that checks it."""
    found = pages.call_as_anybody("proactiva_growth_show", limit=0)
    if not found["ledger"]["synced_at"]:
        raise error_pages.NotBegunError
    values = {
        "title": tk._("Can you check it?"),
        "ledger": found["ledger"],
        "illustrative": found["illustrative"],
    }
    return tk.render("proactiva/growth/proof_page.html", values)
