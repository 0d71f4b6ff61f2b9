"""The writes of a batch: events, their sums and seal, the last known states, the progress."""

from __future__ import annotations

import json
import secrets
import uuid
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import cast

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import JSON, Insert, insert

from ckanext.proactiva.domain import seal as seals
from ckanext.proactiva.domain.correction import AnyEvent, in_force
from ckanext.proactiva.domain.entry import entry_of
from ckanext.proactiva.domain.growth import (
    DatasetEvent,
    LastState,
    Observation,
    Precision,
    record,
)
from ckanext.proactiva.domain.moment import day_of
from ckanext.proactiva.domain.rollup import COLUMNS, Cell, Flow
from ckanext.proactiva.domain.seal import Seal, next_seq
from ckanext.proactiva.domain.tally import tally
from ckanext.proactiva.ledger import renewals, rows
from ckanext.proactiva.ledger.portal import Look
from ckanext.proactiva.ledger.rows import ProgressRow, SealRow, StateRow
from ckanext.proactiva.ledger.tables import EVENT, PROGRESS, ROLLUP, SEAL, STATE

KEY_BYTES = 32


def begin(connection: sa.engine.Connection, at: datetime) -> ProgressRow:
    """Return the row that identifies this ledger; begin one if there is none."""
    row: ProgressRow = {
        "id": 1,
        "ledger": str(uuid.uuid4()),
        "key": secrets.token_bytes(KEY_BYTES),
        "began_at": at,
        "synced_at": None,
        "known": 0,
        "inferred": 0,
        "reached": None,
        "done": 0,
        "total": 0,
        "looks": None,
        "spans": None,
        "mark": "",
    }
    marked = {**row, "mark": rows.mark(row, row["key"])}
    connection.execute(insert(PROGRESS).values(marked).on_conflict_do_nothing())
    return progress(connection)


def progress(connection: sa.engine.Connection) -> ProgressRow:
    """Return the row that identifies this ledger."""
    found = dict(connection.execute(sa.select(PROGRESS)).mappings().one())
    return cast("ProgressRow", {**found, "key": bytes(found["key"])})


def advance(connection: sa.engine.Connection, row: ProgressRow) -> None:
    """Write the progress of the ledger."""
    marked = {**row, "mark": rows.mark(row, row["key"])}
    connection.execute(sa.update(PROGRESS).where(PROGRESS.c.id == row["id"]).values(marked))


def append(
    look: Look,
    observations: Iterable[Observation],
    seen: Mapping[str, LastState],
) -> list[DatasetEvent]:
    """Write the events that observations prove, with their sums and their seal."""
    last = last_seal(look)
    events = record(observations, seen, next_seq(last))
    if not events:
        return []
    earlier = _renewed_earlier(look, events)
    keep(look, events, last)
    add(look.connection, tally(events, look.portal.zone, earlier))
    _count_past(look.connection, events)
    return events


def keep(look: Look, events: Sequence[AnyEvent], last: Seal | None) -> None:
    """Write events of any kind, and seal them after the last seal."""
    if events:
        entries = [entry_of(event) for event in events]
        look.connection.execute(_insert(EVENT, [entry._asdict() for entry in entries]))
        seal = seals.seal(entries, last, look.ledger, look.at)
        look.connection.execute(sa.insert(SEAL), [rows.seal_row(seal)])


def last_seal(look: Look) -> Seal | None:
    """Return the newest seal, or None before the first."""
    query = sa.select(SEAL).order_by(SEAL.c.number.desc()).limit(1)
    row = look.connection.execute(query).mappings().first()
    return rows.seal(cast("SealRow", row), look.ledger) if row else None


def remember(look: Look, states: Iterable[StateRow]) -> None:
    """Write the last known state of some datasets, marked with the ledger's key."""
    marked = [{**row, "mark": rows.mark(row, look.key)} for row in states]
    keep_last(look.connection, STATE, marked)


def keep_last(
    connection: sa.engine.Connection, table: sa.Table, written: Sequence[Mapping[str, object]]
) -> None:
    """Write rows into a table, replacing those with the same key."""
    if not written:
        return
    upsert = _insert(table, written)
    new = {c.name: upsert.excluded[c.name] for c in table.columns if not c.primary_key}
    keys = list(table.primary_key)
    connection.execute(upsert.on_conflict_do_update(index_elements=keys, set_=new))


def add(connection: sa.engine.Connection, flows: Mapping[Cell, Flow]) -> int:
    """Add to the monthly sums, and return how many rows changed."""
    changes = [
        rows.rollup_row(cell, flow) for cell, flow in sorted(flows.items()) if flow != Flow()
    ]
    if changes:
        upsert = _insert(ROLLUP, changes)
        sums = {name: ROLLUP.c[name] + upsert.excluded[name] for name in COLUMNS}
        keys = list(ROLLUP.primary_key)
        connection.execute(upsert.on_conflict_do_update(index_elements=keys, set_=sums))
    return len(changes)


def _insert(table: sa.Table, written: Sequence[Mapping[str, object]]) -> Insert:
    """Return one statement that inserts many rows, sent to PostgreSQL as one JSON text.

    Inserting row by row, or with a parameter for each value, takes several times as long.
    """
    text = sa.literal(json.dumps(written, default=rows.plain), sa.Text)
    columns = [sa.column(column.name, column.type) for column in table.columns]
    recordset = sa.func.json_to_recordset(sa.cast(text, JSON)).table_valued(*columns)
    found = recordset.render_derived(name="written", with_types=True)
    return insert(table).from_select([column.name for column in columns], sa.select(found))


def _renewed_earlier(look: Look, events: Iterable[DatasetEvent]) -> list[DatasetEvent]:
    """Return what harvests renewed earlier that day, or did, if any renewed something now."""
    if not any(event.renews and event.after and event.after.origin for event in events):
        return []
    zone = look.portal.zone
    return in_force(renewals.of_harvests(look.connection, zone, [day_of(look.at, zone)]))


def _count_past(connection: sa.engine.Connection, events: Iterable[DatasetEvent]) -> None:
    """Count how much of the ledger's past is known and how much is inferred."""
    past = [event.when.precision for event in events if event.when.backfilled]
    if past:
        inferred, row = past.count(Precision.INFERRED), progress(connection)
        known = row["known"] + len(past) - inferred
        advance(connection, {**row, "known": known, "inferred": row["inferred"] + inferred})
