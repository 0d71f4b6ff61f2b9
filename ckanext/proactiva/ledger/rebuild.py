"""Rebuild of the sums from the events, after a new time zone or when the change log says so."""

from __future__ import annotations

import sqlalchemy as sa

from ckanext.proactiva.domain.correction import as_corrected
from ckanext.proactiva.domain.entry import event_of
from ckanext.proactiva.domain.tally import Tally
from ckanext.proactiva.ledger import entries, locking, writing
from ckanext.proactiva.ledger.portal import Portal, Publish
from ckanext.proactiva.ledger.tables import ROLLUP


def rebuild(portal: Portal, publish: Publish | None = None) -> int:
    """Rebuild all sums from the events, and return how many there are.

    *publish* stores what pages show of them.

    Raises:
        SyncRunningError: a sync is running.
        NotOursError: an event cannot be read.
        RestoredBackupError: the ledger is an older copy of itself.
    """
    with locking.locked() as connection:
        last, sums = entries.corrections(connection), Tally(portal.zone)
        for entry in entries.streamed(connection):
            if of_dataset := as_corrected(event_of(entry), last):
                sums.add(of_dataset)
        connection.execute(sa.delete(ROLLUP))
        count = writing.add(connection, sums.flows())
        if publish:
            # Corrections that came after the last look are in the sums too.
            publish(connection, portal, locking.moment(connection, locking.last_look(connection)))
        return count
