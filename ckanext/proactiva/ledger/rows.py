"""How the ledger writes what the domain knows into rows, and reads it back."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date, datetime
from typing import TypedDict, cast

from ckanext.proactiva.domain.growth import (
    Event,
    EventKind,
    Facts,
    Precision,
    Reason,
    Standing,
    When,
)
from ckanext.proactiva.domain.openness import Openness
from ckanext.proactiva.domain.rollup import Cell, Dimension, Flow
from ckanext.proactiva.domain.seal import Seal
from ckanext.proactiva.types import Flow as FlowRow
from ckanext.proactiva.types import LedgerFacts as FactsRow

DIGEST_BYTES = 32


class EventRow(TypedDict):
    """A row of the table of events."""

    seq: int
    kind: str
    dataset: str
    occurred_at: datetime
    recorded_at: datetime
    counted_at: datetime
    precision: str
    backfilled: bool
    before: FactsRow | None
    after: FactsRow | None
    reason: str | None
    absent_since: datetime | None


class StateRow(TypedDict):
    """A row of the table of what was last seen."""

    dataset: str
    visible: bool
    since: datetime
    facts: FactsRow
    fingerprint: str


class RollupRow(FlowRow):
    """A row of the table of sums."""

    dimension: str
    value: str
    month: date


class SealRow(TypedDict):
    """A row of the table of seals, but for the moment of sealing."""

    number: int
    first_seq: int
    last_seq: int
    previous: str
    hash: str
    digests: bytes


def facts_row(facts: Facts) -> FactsRow:
    """Write facts as JSON holds them."""
    return {
        "organization": facts.organization,
        "groups": sorted(facts.groups),
        "problem": facts.problem,
        "proactive": facts.proactive,
        "openness": facts.openness.value,
    }


def facts(row: FactsRow) -> Facts:
    """Read facts; refuse what none of ours would have written."""
    return Facts(
        organization=row["organization"],
        groups=frozenset(row["groups"]),
        problem=row["problem"],
        proactive=row["proactive"],
        openness=Openness(row["openness"]),
    )


def event_row(event: Event) -> EventRow:
    """Write an event."""
    when = event.when
    return {
        "seq": event.seq,
        "kind": event.kind.value,
        "dataset": event.dataset,
        "occurred_at": when.occurred_at,
        "recorded_at": when.recorded_at,
        "counted_at": when.counted_at,
        "precision": when.precision.value,
        "backfilled": when.backfilled,
        "before": None if event.before is None else facts_row(event.before),
        "after": None if event.after is None else facts_row(event.after),
        "reason": event.reason.value if event.reason else None,
        "absent_since": event.absent_since,
    }


def event(row: EventRow) -> Event:
    """Read an event."""
    before, after, reason = row["before"], row["after"], row["reason"]
    precision = Precision(row["precision"])
    return Event(
        seq=row["seq"],
        kind=EventKind(row["kind"]),
        dataset=row["dataset"],
        when=When(row["occurred_at"], row["recorded_at"], precision, row["backfilled"]),
        before=None if before is None else facts(before),
        after=None if after is None else facts(after),
        reason=Reason(reason) if reason else None,
        absent_since=row["absent_since"],
    )


def state_row(dataset: str, standing: Standing, fingerprint: str) -> StateRow:
    """Write what was last seen of a dataset."""
    return {
        "dataset": dataset,
        "visible": standing.visible,
        "since": standing.since,
        "facts": facts_row(standing.facts),
        "fingerprint": fingerprint,
    }


def standing(row: StateRow) -> Standing:
    """Read what was last seen of a dataset."""
    return Standing(facts(row["facts"]), row["visible"], row["since"])


def rollup_row(cell: Cell, flow: Flow) -> RollupRow:
    """Write one value's month."""
    sums = cast("FlowRow", asdict(flow))
    return {"dimension": cell.dimension.value, "value": cell.value, "month": cell.month, **sums}


def cell(row: RollupRow) -> Cell:
    """Read whose month a row is."""
    return Cell(Dimension(row["dimension"]), row["value"], row["month"])


def flow(row: FlowRow) -> Flow:
    """Read one value's month."""
    return Flow(
        published=row["published"],
        republished=row["republished"],
        withdrawn=row["withdrawn"],
        joined=row["joined"],
        left=row["left"],
        with_files=row["with_files"],
        open=row["open"],
    )


def seal_row(seal: Seal) -> SealRow:
    """Write a seal."""
    return {
        "number": seal.number,
        "first_seq": seal.first_seq,
        "last_seq": seal.last_seq,
        "previous": seal.previous,
        "hash": seal.hash,
        "digests": bytes.fromhex("".join(seal.digests)),
    }


def seal(row: SealRow) -> Seal:
    """Read a seal."""
    digests = bytes(row["digests"]).hex()
    step = 2 * DIGEST_BYTES
    parts = tuple(digests[n : n + step] for n in range(0, len(digests), step))
    return Seal(row["number"], row["first_seq"], parts, row["previous"], row["hash"])
