"""Terms count working days as an office would with a wall calendar."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ckanext.proactiva.domain.deadlines import (
    Clock,
    Pause,
    add_working_days,
    is_working_day,
    mexican_holidays,
)
from ckanext.proactiva.domain.rules import DaysOff

HOLIDAYS = DaysOff(own=mexican_holidays(2026))
OF_EVERY_YEAR = DaysOff(mexican_holidays)
BOTH = DaysOff(mexican_holidays, frozenset({date(2026, 3, 2), date(2026, 3, 16), date(2027, 3, 1)}))
TODAY = date(2026, 11, 24)
DAYS = st.dates(date(2026, 1, 1), date(2026, 9, 30))


def test_the_rest_days_of_2026_are_the_laws() -> None:
    assert sorted(mexican_holidays(2026)) == [
        date(2026, 1, 1),
        date(2026, 2, 2),
        date(2026, 3, 16),
        date(2026, 5, 1),
        date(2026, 9, 16),
        date(2026, 11, 16),
        date(2026, 12, 25),
    ]


@pytest.mark.parametrize("year", range(2018, 2037))
def test_october_begins_with_a_rest_day_when_the_presidency_changes(year: int) -> None:
    assert (date(year, 10, 1) in mexican_holidays(year)) == (year in (2024, 2030, 2036))


@pytest.mark.parametrize("year", [1995, 2023, 2026, 2060])
def test_every_year_has_its_own_rest_days(year: int) -> None:
    days = (date(year, 1, 1) + timedelta(days=n) for n in range(365))
    off = {day for day in days if day.weekday() < 5 and not is_working_day(day, OF_EVERY_YEAR)}
    assert off == {day for day in mexican_holidays(year) if day.weekday() < 5}


def test_what_was_received_years_ago_was_due_on_the_day_that_was_said_then() -> None:
    assert Clock(date(2023, 3, 10), 15, OF_EVERY_YEAR).due == date(2023, 4, 3)


def test_a_clock_counts_as_the_page_says() -> None:
    clock = Clock(date(2026, 11, 9), 15, HOLIDAYS)
    assert clock.due == date(2026, 12, 1)
    assert (clock.used(TODAY), clock.left(TODAY), clock.late(TODAY)) == (10, 5, 0)
    assert clock.used(date(2026, 11, 18)) == 6
    assert add_working_days(date(2026, 11, 18), 15, HOLIDAYS) == date(2026, 12, 9)
    assert add_working_days(date(2026, 11, 23), 3, HOLIDAYS) == date(2026, 11, 26)


def test_lateness_is_in_working_days_and_starts_the_day_after() -> None:
    clock = Clock(date(2026, 10, 28), 15, HOLIDAYS)
    assert clock.due == date(2026, 11, 19)
    assert not clock.is_overdue(clock.due)
    assert clock.is_overdue(date(2026, 11, 20))
    assert clock.late(TODAY) == 3


def test_a_weekend_is_overdue_although_no_working_day_has_passed() -> None:
    clock = Clock(date(2026, 11, 17), 3, HOLIDAYS)
    saturday = date(2026, 11, 21)
    assert clock.due == date(2026, 11, 20)
    assert clock.is_overdue(saturday)
    assert clock.late(saturday) == 0


def test_a_pause_moves_the_due_date_by_what_it_lasted() -> None:
    asked, answered = date(2026, 11, 11), date(2026, 11, 19)
    clock = Clock(date(2026, 11, 9), 15, HOLIDAYS, (Pause(asked, answered),))
    lasted = Clock(asked, 0, HOLIDAYS).used(answered)
    assert lasted == 5
    assert clock.due == add_working_days(date(2026, 12, 1), lasted, HOLIDAYS)
    assert clock.used(answered) == clock.used(asked) == 2
    assert not clock.is_paused(TODAY)


def test_an_unanswered_question_stops_the_clock_for_its_own_term_only() -> None:
    asked = date(2026, 11, 11)
    clock = Clock(date(2026, 11, 9), 15, HOLIDAYS, (Pause(asked),), longest_pause=5)
    ends = date(2026, 11, 19)
    assert [clock.is_paused(day) for day in (asked, ends, ends + timedelta(days=1))] == [
        True,
        True,
        False,
    ]
    assert clock.used(ends) == 2
    assert clock.used(date(2026, 11, 20)) == 3
    late_answer = replace(clock, pauses=(Pause(asked, date(2026, 12, 24)),))
    assert late_answer.due == clock.due


def test_a_question_on_the_last_day_stops_nothing() -> None:
    last = date(2026, 11, 19)
    clock = Clock(date(2026, 10, 28), 15, HOLIDAYS, (Pause(last),))
    assert clock.due == last
    assert not clock.is_paused(last)
    assert clock.is_overdue(last + timedelta(days=1))
    # Its answer is read by a moderator, and until then nothing is due.
    read = replace(clock, pauses=(Pause(last, last), Pause(last, is_review=True)))
    assert read.is_paused(last + timedelta(days=9))


@given(start=DAYS, term=st.integers(1, 30), gap=st.integers(0, 20), length=st.integers(0, 40))
@settings(max_examples=60)
def test_the_due_date_is_the_day_that_completes_the_term(
    start: date, term: int, gap: int, length: int
) -> None:
    asked = start + timedelta(days=gap)
    pause = Pause(asked, asked + timedelta(days=length))
    clock = Clock(start, term, HOLIDAYS, (pause,))
    assert clock.used(clock.due) == term
    assert clock.used(clock.due - timedelta(days=1)) == term - 1
    assert is_working_day(clock.due, HOLIDAYS)
    assert clock.due >= Clock(start, term, HOLIDAYS).due


@given(start=DAYS, days=st.integers(0, 60))
@settings(max_examples=60)
def test_counting_undoes_adding(start: date, days: int) -> None:
    clock = Clock(start, days, HOLIDAYS)
    assert clock.used(add_working_days(start, days, HOLIDAYS)) == days
    assert clock.used(start - timedelta(days=days)) == 0


@given(start=DAYS, term=st.integers(1, 30), after=st.integers(0, 60), gap=st.integers(0, 20))
@settings(max_examples=120)
def test_what_takes_longer_than_the_term_is_overdue_and_nothing_else(
    start: date, term: int, after: int, gap: int
) -> None:
    asked, day = start + timedelta(days=gap), start + timedelta(days=after)
    clock = Clock(start, term, HOLIDAYS, (Pause(asked, asked + timedelta(days=9)),))
    assert (clock.taken(day) > term) == clock.is_overdue(day)


PAUSES = st.builds(
    lambda start, length, is_review: Pause(
        start, None if length is None else start + timedelta(days=length), is_review
    ),
    DAYS,
    st.none() | st.integers(0, 90),
    st.booleans(),
)


def walked(clock: Clock, today: date) -> int:
    """Count the days of a term one by one, as its definition says."""
    still = [(pause.start, pause.end or date.max) for pause in clock.suspensions]
    for pause in clock.pauses:
        most = date.max
        if not pause.is_review:
            most = add_working_days(pause.start, clock.longest_pause, clock.holidays)
        still.append((pause.start, min(pause.end or most, most)))
    days = (clock.start + timedelta(days=n + 1) for n in range((today - clock.start).days))
    return sum(
        is_working_day(day, clock.holidays) and not any(a < day <= b for a, b in still)
        for day in days
    )


@given(
    start=st.dates(date(2025, 6, 1), date(2026, 9, 30)),
    after=st.integers(-10, 800),
    pauses=st.lists(PAUSES, max_size=3).map(tuple),
    suspensions=st.lists(PAUSES, max_size=2).map(tuple),
    holidays=st.sampled_from([OF_EVERY_YEAR, HOLIDAYS, BOTH, DaysOff()]),
)
def test_days_counted_by_arithmetic_are_those_walked(start, after, pauses, suspensions, holidays):
    clock = Clock(start, 15, holidays, pauses, suspensions=suspensions)
    day = start + timedelta(days=after)
    assert clock.used(day) == walked(clock, day)
    if all(each.end for each in (*suspensions, *(p for p in pauses if p.is_review))):
        assert walked(clock, clock.due) == 15 == walked(clock, clock.due - timedelta(days=1)) + 1


@pytest.mark.parametrize("kind", ["pauses", "suspensions"])
def test_a_clock_that_stops_on_its_last_day_has_had_it(kind: str) -> None:
    last = Clock(date(2026, 11, 9), 3, HOLIDAYS).due
    for stopped, has_had_it in ((last - timedelta(days=1), False), (last, True)):
        still = {kind: (Pause(stopped, is_review=kind == "pauses"),)}
        clock = Clock(date(2026, 11, 9), 3, HOLIDAYS, **still)
        assert clock.last_day(3) == (last if has_had_it else None)


def test_what_happens_on_a_weekend_takes_until_the_next_working_day() -> None:
    clock = Clock(date(2026, 11, 17), 3, HOLIDAYS)
    friday, saturday, monday = (date(2026, 11, day) for day in (20, 21, 23))
    assert [clock.taken(day) for day in (clock.start, friday, saturday, monday)] == [0, 3, 4, 4]
