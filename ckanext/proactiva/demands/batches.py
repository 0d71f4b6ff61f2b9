"""The demands of a board in batches, by key: however many there are, a batch costs the same."""

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
    """So many demands of a board, the newest first, after the one of a folio."""

    narrowed: Board
    today: date
    after: str
    limit: int


def read(batch: Batch, *columns: Any) -> list[sa.Row[Any]]:
    """Return columns of the demands of a batch: rows, which no session keeps.

    What a search or an institution leaves is not looked for first, as on the board: all of it is
    read in the end, and each batch would look for it again.

    Raises:
        tk.ValidationError: ``after`` no demand has: begun anew, a list would never come to its end.
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
    return [*model.Session.execute(asked, batch.narrowed.told(batch.today))]


def goes_on_after(batch: Batch, folios: list[str]) -> str | None:
    """Return the folio after which a batch goes on, if it was full."""
    return folios[-1] if len(folios) == batch.limit else None
