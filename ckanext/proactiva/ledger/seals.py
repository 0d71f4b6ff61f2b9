"""The progress of the ledger, and its seals."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import cache
from typing import Any, TypedDict, cast

import sqlalchemy as sa

from ckan import model

from ckanext.proactiva import reading
from ckanext.proactiva.ledger.tables import PROGRESS, SEAL


class Progress(TypedDict):
    """Which ledger it is, its progress and its last seal, null before there is one."""

    ledger: str
    began_at: datetime
    synced_at: datetime | None
    known: int
    inferred: int
    done: int
    total: int
    looks: Sequence[Sequence[str | int]] | None
    number: int | None
    last_seq: int | None
    hash: str | None
    sealed_at: datetime | None


class SealHead(TypedDict):
    """A seal of a ledger, without the digests under it."""

    ledger: str
    number: int
    first_seq: int
    last_seq: int
    previous: str
    hash: str
    sealed_at: datetime


def progress() -> Progress | None:
    """Return the progress of the ledger with its last seal, or None if it never began."""
    found = reading.rows(progress_row(), {})
    return of_row(found[0]) if found else None


def of_row(row: sa.Row[Any]) -> Progress:
    """Read the progress of the ledger from a row of `progress_row`."""
    return cast("Progress", {name: getattr(row, name) for name in Progress.__annotations__})


@cache
def progress_row() -> sa.Select[Any]:
    """Return the query for the ledger's progress, which nearly every page of growth sends."""
    newest = sa.select(sa.func.max(SEAL.c.number)).scalar_subquery()
    both = sa.outerjoin(PROGRESS, SEAL, SEAL.c.number == newest)
    untold = (PROGRESS.c.key, PROGRESS.c.reached, PROGRESS.c.spans)
    own = [column for column in PROGRESS.columns if column not in set(untold)]
    of_seal = SEAL.c.number, SEAL.c.last_seq, SEAL.c.hash, SEAL.c.sealed_at
    return sa.select(*own, *of_seal).select_from(both)


def last(connection: sa.engine.Connection) -> int:
    """Return the number of the newest seal; zero before the first."""
    return connection.execute(sa.select(sa.func.max(SEAL.c.number))).scalar() or 0


def listed(before: int, limit: int) -> list[SealHead]:
    """Return the newest seals before one, or of all if *before* is 0, without their digests."""
    columns = [column for column in SEAL.columns if column is not SEAL.c.digests]
    ledger = sa.select(PROGRESS.c.ledger).scalar_subquery().label("ledger")
    query = sa.select(ledger, *columns).order_by(SEAL.c.number.desc()).limit(limit)
    if before:
        query = query.where(SEAL.c.number < before)
    return [cast("SealHead", dict(row)) for row in model.Session.execute(query).mappings()]
