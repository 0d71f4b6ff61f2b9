"""Terms in working days: due dates, days used and left, and clocks that pause.

Dates come in and dates go out: which day it is in the portal's time zone is the caller's matter.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cached_property, lru_cache
from typing import Final

import holidays as calendars

from ckanext.proactiva.domain.rules import Terms

SATURDAY: Final = 5
DAY: Final = timedelta(days=1)


@dataclass(frozen=True)
class Pause:
    """A stretch that does not count: from the day after it starts to the day it ends.

    A question's ends by itself after its longest term. A review, in which what answers the question
    waits for the authority's moderators, lasts until they decide.
    """

    start: date
    end: date | None = None
    is_review: bool = False


def closed(pauses: Iterable[Pause], on: date) -> tuple[Pause, ...]:
    """Return stretches of which none goes on; one that began later did not begin."""
    return tuple(p if p.end else replace(p, end=max(p.start, on)) for p in pauses)


@dataclass(frozen=True)
class Clock:
    """A term that runs from the day after its start, weekends, holidays and pauses left out.

    A pause ends by itself after its longest term: a question must not stop a clock for good. A
    review and a suspension end only when somebody ends them; while one is open, no day is the last.
    """

    start: date
    term: int
    holidays: Container[date] = ()
    pauses: tuple[Pause, ...] = ()
    longest_pause: int = Terms.clarify
    suspensions: tuple[Pause, ...] = ()

    @property
    def due(self) -> date:
        """Return the last day in time; while a pause is open, the latest that it can become."""
        day, used = self.start, 0
        while used < self.term:
            day += DAY
            used += self._counts(day)
        return day

    def last_day(self, term: int) -> date | None:
        """Return the last day of another term, or None where the clock stood still before it."""
        still = [p.start for p in self.pauses if p.is_review and p.end is None]
        still += [p.start for p in self.suspensions if p.end is None]
        if still and self.used(min(still)) < term:
            return None
        return replace(self, term=term).due

    def used(self, today: date) -> int:
        """Count the days of the term that have run, today included."""
        return sum(map(self._counts, _days(self.start, today)))

    def taken(self, day: date) -> int:
        """Count the days of the shortest term within which what happened that day is in time.

        What happens on a day that does not count is of the next one that does: one rule for what
        is late now (`is_overdue`) and for what was when it ended.
        """
        return self.used(day - DAY) + 1 if day > self.start else 0

    def left(self, today: date) -> int:
        """Count the days of the term still to come."""
        return max(0, self.term - self.used(today))

    def late(self, today: date) -> int:
        """Count the days run beyond the term."""
        return max(0, self.used(today) - self.term)

    def is_overdue(self, today: date) -> bool:
        """Tell whether the last day in time has gone by, on a weekend too."""
        return today > self.due

    def is_paused(self, today: date) -> bool:
        """Tell whether the clock waits: a question is open and its own term has not run out."""
        return any(
            pause.end is None and pause.start <= today <= end
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

    def _counts(self, day: date) -> bool:
        suspended = ((p.start, p.end or date.max) for p in self.suspensions)
        stands_still = any(s < day <= end for s, end in (*self._standstills, *suspended))
        return is_working_day(day, self.holidays) and not stands_still


def days_off_between(start: date, end: date, holidays: Container[date]) -> list[date]:
    """List the days from Monday to Friday after the start, up to the end, on which nobody works."""
    return [day for day in _days(start, end) if day.weekday() < SATURDAY and day in holidays]


def is_working_day(day: date, holidays: Container[date] = ()) -> bool:
    """Tell whether offices work that day."""
    return day.weekday() < SATURDAY and day not in holidays


def add_working_days(start: date, days: int, holidays: Container[date] = ()) -> date:
    """Return the working day that comes so many after the start, which itself never counts."""
    return Clock(start, days, holidays).due


@lru_cache(maxsize=64)
def mexican_holidays(year: int) -> frozenset[date]:
    """List the rest days that Mexican labour law fixes (LFT, article 74) for a year.

    Election day is left out: it is always a Sunday.
    """
    return frozenset(calendars.country_holidays("MX", years=year))


class _EveryYear:
    """The rest days of every year: each date asks for its own, however long ago it was."""

    def __contains__(self, day: object) -> bool:
        return isinstance(day, date) and day in mexican_holidays(day.year)


MEXICAN_HOLIDAYS: Final[Container[date]] = _EveryYear()


def _days(start: date, end: date) -> Iterator[date]:
    """Walk the days after the start up to the end."""
    return (start + timedelta(days=n) for n in range(1, (end - start).days + 1))
