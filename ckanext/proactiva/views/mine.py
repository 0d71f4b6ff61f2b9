"""«Mis peticiones»: what somebody began, sent and supports, by account or in this browser."""

from __future__ import annotations

import ckantoolkit as tk

from ckanext.proactiva.views import asking_form, browser, drafts, pages, receipt_cookie
from ckanext.proactiva.views.forms import go

mine = pages.blueprint("mine", "/mine")
mine.after_request(browser.keep)


@mine.get("")
def index() -> pages.Page:
    """List what somebody takes part in; anything else can be found by its folio."""
    found = pages.call("proactiva_participation_list")
    values = {
        "title": tk._("My demands"),
        "begun": drafts.unsent(asking_form.DRAFTS.kept()),
        "receipts": receipt_cookie.kept()[::-1],
        **found,
    }
    return tk.render("proactiva/mine/index.html", values)


@mine.post("/<folio>/seen")
def see(folio: str) -> pages.Page:
    """Mark what happened with a demand as seen."""
    pages.call("proactiva_demand_see", folio=folio)
    return go("proactiva_mine.index", _anchor=folio)
