"""Whether the data of a dataset is as current as its publisher declares that it will be.

Data is late when more than one and a half of the declared periods have passed since it last
changed, in whole days: what a month promises is late from the 47th day on. Half a period is left
for whoever publishes on another day of the month; edits of words count for nothing.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from fractions import Fraction
from typing import Final, NamedTuple

from ckanext.proactiva.domain.register import N_, Register, Tag

# How many of its periods the data of a dataset may last.
TOLERANCE: Final = Fraction(3, 2)


class Currency(Register):
    """Whether data is up to date: nobody knows, where no period is declared or no day is known."""

    tag: Tag

    CURRENT = "current", N_("Up to date"), Tag.PUBLISHED
    LATE = "late", N_("Late since {day}"), Tag.LATE
    UNKNOWN = "unknown", N_("It is not known whether it is up to date"), Tag.HELD


class Evidence(Register):
    """By what it is known on which day data last changed."""

    LEDGER = "ledger", N_("This portal last saw its data appear or change on {day}.")
    FILES = "files", N_("Its newest file is of {day}.")


class Seen(NamedTuple):
    """What the ledger knows of a dataset: when its data changed, by its own dates.

    Attributes:
        data_at: when it was last seen to appear or to change.
        began_at: since when the ledger looks; what was before, it did not see.
        looked_at: when it last looked.
    """

    data_at: datetime | None = None
    began_at: datetime | None = None
    looked_at: datetime | None = None


class Change(NamedTuple):
    """When data last changed, and by what that is known."""

    at: datetime
    evidence: Evidence


class Judgement(NamedTuple):
    """Whether data is up to date, and else since which day it is late."""

    currency: Currency
    late_since: date | None = None


_CURRENT: Final = Judgement(Currency.CURRENT)


def last_change(seen: Seen, filed_at: datetime | None) -> Change | None:
    """Return when the data of a dataset last changed, or nothing where no file has a date.

    What the ledger saw counts before the dates of files, which say nothing of what they hold; those
    are believed of what was before it began, and of what it has not looked at yet.

    Args:
        seen: what the ledger knows of it.
        filed_at: the newest date of its files, none of them in the future.
    """
    if filed_at is None:
        return None
    data_at, began_at, looked_at = seen
    has_seen = data_at is not None and began_at is not None and data_at > began_at
    if data_at is None or not has_seen or (looked_at is not None and filed_at > looked_at):
        return Change(filed_at, Evidence.FILES)
    return Change(data_at, Evidence.LEDGER)


def judge(period: int | None, changed_on: date | None, today: date) -> Judgement:
    """Say whether data is up to date that changed on a day, where a period lasts so many days."""
    if period is None or changed_on is None:
        return Judgement(Currency.UNKNOWN)
    late_since = late_from(period, changed_on)
    return Judgement(Currency.LATE, late_since) if today >= late_since else _CURRENT


def late_from(period: int, changed_on: date) -> date:
    """Return the first day on which data is late that changed on a day."""
    return changed_on + timedelta(days=int(period * TOLERANCE) + 1)
