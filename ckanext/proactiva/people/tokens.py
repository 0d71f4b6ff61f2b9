"""What a mailed link lets somebody do again and again: its token says what, who and since when.

Nothing is stored: only this portal can have written a token, and it serves for a year.
"""

from __future__ import annotations

from datetime import date, timedelta
from enum import Enum
from typing import Final, NamedTuple
from uuid import UUID

from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.people import secrets

KEPT: Final = timedelta(days=365)
_DAY_BYTES: Final = 3
_UUID_BYTES: Final = 16
# Before an id that is no UUID.
_OTHER: Final = b"\0"


class Purpose(str, Enum):
    """What a token is for; its first letter stands in the token."""

    FOLLOWS = "follows"


class Token(NamedTuple):
    """What a token says: what it is for, and the id of the participant or the institution."""

    purpose: Purpose
    id: str


def made(purpose: Purpose, id_: str, on: Moment) -> str:
    """Return a token for somebody, which a mail may carry."""
    day = on.day.toordinal().to_bytes(_DAY_BYTES, "big")
    return secrets.sealed(purpose.value[:1].encode() + day + _packed(id_))


def opened(token: str, on: Moment) -> Token | None:
    """Return what a token says, or None for one that is none, of another portal or too old."""
    said = secrets.unsealed(token)
    if not said or len(said) <= 1 + _DAY_BYTES:
        return None
    letter, day, id_ = said[:1].decode(), said[1 : 1 + _DAY_BYTES], said[1 + _DAY_BYTES :]
    purpose = next((each for each in Purpose if each.value.startswith(letter)), None)
    is_old = on.day - date.fromordinal(int.from_bytes(day, "big")) > KEPT
    return None if purpose is None or is_old else Token(purpose, _unpacked(id_))


def _packed(id_: str) -> bytes:
    try:
        known = UUID(id_)
    except ValueError:
        known = None
    return known.bytes if known and str(known) == id_ else _OTHER * _UUID_BYTES + id_.encode()


def _unpacked(id_: bytes) -> str:
    if len(id_) == _UUID_BYTES:
        return str(UUID(bytes=id_))
    return id_[_UUID_BYTES:].decode()
