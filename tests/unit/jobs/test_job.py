"""When a job is due."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest

from ckanext.proactiva.jobs.job import Job, is_due

NOW = datetime(2026, 10, 31, 18, tzinfo=timezone.utc)


def test_a_job_that_never_ran_is_due() -> None:
    assert is_due(None, timedelta(minutes=10_000), NOW)


@pytest.mark.parametrize(
    ("minutes", "ago", "due"),
    [
        (0, timedelta(0), True),
        (1, timedelta(seconds=29), False),
        (1, timedelta(seconds=30), True),
        (5, timedelta(minutes=4, seconds=29), False),
        (5, timedelta(minutes=4, seconds=30), True),
        (10_000, timedelta(days=6), False),
        (10_000, timedelta(minutes=10_000), True),
        # A wrong clock dated the last run in the future.
        (5, timedelta(seconds=-30), False),
        (5, timedelta(seconds=-31), True),
    ],
)
def test_a_job_is_due_when_its_interval_is_over_give_or_take_half_a_minute(
    minutes: int, ago: timedelta, due: bool
) -> None:
    assert is_due(NOW - ago, timedelta(minutes=minutes), NOW) is due


def test_a_job_asks_for_its_interval_and_its_last_run_each_time() -> None:
    runs: list[datetime] = []
    job = Job(
        name="ledger",
        interval=lambda: timedelta(minutes=5),
        last_run=lambda: max(runs, default=None),
        run=lambda _on: {},
    )

    assert job.is_due(NOW)
    runs.append(NOW)
    assert not job.is_due(NOW)
