"""A visit: which demands and forms a browser without an account can prove to be its own.

It is in one signed cookie of ours, together with its times. CKAN's session would outlive a log-out,
and this has to be worth nothing once somebody else is logged in.
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
from ckanext.proactiva.views import cookies

COOKIE: Final = "proactiva_visit"
# The cookie with the receipts of a visit, which end with it.
RECEIPTS: Final = "proactiva_receipts"
CLAIM_SECONDS: Final = 30 * 60
FORM_SECONDS: Final = 24 * 60 * 60
MOST_CLAIMS: Final = 10


@dataclass(frozen=True)
class Visit:
    """The proofs of one browser.

    Attributes:
        key: random for this browser, to tell what it sends from what others send.
        begun: when it began, in seconds since the epoch; the key is valid for a day.
        claims: the hashes of the claim codes that were shown, with the time of each.
    """

    key: str
    begun: int
    claims: Mapping[str, int] = field(default_factory=dict[str, int])

    def claiming(self, claim_code: str) -> Visit:
        """Return the visit with a claim code that was shown just now added to the last ones."""
        known = dict(list(self.claims.items())[1 - MOST_CLAIMS :])
        known[claim_hash(claim_code)] = now()
        return Visit(self.key, now(), known)


def current() -> Visit:
    """Return this browser's visit, beginning one if it has none."""
    # One for the whole request, so that the browser is given the key that its form was sent with.
    if COOKIE not in tk.g:
        setattr(tk.g, COOKIE, _read() or Visit(secrets.token_urlsafe(18), now()))
    return getattr(tk.g, COOKIE)


def is_kept() -> bool:
    """Return whether the browser keeps its visit, that is, sent back what it was given before."""
    return _read() is not None


def key() -> str:
    """Return the key that tells this browser from others, or nothing if it keeps no visit."""
    return current().key if is_kept() else ""


def extend(response: Response) -> Response:
    """Extend this browser's visit to a day from now."""
    found = current()
    return keep(response, Visit(found.key, now(), found.claims))


def keep(response: Response, visit: Visit | None = None) -> Response:
    """Set the visit cookie, which lasts until the browser is closed."""
    kept = visit or current()
    written = {
        "who": _who(),
        "key": kept.key,
        "begun": kept.begun,
        "claims": dict(kept.claims),
    }
    return cookies.set_cookie(response, COOKIE, _serializer().dumps(written))


def end(response: Response) -> Response:
    """Delete this browser's visit, with its receipts."""
    return cookies.delete_cookie(cookies.delete_cookie(response, COOKIE), RECEIPTS)


def is_over() -> bool:
    """Return whether this browser sent a visit that is no longer valid."""
    return cookies.sent(COOKIE) is not None and _read() is None


def _read() -> Visit | None:
    try:
        written = cast("dict[str, Any]", _serializer().loads(cookies.sent(COOKIE) or ""))
    except BadSignature:
        return None
    if written["who"] != _who() or now() - written["begun"] > FORM_SECONDS:
        return None
    fresh = {code: at for code, at in written["claims"].items() if now() - at <= CLAIM_SECONDS}
    return Visit(written["key"], written["begun"], fresh)


def _serializer() -> URLSafeSerializer:
    return URLSafeSerializer(config.secret(), salt=COOKIE)


def _who() -> str:
    """Return an identifier of who is logged in that means nothing outside this portal."""
    user = tk.current_user.id if tk.current_user.is_authenticated else ""
    return keyed_hash(user)[:32]


def now() -> int:
    """Return the current time, in seconds since the epoch."""
    return int(clock.now().at.timestamp())
