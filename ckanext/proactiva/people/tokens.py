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
# Put before an id that is not a UUID, and after it.
_OTHER: Final = bytes(_UUID_BYTES)
_END: Final = b"\0"


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


def made(purpose: Purpose, id_: str, on: Moment, address: str = "") -> str:
    """Return a token for the participant, institution or follow with this id.

    It can contain the *address* that it is mailed to: encrypted.
    """
    day = on.day.toordinal().to_bytes(_DAY_BYTES, "big")
    said = _about(purpose) + day + _packed(id_) + address.lower().encode()
    return f"{purpose.value}.{secrets.sealed(said)}"


def opened(purpose: Purpose, token: str, on: Moment) -> str | None:
    """Return a token's id, if this portal made it for this purpose and it has not expired."""
    said = _said(purpose, token, on)
    return None if said is None else _parts(said)[0]


def address(purpose: Purpose, token: str, on: Moment) -> str:
    """Return the address that a token was mailed to, if `opened` accepts it and it has one."""
    said = _said(purpose, token, on)
    return _parts(said)[1].decode() if said else ""


def holder(purpose: Purpose, token: str, on: Moment) -> Participant | None:
    """Return the participant a token is for, if `opened` accepts it and their address is the same.

    Whoever left an address leaves its reader no way to what they follow now.
    """
    id_ = opened(purpose, token, on)
    found = model.Session.get(Participant, id_) if id_ else None
    is_left = found and found.email and found.email.lower() != address(purpose, token, on)
    return None if is_left else found


def _said(purpose: Purpose, token: str, on: Moment) -> bytes | None:
    said = secrets.unsealed(token.removeprefix(f"{purpose.value}."))
    if said is None or not said.startswith(_about(purpose)):
        return None
    day = int.from_bytes(said[1 : 1 + _DAY_BYTES], "big")
    return None if on.day - date.fromordinal(day) > KEPT else said[1 + _DAY_BYTES :]


def _about(purpose: Purpose) -> bytes:
    return purpose.value.encode()


def _packed(id_: str) -> bytes:
    try:
        known = UUID(id_)
    except ValueError:
        known = None
    return known.bytes if known and str(known) == id_ else _OTHER + id_.encode() + _END


def _parts(said: bytes) -> tuple[str, bytes]:
    """Return the id and the address of what is in a token."""
    first, rest = said[:_UUID_BYTES], said[_UUID_BYTES:]
    if first != _OTHER:
        return str(UUID(bytes=first)), rest
    id_, _, address = rest.partition(_END)
    return id_.decode(), address
