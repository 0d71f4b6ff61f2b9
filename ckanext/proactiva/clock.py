"""The current time, read only at the edges: actions, commands and pages pass it on to the rest."""

from __future__ import annotations

from datetime import date, datetime, timezone

from ckanext.proactiva import config
from ckanext.proactiva.domain.moment import Moment


def now() -> Moment:
    """Return the current moment in the portal's time zone."""
    return Moment(instant(), config.timezone())


def instant() -> datetime:
    """Return the current moment in UTC."""
    return datetime.now(timezone.utc)


def today() -> date:
    """Return today's date in the portal's time zone."""
    return now().day
