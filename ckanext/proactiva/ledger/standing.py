"""How far the ledger is, as nearly every page of growth asks."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import cache
from typing import Any, TypedDict, cast

import sqlalchemy as sa

from ckanext.proactiva import reading
from ckanext.proactiva.ledger.tables import PROGRESS, SEAL


class Progress(TypedDict):
    """Which ledger it is and how far; what is of a seal is null before the first."""

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


def progress() -> Progress | None:
    """Return how far the ledger is, with its last seal, or None if it never began."""
    found = reading.rows(progress_row(), {})
    return of_row(found[0]) if found else None


def of_row(row: sa.Row[Any]) -> Progress:
    """Return the same of a row that `progress_row` asked for."""
    return cast("Progress", {name: getattr(row, name) for name in Progress.__annotations__})


@cache
def progress_row() -> sa.Select[Any]:
    """Return the statement for how far the ledger is."""
    newest = sa.select(sa.func.max(SEAL.c.number)).scalar_subquery()
    both = sa.outerjoin(PROGRESS, SEAL, SEAL.c.number == newest)
    untold = (PROGRESS.c.key, PROGRESS.c.reached, PROGRESS.c.spans)
    own = [column for column in PROGRESS.columns if column not in set(untold)]
    of_seal = SEAL.c.number, SEAL.c.last_seq, SEAL.c.hash, SEAL.c.sealed_at
    return sa.select(*own, *of_seal).select_from(both)
