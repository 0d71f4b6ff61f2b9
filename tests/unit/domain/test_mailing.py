"""When a mail is sent, tried again and given up."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

from ckanext.proactiva.domain.follow import Cadence
from ckanext.proactiva.domain.mailing import (
    MOST_TRIES,
    Failure,
    due_at,
    is_given_up,
    next_try,
    office_time,
)
from ckanext.proactiva.domain.moment import Moment

MEXICO = ZoneInfo("America/Mexico_City")


def on(local: str) -> Moment:
    return Moment(datetime.fromisoformat(local).replace(tzinfo=MEXICO), MEXICO)


def test_the_pauses_grow_to_six_hours():
    at = datetime(2026, 11, 27, tzinfo=timezone.utc)
    pauses = [next_try(tries, at) - at for tries in range(1, MOST_TRIES + 1)]
    assert pauses == sorted(pauses)
    assert pauses[0] == timedelta(minutes=1)
    assert pauses[-1] == timedelta(hours=6)


def test_a_refusal_is_for_good_and_a_server_that_is_down_kills_nothing():
    assert is_given_up(Failure.REFUSED, 1)
    assert not is_given_up(Failure.DEFERRED, MOST_TRIES - 1)
    assert is_given_up(Failure.DEFERRED, MOST_TRIES)
    for failure in (Failure.UNREACHABLE, Failure.NO_SERVER):
        assert not is_given_up(failure, 10 * MOST_TRIES)


@pytest.mark.parametrize(
    ("cadence", "now", "due"),
    [
        (Cadence.AT_ONCE, "2026-11-27T10:00", "2026-11-27T10:00"),
        (Cadence.DAILY, "2026-11-27T07:59", "2026-11-27T08:00"),
        (Cadence.DAILY, "2026-11-27T08:01", "2026-11-28T08:00"),
        (Cadence.WEEKLY, "2026-11-27T10:00", "2026-11-30T08:00"),
        (Cadence.WEEKLY, "2026-11-30T08:00", "2026-11-30T08:00"),
        (Cadence.WEEKLY, "2026-11-30T09:00", "2026-12-07T08:00"),
        (Cadence.DAILY, "2026-12-31T23:59", "2027-01-01T08:00"),
    ],
)
def test_digests_come_in_the_morning(cadence, now, due):
    assert due_at(cadence, on(now)) == on(due).at


def test_news_of_the_last_hour_before_a_short_day_comes_that_day():
    tijuana = ZoneInfo("America/Tijuana")
    late = Moment(datetime(2026, 3, 7, 23, 30, tzinfo=tijuana).astimezone(timezone.utc), tijuana)
    assert due_at(Cadence.DAILY, late) == datetime(2026, 3, 8, 8, tzinfo=tijuana)
    assert office_time(late) == datetime(2026, 3, 8, 16, tzinfo=tijuana)


@pytest.mark.parametrize(
    ("now", "due"),
    [
        ("2026-11-27T09:00", "2026-11-27T16:00"),
        ("2026-11-27T16:00", "2026-11-27T16:00"),
        ("2026-11-27T16:01", "2026-11-28T16:00"),
    ],
)
def test_an_institution_hears_once_a_day(now, due):
    assert office_time(on(now)) == on(due).at
