"""Working out the sums again from the events, after another time zone or another definition."""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast

import sqlalchemy as sa

from ckanext.proactiva.domain.correction import in_force
from ckanext.proactiva.domain.rollup import tally
from ckanext.proactiva.ledger import reconcile, writing
from ckanext.proactiva.ledger.event_rows import EventRow, event
from ckanext.proactiva.ledger.portal import Portal
from ckanext.proactiva.ledger.tables import EVENT, ROLLUP


class ForgedError(Exception):
    """An event is not as it was written, and sums of it would hide that."""


def rebuild(portal: Portal) -> int:
    """Work out all sums again from the events, and return how many there are.

    Raises:
        BusyError: a sync is at work.
        ForgedError: an event cannot be read.
    """
    with reconcile.locked() as connection:
        found = connection.execute(sa.select(EVENT).order_by(EVENT.c.seq)).mappings()
        try:
            events = [event(row) for row in cast("Iterable[EventRow]", found)]
        except (KeyError, TypeError, ValueError) as error:
            raise ForgedError from error
        connection.execute(sa.delete(ROLLUP))
        return writing.add(connection, tally(in_force(events), portal.tz))
