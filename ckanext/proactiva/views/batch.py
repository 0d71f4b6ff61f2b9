"""Decisions on many waiting items at once: reviewed together, then carried out one by one."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from http import HTTPStatus
from typing import Any, Final, NamedTuple

import ckantoolkit as tk

from ckanext.proactiva import labels, transaction
from ckanext.proactiva.domain.register import NN_, Counted
from ckanext.proactiva.labels import reasons
from ckanext.proactiva.logic.schema.kit import MOST_AT_ONCE
from ckanext.proactiva.views import error_pages, pages
from ckanext.proactiva.views.forms import go

log = logging.getLogger(__name__)

batch = pages.blueprint("batch", "/moderation/batch")

HIDE: Final = "proactiva_message_hide"
# Each decision calls one action for each kind of item.
DECISIONS: dict[str, dict[str, str]] = {
    "publish": {"demands": "proactiva_demand_publish", "messages": "proactiva_message_publish"},
    "refuse": {"demands": "proactiva_demand_refuse", "messages": HIDE},
    "dismiss": {"reports": "proactiva_report_close"},
}
DONE: Final[Mapping[str, Counted]] = {
    "publish": NN_("{count} is public.", "{count} are public."),
    "refuse": NN_("{count} is not accepted.", "{count} are not accepted."),
    "dismiss": NN_("{count} report has been closed.", "{count} reports have been closed."),
}
# The key that names an item of each kind, and the key with its title.
NAMED = {"demands": ("folio", "title"), "messages": ("id", "text"), "reports": ("id", "title")}


class _Call(NamedTuple):
    """An act on a waiting item: the action, its name for the item, and the message to people."""

    action: str
    named: Mapping[str, str | bool]
    title: str


@batch.get("")
def look() -> pages.Page:
    """Show what would be done to the ticked items, without doing anything yet."""
    decision, items = pages.parameter("decision"), _items(tk.request.args)
    same_origin = bool(pages.parameter("same_origin"))
    # Asked before anything else, because it refuses those who may not moderate.
    waiting = _waiting(items, same_origin=same_origin)
    if decision not in DECISIONS or not items:
        tk.h.flash_error(tk._("Choose at least one, and what to do with it"))
        return tk.redirect_to("proactiva_moderation.index")
    return _look(decision, waiting)


@batch.post("")
def decide() -> pages.Page:
    """Carry out the decision on each item, and list those that failed and why."""
    form = tk.request.form
    decision, items = form.get("decision", ""), _items(form)
    if decision not in DECISIONS or not items:
        return go("proactiva_moderation.index")
    reason = {"reason": form.get("reason", "")} if decision == "refuse" else {}
    waiting = _waiting(items)
    if decision == "refuse" and reason["reason"] not in dict(reasons.returns()):
        errors = {"reason": [tk._("Choose a reason")]}
        return _look(decision, waiting, errors), HTTPStatus.BAD_REQUEST
    calls = _calls(decision, waiting)
    refused = {item: why for item in items if (why := _refusal(calls.get(item), reason))}
    done = [item for item in items if item not in refused]
    if done:
        told = labels.count(DONE[decision], len(done))
        tk.h.flash_success(told.format(count=len(done)))
    return _outcome(calls, refused, done) if refused else go("proactiva_moderation.index")


def _items(given: Any) -> list[str]:
    return list(dict.fromkeys(given.getlist("item")))[:MOST_AT_ONCE]


def _calls(decision: str, waiting: Any) -> dict[str, _Call]:
    """Return the call that a decision makes for each waiting item, by its folio or id."""
    calls: dict[str, _Call] = {}
    for kind, action in DECISIONS[decision].items():
        key, title = NAMED[kind]
        for each in waiting[kind]:
            # What a colleague publishes meanwhile stays public.
            waits = {"waiting": True} if action == HIDE else {}
            calls[each[key]] = _Call(action, {key: each[key], **waits}, each[title])
    return calls


def _refusal(call: _Call | None, reason: Mapping[str, str]) -> str:
    """Carry out one call in its own transaction, and return why it failed, or nothing."""
    if call is None:
        return tk._("It is no longer waiting")
    try:
        pages.call(call.action, **call.named, **reason)
    except tk.ValidationError as error:
        return " ".join(map(str, error.error_summary.values()))
    except error_pages.TryAgainError as error:
        return str(error)
    except (tk.ObjectNotFound, tk.NotAuthorized) as error:
        return str(error) or tk._("You may not do this")
    except transaction.FailedError as error:  # the rest are still carried out
        log.warning("%s failed: %s", call.action, error)
        return tk._("It failed. Try it again")
    return ""


def _look(decision: str, waiting: Any, errors: Mapping[str, Any] | None = None) -> str:
    kinds: dict[str, list[Any]] = {
        kind: waiting[kind] if kind in DECISIONS[decision] else [] for kind in NAMED
    }
    shown = [each for items in kinds.values() for each in items]
    most = max((each["same_origin"] + 1 for each in shown), default=0)
    # Those that answer a question wait until their demand is shown.
    can_wait = kinds["messages"] if decision == "publish" else []
    of_hidden = [each for each in can_wait if "publish" not in each["may"]]
    kinds["messages"] = [each for each in kinds["messages"] if each not in of_hidden]
    values = {
        "title": tk._("Look at it again"),
        "decision": decision,
        "left_out": max(0, most - len(shown)) if len(shown) == MOST_AT_ONCE else 0,
        "of_hidden": of_hidden,
        **kinds,
        "returns": reasons.hides() if kinds["messages"] else reasons.returns(),
        "errors": errors or {},
    }
    return tk.render("proactiva/moderation/batch.html", values)


def _waiting(items: list[str], *, same_origin: bool = False) -> Any:
    try:
        return pages.call("proactiva_moderation_list", items=items, same_origin=same_origin)
    except tk.ValidationError:  # an item that no page of ours sends
        return {"demands": [], "messages": [], "reports": []}


def _outcome(calls: Mapping[str, _Call], refused: Mapping[str, str], done: list[str]) -> str:
    values = {
        "title": tk._("Not everything could be done"),
        "refused": [
            (item, calls[item].title if item in calls else "", why) for item, why in refused.items()
        ],
        "done": [(item, calls[item].title) for item in done],
    }
    return tk.render("proactiva/moderation/batch_refused.html", values)
