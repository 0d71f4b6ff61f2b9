"""The demands of a board in batches, by key, so that every batch costs the same."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any, Final, NamedTuple

import sqlalchemy as sa

from ckan import model

from ckanext.proactiva.demands import board, queries
from ckanext.proactiva.demands.board import Board
from ckanext.proactiva.domain.serialization import instant
from ckanext.proactiva.model import Demand

NEWEST: Final = Demand.published_at, Demand.folio


class Batch(NamedTuple):
    """Up to a number of a board's demands, the newest first.

    They start after a moment of publication and a folio, which nobody looks up: one that is hidden
    by then is a place like any other, and tells nobody that it exists.
    """

    narrowed: Board
    today: date
    after: tuple[datetime, str] | None
    limit: int


def read(batch: Batch, *columns: Any) -> list[sa.Row[Any]]:
    """Return columns of a batch's demands as rows, which no session keeps.

    Unlike the board, this does not first find the demands that match a search or an institution:
    all of them are read in the end, and each batch would have to find them again.
    """
    asked = (
        sa.select(*columns)
        .where(queries.is_listed(), *board.filters(Demand), *batch.narrowed.selecting)
        .order_by(*(key.desc() for key in NEWEST))
        .limit(batch.limit)
    )
    if batch.after:
        asked = asked.where(sa.tuple_(*NEWEST) < sa.tuple_(*map(sa.literal, batch.after)))
    return [*model.Session.execute(asked, batch.narrowed.parameters(batch.today))]


def goes_on_after(batch: Batch, rows: Sequence[sa.Row[Any]]) -> str | None:
    """Return the place after which the next batch starts, if this one is full."""
    if len(rows) < batch.limit:
        return None
    return f"{instant(rows[-1].published_at)}/{rows[-1].folio}"
