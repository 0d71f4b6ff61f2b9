"""The time, read at the edges alone: by actions, commands and pages. Rooms are given it."""

from __future__ import annotations

from datetime import date, datetime, timezone

from ckanext.proactiva import config
from ckanext.proactiva.domain.moment import Moment


def now() -> Moment:
    """Return this moment where the portal is."""
    return Moment(instant(), config.timezone())


def instant() -> datetime:
    """Return this moment, wherever the portal is."""
    return datetime.now(timezone.utc)


def today() -> date:
    """Return today's date where the portal is."""
    return now().day
