"""The last twelve complete months and the current one, in the portal's time zone."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ckanext.proactiva.domain.period import Period, months_back

MEXICO = ZoneInfo("America/Mexico_City")
DAYS = st.dates(date(1990, 1, 1), date(2100, 1, 1))
ZONES = st.sampled_from(["America/Mexico_City", "America/Tijuana", "Pacific/Kiritimati", "UTC"])


def test_months_cross_the_year() -> None:
    assert months_back(date(2026, 2, 1), 4) == [
        date(2025, 11, 1),
        date(2025, 12, 1),
        date(2026, 1, 1),
        date(2026, 2, 1),
    ]


def test_a_year_and_the_running_month() -> None:
    period = Period(date(2026, 3, 9), MEXICO)

    assert (period.complete[0], period.complete[-1]) == (date(2025, 3, 1), date(2026, 2, 1))
    assert len(period.complete) == 12
    assert period.months == [*period.complete, date(2026, 3, 1)]
    assert period.before == date(2025, 2, 1)


@given(DAYS)
def test_twelve_months_are_complete_whatever_the_day(day: date) -> None:
    period = Period(day, MEXICO)

    assert len({*period.complete}) == 12
    assert max(period.complete) < period.running <= day


@pytest.mark.parametrize(
    ("day", "is_over"),
    [(date(2026, 2, 27), False), (date(2026, 2, 28), True), (date(2024, 2, 28), False)],
)
def test_a_month_is_over_with_its_last_day(day: date, is_over: bool) -> None:
    assert Period(day, MEXICO).is_over is is_over


def test_a_month_is_not_over_while_its_last_day_runs() -> None:
    period = Period(date(2026, 2, 28), MEXICO, is_running=True)

    assert not period.is_over
    assert period.over == period.complete


@pytest.mark.parametrize(
    ("zone", "end"),
    [
        ("America/Mexico_City", datetime(2026, 4, 1, 6, tzinfo=timezone.utc)),
        ("America/Tijuana", datetime(2026, 4, 1, 7, tzinfo=timezone.utc)),
        ("Pacific/Kiritimati", datetime(2026, 3, 31, 10, tzinfo=timezone.utc)),
    ],
)
def test_a_day_ends_at_midnight_where_the_portal_is(zone: str, end: datetime) -> None:
    period = Period(date(2026, 3, 31), ZoneInfo(zone))

    assert period.end == end
    assert period.running_since < end - timedelta(days=30)


@given(DAYS, ZONES)
def test_the_closed_ones_ended_with_each_month_that_is_over(day: date, zone: str) -> None:
    period = Period(day, ZoneInfo(zone))
    closed = period.closed

    assert [each.running for each in closed] == period.over
    assert all(each.is_over and each.as_of <= day for each in closed)
    assert [each.end for each in closed] == sorted({each.end for each in closed})
    assert (closed[-1] == period) is period.is_over


@given(DAYS, ZONES)
def test_the_end_of_a_period_is_the_first_moment_of_the_next_day(day: date, zone: str) -> None:
    end = Period(day, ZoneInfo(zone)).end

    assert end.date() == day + timedelta(days=1)
    assert (end.hour, end.minute, end.second) == (0, 0, 0)


@pytest.mark.parametrize(
    ("first", "count"),
    [(date(2026, 3, 1), 13), (date(2025, 3, 1), 13), (date(2024, 12, 1), 16)],
)
def test_the_months_since_the_first_are_thirteen_at_least(first: date, count: int) -> None:
    months = Period(date(2026, 3, 9), MEXICO).since(first)

    assert len(months) == count
    assert months[-1] == date(2026, 3, 1)
