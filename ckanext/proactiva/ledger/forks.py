"""Continuing openly from a restored backup: an event says so."""

from __future__ import annotations

from datetime import datetime

from ckanext.proactiva.domain.fork import Fork, RestoredBackupError
from ckanext.proactiva.domain.growth import When
from ckanext.proactiva.domain.host_time import HostTime
from ckanext.proactiva.domain.seal import next_seq
from ckanext.proactiva.ledger import heads, locking, writing
from ckanext.proactiva.ledger.portal import Portal


def note(portal: Portal, host: HostTime, now: datetime | None = None) -> Fork | None:
    """Record that the ledger was restored from a backup, if it was; it stays the same ledger.

    Raises:
        SyncRunningError: a sync is running.
        ClockError: the time is not certain enough, according to *host*.
    """
    with locking.locked(after_restore=True) as connection:
        # How long ago the last look was says nothing here: the copy may be old.
        locking.check(connection, host._replace(after_pause=True))
        try:
            heads.check(connection)
        except RestoredBackupError as error:
            look = locking.look_at(connection, portal, now)
            last = writing.last_seal(look)
            number = next_seq(last)
            fork = Fork(number, error.lost, When(look.at, look.at))
            writing.keep(look, [fork], last)
            return fork
    return None
