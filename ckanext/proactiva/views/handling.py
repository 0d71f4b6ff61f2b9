"""Officers' own handling of a referral: notes, and its assignee."""

from __future__ import annotations

import ckantoolkit as tk

from ckanext.proactiva.domain.register import N_
from ckanext.proactiva.views import pages
from ckanext.proactiva.views.desk import referral_page
from ckanext.proactiva.views.forms import Form, go

handling = pages.blueprint("handling", "/desk")

DONE = N_("Your colleagues can see it now. Nobody else can.")
ACTS = {
    "note": Form("proactiva_referral_note", DONE, {"note-text": "text"}),
    "assign": Form("proactiva_referral_assign", DONE, {"assign-colleague": "colleague"}),
}


@handling.post(f"/<institution>/<folio>/<any({', '.join(ACTS)}):what>")
def act(institution: str, folio: str, what: str) -> pages.Page:
    """Write a note on a referral, or hand it to a colleague."""
    form = ACTS[what]
    at = {"institution": institution, "folio": folio}
    given = form.given(tk.request.form)
    try:
        result = pages.call(form.action, **at, **given)
    except tk.ValidationError as error:
        demand = pages.named("proactiva_referral_show", **at)
        return referral_page(demand, {what: given}, what, form.of_inputs(error.error_dict))
    tk.h.flash_success(form.thanks(result))
    return go("proactiva_desk.referral", **at)
