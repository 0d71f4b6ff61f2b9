"""The events behind a figure, newest first, with their corrections applied.

The number of statements is the same for a few events as for millions, and rows are read only as
they are needed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from heapq import merge
from typing import NamedTuple, TypeAlias, cast

import sqlalchemy as sa

from ckan import model

from ckanext.proactiva.domain import serialization
from ckanext.proactiva.domain.correction import Correction, CorrectionKind, as_corrected
from ckanext.proactiva.domain.growth import DatasetEvent, EventKind
from ckanext.proactiva.domain.rollup import Dimension, Label
from ckanext.proactiva.ledger import entries, history
from ckanext.proactiva.ledger.rows import fact_text
from ckanext.proactiva.ledger.tables import EVENT

# How the facts of a useful dataset contain «proactive» and «whole», both true.
_USEFUL = ",true,true,["


# Where a list continues: the moment at which its last event counts, and that event's number.
Key: TypeAlias = tuple[datetime, int]


class Span(NamedTuple):
    """The moments that count, and until when corrections are known; both ends are exclusive."""

    first: datetime
    end: datetime
    known: datetime


def newest(
    label: Label | None,
    kinds: Iterable[EventKind],
    span: Span,
    after: Key | None = None,
    *,
    harvested: bool = False,
) -> Iterator[DatasetEvent]:
    """Yield events that may count under a label, or any: all that do, and some that do not.

    They are ordered by the moment at which they count, then by number, both descending, and start
    after the place of *after*. With *harvested*, those of datasets that come from a harvest are
    enough. This sends at most three statements.
    """
    last = _corrections(span.known)
    corrected = EVENT.c.seq.in_(sorted(last))
    others = _read(
        EVENT.c.counted_at >= span.first,
        EVENT.c.counted_at < span.end,
        EVENT.c.kind.in_(kinds),
        EVENT.c.dataset.is_not(None),
        EVENT.c.corrects.is_(None),
        sa.not_(corrected),
        *([_about(label)] if label else []),
        *_following(EVENT.c.counted_at, after),
        *([fact_text(EVENT.c.after, serialization.DATASET, "origin") != ""] if harvested else []),
    )
    ruled = (as_corrected(event, last) for event in (_read(corrected) if last else ()))
    within = [
        event
        for event in ruled
        if event
        and span.first <= event.when.counted_at < span.end
        and (not after or place(event) < after)
    ]
    yield from merge(sorted(within, key=place, reverse=True), others, key=place, reverse=True)


def standing(
    label: Label, end: datetime, known: datetime, after: Key | None
) -> Iterator[DatasetEvent]:
    """Yield the last event before a moment of each dataset that may stand under a label.

    They come in the order of `newest`, starting after the place of *after*. This sends two
    statements.
    """
    last = _corrections(known)
    moved = {
        seq: each.when.occurred_at
        for seq, each in last.items()
        if each.kind is CorrectionKind.REDATED
    }
    moment = _moment(EVENT, moved)
    found = _read(
        EVENT.c.dataset.is_not(None),
        moment < end,
        _is_said(label, EVENT.c.after),
        _is_last(end, moved),
        *_following(moment, after),
        by=moment,
    )
    yield from (event for each in found if (event := as_corrected(each, last)))


def place(event: DatasetEvent) -> Key:
    """Return the place of an event in the list."""
    return event.when.counted_at, event.seq


def _corrections(known: datetime) -> Mapping[int, Correction]:
    """Return the last correction of each corrected event, as was known before a moment."""
    found = history.corrections()
    return {each.corrects: each for each in found if each.when.counted_at < known}


def _about(label: Label) -> sa.ColumnElement[bool]:
    """Return a cheap condition: the value appears somewhere in the facts."""
    return sa.or_(*(_is_said(label, each) for each in (EVENT.c.before, EVENT.c.after)))


def _is_said(label: Label, facts: sa.ColumnElement[str]) -> sa.ColumnElement[bool]:
    dimension, value = label
    sought = _USEFUL if dimension is Dimension.PORTAL else serialization.string(value)
    return facts.contains(sought, autoescape=True)


def _following(
    moment: sa.ColumnElement[datetime], after: Key | None
) -> list[sa.ColumnElement[bool]]:
    """Return the condition that an event follows a place in the list, if there is one."""
    if after is None:
        return []
    return [sa.tuple_(moment, EVENT.c.seq) < sa.tuple_(*map(sa.literal, after))]


def _is_last(end: datetime, moved: Mapping[int, datetime]) -> sa.ColumnElement[bool]:
    """Return the condition that no later event of the same dataset counts before a moment."""
    following = EVENT.alias()
    return sa.not_(
        sa.exists().where(
            following.c.continues == EVENT.c.seq,
            following.c.dataset.is_not(None),
            _moment(following, moved) < end,
        )
    )


def _moment(table: sa.FromClause, moved: Mapping[int, datetime]) -> sa.ColumnElement[datetime]:
    """Return the moment at which an event counts; *moved* has those changed by corrections."""
    if not moved:
        return table.c.counted_at
    return sa.case(moved, value=table.c.seq, else_=table.c.counted_at)


def _read(
    *conditions: sa.ColumnElement[bool], by: sa.ColumnElement[datetime] = EVENT.c.counted_at
) -> Iterator[DatasetEvent]:
    order = by.desc(), EVENT.c.seq.desc()
    query = sa.select(EVENT).where(*conditions).order_by(*order)
    rows = model.Session.execute(query.execution_options(stream_results=True))
    try:
        yield from cast("Iterator[DatasetEvent]", entries.events(rows))
    finally:
        rows.close()
