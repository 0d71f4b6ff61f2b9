"""What a browser without account proves to us: whose demands are its own, which forms it asked for.

One cookie of ours keeps it, signed and with its times inside. It does not live in CKAN's session,
which outlives a log-out, and it is worth nothing once somebody else is logged in.
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final, cast

from flask import Response
from itsdangerous import BadSignature, URLSafeSerializer

import ckantoolkit as tk

from ckanext.proactiva import clock, config
from ckanext.proactiva.domain.claim_code import claim_hash
from ckanext.proactiva.people.secrets import keyed_hash

COOKIE: Final = "proactiva_visit"
# What the receipts of a visit are kept in: they end with it.
RECEIPTS: Final = "proactiva_receipts"
CLAIM_SECONDS: Final = 30 * 60
FORM_SECONDS: Final = 24 * 60 * 60
MOST_CLAIMS: Final = 10


@dataclass(frozen=True)
class Visit:
    """What one browser proves.

    Attributes:
        key: drawn for this browser: what it sends is told apart from what others send.
        begun: when that was, in seconds of the epoch; the key serves for a day.
        claims: the hashes of the claim codes that were shown, and when each was.
    """

    key: str
    begun: int
    claims: Mapping[str, int] = field(default_factory=dict[str, int])

    def claiming(self, claim_code: str) -> Visit:
        """Return the visit in which a claim code was shown just now, besides the last ones."""
        known = dict(list(self.claims.items())[1 - MOST_CLAIMS :])
        known[claim_hash(claim_code)] = now()
        return Visit(self.key, now(), known)


def current() -> Visit:
    """Return what the browser that asks proves; one that proves nothing begins a visit."""
    # One for the whole request: the key that a form was sent with is the one given to the browser.
    if COOKIE not in tk.g:
        setattr(tk.g, COOKIE, _read() or Visit(secrets.token_urlsafe(18), now()))
    return getattr(tk.g, COOKIE)


def is_kept() -> bool:
    """Tell whether the browser that asks keeps its visit: it sent what it was given before."""
    return _read() is not None


def key() -> str:
    """Return what tells the browser that asks from others, or nothing where it keeps no visit."""
    return current().key if is_kept() else ""


def prolong(response: Response) -> Response:
    """Prolong what a browser proves, by a day from now."""
    found = current()
    return keep(response, Visit(found.key, now(), found.claims))


def keep(response: Response, visit: Visit | None = None) -> Response:
    """Give a browser its visit, until it is closed."""
    kept = visit or current()
    written = {
        "who": _who(),
        "key": kept.key,
        "begun": kept.begun,
        "claims": dict(kept.claims),
    }
    response.set_cookie(
        COOKIE,
        _serializer().dumps(written),
        httponly=True,
        samesite="Lax",
        secure=config.is_secure(),
    )
    return response


def end(response: Response) -> Response:
    """End a visit: its browser proves nothing from now on."""
    for cookie in (COOKIE, RECEIPTS):
        response.delete_cookie(cookie, httponly=True, samesite="Lax", secure=config.is_secure())
    return response


def is_over() -> bool:
    """Tell whether the browser that asks shows a visit that proves nothing any more."""
    return COOKIE in tk.request.cookies and _read() is None


def _read() -> Visit | None:
    try:
        written = cast("dict[str, Any]", _serializer().loads(tk.request.cookies.get(COOKIE, "")))
    except BadSignature:
        return None
    if written["who"] != _who() or now() - written["begun"] > FORM_SECONDS:
        return None
    fresh = {code: at for code, at in written["claims"].items() if now() - at <= CLAIM_SECONDS}
    return Visit(written["key"], written["begun"], fresh)


def _serializer() -> URLSafeSerializer:
    return URLSafeSerializer(config.secret(), salt=COOKIE)


def _who() -> str:
    """Return a mark of who is logged in, which only this portal can read."""
    user = tk.current_user.id if tk.current_user.is_authenticated else ""
    return keyed_hash(user)[:32]


def now() -> int:
    """Return this moment, in seconds of the epoch."""
    return int(clock.now().at.timestamp())
