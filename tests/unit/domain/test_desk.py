"""Which heading of the desk a referral is under, day by day."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from ckanext.proactiva.domain.desk import WEEK, DeskFilter, DeskHeading, due_between, group
from ckanext.proactiva.domain.referral import OVER, Status, is_overdue

TODAY = date(2026, 12, 28)  # so that the week ends in another year
UNRESOLVED = [status for status in Status if status not in OVER]
AFTER_THE_WEEK = {
    Status.PENDING: DeskHeading.CONFIRM,
    Status.ACKNOWLEDGED: DeskHeading.LATER,
    Status.CLARIFYING: DeskHeading.WAITING,
    Status.COMMITTED: DeskHeading.COMMITMENTS,
}


def test_a_week_is_the_next_seven_days() -> None:
    assert timedelta(days=7) == WEEK


@pytest.mark.parametrize("status", UNRESOLVED)
@pytest.mark.parametrize(
    ("days", "heading"),
    [
        (-365, DeskHeading.LATE),
        (-1, DeskHeading.LATE),
        (0, DeskHeading.WEEK),
        (1, DeskHeading.WEEK),
        (7, DeskHeading.WEEK),
    ],
)
def test_until_the_seventh_day_the_date_decides(
    status: Status, days: int, heading: DeskHeading
) -> None:
    assert group(status, TODAY + timedelta(days=days), TODAY, paused=True) is heading


@pytest.mark.parametrize("status", UNRESOLVED)
@pytest.mark.parametrize("due_on", [TODAY + timedelta(days=8), date.max, None])
def test_from_the_eighth_day_on_the_status_decides(status: Status, due_on: date | None) -> None:
    assert group(status, due_on, TODAY, paused=True) is AFTER_THE_WEEK[status]


def test_once_the_term_of_a_question_is_over_nobody_waits_for_the_person() -> None:
    assert group(Status.CLARIFYING, date.max, TODAY, paused=False) is DeskHeading.LATER


@pytest.mark.parametrize("status", UNRESOLVED)
@pytest.mark.parametrize("days", range(-9, 10))
def test_a_chip_counts_what_its_heading_lists(status: Status, days: int) -> None:
    due = TODAY + timedelta(days=days)
    counted = [
        each.group
        for each in DeskFilter
        if each.group
        for first, last in [due_between(each.group, TODAY)]
        if status in each.group.statuses and first <= due <= last
    ]
    heading = group(status, due, TODAY, paused=True)
    chips = {each.group for each in DeskFilter}
    assert counted == ([heading] if heading in chips else [])


@pytest.mark.parametrize("days", [-1, 0, 1])
def test_late_is_what_the_rules_call_overdue(days: int) -> None:
    due = TODAY + timedelta(days=days)
    first, last = due_between(DeskHeading.LATE, TODAY)
    assert (first <= due <= last) == is_overdue(due, TODAY)
