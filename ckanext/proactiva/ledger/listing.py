"""The events behind a figure, the newest first, as their corrections leave them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from heapq import merge
from typing import NamedTuple, cast

import sqlalchemy as sa

from ckan import model

from ckanext.proactiva.domain import written
from ckanext.proactiva.domain.correction import Correction, as_corrected
from ckanext.proactiva.domain.entry import Entry, event_of
from ckanext.proactiva.domain.growth import Event, EventKind
from ckanext.proactiva.domain.rollup import Dimension, Label
from ckanext.proactiva.ledger.tables import EVENT

# How the facts of a useful dataset read, whatever stands around it: proactive, and whole.
_USEFUL = ",true,true,["


class Span(NamedTuple):
    """Which moments count, and until when corrections are known: each before its end."""

    first: datetime
    end: datetime
    known: datetime


def newest(label: Label, kinds: Iterable[EventKind], span: Span) -> Iterator[Event]:
    """Yield events that may count under a label: all that do, and some that do not.

    They come by the moment at which they count, then by number, both downwards. Three statements
    are sent, and rows are read as they are asked for.
    """
    last = _corrections(span.known)
    corrected = EVENT.c.seq.in_(sorted(last))
    others = _read(
        EVENT.c.counted_at >= span.first,
        EVENT.c.counted_at < span.end,
        EVENT.c.kind.in_([kind.value for kind in kinds]),
        EVENT.c.dataset.is_not(None),
        EVENT.c.corrects.is_(None),
        sa.not_(corrected),
        _about(label),
    )
    ruled = (as_corrected(event, last) for event in _read(corrected))
    within = [event for event in ruled if event and span.first <= event.when.counted_at < span.end]
    yield from merge(sorted(within, key=place, reverse=True), others, key=place, reverse=True)


def place(event: Event) -> tuple[datetime, int]:
    """Return where an event stands in the list."""
    return event.when.counted_at, event.seq


def _corrections(known: datetime) -> Mapping[int, Correction]:
    """Return the last correction of each event that has one, as was known before a moment."""
    query = sa.select(EVENT).where(EVENT.c.corrects.is_not(None), EVENT.c.counted_at < known)
    rows = model.Session.execute(query.order_by(EVENT.c.seq))
    found = (cast("Correction", event_of(Entry._make(row))) for row in rows)
    return {each.corrects: each for each in found}


def _about(label: Label) -> sa.ColumnElement[bool]:
    """Return a condition that is quickly told: what is looked for stands somewhere in the facts."""
    dimension, value = label
    sought = _USEFUL if dimension is Dimension.PORTAL else written.string(value)
    return sa.or_(
        *(each.contains(sought, autoescape=True) for each in (EVENT.c.before, EVENT.c.after))
    )


def _read(*conditions: sa.ColumnElement[bool]) -> Iterator[Event]:
    order = EVENT.c.counted_at.desc(), EVENT.c.seq.desc()
    query = sa.select(EVENT).where(*conditions).order_by(*order)
    rows = model.Session.execute(query.execution_options(stream_results=True))
    try:
        for row in rows:
            yield cast("Event", event_of(Entry._make(row)))
    finally:
        rows.close()
