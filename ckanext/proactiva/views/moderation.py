"""The authority's queue: demands to publish or return, messages to publish or hide."""

from __future__ import annotations

from collections.abc import Mapping
from http import HTTPStatus
from typing import Any, Final

import ckantoolkit as tk

from ckanext.proactiva.domain.register import N_
from ckanext.proactiva.labels import reasons
from ckanext.proactiva.views import pages
from ckanext.proactiva.views.forms import (
    Errors,
    Form,
    form_page,
    go,
    last_page,
    listed,
    page_number,
)

moderation = pages.blueprint("moderation", "/moderation")

PAGE_SIZE = 20
LIST_SIZE = 50
# What can be done with a demand that waits; the page has each of these forms for every one.
DECISIONS: Final[Mapping[str, Form]] = {
    "publish": Form("proactiva_demand_publish", N_("{folio} is public.")),
    "return": Form(
        "proactiva_demand_return",
        N_("{folio} is back with its author."),
        {"reason": "reason", "text": "text"},
    ),
    "refuse": Form(
        "proactiva_demand_refuse", N_("{folio} was not accepted."), {"refuse": "reason"}
    ),
}
# What can be done with a message that waits, and with one that is hidden.
MESSAGES: Final[Mapping[str, Form]] = {
    "publish": Form("proactiva_message_publish", N_("The message is public.")),
    "hide": Form("proactiva_message_hide", N_("The message is hidden."), {"hide": "reason"}),
    "unhide": Form("proactiva_message_unhide", N_("The message is public.")),
}


@moderation.get("")
def index() -> pages.Page:
    """Show what waits, and which public demands have no institution yet."""
    return _page()


@moderation.post(f"/<folio>/<any({', '.join(DECISIONS)}):decision>")
def decide(folio: str, decision: str) -> pages.Page:
    """Publish a demand, return it to its author, or do not accept it."""
    form = DECISIONS[decision].of(folio)
    typed = tk.request.form
    try:
        result = pages.call(form.action, folio=folio, **form.given(typed))
    except tk.ValidationError as error:
        return _page(form.of_inputs(error.error_dict), folio, decision, typed)
    tk.h.flash_success(form.thanks(result).format(folio=folio))
    return go("proactiva_moderation.index")


@moderation.post(f"/messages/<message_id>/<any({', '.join(MESSAGES)}):decision>")
def decide_message(message_id: str, decision: str) -> pages.Page:
    """Publish a message, hide it, or show it again."""
    form, typed = MESSAGES[decision].of(message_id), tk.request.form
    # The page may be old: what a colleague has published meanwhile is not hidden.
    only = {"waiting": True} if decision == "hide" else {}
    try:
        result = pages.call(form.action, id=message_id, **form.given(typed), **only)
    except tk.ValidationError as error:
        errors = form.of_inputs(error.error_dict)
        if only and "status" in errors:
            errors["status"] = [tk._("It is no longer waiting")]
        return _page(errors, message_id, decision, typed)
    tk.h.flash_success(form.thanks(result))
    back = "hidden" if decision == "unhide" else "index"
    return go(f"proactiva_moderation.{back}")


@moderation.post("/reports/<report_id>/close")
def close_report(report_id: str) -> pages.Page:
    """Close a report that needs no action."""
    pages.call("proactiva_report_close", id=report_id)
    tk.h.flash_success(tk._("The report is closed."))
    return go("proactiva_moderation.index")


@moderation.post("/verdicts/<folio>/close")
def close_verdict(folio: str) -> pages.Page:
    """Leave an answer that did not help people as it is."""
    pages.call("proactiva_verdict_close", folio=folio)
    tk.h.flash_success(tk._("The answer stays as it is."))
    return go("proactiva_moderation.index")


@moderation.get("/hidden")
def hidden() -> pages.Page:
    """Show what is hidden now, so that it can be shown again."""
    return _listed("proactiva_hidden_list", "hidden", tk._("What is hidden"))


@moderation.get("/trail")
def trail() -> pages.Page:
    """Show what moderators did, with one demand only if the address names it."""
    folio = pages.parameter("folio")
    try:
        return _listed(
            "proactiva_trail_list", "trail", tk._("What moderators decided"), folio=folio
        )
    except tk.ObjectNotFound as error:
        errors = {"folio": [str(error)]}
        values = {"title": tk._("What moderators decided"), "folio": folio, "errors": errors}
        return tk.render("proactiva/moderation/trail.html", values), HTTPStatus.BAD_REQUEST


def _listed(action: str, name: str, title: str, **narrowed: str) -> pages.Page:
    found = listed(action, LIST_SIZE, **narrowed)
    values: dict[str, Any] = {"title": title, "errors": {}, **found, **narrowed}
    return tk.render(f"proactiva/moderation/{name}.html", values)


def _page(
    errors: Errors | None = None,
    acted_on: str = "",
    acting: str = "",
    typed: Mapping[str, Any] | None = None,
) -> pages.Page:
    page = page_number().number
    waiting = _waiting(page)
    last = last_page(sum(waiting["count"].values()), PAGE_SIZE)
    if page > last:
        page, waiting = last, _waiting(last)
    values = {
        "title": tk._("To review"),
        **waiting,
        # Known of those that wait longest; once all of these are late, so may others be.
        "late": sum(each["refer_overdue"] for each in waiting["to_refer"]["results"]),
        "page": page,
        "last_page": last,
        "is_ticked": "all" in tk.request.args,
        "returns": reasons.returns(),
        "hides": reasons.hides(),
        "acted_on": acted_on,
        "acting": acting,
        "typed": typed or {},
        "errors": errors or {},
    }
    return form_page("proactiva/moderation/index.html", values)


def _waiting(page: int) -> Any:
    offset = (page - 1) * PAGE_SIZE
    return pages.call("proactiva_moderation_list", offset=offset, limit=PAGE_SIZE)
