"""Bringing the ledger up to what the portal shows: compare, append, sum and seal, or nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from typing import cast

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
from ckanext.proactiva.domain.seal import Seal
from ckanext.proactiva.ledger import backfill, observe, rows
from ckanext.proactiva.ledger.observe import Comparison
from ckanext.proactiva.ledger.portal import Portal
from ckanext.proactiva.ledger.rows import SealRow
from ckanext.proactiva.ledger.tables import COUNTS, EVENT, PROGRESS, ROLLUP, SEAL, STATE

# One transaction's worth: what a crash can cost, and what one seal covers.
BATCH = 10_000
# Any number that nobody else locks; the second is ours among the extension's.
LOCK = (0x70726F61, 1)


class BusyError(Exception):
    """Another sync is at work."""


def sync(portal: Portal, now: datetime | None = None, batch: int = BATCH) -> Counter[str]:
    """Write down what changed since the last sync, and return how many events of each kind.

    The first sync looks back. The moment is the database's, unless *now* gives another.

    Raises:
        BusyError: another sync is at work. Whatever this one wrote before is complete.
    """
    with locked() as connection:
        datasets = _datasets(connection, portal)
        written = _write(connection, portal, datasets[:batch], now)
        if len(datasets) <= batch:
            _finish(connection, now)
            return written
    for start in range(batch, len(datasets), batch):
        with locked() as connection:
            written += _write(connection, portal, datasets[start : start + batch], now)
            if start + batch >= len(datasets):
                _finish(connection, now)
    return written


@contextmanager
def locked() -> Generator[sa.engine.Connection, None, None]:
    """Open a transaction in which nobody else writes to the ledger; it ends with the block."""
    with cast(sa.engine.Engine, model.Session.get_bind()).begin() as connection:
        if not connection.execute(sa.select(sa.func.pg_try_advisory_xact_lock(*LOCK))).scalar():
            raise BusyError
        yield connection


def has_events(connection: sa.engine.Connection) -> bool:
    """Tell whether anything was ever written."""
    return connection.execute(sa.select(EVENT.c.seq).limit(1)).first() is not None


def append(
    connection: sa.engine.Connection,
    portal: Portal,
    observations: Iterable[Observation],
    *,
    seen: Mapping[str, Standing],
    fingerprints: Mapping[str, str],
    at: datetime,
) -> list[Event]:
    """Write the events that observations prove, their sums, their seal and the new state."""
    last = _last_seal(connection)
    events = record(observations, seen, last.last_seq + 1 if last else 1)
    if events:
        connection.execute(sa.insert(EVENT), [rows.event_row(event) for event in events])
        _add(connection, events, portal)
        seal_row = {**rows.seal_row(seals.seal(events, last)), "sealed_at": at}
        connection.execute(sa.insert(SEAL), [seal_row])
    _remember(connection, fold(events, seen), fingerprints)
    _begin(connection, at, events)
    return events


def moment(connection: sa.engine.Connection, now: datetime | None = None) -> datetime:
    """Return the database's time, and never one before what is written already.

    A clock that is set back must not put an event into a month that is over.
    """
    last = sa.select(EVENT.c.recorded_at).order_by(EVENT.c.seq.desc()).limit(1).scalar_subquery()
    given = sa.literal(now, type_=EVENT.c.recorded_at.type) if now else sa.func.now()
    return connection.execute(sa.select(sa.func.greatest(given, last))).scalar_one()


def _last_seal(connection: sa.engine.Connection) -> Seal | None:
    query = sa.select(SEAL).order_by(SEAL.c.number.desc()).limit(1)
    row = connection.execute(query).mappings().first()
    return rows.seal(cast("SealRow", row)) if row else None


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
    now: datetime | None,
) -> Counter[str]:
    at = moment(connection, now)
    compared = list(observe.comparisons(connection, portal, datasets))
    seen = {each.dataset: each.standing for each in compared if each.standing}
    found: Iterable[Observation] = _observed(compared, at)
    if _looks_back(connection):
        found = backfill.observations(connection, portal, compared, datasets, at)
    fingerprints = {each.dataset: each.fingerprint for each in compared}
    events = append(connection, portal, found, seen=seen, fingerprints=fingerprints, at=at)
    return Counter(event.kind.value for event in events)


def _observed(compared: Iterable[Comparison], now: datetime) -> Iterator[Observation]:
    when = When(now, now)
    return (Observation(each.dataset, each.facts, each.reason, when) for each in compared)


def _add(connection: sa.engine.Connection, events: Sequence[Event], portal: Portal) -> None:
    changes = [
        rows.rollup_row(cell, flow)
        for cell, flow in sorted(tally(events, portal.tz).items())
        if flow != Flow()
    ]
    if not changes:
        return
    upsert = insert(ROLLUP)
    sums = {name: ROLLUP.c[name] + upsert.excluded[name] for name in COUNTS}
    keys = list(ROLLUP.primary_key)
    connection.execute(upsert.on_conflict_do_update(index_elements=keys, set_=sums), changes)


def _remember(
    connection: sa.engine.Connection,
    state: Mapping[str, Standing],
    fingerprints: Mapping[str, str],
) -> None:
    states = [
        rows.state_row(dataset, standing, fingerprints.get(dataset, ""))
        for dataset, standing in sorted(state.items())
    ]
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
    row = {"id": 1, "began_at": now, "known": known, "inferred": inferred}
    upsert = insert(PROGRESS)
    sums = {
        "known": PROGRESS.c.known + upsert.excluded.known,
        "inferred": PROGRESS.c.inferred + upsert.excluded.inferred,
    }
    connection.execute(upsert.on_conflict_do_update(index_elements=["id"], set_=sums), [row])


def _finish(connection: sa.engine.Connection, now: datetime | None) -> None:
    connection.execute(sa.update(PROGRESS).values(synced_at=moment(connection, now)))
