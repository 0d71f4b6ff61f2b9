"""The receipts that one browser may open again for a day: the folio and the code of what it sent.

They are in a cookie of ours, encrypted for the browser's visit, and end when that does.
"""

from __future__ import annotations

import json
from typing import Any, Final, NamedTuple, cast

from flask import Response

import ckantoolkit as tk

from ckanext.proactiva import config
from ckanext.proactiva.people.secrets import decrypted, encrypted
from ckanext.proactiva.views import visit

MOST: Final = 5


class Receipt(NamedTuple):
    """What one sending gave.

    Attributes:
        form_token: the form that was sent.
        folio: of the demand.
        claim_code: of its author.
        at: when that was, in seconds of the epoch.
    """

    form_token: str
    folio: str
    claim_code: str
    at: int


def find(form_token: str) -> Receipt | None:
    """Return the receipt of a form that the browser that asks sent within a day."""
    return next((each for each in kept() if each.form_token == form_token), None)


def kept() -> list[Receipt]:
    """Return the receipts of the browser that asks, the oldest first."""
    key = visit.key()
    said = key and decrypted(tk.request.cookies.get(visit.RECEIPTS, ""), key)
    rows = cast("list[list[Any]]", json.loads(said)) if said else []
    found = [Receipt(*row) for row in rows]
    return [each for each in found if visit.now() - each.at <= visit.FORM_SECONDS]


def give(response: Response, form_token: str, folio: str, claim_code: str) -> Response:
    """Give the browser that asks a receipt, besides the last ones."""
    others = [each for each in kept() if each.form_token != form_token]
    made = Receipt(form_token, folio, claim_code, visit.now())
    return _write(response, [*others[1 - MOST :], made])


def take(response: Response, form_token: str) -> Response:
    """Take a receipt from the browser that asks."""
    return _write(response, [each for each in kept() if each.form_token != form_token])


def _write(response: Response, receipts: list[Receipt]) -> Response:
    response.set_cookie(
        visit.RECEIPTS,
        encrypted(json.dumps(receipts), visit.current().key),
        httponly=True,
        samesite="Lax",
        secure=config.is_secure(),
    )
    return response
