"""When people are reminded of a term: institutions of what they owe, and authors of a verdict."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final, NamedTuple

from ckanext.proactiva.domain import referral as referral_rules
from ckanext.proactiva.domain.deadlines import is_working_day
from ckanext.proactiva.domain.referral import ReferralState, Status
from ckanext.proactiva.domain.rules import DaysOff, Rules
from ckanext.proactiva.domain.verdict import last_day_to_judge

# How many working days before the end of its term an institution is reminded of each reply.
OF_RECEIPT: Final = (1,)
OF_ANSWER: Final = (5, 1)
OF_PROMISE: Final = (15, 3)
# And the author of a demand, of saying whether the answer helped.
OF_VERDICT: Final = (5,)


class Reminder(NamedTuple):
    """A day on which somebody is reminded, and the last day of the term."""

    on: date
    last_day: date
    days_before: int


def reminders(referral: ReferralState, rules: Rules) -> Iterator[Reminder]:
    """Yield when an institution is reminded of its next reply, as long as it owes one."""
    days = OF_PROMISE if referral.status is Status.COMMITTED else OF_ANSWER
    yield from _before(referral_rules.due(referral, rules), days, rules.holidays)
    confirm_by = referral_rules.acknowledgement_due(referral, rules)
    yield from _before(confirm_by, OF_RECEIPT, rules.holidays)


def of_verdict(answered: date, rules: Rules) -> Iterator[Reminder]:
    """Yield when the author is reminded to say whether an answer helped, given its day."""
    yield from _before(last_day_to_judge(answered, rules), OF_VERDICT, rules.holidays)


def _before(last_day: date | None, days: tuple[int, ...], off: DaysOff) -> Iterator[Reminder]:
    if last_day is not None:
        for number in days:
            yield Reminder(_working_day_before(last_day, number, off), last_day, number)


def _working_day_before(day: date, number: int, off: DaysOff) -> date:
    while number:
        day -= timedelta(days=1)
        number -= is_working_day(day, off)
    return day
