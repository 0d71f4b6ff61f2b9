"""The checks that every request to an endpoint of ours must pass; all others pass untouched."""

from __future__ import annotations

import json
from collections.abc import Iterable
from http import HTTPStatus
from typing import cast

from flask import Blueprint, Response, jsonify
from werkzeug.exceptions import RequestEntityTooLarge

import ckantoolkit as tk

from ckanext.proactiva import clock, readiness, transaction
from ckanext.proactiva.people import limits, visitors
from ckanext.proactiva.people.actor import from_context
from ckanext.proactiva.views import cookies, error_pages, origin, pages, visit
from ckanext.proactiva.views.error_pages import READING

guard = Blueprint("proactiva_guard", __name__)

OURS = "proactiva_"
# Parameters that prove who somebody is.
SECRETS = ("claim_code", "token")
BUSY = "Busy Error"
# The token in the address is the proof here: the link comes from a mail, so that browsers send no
# origin with it. Its view refuses what a browser says another site sent.
PROVED = "proactiva_token"
# Actions for administrators that look at everything there is.
LONG = frozenset(
    {
        "proactiva_ledger_sync",
        "proactiva_ledger_verify",
        "proactiva_portal_check",
        "proactiva_portal_setup",
    }
)
LONG_SECONDS = 60
# No call that means something is nested deeper, and Python reads values not much deeper at all.
DEEPEST = 50
# How long to wait before asking a busy portal again.
SOON_SECONDS = 2


