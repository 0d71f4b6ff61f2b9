"""Conversion between the domain's objects and the ledger's rows."""

from __future__ import annotations

import hmac
import json
from collections.abc import Sequence
from datetime import date, datetime
from typing import TypedDict, cast

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import JSON

from ckanext.proactiva.domain import serialization
from ckanext.proactiva.domain.facts import File, own_addresses
from ckanext.proactiva.domain.growth import LastState
from ckanext.proactiva.domain.identity import Marks
from ckanext.proactiva.domain.referral_facts import LastReferralState
from ckanext.proactiva.domain.rollup import COLUMNS, Cell, Flow
from ckanext.proactiva.domain.seal import Seal
from ckanext.proactiva.domain.serialization import instant
from ckanext.proactiva.types import Flow as FlowRow


class StateRow(TypedDict):
    """A row of the table of what was last seen of datasets."""

    dataset: str
    visible: bool
    since: datetime
    seq: int
    facts: str
    fingerprint: str
    missing_since: datetime | None
    guid: str | None
    name: str | None
    files: list[File] | None
    organization: str | None
    late_since: date | None
    mark: str


class ReferralRow(TypedDict):
    """A row of the table of what was last seen of referrals."""

    referral: str
    visible: bool
    seq: int
    facts: str
    fingerprint: str
    mark: str


class ProgressRow(TypedDict):
    """The row that identifies this ledger and holds its progress."""

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
    looks: Sequence[Sequence[str | int]] | None
    spans: Sequence[Sequence[str | int | None]] | None
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


def mark(row: StateRow | ReferralRow | ProgressRow, key: bytes) -> str:
    """Return the mark of a row that no seal covers: a keyed hash of all its columns.

    A column added by a later version is left out while it is null, because older rows already have
    their mark.
    """
    values = {
        name: value
        for name, value in row.items()
        if name != "mark" and not (value is None and name in _LATER)
    }
    return hmac.digest(key, _JSON.encode(values).encode(), "sha256").hex()


def last_state(row: StateRow) -> LastState:
    """Read the last known state of a dataset."""
    return LastState(
        serialization.read_dataset(row["facts"]), row["visible"], row["since"], row["seq"]
    )


def last_referral_state(row: ReferralRow) -> LastReferralState:
    """Read the last known state of a referral."""
    return LastReferralState(serialization.read_referral(row["facts"]), row["visible"], row["seq"])


def marks(row: StateRow) -> Marks:
    """Read the marks that identify a dataset."""
    addresses = own_addresses(files(row) or ())
    organization = serialization.read_dataset(row["facts"]).organization
    return Marks(row["dataset"], organization, row["guid"] or "", row["name"] or "", addresses)


def files(row: StateRow) -> list[File] | None:
    """Read the files of a dataset; None if they are unknown or forgotten."""
    return None if row["files"] is None else [File(*each) for each in row["files"]]


def rollup_row(cell: Cell, flow: Flow) -> RollupRow:
    """Write one value's sums for a month."""
    sums = cast("FlowRow", {name: getattr(flow, name) for name in COLUMNS})
    return {"dimension": cell.dimension.value, "value": cell.value, "month": cell.month, **sums}


def seal_row(seal: Seal) -> SealRow:
    """Write a seal."""
    return cast("SealRow", {name: getattr(seal, name) for name in SealRow.__annotations__})


def seal(row: SealRow, ledger: str) -> Seal:
    """Read a seal of a ledger."""
    return Seal(
        ledger=ledger,
        number=row["number"],
        first_seq=row["first_seq"],
        sealed_at=row["sealed_at"],
        digests=bytes(row["digests"]),
        previous=row["previous"],
        hash=row["hash"],
    )


def fact_text(
    column: sa.ColumnElement[str], names: Sequence[str], name: str
) -> sa.ColumnElement[str]:
    """Return one fact as text, from a column of facts written in the order of these names."""
    return sa.cast(column, JSON)[names.index(name)].astext


def plain(value: date | bytes | memoryview) -> str:
    """Write as text a value that JSON has no type for."""
    if isinstance(value, datetime):
        return instant(value)
    return value.isoformat() if isinstance(value, date) else bytes(value).hex()


# Columns added after the first version.
_LATER = ("looks", "spans", "organization", "late_since")
# Made once, because `json.dumps` would make a new encoder for each row.
_JSON = json.JSONEncoder(sort_keys=True, default=plain)
