"""What every page of ours has in common: who asks, what they may send, what they are told."""

from __future__ import annotations

import secrets
from typing import Any, cast

from flask import Blueprint, Response, make_response, session
from flask_wtf.csrf import validate_csrf
from wtforms.validators import ValidationError as WrongToken

import ckantoolkit as tk

from ckanext.proactiva import readiness, transaction
from ckanext.proactiva.domain.claim_code import claim_hash
from ckanext.proactiva.people.actor import BROWSER, CLAIMS
from ckanext.proactiva.types import Context
from ckanext.proactiva.views import files

NOT_READY = 503
YEAR = 365 * 24 * 60 * 60

Page = Any


def blueprint(name: str, address: str) -> Blueprint:
    """Make a blueprint whose pages explain every refusal; what guards them all is `guard`'s."""
    made = Blueprint(f"proactiva_{name}", __name__, url_prefix=f"/proactiva{address}")
    made.after_request(_never_stored)
    made.register_error_handler(tk.ObjectNotFound, _not_found)
    made.register_error_handler(tk.NotAuthorized, _not_authorized)
    made.register_error_handler(transaction.DatabaseRefusal, _refused)
    return made


def ask(action: str, **data: Any) -> Any:
    """Call an action that only reads, as whoever asks."""
    return tk.get_action(action)(context(), data)


def act(action: str, **data: Any) -> Any:
    """Call an action that changes something, as whoever asks, if the form is one of ours.

    Raises:
        tk.ValidationError: also when the form's token is missing or too old; with what was typed
            still in the form, sending it again is all that there is to do.
    """
    _check_token()
    return tk.get_action(action)(context(), data)


def context() -> Context:
    """Return who asks: their account, the demands they claimed, and their browser's secret."""
    shown = {CLAIMS: session.get(CLAIMS, []), BROWSER: _secret()}
    user = tk.current_user if tk.current_user.is_authenticated else None
    return cast("Context", {"user": tk.current_user.name, "auth_user_obj": user, **shown})


def remember_claim(claim_code: str) -> None:
    """Let this browser be the author of a demand until it is closed."""
    _check_token()
    known = session.get(CLAIMS, [])
    session[CLAIMS] = [*known[-9:], claim_hash(claim_code)]


def with_person(page: Page) -> Response:
    """Give the browser its secret, so that it can take back what it supports today."""
    response = make_response(page)
    if not tk.current_user.is_authenticated:
        response.set_cookie(
            BROWSER,
            _secret(),
            max_age=YEAR,
            httponly=True,
            samesite="Lax",
            secure=tk.config["ckan.site_url"].startswith("https:"),
        )
    return response


def _secret() -> str:
    # One for the whole request: the person counted in is the person given the cookie.
    if BROWSER not in tk.g:
        setattr(tk.g, BROWSER, tk.request.cookies.get(BROWSER) or secrets.token_urlsafe(18))
    return getattr(tk.g, BROWSER)


def _check_token() -> None:
    # CKAN does not check extensions' forms in every version. Who is neither logged in nor the
    # author of a demand has no rights that another site could borrow.
    if not tk.current_user.is_authenticated and not session.get(CLAIMS):
        return
    field = tk.config.get("WTF_CSRF_FIELD_NAME", "_csrf_token")
    try:
        validate_csrf(tk.request.form.get(field))
    except WrongToken:
        message = tk._("This form is too old, or was not sent from here. Send it again")
        raise tk.ValidationError({"form": [message]}) from None


def _never_stored(response: Response) -> Response:
    # Pages have forms with tokens and say what a person may do: no cache may keep them.
    response.headers.setdefault("Cache-Control", "no-store")
    return response


def _not_found(error: Exception) -> Page:
    message = str(error) or tk._("There is nothing at this address")
    parts: dict[str, Any] = tk.request.view_args or {}
    values: dict[str, Any] = {
        "title": tk._("Not found"),
        "text": message,
        # What waits, was returned or is hidden is as if it were not there, but for its author.
        "folio": parts.get("folio", ""),
    }
    return tk.render("proactiva/refusal.html", values), 404


def _not_authorized(error: Exception) -> Page:
    if not tk.current_user.is_authenticated and tk.request.method == "GET":
        return tk.redirect_to("user.login", came_from=tk.request.full_path)
    text = str(error) or tk._("You may not do this")
    return tk.render("proactiva/refusal.html", {"title": tk._("Not allowed"), "text": text}), 403


def not_ready(line: str) -> Page:
    """Say what the portal lacks, as a page or as a file."""
    if files.is_file(tk.request.path):
        return Response(line + "\n", NOT_READY, mimetype="text/plain")
    values = {"title": tk._("Not ready yet"), "text": line}
    return tk.render("proactiva/refusal.html", values), NOT_READY


def _refused(error: Exception) -> Page:
    """Explain what the database refused where it is an older one than the portal began with."""
    line = readiness.missing() if transaction.is_unmigrated(error) else ""
    if not line:
        raise error
    return not_ready(line)
