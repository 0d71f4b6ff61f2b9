"""Terms in working days: due dates, days used and left, and clocks that pause.

Everything here is a date; the caller decides which day it is in the portal's time zone.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cached_property, lru_cache
from typing import Final

import holidays as calendars

from ckanext.proactiva.domain.rules import DaysOff, Terms

SATURDAY: Final = 5
WEEK: Final = 7
WEEKDAYS: Final = 5
DAY: Final = timedelta(days=1)
NO_DAYS_OFF: Final = DaysOff()


@dataclass(frozen=True)
class Pause:
    """A stretch that does not count: from the day after it starts to the day it ends.

    The pause of a question ends by itself after its longest term. A review, in which the reply to a
    question waits for the authority's moderators, lasts until they decide.
    """

    start: date
    end: date | None = None
    is_review: bool = False


def closed(pauses: Iterable[Pause], on: date) -> tuple[Pause, ...]:
    """Return the pauses with none left open; one that begins later ends on the day it starts."""
    return tuple(p if p.end else replace(p, end=max(p.start, on)) for p in pauses)


@dataclass(frozen=True)
class Clock:
    """A term that runs from the day after its start, leaving out weekends, holidays and pauses.

    Days are computed arithmetically, however many there are, because a list of demands may span
    years.

    A pause ends by itself after its longest term, because a question must not stop a clock for
    good. Reviews and suspensions end only when somebody ends them; while one is open there is no
    last day.
    """

    start: date
    term: int
    holidays: DaysOff = NO_DAYS_OFF
    pauses: tuple[Pause, ...] = ()
    longest_pause: int = Terms.clarify
    suspensions: tuple[Pause, ...] = ()

    @property
    def due(self) -> date:
        """Return the last day in time; while a pause is open, the latest that it can become."""
        day = self.start
        while (lacking := self.term - self.used(day)) > 0:
            # It takes at least this many weekdays, some of which may not count.
            day = _weekdays_later(self._going_on(day), lacking)
        return day

    def last_day(self, term: int) -> date | None:
        """Return the last day of another term, or None if the clock stopped before it."""
        still = [p.start for p in self.pauses if p.is_review and p.end is None]
        still += [p.start for p in self.suspensions if p.end is None]
        if still and self.used(min(still)) < term:
            return None
        return replace(self, term=term).due

    def used(self, today: date) -> int:
        """Count the days of the term that have run, including today."""
        still, until = 0, self.start
        for start, end in self._still:
            begin, stop = max(start, until), min(end, today)
            if begin < stop:
                still += working_days_between(begin, stop, self.holidays)
                until = stop
        return working_days_between(self.start, today, self.holidays) - still

    def taken(self, day: date) -> int:
        """Count the days of the shortest term within which something on that day is in time.

        What happens on a non-working day belongs to the next working day, so that the same rule
        decides what is late now (`is_overdue`) and what was late when it ended.
        """
        return self.used(day - DAY) + 1 if day > self.start else 0

    def left(self, today: date) -> int:
        """Count the days of the term that are left."""
        return max(0, self.term - self.used(today))

    def late(self, today: date) -> int:
        """Count the days beyond the term."""
        return max(0, self.used(today) - self.term)

    def is_overdue(self, today: date) -> bool:
        """Return whether the last day in time has passed, even on a weekend."""
        return today > self.due

    def is_paused(self, today: date) -> bool:
        """Return whether the clock waits: for a review, or for the answer to a question.

        A question waits until its own term is over. Asked on the last day, it has no time to hold.
        """
        has_time = self.used(today) < self.term
        return any(
            pause.end is None and pause.start <= today <= end and (has_time or pause.is_review)
            for pause, (_, end) in zip(self.pauses, self._standstills, strict=True)
        )

    @cached_property
    def _standstills(self) -> tuple[tuple[date, date], ...]:
        limits = (
            date.max
            if pause.is_review
            else add_working_days(pause.start, self.longest_pause, self.holidays)
            for pause in self.pauses
        )
        return tuple(
            (p.start, min(p.end or end, end)) for p, end in zip(self.pauses, limits, strict=True)
        )

    @cached_property
    def _still(self) -> list[tuple[date, date]]:
        """Return the stretches that do not count, earliest first; they may overlap."""
        suspended = ((p.start, p.end or date.max) for p in self.suspensions)
        return sorted((*self._standstills, *suspended))

    def _going_on(self, day: date) -> date:
        """Return the day after which the clock runs; if it is stopped, the last day of that."""
        for start, end in self._still:
            if start <= day < end:
                day = end
        return day


def working_days_between(start: date, end: date, holidays: DaysOff = NO_DAYS_OFF) -> int:
    """Count the working days after the start, up to and including the end."""
    if end <= start:
        return 0
    weekdays = _weekdays_until(end.toordinal()) - _weekdays_until(start.toordinal())
    return weekdays - len(days_off_between(start, end, holidays))


def days_off_between(start: date, end: date, holidays: DaysOff) -> list[date]:
    """List the weekdays after the start, up to and including the end, on which nobody works."""
    years = range(start.year, end.year + 1)
    return [
        day for year in years for day in _weekdays(holidays.in_year(year)) if start < day <= end
    ]


def is_working_day(day: date, holidays: DaysOff = NO_DAYS_OFF) -> bool:
    """Return whether a day is a working day."""
    return day.weekday() < SATURDAY and day not in holidays.in_year(day.year)


def add_working_days(start: date, days: int, holidays: DaysOff = NO_DAYS_OFF) -> date:
    """Return the working day that many working days after the start, which itself never counts."""
    return Clock(start, days, holidays).due


@lru_cache(maxsize=64)
def mexican_holidays(year: int) -> frozenset[date]:
    """List the holidays set by Mexican labour law (LFT, article 74) for a year.

    Election day is left out: it is always a Sunday.
    """
    return frozenset(calendars.country_holidays("MX", years=year))


@lru_cache(maxsize=1024)
def _weekdays(days: frozenset[date]) -> tuple[date, ...]:
    """List those of some days that are weekdays, the earliest first."""
    return tuple(sorted(day for day in days if day.weekday() < SATURDAY))


def _weekdays_until(ordinal: int) -> int:
    """Count the weekdays since the first Monday of the calendar."""
    weeks, days = divmod(ordinal, WEEK)
    return WEEKDAYS * weeks + min(days, WEEKDAYS)


def _weekdays_later(day: date, count: int) -> date:
    """Return the weekday that many weekdays after a day."""
    weeks, days = divmod(_weekdays_until(day.toordinal()) + count - 1, WEEKDAYS)
    return date.fromordinal(WEEK * weeks + days + 1)
