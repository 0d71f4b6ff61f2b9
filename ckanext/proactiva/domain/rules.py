"""What an institution's replies are measured by: terms in working days, and days off."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Terms:
    """How long everybody has, in working days, and how often a term may be moved or stopped."""

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


@dataclass(frozen=True)
class Rules:
    """The terms in force, and the days off, whichever the year of the date."""

    terms: Terms = Terms()
    holidays: Container[date] = ()


STANDARD = Rules()
