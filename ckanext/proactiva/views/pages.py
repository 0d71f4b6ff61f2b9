"""The common parts of our pages: the user, calls of actions, and what no cache may keep."""

from __future__ import annotations

from http import HTTPStatus
from typing import Any, cast

from flask import Blueprint, Response, make_response

import ckantoolkit as tk

from ckanext.proactiva import transaction
from ckanext.proactiva.people.actor import BROWSER, CLAIMS, FORM_KEY
from ckanext.proactiva.types import Context
from ckanext.proactiva.views import browser, error_pages, visit
from ckanext.proactiva.views.error_pages import Page, TryAgainError

FRAMED_BY_US = "frame-ancestors 'self'"
# CKAN's mark of what no cache may keep for others.
NO_CACHE = "__no_cache__"
# These count each person once, and would count a browser that keeps no cookie each time.
COUNTED = frozenset({"proactiva_report_create"})
# Parameters that put anybody's words into an address.
WRITTEN = frozenset({"q", "folio"})


def blueprint(name: str, address: str) -> Blueprint:
    """Make a blueprint whose pages explain every refusal; `guard` checks what is sent to them."""
    made = Blueprint(f"proactiva_{name}", __name__, url_prefix=f"/proactiva{address}")
    made.before_request(_refuse_blank_names)
    made.after_request(_kept_nowhere)
    error_pages.explain(made)
    return made


def call(action: str, **data: Any) -> Any:
    """Call an action as the current user; the guard has refused what our forms did not send.

    Raises:
        TryAgainError: somebody else holds what it asks for.
    """
    return _call(action, context(is_counted=action in COUNTED), data)


def call_as_anybody(action: str, **data: Any) -> Any:
    """Call an action as an anonymous user, so that the result is for everybody and can be cached.

    Raises:
        TryAgainError: somebody else holds what it asks for.
    """
    return _call(action, {"user": ""}, data)


def _call(action: str, asking: Context, data: dict[str, Any]) -> Any:
    try:
        return tk.get_action(action)(asking, data)
    except transaction.BusyError as busy:
        # For CKAN's API it is a validation error; no page may take it for one.
        raise TryAgainError(str(busy)) from None


def named(action: str, **by: Any) -> Any:
    """Call an action with a name from the address; a name that cannot be one is not found.

    Raises:
        tk.ObjectNotFound: nothing has that name, or nothing could.
    """
    try:
        return call(action, **by)
    except tk.ValidationError:
        raise tk.ObjectNotFound from None


def check(action: str, **data: Any) -> None:
    """Refuse a page to users who may not call the action that it leads to, with this data."""
    tk.check_access(action, cast("Any", context()), data)


def context(*, is_counted: bool = False) -> Context:
    """Return who asks: their account, the demands they claimed, and their browser's secrets.

    If people are counted, a browser has a secret only if it keeps it.
    """
    person = browser.secret() if browser.is_kept() or not is_counted else ""
    shown = {CLAIMS: list(visit.current().claims), BROWSER: person, FORM_KEY: visit.key()}
    user = tk.current_user if tk.current_user.is_authenticated else None
    return cast("Context", {"user": tk.current_user.name, "auth_user_obj": user, **shown})


def with_visit(page: Page, *claim_codes: str) -> Response:
    """Set the visit cookie, with claim codes that make the browser the author of their demands."""
    found = visit.current()
    for code in filter(None, claim_codes):
        found = found.claiming(code)
    return visit.keep(make_response(page), found)


def parameter(name: str) -> str:
    """Return a parameter of the request's address, empty if it has none: a blank says nothing."""
    return tk.request.args.get(name, "").strip()


def _refuse_blank_names() -> None:
    # To an action a blank is no name at all, and it would answer with what there is under every
    # name.
    parts: dict[str, str] = tk.request.view_args or {}
    if any(map(str.isspace, parts.values())):
        raise tk.ObjectNotFound


def _kept_nowhere(response: Response) -> Response:
    if response.mimetype == "text/html":
        # Buttons here do things at once: no page of others may show ours within it. A policy that
        # says more was already set.
        response.headers.setdefault("Content-Security-Policy", FRAMED_BY_US)
    # Pages have forms with tokens and say what a person may do, so no cache may keep them.
    if response.headers.setdefault("Cache-Control", "no-store") == "no-store":
        # CKAN would add that redirects, refusals and private files are public.
        tk.request.environ[NO_CACHE] = True
    if not WRITTEN.isdisjoint(tk.request.args):
        # A search repeats its words, and a link to one can say anything about anybody.
        response.headers["X-Robots-Tag"] = "noindex"
    if response.status_code == HTTPStatus.TOO_MANY_REQUESTS:
        response.headers.setdefault("Retry-After", "3600")
    return response
