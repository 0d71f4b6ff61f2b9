"""The terms and the days off that an institution's replies are measured by."""

from __future__ import annotations

from datetime import date

from ckanext.proactiva.domain.deadlines import MEXICAN_HOLIDAYS
from ckanext.proactiva.domain.rules import Rules


def rules(_on: date) -> Rules:
    """Return the terms in force on a day, with the days off of whichever year is asked about."""
    return Rules(holidays=MEXICAN_HOLIDAYS)
