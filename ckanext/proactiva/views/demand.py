"""The board of demands, the page of a demand, and what people do there."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from werkzeug.datastructures import MultiDict

import ckantoolkit as tk

from ckanext.proactiva.domain.board import FILTERS
from ckanext.proactiva.domain.text import holds_words
from ckanext.proactiva.views import browser, demand_page, last_look, pages, routing, visit
from ckanext.proactiva.views.demand_forms import FORMS, errors_of
from ckanext.proactiva.views.forms import go, last_page, page_number, status_of
from ckanext.proactiva.views.fragments import fragment

demand = pages.blueprint("demand", "/demands")
demand.after_request(browser.keep)

PAGE_SIZE = 20
MOST_PUBLISHED = 3
ASKED = (*FILTERS, "sort")


@demand.get("")
def board() -> pages.Page:
    """List what people ask for as the address filters it, ignoring filters that are not valid."""
    filters = {name: pages.parameter(name) for name in ASKED}
    page, is_valid = page_number()
    beside = {name: pages.parameter(name) for name in ("after", "before")}
    try:
        found = _listed(filters, page, **beside)
    except tk.ValidationError as error:
        filters = {name: "" if name in error.error_dict else filters[name] for name in ASKED}
        found, is_valid = _listed(filters, page), False
    last = last_page(found["count"], PAGE_SIZE)
    if elsewhere := _its_address(filters, found, page, last):
        return tk.redirect_to(elsewhere)
    shown = {"filters": filters, "page": page, "last_page": last, "ignored": not is_valid}
    is_first = page == 1 and not any(beside.values())
    words = filters["q"] if is_first and holds_words(filters["q"]) else ""
    return _board({**shown, **found, "published": _published(words), "words": words})


@demand.get("/<folio>")
def show(folio: str) -> pages.Page:
    """Show a demand, at its only address."""
    before = pages.parameter("before")
    try:
        found = pages.call(
            "proactiva_demand_show",
            folio=folio,
            messages_before=before,
            joined=pages.parameter("joined"),
        )
    except tk.ValidationError:
        return tk.redirect_to("proactiva_demand.show", folio=folio)
    if moved := routing.to_current(folio=found["folio"]):
        return moved
    if before and not found["messages"]:
        return tk.redirect_to("proactiva_demand.show", folio=folio)
    if found["merged_into"] and not found["may"]:
        # The demand that was first asked for, even if it leads here through others.
        first = pages.parameter("joined") or folio
        return tk.redirect_to("proactiva_demand.show", folio=found["merged_into"], joined=first)
    page = demand_page.drawn(found)
    # What is written here is kept until it is sent, which needs a visit.
    return pages.with_visit(page) if tk.current_user.is_authenticated else page


@demand.post(f"/<folio>/<any({', '.join(FORMS)}):what>")
def act(folio: str, what: str) -> pages.Page:
    """Do what a person asks with a demand, and go back to its page."""
    if what == "support" and not (tk.current_user.is_authenticated or browser.is_kept()):
        # A browser that keeps no cookie would be counted again each time.
        tk.h.flash_error(tk._("Press «I need it too» once more, so that you are counted only once"))
        return go("proactiva_demand.show", folio=folio)
    form = FORMS[what]
    typed = tk.request.form
    if typed.get("step") == "edit":
        return _at_its_address(folio, what, step="edit") or _form_again(folio, what, typed)
    if page := last_look.page(folio, what, typed):
        return _at_its_address(folio, what) or page
    try:
        result = pages.call(form.action, **_given(folio, what))
    except tk.ValidationError as error:
        # Something else was changed since the last look: show it again.
        is_changed = error.error_dict.keys() == {"not_personal"}
        if is_changed and (page := last_look.page(folio, what, typed, again=True)):
            return _at_its_address(folio, what) or page
        errors = errors_of(what, error.error_dict, typed)
        shown = typed.get("before", "")
        found = pages.call("proactiva_demand_show", folio=folio, messages_before=shown)
        return demand_page.drawn(found, what, typed, errors), status_of(errors)
    last_look.drop(typed.get("form_token", ""))
    tk.h.flash_success(form.thanks(result))
    return go("proactiva_demand.show", folio=folio)


@demand.get(f"/<folio>/<any({', '.join(last_look.LOOKED_AT)}):said>/<form_token>")
def look(folio: str, said: str, form_token: str) -> pages.Page:
    """Show again what is not sent yet, or its form; once it was sent, go to its demand."""
    typed = MultiDict(last_look.DRAFTS.given(form_token))
    if not typed:
        return tk.redirect_to("proactiva_demand.show", folio=folio)
    if pages.parameter("step") == "edit":
        return _form_again(folio, said, typed)
    page = last_look.page(folio, said, typed, form_token=form_token)
    return page or _form_again(folio, said, typed)


def _its_address(
    filters: Mapping[str, str], found: Mapping[str, Any], page: int, last: int
) -> str | None:
    """Return the address that a board redirects to, if it was not opened by its own."""
    if filters["q"] and not found["count"] and (folio := _folio(filters["q"])):
        return tk.url_for("proactiva_demand.show", folio=folio)
    chosen = found["institution"]
    if chosen and chosen["name"] != filters["institution"]:
        # Named by its id or by an old name, but the board has one address for it.
        now = {**filters, "institution": chosen["name"]}
        return tk.h.proactiva_board_url(now, page=page)
    return tk.h.proactiva_board_url(filters, page=last) if page > last else None


def _folio(typed: str) -> str:
    """Return the folio of a demand that somebody names and may see, or nothing."""
    try:
        return pages.call("proactiva_demand_show", folio=typed)["folio"]
    except tk.ObjectNotFound:
        return ""


def _published(words: str) -> list[Any]:
    """Return some of what is already published about the words of a search, if there are any."""
    if not words:
        return []
    alike = pages.call("proactiva_demand_similar", wanted=words, only_datasets=True)
    return alike["results"][:MOST_PUBLISHED]


def _board(shown: Mapping[str, Any]) -> pages.Page:
    title = tk._("What people ask for")
    values = {
        "title": title,
        "feed": tk.h.proactiva_file_url(shown["filters"], "demands", "atom"),
        "article": fragment(
            "proactiva/demand/board_article.html", shown, lambda: {"title": title, **shown}
        ),
    }
    return tk.render("proactiva/demand/board.html", values)


def _at_its_address(folio: str, what: str, **step: str) -> pages.Page | None:
    """Keep what was typed and redirect to its address, or return None if there is no visit."""
    typed = tk.request.form
    names = (*FORMS[what].inputs, "proposed")
    given = {name: typed.getlist(name) for name in names if name in typed}
    form_token = last_look.keep(given, typed.get("form_token", ""))
    if not form_token:
        return None
    at = {"folio": folio, "said": what, "form_token": form_token, **step}
    return visit.extend(go("proactiva_demand.look", **at))


def _form_again(folio: str, what: str, typed: MultiDict[str, str]) -> pages.Page:
    """Show the page of a demand with what was typed into one of its forms."""
    found = pages.call("proactiva_demand_show", folio=folio)
    return demand_page.drawn(found, what, typed)


def _given(folio: str, what: str) -> dict[str, Any]:
    """Return the parameters that a form gives to its action."""
    typed, form = tk.request.form, FORMS[what]
    given = form.given(typed)
    if what in last_look.LOOKED_AT:
        given["not_personal"] = typed.getlist("not_personal")
    if "title" in form.inputs:
        given["title"] = last_look.retitled(typed)
    # A message is identified by its id alone.
    return given if "id" in given else {"folio": folio, **given}


def _listed(filters: Mapping[str, Any], page: int, **beside: str) -> dict[str, Any]:
    """Return a page of the board, beside a given demand or by its number.

    Beside a demand, any page costs the same, and the order does not shift while others ask.
    """
    offset = (page - 1) * PAGE_SIZE
    return pages.call("proactiva_demand_list", **filters, **beside, offset=offset, limit=PAGE_SIZE)
