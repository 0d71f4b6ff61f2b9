"""How the ledger writes what the domain knows into rows, and reads it back."""

from __future__ import annotations

import hmac
import json
from dataclasses import asdict
from datetime import date, datetime
from typing import TypedDict, cast

from ckanext.proactiva.domain.facts import Facts, File, own_addresses
from ckanext.proactiva.domain.growth import Event, EventKind, Precision, Reason, Standing, When
from ckanext.proactiva.domain.identity import Marks
from ckanext.proactiva.domain.rollup import Cell, Dimension, Flow
from ckanext.proactiva.domain.seal import Seal, instant
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
    continues: int | None


class StateRow(TypedDict):
    """A row of the table of what was last seen."""

    dataset: str
    visible: bool
    since: datetime
    seq: int
    facts: FactsRow
    fingerprint: str
    missing_since: datetime | None
    guid: str | None
    name: str | None
    files: list[File] | None
    mark: str


class ProgressRow(TypedDict):
    """The row that says which ledger this is, and how far it is."""

    id: int
    ledger: str
    key: bytes
    began_at: datetime
    synced_at: datetime | None
    known: int
    inferred: int
    reached: str | None
    done: int
    total: int
    mark: str


class RollupRow(FlowRow):
    """A row of the table of sums."""

    dimension: str
    value: str
    month: date


class SealRow(TypedDict):
    """A row of the table of seals."""

    number: int
    first_seq: int
    last_seq: int
    previous: str
    hash: str
    sealed_at: datetime
    digests: bytes


def facts_row(facts: Facts) -> FactsRow:
    """Write facts as JSON holds them."""
    return {
        "organization": facts.organization,
        "type": facts.type,
        "proactive": facts.proactive,
        "whole": facts.whole,
        "groups": sorted(facts.groups),
        "problem": facts.problem,
        "frequency": facts.frequency,
        "openness": facts.openness,
        "files": facts.files,
        "origin": facts.origin,
        "data_at": instant(facts.data_at) if facts.data_at else None,
        "vocabulary": facts.vocabulary,
        "formula": facts.formula,
        "version": facts.version,
    }


def facts(row: FactsRow) -> Facts:
    """Read facts; refuse what none of ours would have written."""
    known = Facts(
        organization=row["organization"],
        type=row["type"],
        proactive=row["proactive"],
        whole=row["whole"],
        groups=frozenset(row["groups"]),
        problem=row["problem"],
        frequency=row["frequency"],
        openness=row["openness"],
        files=row["files"],
        origin=row["origin"],
        data_at=datetime.fromisoformat(row["data_at"]) if row["data_at"] else None,
        vocabulary=row["vocabulary"],
        formula=row["formula"],
        version=row["version"],
    )
    if facts_row(known) != row:
        raise ValueError("these are no facts of ours")
    return known


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
        "continues": event.continues,
    }


def event(row: EventRow) -> Event:
    """Read an event; refuse what none of ours would have written."""
    before, after, reason = row["before"], row["after"], row["reason"]
    precision = Precision(row["precision"])
    known = Event(
        seq=row["seq"],
        kind=EventKind(row["kind"]),
        dataset=row["dataset"],
        when=When(row["occurred_at"], row["recorded_at"], precision, row["backfilled"]),
        before=None if before is None else facts(before),
        after=None if after is None else facts(after),
        reason=Reason(reason) if reason else None,
        continues=row["continues"],
    )
    if known.when.counted_at != row["counted_at"]:
        raise ValueError("the moment that counts is not what follows from the others")
    return known


def mark(row: StateRow | ProgressRow, key: bytes) -> str:
    """Return what a row that is under no seal is marked with: a keyed hash of all its columns."""
    values = {name: value for name, value in row.items() if name != "mark"}
    return hmac.digest(key, _JSON.encode(values).encode(), "sha256").hex()


def standing(row: StateRow) -> Standing:
    """Read what was last seen of a dataset."""
    return Standing(facts(row["facts"]), row["visible"], row["since"], row["seq"])


def marks(row: StateRow) -> Marks:
    """Read what identifies a dataset."""
    organization, addresses = row["facts"]["organization"], own_addresses(files(row) or ())
    return Marks(row["dataset"], organization, row["guid"] or "", row["name"] or "", addresses)


def files(row: StateRow) -> list[File] | None:
    """Read the files of a dataset, or None where they are not known or forgotten."""
    return None if row["files"] is None else [File(*each) for each in row["files"]]


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
        renewed=row["renewed"],
        returned=row["returned"],
        withdrawn=row["withdrawn"],
        joined=row["joined"],
        left=row["left"],
        with_files=row["with_files"],
        open=row["open"],
        unknown=row["unknown"],
    )


def seal_row(seal: Seal) -> SealRow:
    """Write a seal."""
    return {
        "number": seal.number,
        "first_seq": seal.first_seq,
        "last_seq": seal.last_seq,
        "previous": seal.previous,
        "hash": seal.hash,
        "sealed_at": seal.sealed_at,
        "digests": bytes.fromhex("".join(seal.digests)),
    }


def seal(row: SealRow, ledger: str) -> Seal:
    """Read a seal of a ledger."""
    digests = bytes(row["digests"]).hex()
    step = 2 * DIGEST_BYTES
    parts = tuple(digests[n : n + step] for n in range(0, len(digests), step))
    return Seal(
        ledger=ledger,
        number=row["number"],
        first_seq=row["first_seq"],
        sealed_at=row["sealed_at"],
        digests=parts,
        previous=row["previous"],
        hash=row["hash"],
    )


def plain(value: date | bytes | memoryview) -> str:
    """Write as text what JSON has no type for."""
    if isinstance(value, datetime):
        return instant(value)
    return value.isoformat() if isinstance(value, date) else bytes(value).hex()


# Made once: `json.dumps` would make another for each row.
_JSON = json.JSONEncoder(sort_keys=True, default=plain)
