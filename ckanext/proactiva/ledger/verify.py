"""Whether the ledger is what it was: seals, sums and state, all worked out again from events."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import NamedTuple, cast
from zoneinfo import ZoneInfo

import sqlalchemy as sa

from ckan import model

from ckanext.proactiva.domain import responses
from ckanext.proactiva.domain import seal as seals
from ckanext.proactiva.domain.correction import AnyEvent, Correction, in_force
from ckanext.proactiva.domain.growth import BrokenHistoryError, Event, fold
from ckanext.proactiva.domain.rollup import Flow, tally
from ckanext.proactiva.domain.seal import Flaw, Seal
from ckanext.proactiva.ledger import event_rows, rows
from ckanext.proactiva.ledger.event_rows import EventRow
from ckanext.proactiva.ledger.rows import (
    ProgressRow,
    ReferralRow,
    RollupRow,
    SealRow,
    StateRow,
)
from ckanext.proactiva.ledger.tables import EVENT, PROGRESS, REFERRAL, ROLLUP, SEAL, STATE

AT_ONCE = 10_000


class Finding(NamedTuple):
    """One thing that is not as it was: what, and which event, seal, dataset or month."""

    flaw: str
    where: str


def verify(tz: ZoneInfo, kept: Mapping[int, str] | None = None) -> list[Finding]:
    """List every flaw; *kept* are the hashes of seals, by number, that somebody else holds."""
    # One picture of all tables: a sync that runs meanwhile is no flaw.
    engine = cast(sa.engine.Engine, model.Session.get_bind())
    with engine.execution_options(isolation_level="REPEATABLE READ").connect() as connection:
        unreadable: set[int] = set()
        own = _progress(connection)
        entries = _seals(connection, own["ledger"] if own else "")
        found = seals.verify(_events(connection, unreadable), entries, kept)
        flaws = [Finding(Flaw.FORGED.value, f"event {seq}") for seq in sorted(unreadable)]
        flaws += [_named(flaw, n) for flaw, n in found if n not in unreadable]
        flaws += _marks(connection, own) if own or entries else ()
        return flaws or [*_state(connection), *_sums(connection, tz)]


def _named(flaw: Flaw, number: int) -> Finding:
    of_seal = flaw in (Flaw.SEAL_BROKEN, Flaw.SEAL_REPLACED, Flaw.FORKED)
    return Finding(flaw.value, f"{'seal' if of_seal else 'event'} {number}")


def _progress(connection: sa.engine.Connection) -> ProgressRow | None:
    row = connection.execute(sa.select(PROGRESS)).mappings().first()
    return cast("ProgressRow", dict(row)) if row else None


def _seals(connection: sa.engine.Connection, ledger: str) -> list[Seal]:
    found = connection.execute(sa.select(SEAL).order_by("number")).mappings()
    return [_seal(row, ledger) for row in cast("Iterable[SealRow]", found)]


def _seal(row: SealRow, ledger: str) -> Seal:
    found = rows.seal(row, ledger)
    # The last event is written beside what it follows from; a seal that says another is broken.
    return found if found.last_seq == row["last_seq"] else replace(found, hash="")


def _marks(connection: sa.engine.Connection, own: ProgressRow | None) -> Iterator[Finding]:
    """Check what is under no seal: how far the ledger is, and what was last seen."""
    key = bytes(own["key"]) if own else b""
    if own is None or own["mark"] != rows.mark(own, key):
        yield Finding("progress_differs", "ledger")
        return
    found = connection.execute(sa.select(STATE).order_by(STATE.c.dataset)).mappings()
    for row in cast("Iterable[StateRow]", found):
        if row["mark"] != rows.mark(row, key):
            yield Finding("state_differs", f"dataset {row['dataset']}")
    seen = connection.execute(sa.select(REFERRAL).order_by(REFERRAL.c.referral)).mappings()
    for row in cast("Iterable[ReferralRow]", seen):
        if row["mark"] != rows.mark(row, key):
            yield Finding("state_differs", f"referral {row['referral']}")


def _events(connection: sa.engine.Connection, unreadable: set[int]) -> Iterator[AnyEvent]:
    query = sa.select(EVENT).order_by(EVENT.c.seq)
    streamed = connection.execution_options(stream_results=True, max_row_buffer=AT_ONCE)
    for row in cast("Iterable[EventRow]", streamed.execute(query).mappings()):
        try:
            event = event_rows.event(row)
        except (KeyError, TypeError, ValueError):  # nothing that we would have written
            unreadable.add(row["seq"])
            continue
        yield event


def _state(connection: sa.engine.Connection) -> Iterator[Finding]:
    try:
        replayed = fold(_of_datasets(_events(connection, set())))
        referrals = responses.fold(
            event
            for event in _events(connection, set())
            if isinstance(event, responses.ReferralEvent)
        )
    except BrokenHistoryError as error:
        yield Finding("history_broken", f"event {error.seq}")
        return
    found = connection.execute(sa.select(STATE)).mappings()
    for row in cast("Iterable[StateRow]", found):
        if replayed.pop(row["seq"], None) != rows.standing(row):
            yield Finding("state_differs", f"dataset {row['dataset']}")
    seen = connection.execute(sa.select(REFERRAL)).mappings()
    for row in cast("Iterable[ReferralRow]", seen):
        standing = referrals.pop(row["referral"], None)
        if standing != rows.referral_standing(row):
            yield Finding("state_differs", f"referral {row['referral']}")
    for seq in [*replayed, *(standing.seq for standing in referrals.values())]:
        yield Finding("state_differs", f"event {seq}")


def _of_datasets(events: Iterable[AnyEvent]) -> Iterator[Event]:
    """Yield the events of datasets; refuse a correction of what did not happen before it."""
    datasets: dict[int, str] = {}
    for event in events:
        if isinstance(event, Event):
            datasets[event.seq] = event.dataset
            yield event
        elif isinstance(event, Correction) and datasets.get(event.corrects) != event.dataset:
            raise BrokenHistoryError(event.seq)


def _sums(connection: sa.engine.Connection, tz: ZoneInfo) -> Iterator[Finding]:
    counted = {
        (cell.dimension.value, cell.value, cell.month): flow
        for cell, flow in tally(in_force(_events(connection, set())), tz).items()
    }
    found = connection.execute(sa.select(ROLLUP)).mappings()
    kept = {
        (row["dimension"], row["value"], row["month"]): rows.flow(row)
        for row in cast("Iterable[RollupRow]", found)
    }
    for cell in sorted(counted.keys() | kept.keys()):
        if counted.get(cell, Flow()) != kept.get(cell, Flow()):
            dimension, value, month = cell
            yield Finding("sum_differs", f"{dimension} {value} {month:%Y-%m}".replace("  ", " "))