@guard.before_app_request
def guard_ours() -> pages.Page | None:
    """Make what only reads read-only, accept only our own forms, and refuse all before ready."""
    action, is_page = _action(), (tk.request.blueprint or "").startswith(OURS)
    if not (action or is_page):
        return None
    try:
        return _refuse(action)
    except RequestEntityTooLarge:
        if is_page:
            raise
        line = error_pages.too_long()
        return _error(line, "Validation Error", HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
    except transaction.DatabaseFailure as error:
        if is_page:
            raise
        known = transaction.undo(error)
        if not isinstance(known, transaction.BusyError):
            raise known from None
        return _error(str(known), BUSY, HTTPStatus.SERVICE_UNAVAILABLE)


@guard.after_app_request
def keep_out_of_caches(response: Response) -> Response:
    """Keep what an action answers to one person from everybody else; only files are for caches."""
    if _action():
        response.headers["Cache-Control"] = "no-store"
        # CKAN would add that it is public, as it does with whatever was not rendered.
        tk.request.environ[pages.NO_CACHE] = True
    return response


@guard.after_app_request
def answer_busy(response: Response) -> Response:
    """Say that it may be tried again, with the status that programs know, for pages and API."""
    if not transaction.was_contended() or response.status_code < HTTPStatus.BAD_REQUEST:
        return response
    if _action():
        response, _ = _error(str(transaction.BusyError()), BUSY, HTTPStatus.SERVICE_UNAVAILABLE)
    response.status_code = HTTPStatus.SERVICE_UNAVAILABLE
    response.headers["Retry-After"] = str(SOON_SECONDS)
    return response


@guard.after_app_request
def end_visit(response: Response) -> Response:
    """Delete a visit cookie that is no longer valid, as when somebody else logs in, on any page."""
    given = response.headers.getlist("Set-Cookie")
    name = cookies.full_name(visit.COOKIE)
    is_given = any(each.startswith(f"{name}=") for each in given)
    # Under contention, who is logged in may be what could not be read.
    if transaction.was_contended() or is_given or not visit.is_over():
        return response
    if response.cache_control.public:
        return response  # a file, which caches give to others too: the next page ends it
    tk.request.environ[pages.NO_CACHE] = True
    return visit.end(response)


def _refuse(action: str) -> pages.Page | None:
    """Bound the request, and refuse it if the portal is not ready or it was not sent from here."""
    is_asking = tk.request.method in READING
    seconds = LONG_SECONDS if action in LONG else transaction.STATEMENT_SECONDS
    # An action that only reads may be called by POST too, which keeps secrets out of addresses.
    transaction.bound(seconds=seconds, is_reading=_only_reads(action) if action else is_asking)
    if line := readiness.missing(action):
        if not action:
            return error_pages.not_ready(line)
        return _error(line, "Not Ready Error", HTTPStatus.SERVICE_UNAVAILABLE)
    if action and (refusal := _refuse_call(action)):
        return refusal
    is_proved = tk.request.blueprint == PROVED
    if is_asking or is_proved or (action and not origin.is_sent_by_cookie()) or origin.is_ours():
        return None
    message = tk._("This form is too old or was not sent from here. Go back and send it again")
    if not action:
        return error_pages.not_ours(message)
    return _error(message, "Authorization Error", HTTPStatus.FORBIDDEN)


def _action() -> str:
    """Return the action of ours that an API call names, in any version of the API, or nothing."""
    if tk.request.endpoint != "api.action":
        return ""
    parts = cast("dict[str, str]", tk.request.view_args or {})
    name = parts.get("logic_function", "")
    return name if name.startswith(OURS) else ""


def _refuse_call(action: str) -> pages.Page | None:
    """Refuse what no action can refuse with this status: secrets in addresses, too many calls."""
    if tk.request.method == "HEAD" and not _only_reads(action):
        # CKAN refuses it only for GET.
        return _error(tk._("Send this by POST"), "Validation Error", HTTPStatus.METHOD_NOT_ALLOWED)
    if line := _wrong_in_address():
        return _error(line, "Validation Error", HTTPStatus.BAD_REQUEST)
    if not isinstance(_body() or {}, dict):
        # CKAN would log all of it.
        return _error(
            tk._("Send an object of names and values"), "Validation Error", HTTPStatus.BAD_REQUEST
        )
    if action not in limits.OF_ACTIONS:
        return None
    sender = visitors.sender(from_context(pages.context()), clock.today())
    if not (seconds := limits.wait(limits.OF_ACTIONS[action], sender)):
        return None
    message = limits.too_much()
    body, status = _error(message, "Too Many Requests Error", HTTPStatus.TOO_MANY_REQUESTS)
    body.headers["Retry-After"] = str(seconds)
    return body, status


def _wrong_in_address() -> str:
    """Return what is wrong with the parameters in the address, or nothing."""
    if shown := [name for name in SECRETS if name in tk.request.args]:
        message = tk._("Addresses are recorded in many places: send {name} in the body, by POST")
        return message.format(name=shown[0])
    if "callback" in tk.request.args and origin.is_sent_by_cookie():
        # A page of any other site could run the answer as a script.
        return tk._("Send this without «callback», or without being logged in")
    return ""


def _body() -> object:
    """Return what CKAN will parse, the JSON body or the only field name of a form, if not deep."""
    names = list(tk.request.form)
    try:
        if len(names) == 1 and tk.request.form[names[0]] in ("", "1"):
            sent = json.loads(names[0])
        else:
            sent = tk.request.get_json(silent=True)
    except ValueError:
        return None  # CKAN reports it
    except RecursionError:
        return ...
    return ... if _is_deep(sent) else sent


def _is_deep(value: object) -> bool:
    """Return whether a value is nested deeper than any call that means something."""
    level = [value]
    for _ in range(DEEPEST):
        level = [inner for each in level for inner in _within(each)]
    return bool(level)


def _within(value: object) -> Iterable[object]:
    if isinstance(value, dict):
        return cast("dict[str, object]", value).values()
    return cast("list[object]", value) if isinstance(value, list) else ()


def _only_reads(action: str) -> bool:
    try:
        return getattr(tk.get_action(action), "side_effect_free", False)
    except KeyError:
        return True  # there is no such action, which CKAN reports


def _error(line: str, kind: str, status: HTTPStatus) -> tuple[Response, HTTPStatus]:
    # The shape is that of CKAN's own errors; no action can answer with this status itself.
    return jsonify(success=False, error={"__type": kind, "message": line}), status
