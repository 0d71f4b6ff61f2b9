"""A job that runs periodically, and when it is due."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from ckanext.proactiva.domain.moment import Moment

# Cron is never exact to the second: without this, every other run would come a moment too early.
SLACK: Final = timedelta(seconds=30)

Run = Callable[[Moment], Mapping[str, int]]


class RefusedError(Exception):
    """The job cannot run until somebody does something; the message says what."""


@dataclass(frozen=True)
class Job:
    """Something to do periodically.

    Attributes:
        name: the prefix of its line in the output of ``tick``.
        run: runs it at a moment, and returns counts of what was done.
        interval: how long to wait between two runs, as currently configured.
        last_run: when it last finished; None, and so due each time, unless it keeps that.
        check: refuses to run it at a moment that may be wrong, if what it does cannot be undone.
    """

    name: str
    run: Run
    interval: Callable[[], timedelta] = timedelta
    last_run: Callable[[], datetime | None] = lambda: None
    check: Callable[[Moment], None] = lambda _: None

    def is_due(self, now: datetime) -> bool:
        """Return whether to run it now."""
        return is_due(self.last_run(), self.interval(), now)


def is_due(last_run: datetime | None, interval: timedelta, now: datetime) -> bool:
    """Return whether an interval has passed, or nearly, since the last run, if there was one."""
    # A last run in the future was dated by a wrong clock.
    return last_run is None or last_run > now + SLACK or now - last_run >= interval - SLACK
