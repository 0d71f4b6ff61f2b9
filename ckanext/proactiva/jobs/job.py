"""A job that runs again and again, and when it is due."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from ckanext.proactiva.domain.moment import Moment

# Cron is never on the second: without this, every other run would come a moment too early.
SLACK: Final = timedelta(seconds=30)


class BusyError(Exception):
    """The job runs already, in another process."""


class RefusedError(Exception):
    """The job cannot run before somebody does something; the sentence says what."""


@dataclass(frozen=True)
class Job:
    """One thing to do from time to time.

    Attributes:
        name: what stands before its line in the output of ``tick``.
        interval: how long to wait between two runs, as the portal has it now.
        last_run: when it last came to its end, or None.
        run: does it at a moment, and returns what was done, in numbers.
    """

    name: str
    interval: Callable[[], timedelta]
    last_run: Callable[[], datetime | None]
    run: Callable[[Moment], Mapping[str, int]]

    def is_due(self, now: datetime) -> bool:
        """Tell whether to run it now."""
        return is_due(self.last_run(), self.interval(), now)


def is_due(last_run: datetime | None, interval: timedelta, now: datetime) -> bool:
    """Tell whether an interval has passed, or nearly, since a last run; without one it has."""
    # A last run that is yet to come was dated by a wrong clock.
    return last_run is None or last_run > now + SLACK or now - last_run >= interval - SLACK
