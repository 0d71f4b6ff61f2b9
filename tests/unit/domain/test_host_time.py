"""When the ledger may look, and when it is not sure enough of the time."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest

from ckanext.proactiva.domain.host_time import ClockError, HostTime, check

AT = datetime(2026, 5, 10, 18, tzinfo=timezone.utc)


@pytest.mark.parametrize(
    ("host", "last", "after_pause"),
    [
        (timedelta(0), None, False),
        (timedelta(minutes=5), timedelta(minutes=5), False),
        (timedelta(minutes=-5), timedelta(days=30), False),
        (timedelta(0), timedelta(days=31), True),
        (timedelta(0), timedelta(days=-9), False),
    ],
)
def test_it_looks(host: timedelta, last: timedelta | None, after_pause: bool) -> None:
    check(AT, None if last is None else AT - last, HostTime(AT + host, after_pause))


@pytest.mark.parametrize("minutes", [6, -6, 10 * 365 * 24 * 60])
def test_two_clocks_that_differ_are_refused_whatever_is_said(minutes: int) -> None:
    with pytest.raises(ClockError, match="apart"):
        check(AT, AT, HostTime(AT + timedelta(minutes=minutes), after_pause=True))


def test_a_long_step_is_refused_and_names_the_command() -> None:
    with pytest.raises(ClockError, match="--after-pause"):
        check(AT, AT - timedelta(days=30, seconds=1), HostTime(AT))
