"""Quarters of a year, for which institutions report."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from typing import Final, NamedTuple
from zoneinfo import ZoneInfo

from ckanext.proactiva.domain.moment import midnight

IN_A_YEAR: Final = 4
MONTHS: Final = 3
_WRITTEN: Final = re.compile("([0-9]{4})-([1-4])")


class Quarter(NamedTuple):
    """One quarter: its year, and which of the four it is."""

    year: int
    number: int

    @property
    def code(self) -> str:
        """Return its written form: ``2026-4``."""
        return f"{self.year}-{self.number}"

    @property
    def first_day(self) -> date:
        """Return its first day."""
        return date(self.year, MONTHS * (self.number - 1) + 1, 1)

    @property
    def last_day(self) -> date:
        """Return its last day."""
        return self._next.first_day - timedelta(days=1)

    @property
    def before(self) -> Quarter:
        """Return the previous quarter."""
        return of(self.first_day - timedelta(days=1))

    def begin(self, zone: ZoneInfo) -> datetime:
        """Return the moment at which it begins in a time zone."""
        return midnight(self.first_day, zone)

    def end(self, zone: ZoneInfo) -> datetime:
        """Return the moment at which it ends in a time zone."""
        return self._next.begin(zone)

    @property
    def _next(self) -> Quarter:
        is_last = self.number == IN_A_YEAR
        return Quarter(self.year + is_last, 1 if is_last else self.number + 1)


def of(day: date) -> Quarter:
    """Return the quarter of a day."""
    return Quarter(day.year, (day.month - 1) // MONTHS + 1)


def read(written: str) -> Quarter | None:
    """Return the quarter that is written, or None if it is not one."""
    found = _WRITTEN.fullmatch(written)
    return Quarter(int(found[1]), int(found[2])) if found else None
