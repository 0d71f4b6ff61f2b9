"""What every page of ours has in common: who asks, what they may send, what they are told."""

from __future__ import annotations

from typing import Any, cast

from flask import Blueprint, Response, make_response

import ckantoolkit as tk

from ckanext.proactiva import readiness, transaction
from ckanext.proactiva.people.actor import BROWSER, CLAIMS, FORM
from ckanext.proactiva.types import Context
from ckanext.proactiva.views import browser, files, visit, ways

NOT_READY, TOO_MANY, WRONG, NO_SUCH_METHOD = 503, 429, 400, 405
# Who only asks what is at an address is answered as who opens it.
READ = ("GET", "HEAD")
# What an address says in words of whoever made it.
WRITTEN = frozenset({"q", "folio"})
SOON_SECONDS = 2
# Where people without an account act by their code.
AUTHORS = "proactiva_demand"

Page = Any


class TryAgainError(Exception):
    """Somebody else holds what a page asked for: there is nothing to mend in what was typed."""


def blueprint(name: str, address: str) -> Blueprint:
    """Make a blueprint whose pages explain every refusal; `guard` checks what they are sent."""
    made = Blueprint(f"proactiva_{name}", __name__, url_prefix=f"/proactiva{address}")
    made.after_request(_kept_nowhere)
    made.register_error_handler(tk.ObjectNotFound, _not_found)
    made.register_error_handler(tk.NotAuthorized, _not_authorized)
    made.register_error_handler(TryAgainError, _busy)
    made.register_error_handler(transaction.FailedError, _refused)
    made.register_error_handler(transaction.DatabaseFailure, _failed)
    return made


def call(action: str, **data: Any) -> Any:
    """Call an action as whoever asks; the guard has refused before what no form of ours sends.

    Raises:
        TryAgainError: somebody else holds what it asks for.
    """
    return _call(action, context(), data)


def call_as_anybody(action: str, **data: Any) -> Any:
    """Call an action as nobody in particular: everybody is given the same, and caches may keep it.

    Raises:
        TryAgainError: somebody else holds what it asks for.
    """
    return _call(action, {"user": ""}, data)


def _call(action: str, asking: Context, data: dict[str, Any]) -> Any:
    try:
        return tk.get_action(action)(asking, data)
    except transaction.BusyError as busy:
        # To CKAN's API it is an input that is wrong; no page is to take it for one.
        raise TryAgainError(str(busy)) from None


def named(action: str, **by: Any) -> Any:
    """Call an action on what an address names; of what could be no name there is nothing.

    Raises:
        tk.ObjectNotFound: nothing is called so, or nothing can be.
    """
    try:
        return call(action, **by)
    except tk.ValidationError:
        raise tk.ObjectNotFound(tk._("There is nothing at this address")) from None


def check(action: str) -> None:
    """Refuse a page to whoever may not call the action that it leads to."""
    tk.check_access(action, cast("Any", context()), {})


def context() -> Context:
    """Return who asks: their account, the demands they claimed, and their browser's secrets."""
    form = visit.key()
    shown = {CLAIMS: list(visit.current().claims), BROWSER: browser.secret(), FORM: form}
    user = tk.current_user if tk.current_user.is_authenticated else None
    return cast("Context", {"user": tk.current_user.name, "auth_user_obj": user, **shown})


def with_visit(page: Page, *claim_codes: str) -> Response:
    """Give the browser its visit, in which it is the author of what claim codes were shown for."""
    found = visit.current()
    for code in filter(None, claim_codes):
        found = found.claiming(code)
    return visit.keep(make_response(page), found)


def _kept_nowhere(response: Response) -> Response:
    # Pages have forms with tokens and say what a person may do: no cache may keep them.
    response.headers.setdefault("Cache-Control", "no-store")
    if not WRITTEN.isdisjoint(tk.request.args):
        # A search repeats its words, and whoever links to one may write what they like of anybody.
        response.headers["X-Robots-Tag"] = "noindex"
    if response.status_code == TOO_MANY:
        response.headers.setdefault("Retry-After", "3600")
    return response


def nothing_here() -> Page:
    """Say that there is nothing at an address of ours, in the reader's language, with a way on."""
    return _not_found(tk.ObjectNotFound())


