"""A secret that browsers without an account keep for a year, so that support counts only once.

It also lets a person take their support back. Only signed secrets count: a cookie that somebody
made up identifies nobody.
"""

from __future__ import annotations

import secrets
from http import HTTPStatus
from typing import Final

from flask import Response
from itsdangerous import BadSignature, Signer

import ckantoolkit as tk

from ckanext.proactiva import config
from ckanext.proactiva.people.actor import BROWSER
from ckanext.proactiva.views import cookies, origin
from ckanext.proactiva.views.error_pages import READING

YEAR: Final = 365 * 24 * 60 * 60


def secret() -> str:
    """Return this browser's secret, making one if it keeps none yet."""
    # One for the whole request, so that the person counted is the one given the cookie.
    if BROWSER not in tk.g:
        setattr(tk.g, BROWSER, _kept() or secrets.token_urlsafe(18))
    return getattr(tk.g, BROWSER)


def is_kept() -> bool:
    """Return whether this browser sent back a secret that it was given before."""
    return bool(_kept())


def keep(response: Response) -> Response:
    """Give the browser its secret, unless somebody is logged in.

    What another site makes a browser send comes without its secret, and must not give it another.
    """
    if response.status_code == HTTPStatus.REQUEST_ENTITY_TOO_LARGE:
        return response  # nobody could read the form, nor the token in it
    is_from_here = tk.request.method in READING or origin.is_ours()
    if is_from_here and not tk.current_user.is_authenticated:
        cookies.set_cookie(response, BROWSER, _signer().sign(secret()).decode(), YEAR)
    return response


def forget(response: Response) -> Response:
    """Take its secret from the browser; what it supported stays counted."""
    return cookies.delete_cookie(response, BROWSER)


def _kept() -> str:
    try:
        return _signer().unsign(cookies.sent(BROWSER) or "").decode()
    except BadSignature:
        return ""


def _signer() -> Signer:
    return Signer(config.secret(), salt=BROWSER)
