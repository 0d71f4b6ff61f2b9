"""When something happens: a point in time, and its day where the portal is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo


@dataclass(frozen=True)
class Moment:
    """A point in time where the portal is: days and months begin at its midnight, not UTC's."""

    at: datetime
    zone: ZoneInfo

    def __post_init__(self) -> None:
        if self.at.tzinfo is None:
            raise ValueError("a moment without a time zone belongs to no day")

    @property
    def day(self) -> date:
        """Return the day where the portal is."""
        return self.at.astimezone(self.zone).date()
