"""What is kept of an act, whether a demand's or a referral's."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from ckanext.proactiva.domain.roles import Role


class EventCodes(NamedTuple):
    """The codes and dates of an event, as they are stored: never words or people."""

    act: str
    role: Role
    reason: str | None = None
    resolution: str | None = None
    promised_for: date | None = None
    answered_on: date | None = None
