"""What a browser without account keeps for a year: its support counts once, and can be undone.

Only what we gave out counts: who sends a cookie of their own making is nobody yet.
"""

from __future__ import annotations

import secrets
from typing import Any, Final

from flask import Response, make_response
from itsdangerous import BadSignature, Signer

import ckantoolkit as tk

from ckanext.proactiva import config
from ckanext.proactiva.people.actor import BROWSER

YEAR: Final = 365 * 24 * 60 * 60


def secret() -> str:
    """Return the secret of the browser that asks; one that keeps none yet is given it."""
    # One for the whole request: the person counted in is the person given the cookie.
    if BROWSER not in tk.g:
        setattr(tk.g, BROWSER, _kept() or secrets.token_urlsafe(18))
    return getattr(tk.g, BROWSER)


def is_kept() -> bool:
    """Tell whether the browser that asks keeps what it was given before."""
    return bool(_kept())


def keep(page: Any) -> Response:
    """Give a browser its secret with a page, unless an account tells who it is."""
    response = make_response(page)
    if not tk.current_user.is_authenticated:
        response.set_cookie(
            BROWSER,
            _signer().sign(secret()).decode(),
            max_age=YEAR,
            httponly=True,
            samesite="Lax",
            secure=config.is_secure(),
        )
    return response


def _kept() -> str:
    try:
        return _signer().unsign(tk.request.cookies.get(BROWSER, "")).decode()
    except BadSignature:
        return ""


def _signer() -> Signer:
    return Signer(config.secret(), salt=BROWSER)
