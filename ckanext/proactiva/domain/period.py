"""The period of a report of growth: twelve complete months, and the running one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from ckanext.proactiva.domain.moment import midnight

YEAR: Final = 12


@dataclass(frozen=True)
class Period:
    """Thirteen months, the last of which is counted up to a given day.

    Attributes:
        as_of: the last day that counts.
        zone: the time zone of the days and months.
        is_running: whether the last day is not over yet, so that more may still happen on it.
    """

    as_of: date
    zone: ZoneInfo
    is_running: bool = False

    @property
    def running(self) -> date:
        """Return the month of the last day."""
        return self.as_of.replace(day=1)

    @property
    def is_over(self) -> bool:
        """Return whether the month of the last day is over, as it is after its own last day."""
        return not self.is_running and (self.as_of + timedelta(days=1)).day == 1

    @property
    def complete(self) -> list[date]:
        """List the twelve months before the running one."""
        return months_back(self.running, YEAR + 1)[:-1]

    @property
    def over(self) -> list[date]:
        """List the twelve newest months that are over."""
        return self.months[1:] if self.is_over else self.complete

    @property
    def months(self) -> list[date]:
        """List all thirteen months."""
        return [*self.complete, self.running]

    @property
    def closed(self) -> list[Period]:
        """List the periods that ended with the last day of each month that is over."""
        return [Period(last_day(month), self.zone) for month in self.over]

    @property
    def before(self) -> date:
        """Return the month before the first one."""
        return months_back(self.months[0], 2)[0]

    @property
    def running_since(self) -> datetime:
        """Return the moment at which the running month began."""
        return midnight(self.running, self.zone)

    @property
    def end(self) -> datetime:
        """Return the moment at which the last day ends."""
        return midnight(self.as_of + timedelta(days=1), self.zone)

    def since(self, first: date) -> list[date]:
        """List the months from *first* on, but at least the thirteen of the period."""
        return months_between(min(first, self.months[0]), self.running)


def last_day(month: date) -> date:
    """Return the last day of a month, given its first day."""
    return (month + timedelta(days=31)).replace(day=1) - timedelta(days=1)


def months_between(first: date, last: date) -> list[date]:
    """List the months from one to another, including both."""
    return months_back(last, (last.year - first.year) * YEAR + last.month - first.month + 1)


def months_back(last: date, count: int) -> list[date]:
    """List *count* consecutive months, ending with *last*."""
    end = last.year * YEAR + last.month
    return [date((n - 1) // YEAR, (n - 1) % YEAR + 1, 1) for n in range(end - count + 1, end + 1)]
