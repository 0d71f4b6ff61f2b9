"""Bringing the ledger up to what the portal shows: compare, append, sum and seal, or nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, cast

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert

from ckan import model

from ckanext.proactiva.domain import seal as seals
from ckanext.proactiva.domain.growth import (
    Event,
    Observation,
    Precision,
    Standing,
    When,
    fold,
    record,
)
from ckanext.proactiva.domain.rollup import Flow, tally
from ckanext.proactiva.ledger import backfill, observe, rows
from ckanext.proactiva.ledger.observe import Look, Portal
from ckanext.proactiva.ledger.tables import COUNTS, EVENT, PROGRESS, ROLLUP, SEAL, STATE

# One transaction's worth: what a crash can cost, and what one seal covers.
BATCH = 10_000
# Any number that nobody else locks; the second is ours among the extension's.
LOCK = (0x70726F61, 1)


class BusyError(Exception):
    """Another sync is at work."""


@dataclass
class Outcome:
    """What a sync wrote: how many events of each kind."""

    events: Counter[str] = field(default_factory=Counter[str])


def sync(portal: Portal, now: datetime | None = None, batch: int = BATCH) -> Outcome:
    """Write down what changed since the last sync; the first one looks back.

    Raises:
        BusyError: another sync is at work. Whatever this one wrote before is complete.
    """
    outcome = Outcome()
    with locked() as connection:
        datasets = _datasets(connection, portal)
        _write(connection, portal, datasets[:batch], outcome, now)
        if len(datasets) <= batch:
            _finish(connection, now)
            return outcome
    for start in range(batch, len(datasets), batch):
        with locked() as connection:
            _write(connection, portal, datasets[start : start + batch], outcome, now)
            if start + batch >= len(datasets):
                _finish(connection, now)
    return outcome


@contextmanager
def locked() -> Iterator[sa.engine.Connection]:
    """Open a transaction in which nobody else writes to the ledger; it ends with the block."""
    with cast(sa.engine.Engine, model.Session.get_bind()).begin() as connection:
        if not connection.execute(sa.select(sa.func.pg_try_advisory_xact_lock(*LOCK))).scalar():
            raise BusyError
        yield connection


def append(
    connection: sa.engine.Connection,
    portal: Portal,
    observations: Iterable[Observation],
    *,
    seen: Mapping[str, Standing],
    marks: Mapping[str, str],
    at: datetime,
) -> list[Event]:
    """Write the events that observations prove, their sums, their seal and the new state."""
    previous = connection.execute(sa.select(SEAL).order_by(SEAL.c.number.desc()).limit(1)).first()
    last = rows.seal(previous) if previous else None
    events = record(observations, seen, last.last_seq + 1 if last else 1)
    if events:
        connection.execute(sa.insert(EVENT), [rows.event_row(event) for event in events])
        _add(connection, events, portal)
        seal_row = {**rows.seal_row(seals.seal(events, last)), "sealed_at": at}
        connection.execute(sa.insert(SEAL), [seal_row])
    _remember(connection, fold(events, seen), marks)
    _begin(connection, at, events)
    return events


def moment(connection: sa.engine.Connection, now: datetime | None = None) -> datetime:
    """Return the database's time, and never one before what is written already.

    A clock that is set back must not put an event into a month that is over.
    """
    last = sa.select(EVENT.c.recorded_at).order_by(EVENT.c.seq.desc()).limit(1).scalar_subquery()
    given = sa.literal(now, type_=EVENT.c.recorded_at.type) if now else sa.func.now()
    return connection.execute(sa.select(sa.func.greatest(given, last))).scalar_one()


def _datasets(connection: sa.engine.Connection, portal: Portal) -> list[str]:
    changed = observe.changed(connection, portal)
    if not _looks_back(connection):
        return changed
    return [*changed, *sorted({*backfill.remembered(connection)} - {*changed})]


def _looks_back(connection: sa.engine.Connection) -> bool:
    """Tell whether no sync has ever come to its end."""
    synced_at = connection.execute(sa.select(PROGRESS.c.synced_at)).scalar()
    return synced_at is None


def _write(
    connection: sa.engine.Connection,
    portal: Portal,
    datasets: Collection[str],
    outcome: Outcome,
    now: datetime | None,
) -> None:
    at = moment(connection, now)
    looks = list(observe.looks(connection, portal, datasets))
    seen = {look.dataset: look.standing for look in looks if look.standing}
    found: Iterable[Observation] = _found(looks, at)
    if _looks_back(connection):
        found = backfill.observations(connection, portal, looks, datasets, at)
    marks = {look.dataset: look.mark for look in looks}
    events = append(connection, portal, found, seen=seen, marks=marks, at=at)
    outcome.events.update(event.kind.value for event in events)


def _found(looks: Iterable[Look], now: datetime) -> Iterator[Observation]:
    when = When(now, now)
    return (Observation(look.dataset, look.facts, look.reason, when) for look in looks)


def _add(connection: sa.engine.Connection, events: Sequence[Event], portal: Portal) -> None:
    changes = [
        rows.rollup_row(cell, flow)
        for cell, flow in sorted(tally(events, portal.tz).items())
        if flow != Flow()
    ]
    if not changes:
        return
    upsert = insert(ROLLUP)
    sums = {column.name: column + upsert.excluded[column.name] for column in COUNTS}
    keys = list(ROLLUP.primary_key)
    connection.execute(upsert.on_conflict_do_update(index_elements=keys, set_=sums), changes)


def _remember(
    connection: sa.engine.Connection, state: Mapping[str, Standing], marks: Mapping[str, str]
) -> None:
    states = [rows.state_row(d, one, marks.get(d, "")) for d, one in sorted(state.items())]
    if not states:
        return
    upsert = insert(STATE)
    new = {c.name: upsert.excluded[c.name] for c in STATE.columns if not c.primary_key}
    connection.execute(upsert.on_conflict_do_update(index_elements=["dataset"], set_=new), states)


def _begin(connection: sa.engine.Connection, now: datetime, events: Iterable[Event]) -> None:
    """Note the first day of the ledger, and how sure it is of what was before."""
    past = [event.when.precision for event in events if event.when.backfilled]
    inferred = past.count(Precision.INFERRED)
    known = len(past) - inferred
    row: dict[str, Any] = {"id": 1, "began_at": now, "known": known, "inferred": inferred}
    upsert = insert(PROGRESS)
    sums = {
        "known": PROGRESS.c.known + upsert.excluded.known,
        "inferred": PROGRESS.c.inferred + upsert.excluded.inferred,
    }
    connection.execute(upsert.on_conflict_do_update(index_elements=["id"], set_=sums), [row])


def _finish(connection: sa.engine.Connection, now: datetime | None) -> None:
    connection.execute(sa.update(PROGRESS).values(synced_at=moment(connection, now)))
