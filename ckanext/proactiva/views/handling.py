"""What officers do with a referral among themselves: notes, and who has it in hand."""

from __future__ import annotations

import ckantoolkit as tk

from ckanext.proactiva.views import pages
from ckanext.proactiva.views.desk import referral_page
from ckanext.proactiva.views.forms import go

handling = pages.blueprint("handling", "/desk")

# Each act's action, and the one thing that it takes.
ACTS = {
    "note": ("proactiva_referral_note", "text"),
    "assign": ("proactiva_referral_assign", "colleague"),
}


@handling.post(f"/<institution>/<folio>/<any({', '.join(ACTS)}):what>")
def act(institution: str, folio: str, what: str) -> pages.Page:
    """Write a note on a referral, or hand it to a colleague."""
    action, wanted = ACTS[what]
    at = {"institution": institution, "folio": folio}
    given = {wanted: tk.request.form.get(f"{what}-{wanted}", "")}
    try:
        pages.call(action, **at, **given)
    except tk.ValidationError as error:
        return referral_page(
            pages.named("proactiva_referral_show", **at), {what: given}, what, error.error_dict
        )
    tk.h.flash_success(tk._("Your colleagues see it now. Nobody else does."))
    return go("proactiva_desk.referral", **at)
