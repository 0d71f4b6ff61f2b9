"""Renewals by harvests on some days: everything that one brings in a day is one act."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import sqlalchemy as sa

from ckanext.proactiva.domain.correction import AnyEvent
from ckanext.proactiva.domain.growth import EventKind
from ckanext.proactiva.domain.moment import midnight
from ckanext.proactiva.domain.serialization import DATASET
from ckanext.proactiva.ledger.entries import events
from ckanext.proactiva.ledger.rows import fact_text
from ckanext.proactiva.ledger.tables import EVENT

RENEWING = [EventKind.RENEWED, EventKind.RETURNED]
DAY = timedelta(days=1)


def of_harvests(
    connection: sa.engine.Connection, zone: ZoneInfo, days: Collection[date]
) -> list[AnyEvent]:
    """Return the harvest renewals that count on some days, or did, with their corrections."""
    redated = sa.select(EVENT.c.corrects).where(
        EVENT.c.corrects.is_not(None), _on(EVENT.c.occurred_at, zone, days)
    )
    found = sa.select(EVENT.c.seq).where(
        EVENT.c.kind.in_(RENEWING),
        sa.not_(EVENT.c.backfilled),
        fact_text(EVENT.c.after, DATASET, "origin") != "",
        sa.or_(_on(EVENT.c.counted_at, zone, days), EVENT.c.seq.in_(redated)),
    )
    return with_corrections(connection, list(connection.execute(found).scalars()))


def with_corrections(connection: sa.engine.Connection, numbers: Collection[int]) -> list[AnyEvent]:
    """Return some events and all their corrections, in order."""
    wanted = sa.literal(list(numbers), sa.ARRAY(sa.BigInteger))
    query = sa.select(EVENT).where(
        sa.or_(EVENT.c.seq == sa.any_(wanted), EVENT.c.corrects == sa.any_(wanted))
    )
    rows = connection.execute(query.order_by(EVENT.c.seq))
    return [*events(rows)]


def _on(
    column: sa.ColumnElement[datetime], zone: ZoneInfo, days: Collection[date]
) -> sa.ColumnElement[bool]:
    """Return the condition that a moment falls on one of some days, in the portal's time zone."""
    midnights = [midnight(day, zone) for day in days]
    ends = [midnight(day + DAY, zone) for day in days]
    spans = zip(midnights, ends, strict=True)
    return sa.or_(sa.false(), *(sa.and_(column >= first, column < end) for first, end in spans))
