"""How the ledger writes what the domain knows into rows, and reads it back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, fields
from typing import Any

from ckanext.proactiva.domain.growth import (
    Event,
    Facts,
    Kind,
    Precision,
    Reason,
    Standing,
    When,
)
from ckanext.proactiva.domain.openness import Openness
from ckanext.proactiva.domain.rollup import Cell, Flow
from ckanext.proactiva.domain.seal import Seal

Row = dict[str, Any]

FLOW = tuple(field.name for field in fields(Flow))
DIGEST_BYTES = 32


def facts_row(facts: Facts | None) -> Row | None:
    """Write facts as JSON holds them."""
    if facts is None:
        return None
    return {
        "organization": facts.organization,
        "groups": sorted(facts.groups),
        "problem": facts.problem,
        "proactive": facts.proactive,
        "openness": facts.openness.value,
    }


def facts(row: Mapping[str, Any] | None) -> Facts | None:
    """Read facts; refuse what none of ours would have written."""
    if row is None:
        return None
    return Facts(
        organization=row["organization"],
        groups=frozenset(row["groups"]),
        problem=row["problem"],
        proactive=row["proactive"],
        openness=Openness(row["openness"]),
    )


def event_row(event: Event) -> Row:
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
        "before": facts_row(event.before),
        "after": facts_row(event.after),
        "reason": event.reason.value if event.reason else None,
        "absent_since": event.absent_since,
    }


def event(row: Any) -> Event:
    """Read an event."""
    return Event(
        seq=row.seq,
        kind=Kind(row.kind),
        dataset=row.dataset,
        when=When(row.occurred_at, row.recorded_at, Precision(row.precision), row.backfilled),
        before=facts(row.before),
        after=facts(row.after),
        reason=Reason(row.reason) if row.reason else None,
        absent_since=row.absent_since,
    )


def state_row(dataset: str, standing: Standing, mark: str) -> Row:
    """Write what was last seen of a dataset."""
    return {
        "dataset": dataset,
        "visible": standing.visible,
        "since": standing.since,
        "facts": facts_row(standing.facts),
        "mark": mark,
    }


def standing(row: Any) -> Standing:
    """Read what was last seen of a dataset."""
    return Standing(facts(row.facts) or Facts(), row.visible, row.since)


def rollup_row(cell: Cell, flow: Flow) -> Row:
    """Write one value's month."""
    dimension = cell.dimension.value
    return {"dimension": dimension, "value": cell.value, "month": cell.month, **asdict(flow)}


def flow(row: Any) -> Flow:
    """Read one value's month."""
    return Flow(**{name: getattr(row, name) for name in FLOW})


def seal_row(seal: Seal) -> Row:
    """Write a seal."""
    return {
        "number": seal.number,
        "first_seq": seal.first_seq,
        "last_seq": seal.last_seq,
        "previous": seal.previous,
        "hash": seal.hash,
        "digests": bytes.fromhex("".join(seal.digests)),
    }


def seal(row: Any) -> Seal:
    """Read a seal."""
    digests = bytes(row.digests).hex()
    step = 2 * DIGEST_BYTES
    parts = tuple(digests[n : n + step] for n in range(0, len(digests), step))
    return Seal(row.number, row.first_seq, parts, row.previous, row.hash)
