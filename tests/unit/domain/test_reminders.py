"""On which days an institution is reminded of what it owes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from ckanext.proactiva.domain.referral import ReferralState, Resolution, Status, due
from ckanext.proactiva.domain.reminders import of_verdict, reminders
from ckanext.proactiva.domain.rules import DaysOff, Rules

RECEIVED = date(2026, 11, 2)  # a Monday
RULES = Rules()


def days(referral: ReferralState, rules: Rules = RULES) -> list[tuple[str, int]]:
    return [(each.on.isoformat(), each.days_before) for each in reminders(referral, rules)]


def test_before_the_answer_and_before_the_receipt_is_confirmed():
    found = ReferralState(RECEIVED)
    assert due(found, RULES) == date(2026, 11, 23)
    assert days(found) == [("2026-11-16", 5), ("2026-11-20", 1), ("2026-11-04", 1)]


def test_what_is_confirmed_is_reminded_of_its_answer_alone():
    assert len(days(ReferralState(RECEIVED, Status.ACKNOWLEDGED))) == 2


def test_a_promise_is_reminded_of_by_its_own_days():
    promised = ReferralState(
        RECEIVED, Status.COMMITTED, promised_for=date(2026, 12, 12)
    )  # a Saturday
    assert days(promised) == [("2026-11-23", 15), ("2026-12-09", 3)]


def test_what_is_over_is_reminded_of_nothing():
    over = replace(ReferralState(RECEIVED), status=Status.RESOLVED, resolution=Resolution.NOT_HELD)
    assert days(over) == []


def test_days_off_are_no_days_to_be_reminded_on():
    rules = Rules(holidays=DaysOff(own=frozenset({date(2026, 11, 23)})))
    found = ReferralState(RECEIVED, Status.ACKNOWLEDGED)
    assert due(found, rules) == date(2026, 11, 24)
    assert days(found, rules) == [("2026-11-16", 5), ("2026-11-20", 1)]


def test_author_is_reminded_five_working_days_before_judging_ends():
    [found] = of_verdict(RECEIVED, RULES)
    assert (found.last_day.isoformat(), found.on.isoformat()) == ("2026-11-23", "2026-11-16")
