"""Days as actions return them: in ISO format, in the portal's time zone."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

from ckanext.proactiva import config
from ckanext.proactiva.domain.moment import day_of


def iso(day: date | None) -> str | None:
    """Return a day in ISO format, if there is one."""
    return day.isoformat() if day else None


def local_day(moment: datetime | None, zone: ZoneInfo | None = None) -> str | None:
    """Return the day of a moment in the portal's time zone, in ISO format."""
    return day_of(moment, zone or config.timezone()).isoformat() if moment else None
