"""Asking for information, step by step: the form, similar results, a last look and a receipt.

Each step has its own address, and its form leads on to the next one. Going back, going forward and
reloading show what was kept as a draft. If the browser keeps no cookie, or the draft cannot be
kept, the form continues on a single page.
"""

from __future__ import annotations

from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

from flask import make_response

import ckantoolkit as tk

from ckanext.proactiva.people import limits
from ckanext.proactiva.views import (
    asking_form,
    browser,
    drafts,
    pages,
    receipt_cookie,
    routing,
    visit,
)
from ckanext.proactiva.views.asking_form import ORDER, Given
from ckanext.proactiva.views.forms import Errors, form_page, go, institution_options
from ckanext.proactiva.views.receipt import receipt_page

asking = asking_form.blueprint("asking")


@asking.get("")
def form() -> pages.Page:
    """Begin a form, which has its own address from the first step on."""
    address = tk.h.url_for("proactiva_asking.words", form_token=drafts.new_token())
    return pages.with_visit(tk.redirect_to(routing.with_query(address)))


@asking.get("/<form_token>")
def words(form_token: str) -> pages.Page:
    """Show the form as it was left, or empty, or as a link filled it in."""
    begun = asking_form.DRAFTS.kept()
    if form_token not in begun:
        given = asking_form.typed(tk.request.args)
        return pages.with_visit(_form(form_token, given, begun=drafts.unsent(begun)))
    draft = begun.pop(form_token)
    if draft.folio:
        return go("proactiva_asking.review", form_token=form_token)
    errors = asking_form.flaws(draft.given)
    return _form(form_token, draft.given, errors, begun=drafts.unsent(begun), is_kept=True)


@asking.post("/<form_token>")
def write(form_token: str) -> pages.Page:
    """Keep what was typed and go on; if it cannot be kept, show the other steps on this page."""
    before = asking_form.DRAFTS.kept().get(form_token)
    if before and before.folio:
        return go("proactiva_asking.review", form_token=form_token)
    is_whole = before is None or "title" in tk.request.form
    asked = asking_form.ORDER if is_whole else asking_form.FIRST_STEP
    given = asking_form.typed(tk.request.form, asked, before.given if before else None)
    if asking_form.DRAFTS.keep(form_token, given):
        return visit.extend(go("proactiva_asking.similar", form_token=form_token))
    return _one_page(form_token, given)


@asking.post("/<form_token>/discard")
def discard(form_token: str) -> pages.Page:
    """Delete what was typed into a form."""
    asking_form.DRAFTS.drop(form_token)
    tk.h.flash_success(tk._("What you had written has been deleted."))
    return go("proactiva_asking.form")


@asking.get("/<form_token>/similar")
def similar(form_token: str) -> pages.Page:
    """Show what may already serve; if nothing is alike, go on."""
    given, folio, _saved = asking_form.draft(form_token)
    try:
        preview, _ = asking_form.preview(given)
    except tk.ValidationError:
        return go("proactiva_asking.words", form_token=form_token)
    found = _alike(given)
    if folio or not found:
        return go("proactiva_asking.review", form_token=form_token)
    values = {"title": tk._("It may already exist"), "form_token": form_token, "given": given}
    values = {**values, "preview": preview, "results": found}
    # A similar demand can be supported right there.
    return browser.keep(make_response(tk.render("proactiva/demand/similar.html", values)))


@asking.get("/<form_token>/review")
def review(form_token: str) -> pages.Page:
    """Show what everybody will read, with its title and its signature."""
    given, folio, _saved = asking_form.draft(form_token)
    try:
        preview, errors = asking_form.preview(given)
    except tk.ValidationError:
        return go("proactiva_asking.words", form_token=form_token)
    values = {
        "title": tk._("You have already sent this")
        if folio
        else tk._("Check it before you send it"),
        "form_token": form_token,
        "given": given,
        "preview": preview,
        "errors": errors,
        "folio": folio,
        "is_new": not folio and not _alike(given),
    }
    return form_page("proactiva/demand/last_look.html", values)


