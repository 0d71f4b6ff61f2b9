"""Which day it is, and the terms that run: the one place where the rules get their time."""

from __future__ import annotations

from datetime import date, datetime, timezone

from ckanext.proactiva import config
from ckanext.proactiva.domain.deadlines import mexican_holidays
from ckanext.proactiva.domain.demand_moves import Rules


def now() -> datetime:
    """Return this moment."""
    return datetime.now(timezone.utc)


def today() -> date:
    """Return today's date where the portal is."""
    return datetime.now(config.timezone()).date()


def rules() -> Rules:
    """Return the terms in force and the days off around today."""
    year = today().year
    days = (mexican_holidays(near) for near in range(year - 2, year + 3))
    return Rules(holidays=frozenset().union(*days))
