"""All entries of the ledger, one after another; there may be millions, so none is kept."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import sqlalchemy as sa

from ckanext.proactiva.domain.correction import AnyEvent, Correction
from ckanext.proactiva.domain.entry import Entry, NotOursError, event_of
from ckanext.proactiva.ledger.tables import EVENT

# How many rows to hold in memory.
AT_ONCE = 2_000


def streamed(connection: sa.engine.Connection) -> Iterator[Entry]:
    """Yield every entry, in order."""
    query = sa.select(EVENT).order_by(EVENT.c.seq)
    in_parts = query.execution_options(stream_results=True, max_row_buffer=AT_ONCE)
    return map(Entry._make, connection.execute(in_parts))


def events(rows: Iterable[Iterable[Any]]) -> Iterator[AnyEvent]:
    """Yield the events that rows of the ledger hold."""
    return map(event_of, map(Entry._make, rows))


def corrections(connection: sa.engine.Connection) -> dict[int, Correction]:
    """Return the last correction of each corrected event, by the event's number."""
    query = sa.select(EVENT).where(EVENT.c.corrects.is_not(None)).order_by(EVENT.c.seq)
    last: dict[int, Correction] = {}
    for row in connection.execute(query):
        try:
            known = event_of(Entry._make(row))
        except NotOursError:  # the caller that reads all entries reports it
            continue
        if isinstance(known, Correction):
            last[known.corrects] = known
    return last