@asking.post("/<form_token>/review")
def send(form_token: str) -> pages.Page:
    """Send the demand, or go back to its words; sent twice, it is the same demand and receipt."""
    given, folio, _saved = asking_form.draft(form_token)
    if not folio:
        given = asking_form.typed(tk.request.form, asking_form.LAST_LOOK, given)
        asking_form.DRAFTS.keep(form_token, given)
    if tk.request.form.get("step") == "back":
        return go("proactiva_asking.words", form_token=form_token)
    try:
        demand = _create(form_token, given)
    except tk.ValidationError as error:
        if "limit" in error.error_dict:
            return _too_many(form_token, limits.too_much())
        wrong = error.error_dict
        if wrong.pop("not_personal", None):  # what was marked is gone: mark again
            given["not_personal"] = []
        asking_form.DRAFTS.keep(form_token, {**given, asking_form.REFUSED: wrong})
        return go("proactiva_asking.review", form_token=form_token)
    asking_form.DRAFTS.keep(form_token, given, demand["folio"])
    return _receipt(form_token, demand)


def _create(form_token: str, given: Given) -> Mapping[str, Any]:
    asked = asking_form.asked(given)
    return pages.call("proactiva_demand_create", **asked, form_token=form_token)


def _form(
    form_token: str, given: Given, errors: Errors | None = None, **values: object
) -> pages.Page:
    title = tk._("Tell us what information you need")
    if given["capture"]:
        pages.check("proactiva_capture_preview")
        title = tk._("Capture a demand")
    shown = {
        "title": title,
        "form_token": form_token,
        "given": given,
        "errors": dict(sorted((errors or {}).items(), key=_place)),
        "institutions": institution_options(),
        **values,
    }
    return form_page("proactiva/demand/form.html", shown)


def _place(error: tuple[str, Any]) -> int:
    return ORDER.index(error[0]) if error[0] in ORDER else -1


def _alike(given: Given) -> list[Any]:
    asked = {name: given[name] for name in ("wanted", "where", "territories")}
    found = pages.call("proactiva_demand_similar", **asked)
    return found["results"]


def _one_page(form_token: str, given: Given) -> pages.Page:
    """Show the form, similar results and last look on one page, or send what was seen there."""
    try:
        if tk.request.form.get("step") == "send":
            return _receipt(form_token, _create(form_token, given))
        preview, errors = asking_form.preview(given)
    except tk.ValidationError as error:
        preview, errors = None, error.error_dict
        if "not_personal" in errors:  # something else was changed: take another look
            preview, errors = asking_form.preview({**given, "not_personal": []})
    values = {"preview": preview, "results": _alike(given) if preview else []}
    return pages.with_visit(_form(form_token, given, errors, is_alone=True, **values))


def _receipt(form_token: str, demand: Mapping[str, Any]) -> pages.Page:
    """Redirect to the receipt, or show it at once to a browser that keeps no cookies."""
    if tk.current_user.is_authenticated and not demand["channel"]:
        tk.h.flash_success(
            tk._("Your demand has been sent. Its folio is {folio}.").format(**demand)
        )
        return go("proactiva_demand.show", folio=demand["folio"])
    code = demand["claim_code"]
    if not (visit.is_kept() and code):
        return receipt_page(form_token, demand)
    # A demand written down for somebody else belongs to them.
    claimed = "" if demand["channel"] else code
    response = pages.with_visit(go("proactiva_receipt.show", form_token=form_token), claimed)
    return receipt_cookie.add(response, form_token, demand["folio"], code)


def _too_many(form_token: str, text: str) -> pages.Page:
    back = tk.h.url_for("proactiva_asking.review", form_token=form_token)
    values = {"title": tk._("Not sent"), "text": text, "back": back}
    return tk.render("proactiva/refusal.html", values), HTTPStatus.TOO_MANY_REQUESTS
