"""The rules for an institution's replies: terms in working days, and days off."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Final


def _nothing(_year: int) -> frozenset[date]:
    return frozenset()


@dataclass(frozen=True)
class DaysOff:
    """A calendar: the days of any year on which nobody works.

    Attributes:
        of_law: returns those of a year that are the same for everybody.
        own: those that an institution has besides.
    """

    of_law: Callable[[int], frozenset[date]] = _nothing
    own: frozenset[date] = frozenset()

    def in_year(self, year: int) -> frozenset[date]:
        """Return the days off of a year."""
        days = self.of_law(year)
        return days.union(day for day in self.own if day.year == year) if self.own else days


@dataclass(frozen=True)
class Terms:
    """How long everybody has, in working days, and how often a term may be moved or stopped.

    With fewer verdicts than ``fewest_verdicts`` no figure is shown. With at least that many, an
    answer is put before the authority if ``disappointed_percent`` of them say no.
    """

    acknowledge: int = 3
    refer: int = 5
    answer: int = 15
    clarify: int = 15
    questions: int = 2
    correct: int = 15
    verdict: int = 15
    furthest_commitment_in_calendar_days: int = 365
    commitment_changes: int = 2
    confirm_in_calendar_days: int = 7
    object_in_calendar_days: int = 10
    unmerge_in_calendar_days: int = 30
    relink_in_calendar_days: int = 7
    fewest_verdicts: int = 5
    disappointed_percent: int = 30

    def own(self) -> dict[str, int]:
        """Return the terms that an institution may set for itself, by name."""
        return {name: getattr(self, name) for name in OWN}


# The other terms limit what people may do to each other, so they are the same for everybody.
OWN: Final = ("acknowledge", "answer", "clarify")


@dataclass(frozen=True)
class Rules:
    """The terms in force, and the days off of any year."""

    terms: Terms = Terms()
    holidays: DaysOff = DaysOff()
