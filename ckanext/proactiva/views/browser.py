"""A secret that browsers without an account keep for a year, so that support counts only once.

It also lets a person take their support back. Only signed secrets count: a cookie that somebody
made up identifies nobody.
"""

from __future__ import annotations

import secrets
from typing import Any, Final

from flask import Response, make_response
from itsdangerous import BadSignature, Signer

import ckantoolkit as tk

from ckanext.proactiva import config
from ckanext.proactiva.people.actor import BROWSER
from ckanext.proactiva.views import cookies

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


def keep(page: Any) -> Response:
    """Set the browser's secret on a page, unless somebody is logged in."""
    response = make_response(page)
    if not tk.current_user.is_authenticated:
        cookies.give(response, BROWSER, _signer().sign(secret()).decode(), YEAR)
    return response


def forget(response: Response) -> Response:
    """Take its secret from the browser; what it supported stays counted."""
    return cookies.take(response, BROWSER)


def _kept() -> str:
    try:
        return _signer().unsign(cookies.sent(BROWSER) or "").decode()
    except BadSignature:
        return ""


def _signer() -> Signer:
    return Signer(config.secret(), salt=BROWSER)
