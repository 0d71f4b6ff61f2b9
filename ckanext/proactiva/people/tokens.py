"""Links in mails that stay valid for a year, each for one purpose and one person or institution.

Nothing is stored: a token is sealed with the portal's secret, and the letter before its dot names
its purpose. Single-use tokens are the exception: they prove an address, and each has a row in the
database.
"""

from __future__ import annotations

from datetime import date, timedelta
from enum import Enum
from typing import Final
from uuid import UUID

from ckan import model

from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.model import Participant
from ckanext.proactiva.people import secrets

KEPT: Final = timedelta(days=365)
_DAY_BYTES: Final = 3
_UUID_BYTES: Final = 16
# Put before an id that is not a UUID.
_OTHER: Final = bytes(_UUID_BYTES)


class Purpose(str, Enum):
    """The purpose of a link."""

    CLAIM = "a"  # lets an author come back, once and within two days
    FOLLOW = "c"  # confirms an address and what it follows, once and within two days
    FOLLOWS = "f"  # shows what somebody follows, and lets them change it
    STOP = "s"  # stops the mails to somebody
    MAILBOX = "m"  # stops the mails to an institution
    DESK = "d"  # stops the summary that an officer follows


def purpose(token: str) -> Purpose | None:
    """Return a token's purpose, by its own letter."""
    letter, point, _ = token.partition(".")
    try:
        return Purpose(letter) if point else None
    except ValueError:
        return None


def made(purpose: Purpose, id_: str, on: Moment) -> str:
    """Return a token for the participant, institution or follow with this id."""
    day = on.day.toordinal().to_bytes(_DAY_BYTES, "big")
    return f"{purpose.value}.{secrets.sealed(_about(purpose) + day + _packed(id_))}"


def opened(purpose: Purpose, token: str, on: Moment) -> str | None:
    """Return a token's id, if this portal made it for this purpose and it has not expired."""
    said = secrets.unsealed(token.removeprefix(f"{purpose.value}."))
    if said is None or not said.startswith(_about(purpose)):
        return None
    day, id_ = said[1 : 1 + _DAY_BYTES], said[1 + _DAY_BYTES :]
    is_old = on.day - date.fromordinal(int.from_bytes(day, "big")) > KEPT
    return None if is_old else _unpacked(id_)


def holder(purpose: Purpose, token: str, on: Moment) -> Participant | None:
    """Return the participant a token is for, if `opened` accepts it."""
    id_ = opened(purpose, token, on)
    return model.Session.get(Participant, id_) if id_ else None


def _about(purpose: Purpose) -> bytes:
    return purpose.value.encode()


def _packed(id_: str) -> bytes:
    try:
        known = UUID(id_)
    except ValueError:
        known = None
    return known.bytes if known and str(known) == id_ else _OTHER + id_.encode()


def _unpacked(id_: bytes) -> str:
    return str(UUID(bytes=id_)) if len(id_) == _UUID_BYTES else id_[_UUID_BYTES:].decode()
