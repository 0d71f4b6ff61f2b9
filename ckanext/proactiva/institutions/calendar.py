"""The terms and the days off that an institution's replies are measured by."""

from __future__ import annotations

from datetime import date

from ckanext.proactiva.domain.deadlines import mexican_holidays
from ckanext.proactiva.domain.rules import Rules

# A clock may have begun in the year before last, and a promise reaches into the next.
YEARS_AROUND = range(-2, 3)


def rules(on: date) -> Rules:
    """Return the terms in force on a day, with the days off around it."""
    days = (mexican_holidays(on.year + near) for near in YEARS_AROUND)
    return Rules(holidays=frozenset[date]().union(*days))
