"""The receipt of what was sent: its folio, its code, and a way to get the mail again."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import ckantoolkit as tk

from ckanext.proactiva.views import asking_form, pages, receipt_cookie, visit
from ckanext.proactiva.views.forms import Errors, form_page, go

receipt = asking_form.blueprint("receipt")


@receipt.get("/<form_token>/sent")
def show(form_token: str) -> pages.Page:
    """Show the receipt again, for a day, to the browser that sent the form."""
    kept = _kept(form_token)
    code = {"claim_code": kept.claim_code}
    demand = pages.call("proactiva_demand_show", folio=kept.folio, **code)
    return receipt_page(form_token, {**demand, **code}, asking_form.DRAFTS.given(form_token))


@receipt.post("/<form_token>/sent")
def noted(form_token: str) -> pages.Page:
    """Stop showing a receipt in this browser, because its code was written down."""
    asking_form.DRAFTS.drop(form_token)
    if tk.request.form.get("capture"):
        return receipt_cookie.remove(go("proactiva_asking.form", capture=1), form_token)
    tk.h.flash_success(tk._("Your code is no longer shown here. Keep what you wrote down."))
    return receipt_cookie.remove(go("proactiva_mine.index"), form_token)


@receipt.post("/<form_token>/mail")
def mail(form_token: str) -> pages.Page:
    """Mail the confirmation link of a demand again, to the address as typed now."""
    kept, before = _kept(form_token), asking_form.DRAFTS.given(form_token)
    given = asking_form.typed(tk.request.form, ["email"], before)
    code = {"claim_code": kept.claim_code, "email": given["email"]}
    try:
        pages.call("proactiva_confirmation_create", folio=kept.folio, **code)
        tk.h.flash_success(tk._("We have sent you the mail again. Only the newest link works."))
    except tk.ValidationError as error:
        given[asking_form.REFUSED] = error.error_dict
    if before:  # otherwise no form is left to keep it with
        asking_form.DRAFTS.keep(form_token, given, kept.folio)
    return go("proactiva_receipt.show", form_token=form_token)


def receipt_page(
    form_token: str, demand: Mapping[str, Any], given: asking_form.Given | None = None
) -> pages.Page:
    """Show the folio and code of a demand that was sent, and what its author still has to do."""
    errors = _errors(demand, given or {})
    values = {
        "title": tk._("Write down your folio"),
        "form_token": form_token,
        "demand": demand,
        "is_kept": visit.is_kept(),
        "given": given or {},
        "errors": errors,
    }
    return form_page("proactiva/demand/receipt.html", values)


def _errors(demand: Mapping[str, Any], given: asking_form.Given) -> Errors:
    """Return why nothing was mailed, as long as there is something to mail."""
    return given.get(asking_form.REFUSED, {}) if demand["status"] == "unconfirmed" else {}


def _kept(form_token: str) -> receipt_cookie.Receipt:
    found = receipt_cookie.find(form_token)
    if found is None:
        raise tk.ObjectNotFound(tk._("This receipt is no longer kept here. Look up your folio"))
    return found
