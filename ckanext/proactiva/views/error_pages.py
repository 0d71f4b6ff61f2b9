"""Error pages: why a page cannot be shown or a form is refused, and where to go next."""

from __future__ import annotations

import logging
from http import HTTPStatus
from typing import Any

from flask import Blueprint, Response
from werkzeug.exceptions import RequestEntityTooLarge

import ckantoolkit as tk

from ckanext.proactiva import links, readiness, transaction
from ckanext.proactiva.labels.growth_events import not_begun
from ckanext.proactiva.views import files, origin, routing
from ckanext.proactiva.views.next_links import next_links

# The methods that change nothing.
READING = ("GET", "HEAD", "OPTIONS")
# The blueprint where people without an account act by their code.
AUTHORS = "proactiva_demand"

# What comes with a form and is no text of its writer: a title that we proposed, and their code.
NOT_WRITTEN = ("proposed", "claim_code")

# What a view returns: a page or a response, with its status if that is not 200.
Page = str | Response | tuple[str | Response, int]

log = logging.getLogger(__name__)


class TryAgainError(Exception):
    """A page may be asked for again in a while; nothing that was typed needs correcting."""


class NotBegunError(Exception):
    """The ledger has not counted everything once yet, so that figures would be too low."""


def explain(blueprint: Blueprint) -> None:
    """Make the pages of a blueprint explain whatever is refused."""
    blueprint.register_error_handler(tk.ObjectNotFound, _not_found)
    blueprint.register_error_handler(tk.NotAuthorized, _not_authorized)
    # Forms show their own errors, so what gets here was in an address.
    blueprint.register_error_handler(tk.ValidationError, _wrong_address)
    blueprint.register_error_handler(RequestEntityTooLarge, _too_long)
    blueprint.register_error_handler(TryAgainError, _busy)
    blueprint.register_error_handler(NotBegunError, _not_begun)
    blueprint.register_error_handler(transaction.FailedError, _refused)
    blueprint.register_error_handler(transaction.DatabaseFailure, _failed)


def nothing_here() -> Page:
    """Say that there is nothing at an address of ours, in the reader's language, with a way on."""
    return _not_found(tk.ObjectNotFound())


def nothing_taken(page: str) -> Page:
    """Say that nothing can be sent to an address, and link to its *page* if there is one."""
    text = tk._("Nothing can be sent to this address. Open its page and send it from there.")
    return _explained(HTTPStatus.METHOD_NOT_ALLOWED, tk._("Not sent"), text, page=page)


def not_ours(text: str) -> Page:
    """Say that a form was not sent by this portal."""
    return _explained(HTTPStatus.BAD_REQUEST, tk._("Not sent"), text)


def too_long() -> str:
    """Return why a form is refused unread: it holds more than the portal takes at once."""
    return tk._(
        "This is too long to be sent at once. Go back in your browser, make it shorter and send"
        " it again."
    )


def not_ready(line: str) -> Page:
    """Say what the portal lacks, and keep what somebody sent meanwhile."""
    again = {} if tk.request.method in READING else _form_again()
    return _explained(HTTPStatus.SERVICE_UNAVAILABLE, tk._("Not ready yet"), line, **again)


def _too_long(_error: Exception) -> Page:
    return _explained(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, tk._("Not sent"), too_long())


def _wrong_address(error: Exception) -> Page:
    """Explain what is wrong with an address; forms show the errors in what people type."""
    wrong: Any = error
    title, text = tk._("Something in this address is not possible"), wrong.error_summary.values()
    return _explained(HTTPStatus.BAD_REQUEST, title, " ".join(text))


def _not_found(error: Exception) -> Page:
    is_form = tk.request.method == "POST" and tk.request.blueprint == AUTHORS
    if is_form and not tk.current_user.is_authenticated:
        # Until its author gives their code, a demand that is not public is not found for them
        # either.
        return _unknown(HTTPStatus.NOT_FOUND)
    message = str(error) or tk._("There is nothing at this address")
    parts: dict[str, Any] = tk.request.view_args or {}
    # A demand that waits, was returned or is hidden is found by nobody but its author.
    folio = parts.get("folio", "")
    left = {
        "folio": folio,
        "mine": links.canonical_url("proactiva_mine.index"),
        "written": _written(),
    }
    return _explained(HTTPStatus.NOT_FOUND, tk._("Not found"), message, **left)


