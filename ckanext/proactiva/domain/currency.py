"""Whether the data of a dataset is as current as its publisher declares that it will be.

Data is late when more than one and a half of the declared periods have passed since it last
changed, in whole days: data promised monthly is late from the 47th day on. The extra half period is
for publishers who publish on another day of the month; edits of words do not count.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from fractions import Fraction
from typing import Final, NamedTuple

from ckanext.proactiva.domain.register import N_, Circle, Register

# How many of its periods data may last.
TOLERANCE: Final = Fraction(3, 2)


class Currency(Register):
    """Whether data is up to date; unknown if no period is declared or no day of change is known."""

    circle: Circle

    CURRENT = "current", N_("Up to date"), Circle.PUBLISHED
    LATE = "late", N_("Late since {day}"), Circle.LATE
    UNKNOWN = "unknown", N_("It is not known whether it is up to date"), Circle.HELD


class Evidence(Register):
    """How the day on which data last changed is known."""

    LEDGER = "ledger", N_("This portal last saw its data appear or change on {day}.")
    FILES = "files", N_("Its newest file is from {day}.")


class LedgerDates(NamedTuple):
    """The ledger's knowledge of a dataset: when its data changed, and when the ledger looked.

    Attributes:
        data_at: when it was last seen to appear or to change.
        began_at: when the ledger began to look; it did not see anything earlier.
        looked_at: when it last looked.
    """

    data_at: datetime | None = None
    began_at: datetime | None = None
    looked_at: datetime | None = None


class Change(NamedTuple):
    """When data last changed, and how that is known."""

    at: datetime
    evidence: Evidence


class Assessment(NamedTuple):
    """Whether data is up to date, and if not, the day since when it is late."""

    currency: Currency
    late_since: date | None = None


_CURRENT: Final = Assessment(Currency.CURRENT)


def last_change(seen: LedgerDates, filed_at: datetime | None) -> Change | None:
    """Return when the data of a dataset last changed, or None if no file has a date.

    What the ledger saw takes precedence over the dates of files, which say nothing about their
    contents; they are used for the time before it began, and for what it has not looked at yet.

    Args:
        seen: what the ledger knows of it.
        filed_at: the newest date of its files, ignoring dates in the future.
    """
    if filed_at is None:
        return None
    data_at, began_at, looked_at = seen
    has_seen = data_at is not None and began_at is not None and data_at > began_at
    if data_at is None or not has_seen or (looked_at is not None and filed_at > looked_at):
        return Change(filed_at, Evidence.FILES)
    return Change(data_at, Evidence.LEDGER)


def assess(period: int | None, changed_on: date | None, today: date) -> Assessment:
    """Return whether data that changed on a day is up to date, given a period in days."""
    if period is None or changed_on is None:
        return Assessment(Currency.UNKNOWN)
    late_since = late_from(period, changed_on)
    return Assessment(Currency.LATE, late_since) if today >= late_since else _CURRENT


def late_from(period: int, changed_on: date) -> date:
    """Return the first day on which data that changed on a day is late."""
    return changed_on + timedelta(days=int(period * TOLERANCE) + 1)
