"""The receipts that a browser can open again for a day: folio and code of what it sent.

They are in a cookie of ours, encrypted with the key of the browser's visit, and end with it.
"""

from __future__ import annotations

import json
from typing import Any, Final, NamedTuple, cast

from flask import Response

from ckanext.proactiva.people.secrets import decrypted, encrypted
from ckanext.proactiva.views import cookies, visit

MOST: Final = 5


class Receipt(NamedTuple):
    """The receipt for a form that was sent.

    Attributes:
        form_token: the form that was sent.
        folio: of the demand.
        claim_code: of its author.
        at: when it was sent, in seconds since the epoch.
    """

    form_token: str
    folio: str
    claim_code: str
    at: int


def find(form_token: str) -> Receipt | None:
    """Return the receipt of a form that this browser sent within a day."""
    return next((each for each in kept() if each.form_token == form_token), None)


def kept() -> list[Receipt]:
    """Return this browser's receipts, the oldest first."""
    key = visit.key()
    said = key and decrypted(cookies.sent(visit.RECEIPTS) or "", key)
    rows = cast("list[list[Any]]", json.loads(said)) if said else []
    found = [Receipt(*row) for row in rows]
    return [each for each in found if visit.now() - each.at <= visit.FORM_SECONDS]


def add(response: Response, form_token: str, folio: str, claim_code: str) -> Response:
    """Add a receipt to those of this browser, of which it keeps the last ones."""
    others = [each for each in kept() if each.form_token != form_token]
    made = Receipt(form_token, folio, claim_code, visit.now())
    return _write(response, [*others[1 - MOST :], made])


def remove(response: Response, form_token: str) -> Response:
    """Remove a receipt from those of this browser."""
    return _write(response, [each for each in kept() if each.form_token != form_token])


def _write(response: Response, receipts: list[Receipt]) -> Response:
    written = encrypted(json.dumps(receipts), visit.current().key)
    return cookies.set_cookie(response, visit.RECEIPTS, written)
