"""How authors who lost their code come back: by the address that they confirmed."""

from __future__ import annotations

from collections.abc import Mapping

import ckantoolkit as tk

from ckanext.proactiva.views import pages
from ckanext.proactiva.views.forms import form_page, go

claim = pages.blueprint("claim", "/folio/mail")


@claim.get("")
def form() -> pages.Page:
    """Ask for the address that was given with a demand."""
    return _form("", {})


@claim.post("")
def create() -> pages.Page:
    """Mail a link to the address; only its owner learns whether it was used to ask for anything."""
    email = tk.request.form.get("email", "")
    try:
        pages.call("proactiva_claim_create", email=email)
    except tk.ValidationError as error:
        return _form(email, error.error_dict)
    return go("proactiva_claim.sent")


@claim.get("/sent")
def sent() -> pages.Page:
    """Say what to do next, in the same words whether the address is known or not."""
    return tk.render("proactiva/claim/sent.html", {"title": tk._("Open your mail now")})


def come_back(token: str) -> pages.Page:
    """Make this browser the author of what was asked with an address, and show the new codes."""
    claims = pages.call("proactiva_claim_confirm", token=token)
    values = {"title": tk._("You are back"), "claims": claims}
    page = tk.render("proactiva/claim/back.html", values)
    # The newest go last, because a visit remembers only the last ones.
    return pages.with_visit(page, *(each["claim_code"] for each in reversed(claims)))


def _form(email: str, errors: Mapping[str, object]) -> pages.Page:
    values = {"title": tk._("I lost my code"), "email": email, "errors": errors}
    # So that a mail is counted for this browser, and not for all that share its address.
    return pages.with_visit(form_page("proactiva/claim/form.html", values))
