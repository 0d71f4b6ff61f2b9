"""Links in mails that serve for a year, each for one purpose and one person.

A token tells nothing by itself: who it is for is encrypted with the portal's secret. What it is for
is the letter before its point.
"""

from __future__ import annotations

from datetime import date, timedelta
from enum import Enum
from typing import Final

from ckan import model

from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.model import Participant
from ckanext.proactiva.people.secrets import decrypted, encrypted

KEPT: Final = timedelta(days=365)


class Purpose(str, Enum):
    """What a link is for."""

    FOLLOW = "c"  # confirms an address and what it follows, once and within two days
    FOLLOWS = "f"  # shows what somebody follows, and lets them change it


def purpose(token: str) -> Purpose | None:
    """Return what a token is for, as it says itself."""
    letter, point, _ = token.partition(".")
    try:
        return Purpose(letter) if point else None
    except ValueError:
        return None


def made(purpose: Purpose, participant: Participant, on: Moment) -> str:
    """Return a token for somebody."""
    return f"{purpose.value}.{encrypted(f'{participant.id} {on.day}', _key(purpose))}"


def holder(purpose: Purpose, token: str, on: Moment) -> Participant | None:
    """Return for whom a token is, if it is one for this and not too old."""
    said = decrypted(token.removeprefix(f"{purpose.value}."), _key(purpose))
    if said is None:
        return None
    known, _, day = said.partition(" ")
    if date.fromisoformat(day) + KEPT < on.day:
        return None
    return model.Session.get(Participant, known)


def _key(purpose: Purpose) -> str:
    return f"token {purpose.value}"