def _not_authorized(error: Exception) -> Page:
    if not tk.current_user.is_authenticated and tk.request.method in READING:
        return tk.redirect_to("user.login", came_from=_here())
    if not tk.current_user.is_authenticated:
        return _unknown(HTTPStatus.FORBIDDEN)
    text = str(error) or tk._("You may not do this")
    return _explained(HTTPStatus.FORBIDDEN, tk._("Not allowed"), text, written=_written())


def _unknown(status: HTTPStatus) -> Page:
    """Tell a sender that we no longer know them, as after a pause, and keep the form's content."""
    path = tk.request.path
    back = routing.page_of_act(path) or routing.page_at(path)
    text = tk._(
        "This browser does not know who you are: you may have been away too long. Identify"
        " yourself in another tab, then send from here. What you wrote is waiting on this"
        " page."
    )
    values = {"log_in": tk.h.url_for("user.login", came_from=back or None), **_form_again()}
    if tk.request.blueprint == AUTHORS:
        parts: dict[str, Any] = tk.request.view_args or {}
        values["claim"] = parts.get("folio", "")
    return _explained(status, tk._("Not sent"), text, **values)


def _form_again() -> dict[str, Any]:
    """Return the form as it was sent, because not every browser gives back what was typed."""
    parts: dict[str, Any] = tk.request.view_args or {}
    typed = tk.request.form.items(multi=True)
    return {
        "again": tk.h.url_for(tk.request.endpoint, **parts),
        "sent": [(name, value) for name, value in typed if name != _token_name()],
    }


def _written() -> list[str]:
    """Return the texts of a form that cannot be sent any more, for its writer to copy.

    What a page of another site may have sent is not repeated.
    """
    if not origin.is_ours():
        return []
    typed = tk.request.form.items(multi=True)
    texts = [value for name, value in typed if name not in (_token_name(), *NOT_WRITTEN)]
    # A single word is a folio or a choice.
    return [text for text in dict.fromkeys(texts) if len(text.split()) > 1]


def _token_name() -> str:
    return tk.config.get("WTF_CSRF_FIELD_NAME", "")


def _here() -> str:
    """Return this page's address as the browser has it, with root path and language."""
    parts: dict[str, Any] = tk.request.view_args or {}
    return routing.with_query(tk.h.url_for(tk.request.endpoint, **parts))


def _explained(status: HTTPStatus, title: str, text: str, **more: Any) -> Page:
    """Say why something is refused, on a page, or as a line of text in place of a file."""
    if files.is_file(tk.request.path):
        return Response(f"{title}. {text}\n", status, mimetype="text/plain")
    values = {
        "title": title,
        "text": text,
        **more,
        "next_links": next_links(is_lost="again" not in more),
    }
    return tk.render("proactiva/refusal.html", values), status


def _not_begun(_error: Exception) -> Page:
    text = not_begun()
    if files.is_file(tk.request.path):
        return not_ready(text)
    values = {"title": tk._("Growth"), "text": text}
    return tk.render("proactiva/growth/not_begun.html", values)


def _busy(error: Exception) -> Page:
    again = {} if tk.request.method in READING else _form_again()
    return _explained(HTTPStatus.SERVICE_UNAVAILABLE, tk._("Try again"), str(error), **again)


def _failed(error: Exception) -> Page:
    """Handle a failure between two actions like one inside an action."""
    known = transaction.undo(error)
    return _busy(known) if isinstance(known, transaction.BusyError) else _refused(known)


def _refused(error: Exception) -> Page:
    """Explain a failure: the tables may be of another version, and no typed word is lost."""
    line = readiness.missing() if transaction.is_unmigrated(error) else ""
    if line:
        return not_ready(line)
    if tk.request.method in READING:
        raise error from None
    log.error("Failed: %r", error, exc_info=error)
    text = tk._(
        "Something failed in the portal. What you wrote is waiting on this page: try again in a"
        " few minutes."
    )
    title = tk._("Something failed")
    return _explained(HTTPStatus.INTERNAL_SERVER_ERROR, title, text, **_form_again())