def nothing_taken(page: str) -> Page:
    """Say that nothing can be sent to an address, with the *page* that is there, if one is."""
    text = tk._("Nothing can be sent to this address. Open its page, and send it from there.")
    return _told({"title": tk._("Not sent"), "text": text, "page": page}, NO_SUCH_METHOD)


def _not_found(error: Exception) -> Page:
    is_form = tk.request.method == "POST" and tk.request.blueprint == AUTHORS
    if is_form and not tk.current_user.is_authenticated:
        # To its author too a demand that is not public is not there before they give their code.
        return _unknown(404)
    message = str(error) or tk._("There is nothing at this address")
    parts: dict[str, Any] = tk.request.view_args or {}
    values: dict[str, Any] = {
        "title": tk._("Not found"),
        "text": message,
        # What waits, was returned or is hidden is as if it were not there, but for its author.
        "folio": parts.get("folio", ""),
    }
    return _told(values, 404)


def _not_authorized(error: Exception) -> Page:
    if not tk.current_user.is_authenticated and tk.request.method in READ:
        return tk.redirect_to("user.login", came_from=_here())
    if not tk.current_user.is_authenticated:
        return _unknown(403)
    text = str(error) or tk._("You may not do this")
    return _told({"title": tk._("Not allowed"), "text": text}, 403)


def _unknown(status: int) -> Page:
    """Say that whoever sent a form is nobody known now, as after a pause, and keep what it says."""
    path = tk.request.path
    back = ways.page_of_act(path) or ways.page_at(path)
    values: dict[str, Any] = {
        "title": tk._("Not sent"),
        "text": tk._(
            "This browser does not know who you are: the pause may have been too long. Say it in"
            " another tab, and then send from here. What you wrote waits on this page."
        ),
        "log_in": tk.h.url_for("user.login", came_from=back or None),
        **_sent_again(),
    }
    if tk.request.blueprint == AUTHORS:
        parts: dict[str, Any] = tk.request.view_args or {}
        values["claim"] = parts.get("folio", "")
    return _told(values, status)


def _sent_again() -> dict[str, Any]:
    """Return a form as it was sent: not every browser gives back what was typed."""
    parts: dict[str, Any] = tk.request.view_args or {}
    sent = tk.request.form.items(multi=True)
    return {
        "again": tk.h.url_for(tk.request.endpoint, **parts),
        "sent": [(name, value) for name, value in sent if name != _token_name()],
    }


def _told(values: dict[str, Any], status: int) -> Page:
    """Say why something is refused: on a page, or where a file would be as a line of text."""
    if files.is_file(tk.request.path):
        return Response("{title}. {text}\n".format(**values), status, mimetype="text/plain")
    return tk.render("proactiva/refusal.html", values), status


def _here() -> str:
    """Return the address of this page as its reader's browser has it, with root and language."""
    parts: dict[str, Any] = tk.request.view_args or {}
    return with_query(tk.h.url_for(tk.request.endpoint, **parts))


def with_query(address: str) -> str:
    """Return an address with the question that this request's has."""
    query = tk.request.query_string.decode("ascii", "replace")
    return f"{address}?{query}" if query else address


def refusal(text: str) -> Page:
    """Say that a form is not one of this portal's."""
    return _told({"title": tk._("Not sent"), "text": text}, WRONG)


def not_ready(line: str) -> Page:
    """Say what the portal lacks."""
    return _told({"title": tk._("Not ready yet"), "text": line}, NOT_READY)


def _busy(error: Exception) -> Page:
    values: dict[str, Any] = {"title": tk._("Try again"), "text": str(error)}
    if tk.request.method == "POST":
        values |= _sent_again()
    return _told(values, NOT_READY)


def _token_name() -> str:
    return tk.config.get("WTF_CSRF_FIELD_NAME", "")


def _failed(error: Exception) -> Page:
    """Tell of what failed between two actions as actions tell of it."""
    known = transaction.told(error)
    return _busy(known) if isinstance(known, transaction.BusyError) else _refused(known)


def wrong_address(error: Exception) -> Page:
    """Explain what is wrong with an address; of what people type, their forms do."""
    told: Any = error
    text = " ".join(told.error_summary.values())
    return _told({"title": tk._("This address says something that cannot be"), "text": text}, WRONG)


def _refused(error: Exception) -> Page:
    """Explain what the database refused where it is an older one than the portal began with."""
    line = readiness.missing() if transaction.is_unmigrated(error) else ""
    if not line:
        raise error from None
    return not_ready(line)
