"""When something happens: a point in time, and its day where the portal is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
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
        return day_of(self.at, self.zone)


def day_of(moment: datetime, zone: ZoneInfo) -> date:
    """Return the day on which a moment falls in a time zone."""
    return moment.astimezone(zone).date()


def midnight(day: date, zone: ZoneInfo) -> datetime:
    """Return the moment at which a day begins in a time zone."""
    return datetime.combine(day, time(), zone)
