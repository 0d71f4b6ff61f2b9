"""The demands of a board in batches, by key, so that every batch costs the same."""

from __future__ import annotations

from datetime import date
from typing import Any, Final, NamedTuple

import sqlalchemy as sa

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva.demands import board, queries
from ckanext.proactiva.demands.board import Board
from ckanext.proactiva.domain.board import Order
from ckanext.proactiva.model import Demand

NEWEST: Final = board.KEYS[Order.RECENT]


class Batch(NamedTuple):
    """Up to a number of a board's demands, the newest first, starting after a folio."""

    narrowed: Board
    today: date
    after: str
    limit: int


def read(batch: Batch, *columns: Any) -> list[sa.Row[Any]]:
    """Return columns of a batch's demands as rows, which no session keeps.

    Unlike the board, this does not first find the demands that match a search or an institution:
    all of them are read in the end, and each batch would have to find them again.

    Raises:
        tk.ValidationError: no demand has the folio ``after``; starting over would make the list
            endless.
    """
    asked = (
        sa.select(*columns)
        .where(queries.is_listed(), *board.filters(Demand), *batch.narrowed.selecting)
        .order_by(*(key.desc() for key in NEWEST))
        .limit(batch.limit)
    )
    if batch.after:
        at = board.key(batch.after, NEWEST)
        if not at:
            raise tk.ValidationError({"after": [tk._("No demand has that folio")]})
        asked = asked.where(sa.tuple_(*NEWEST) < sa.tuple_(*at.values()))
    return [*model.Session.execute(asked, batch.narrowed.parameters(batch.today))]


def goes_on_after(batch: Batch, folios: list[str]) -> str | None:
    """Return the folio after which the next batch starts, if this one is full."""
    return folios[-1] if len(folios) == batch.limit else None
