"""All events of the ledger, one after the other: there may be millions, and none is kept."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import cast

import sqlalchemy as sa

from ckanext.proactiva.domain.correction import AnyEvent, Correction
from ckanext.proactiva.ledger.event_rows import EventRow, event
from ckanext.proactiva.ledger.tables import EVENT

# Rows that are held in memory.
AT_ONCE = 2_000
NAMES = [column.name for column in EVENT.columns]


class ForgedError(Exception):
    """An event is not one that we would have written; its number says which."""

    def __init__(self, seq: int) -> None:
        super().__init__(f"event {seq} cannot be read")
        self.seq = seq


def events(
    connection: sa.engine.Connection, unreadable: set[int] | None = None
) -> Iterator[AnyEvent]:
    """Yield every event in order; the numbers of those that cannot be read go to *unreadable*.

    Raises:
        ForgedError: an event cannot be read, and nobody collects such.
    """
    query = sa.select(EVENT).order_by(EVENT.c.seq)
    streamed = query.execution_options(stream_results=True, max_row_buffer=AT_ONCE)
    for values in connection.execute(streamed):
        row = cast("EventRow", dict(zip(NAMES, values, strict=True)))
        try:
            known = event(row)
        except (KeyError, TypeError, ValueError):
            if unreadable is None:
                raise ForgedError(row["seq"]) from None
            unreadable.add(row["seq"])
            continue
        yield known


def corrections(connection: sa.engine.Connection) -> dict[int, Correction]:
    """Return the last correction of each event that was ever corrected, by its number."""
    query = sa.select(EVENT).where(EVENT.c.corrects.is_not(None)).order_by(EVENT.c.seq)
    last: dict[int, Correction] = {}
    for row in cast("Iterable[EventRow]", connection.execute(query).mappings()):
        try:
            known = event(row)
        except (KeyError, TypeError, ValueError):  # who reads all events says so
            continue
        if isinstance(known, Correction):
            last[known.corrects] = known
    return last
