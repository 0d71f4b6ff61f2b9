"""When the ledger may look: an event that was written with a wrong time stays."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final, NamedTuple

from ckanext.proactiva.domain.ledger_error import LedgerError
from ckanext.proactiva.domain.register import N_

# How much the clocks of the database and of the host may differ.
DRIFT: Final = timedelta(minutes=5)
# After a longer time without a look, somebody must confirm that it was a pause and not a wrong
# clock.
PAUSE: Final = timedelta(days=30)


class HostTime(NamedTuple):
    """Time information besides the database's clock.

    Attributes:
        at: the time on this host's clock.
        after_pause: whether somebody confirmed that nobody looked for a long time.
    """

    at: datetime
    after_pause: bool = False


class ClockError(LedgerError):
    """The time is not certain enough."""


def check(at: datetime, last: datetime | None, host: HostTime) -> None:
    """Refuse to look at a moment that may be wrong, given the last look.

    Raises:
        ClockError: another clock disagrees, or the last look was long ago.
    """
    if abs(at - host.at) > DRIFT:
        raise ClockError(
            N_(
                "The clocks of the database and the server are more than five minutes apart: set"
                " them right"
            )
        )
    if last is not None and at - last > PAUSE and not host.after_pause:
        raise ClockError(
            N_(
                "The last check was over 30 days ago. If the clock is right, run: ckan proactiva"
                " ledger sync --after-pause"
            )
        )
