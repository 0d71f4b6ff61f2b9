"""Whether the ledger is intact: seals, sums and state are all recomputed from the events."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import cast
from zoneinfo import ZoneInfo

import sqlalchemy as sa

from ckanext.proactiva.domain.correction import Correction, as_corrected
from ckanext.proactiva.domain.entry import Entry, NotOursError, event_of
from ckanext.proactiva.domain.fork import Fork, RestoredBackupError
from ckanext.proactiva.domain.proof import Flaw, Proof
from ckanext.proactiva.domain.rollup import Flow, flow_of
from ckanext.proactiva.domain.seal import Seal, digest
from ckanext.proactiva.domain.tally import Tally
from ckanext.proactiva.ledger import entries, heads, rows
from ckanext.proactiva.ledger.connections import snapshot
from ckanext.proactiva.ledger.garbage import paused
from ckanext.proactiva.ledger.replay import Replay
from ckanext.proactiva.ledger.rows import (
    ProgressRow,
    ReferralRow,
    RollupRow,
    SealRow,
    StateRow,
)
from ckanext.proactiva.ledger.tables import PROGRESS, REFERRAL, ROLLUP, SEAL, STATE
from ckanext.proactiva.types import LedgerFlaw


class _Reading:
    """One pass over the events for all that is checked, because reading them is what takes long.

    Attributes:
        proof: whether the seals cover them as they are.
        replay: the histories that they tell.
        sums: what they add up to.
        forks: where the ledger says that it continues from a copy.
        unreadable: the numbers of the events that nobody of ours can have written.
    """

    def __init__(self, proof: Proof, last: Mapping[int, Correction], zone: ZoneInfo) -> None:
        self.proof, self.replay, self.sums = proof, Replay(last), Tally(zone)
        self.forks: list[Fork] = []
        self.unreadable: list[int] = []
        self._last = last

    def add(self, entry: Entry) -> None:
        """Read the next event."""
        self.proof.add(entry.seq, digest(entry))
        if alike := self.replay.add_known(entry):
            self.sums.count(*alike)
            return
        try:
            event = event_of(entry)
        except NotOursError:
            self.unreadable.append(entry.seq)
            return
        self.replay.add(entry, event)
        if of_dataset := as_corrected(event, self._last):
            self.sums.add(of_dataset)
        elif isinstance(event, Fork):
            self.forks.append(event)

    def flaws(self) -> Iterator[LedgerFlaw]:
        """Yield what is wrong with the events and their seals, each event once."""
        for seq in self.unreadable:
            yield LedgerFlaw(flaw=Flaw.FORGED.value, where=f"event {seq}")
        for flaw, number in self.proof.flaws():
            if flaw.is_of_seal or number not in self.unreadable:
                yield _named(flaw, number, self.forks)


@paused()
def verify(zone: ZoneInfo, kept: Mapping[int, str] | None = None) -> list[LedgerFlaw]:
    """List every flaw; *kept* has seal hashes that somebody else kept, by number."""
    # One snapshot of all tables, so that a sync running meanwhile is not taken for a flaw.
    with snapshot() as connection:
        own = _progress(connection)
        reading = _Reading(
            Proof(_seals(connection, own), kept), entries.corrections(connection), zone
        )
        for entry in entries.streamed(connection):
            reading.add(entry)
        touched, differing = _seen(connection, own, reading.replay)
        flaws = [*reading.flaws(), *touched, *_restored_backup(connection)]
        return flaws or [*differing, *_sums(connection, reading.sums)]


def _named(flaw: Flaw, number: int, forks: Iterable[Fork]) -> LedgerFlaw:
    where = f"{'seal' if flaw.is_of_seal else 'event'} {number}"
    told = [fork.seq for fork in forks if flaw is Flaw.FORKED and fork.lost.number >= number]
    return LedgerFlaw(flaw=flaw.value, where=f"{where}, as event {told[0]} says" if told else where)


def _progress(connection: sa.engine.Connection) -> ProgressRow | None:
    row = connection.execute(sa.select(PROGRESS)).mappings().first()
    return cast("ProgressRow", dict(row)) if row else None


def _restored_backup(connection: sa.engine.Connection) -> Iterator[LedgerFlaw]:
    try:
        heads.check(connection)
    except RestoredBackupError as error:
        last, lost = error.details["last"], error.lost.number
        yield LedgerFlaw(flaw="put_back", where=f"seal {last}, after seal {lost} was made")


def _seals(connection: sa.engine.Connection, own: ProgressRow | None) -> Iterator[Seal]:
    """Yield the seals in order, one at a time: each may hold the digests of a large batch."""
    for row in cast("Iterable[SealRow]", _streamed(connection, SEAL, at_once=1)):
        found = rows.seal(row, own["ledger"] if own else "")
        # The row also stores the last event number; a seal that does not match it is broken.
        yield found if found.last_seq == row["last_seq"] else replace(found, hash="")


def _seen(
    connection: sa.engine.Connection, own: ProgressRow | None, replay: Replay
) -> tuple[list[LedgerFlaw], list[LedgerFlaw]]:
    """Check what no seal covers: the ledger's progress, and the last known states.

    Returns what somebody else wrote, and what does not follow from the events.
    """
    key = bytes(own["key"]) if own else b""
    if own and own["mark"] != rows.mark(own, key):
        return [LedgerFlaw(flaw="progress_differs", where="ledger")], []
    touched: list[LedgerFlaw] = []
    differing: list[LedgerFlaw] = []
    for name, is_ours, agrees in _last_states(connection, key, replay):
        if not (is_ours and agrees):
            (differing if is_ours else touched).append(LedgerFlaw(flaw="state_differs", where=name))
    if replay.broken is not None:
        return touched, [LedgerFlaw(flaw="history_broken", where=f"event {replay.broken}")]
    left = [LedgerFlaw(flaw="state_differs", where=f"event {seq}") for seq in replay.left()]
    return touched, [*differing, *left]


def _last_states(
    connection: sa.engine.Connection, key: bytes, replay: Replay
) -> Iterator[tuple[str, bool, bool]]:
    """Yield each last known state: its name, whether we wrote it and if it fits the events."""
    for row in cast("Iterable[StateRow]", _streamed(connection, STATE)):
        is_ours = row["mark"] == rows.mark(row, key)
        yield f"dataset {row['dataset']}", is_ours, is_ours and replay.agrees(row)
    for row in cast("Iterable[ReferralRow]", _streamed(connection, REFERRAL)):
        name, is_ours = row["referral"], row["mark"] == rows.mark(row, key)
        agrees = is_ours and replay.agrees_on(name, rows.last_referral_state(row))
        yield f"referral {name}", is_ours, agrees


def _streamed(
    connection: sa.engine.Connection, table: sa.Table, at_once: int = entries.AT_ONCE
) -> Iterator[dict[str, object]]:
    """Yield the rows of a table in key order, holding only a few of them in memory."""
    names = [column.name for column in table.columns]
    query = sa.select(table).order_by(*table.primary_key)
    streamed = query.execution_options(stream_results=True, max_row_buffer=at_once)
    for values in connection.execute(streamed):
        yield dict(zip(names, values, strict=True))


def _sums(connection: sa.engine.Connection, sums: Tally) -> Iterator[LedgerFlaw]:
    left = {
        (cell.dimension.value, cell.value, cell.month): flow
        for cell, flow in sums.flows().items()
        if flow != Flow()
    }
    for row in cast("Iterable[RollupRow]", _streamed(connection, ROLLUP)):
        cell, kept = (row["dimension"], row["value"], row["month"]), flow_of(row)
        if left.pop(cell, Flow()) != kept:
            left[cell] = kept
    for dimension, value, month in sorted(left):
        where = f"{dimension} {value} {month:%Y-%m}".replace("  ", " ")
        yield LedgerFlaw(flaw="sum_differs", where=where)
