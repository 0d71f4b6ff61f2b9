"""The board: which demands it lists, and in which order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any, Final, NamedTuple

import sqlalchemy as sa

from ckan import model

from ckanext.proactiva.demands import queries
from ckanext.proactiva.demands.queries import Condition
from ckanext.proactiva.domain.board import Filter, Order
from ckanext.proactiva.domain.demand import LISTED
from ckanext.proactiva.model import Demand, Referral

# As the index of the model has it: the higher, the sooner something is due next.
_SOONER: Final = sa.type_coerce(
    sa.literal(date.max) - sa.func.coalesce(Demand.due_on, date.max), sa.Integer
)
# Every order goes down.
KEYS: Final[dict[Order, tuple[Any, ...]]] = {
    Order.SUPPORTED: (Demand.support_count, Demand.published_at, Demand.id),
    Order.RECENT: (Demand.published_at, Demand.id),
    Order.DUE: (_SOONER, Demand.published_at, Demand.id),
}


@dataclass(frozen=True)
class Board:
    """What a reader narrows the board to; what is empty narrows nothing."""

    searched: Condition | None = None
    status: Filter | None = None
    problem: str = ""
    beneficiary_group: str = ""
    institution_id: str = ""
    order: Order = Order.SUPPORTED

    @property
    def is_few(self) -> bool:
        """Tell whether a filter is one of which nothing is kept."""
        return self.searched is not None or bool(self.institution_id)


class Place(NamedTuple):
    """Which page of a board: after or before a demand of it, by folio, or after so many."""

    after: str
    before: str
    offset: int
    limit: int


def page(narrowed: Board, today: date, place: Place) -> list[Demand]:
    """Return a page of the listed demands that a reader asks for.

    Its rows are looked for in the index of the order alone, and then read.
    """
    order = KEYS[narrowed.order]
    asked = sa.select(Demand.id).where(queries.is_listed(), *conditions(narrowed, today))
    down = asked.order_by(*(key.desc() for key in order)).limit(place.limit)
    at, offset = key(place.before or place.after, order), place.offset
    if at and not place.before:
        return _read(down.where(sa.tuple_(*order) < sa.tuple_(*at)), order)
    if at:
        up = asked.order_by(*(key.asc() for key in order)).limit(place.limit)
        found = _read(up.where(sa.tuple_(*order) > sa.tuple_(*at)), order)
        if len(found) == place.limit:
            return found
        offset = 0  # the beginning is before it: the first page, whole
    return _read(down.offset(offset), order)


def statuses(narrowed: Board) -> list[str]:
    """Return the statuses of the demands that a board lists."""
    chosen = narrowed.status.statuses if narrowed.status else LISTED
    return sorted(status.value for status in chosen or LISTED)


def conditions(narrowed: Board, today: date) -> Iterator[Condition]:
    """Yield the conditions that make a listed demand one of a board."""
    yield from filters(narrowed, Demand, today)
    if narrowed.is_few:
        yield Demand.id.in_(sa.select(few(narrowed).c.id))


def filters(narrowed: Board, of: Any, today: date) -> Iterator[Condition]:
    """Yield the conditions on what rows say of themselves: those of the table, or a few of it."""
    if narrowed.problem:
        yield of.problem == narrowed.problem
    if narrowed.beneficiary_group:
        yield of.beneficiary_groups.contains([narrowed.beneficiary_group])
    if narrowed.status is Filter.LATE:
        yield of.due_on < today
    elif narrowed.status is not None:
        yield of.status.in_(statuses(narrowed))


def few(narrowed: Board) -> sa.CTE:
    """Return the demands that a search and an institution leave.

    They are found first: where few are, the index of an order would be read whole for them.
    """
    found = sa.select(
        Demand.id, Demand.status, Demand.problem, Demand.beneficiary_groups, Demand.due_on
    ).where(queries.is_listed(), *selecting(narrowed))
    return found.cte("few").prefix_with("MATERIALIZED")


def selecting(narrowed: Board) -> Iterator[Condition]:
    """Yield the conditions of a search and of an institution, which leave few demands."""
    if narrowed.searched is not None:
        yield narrowed.searched
    if narrowed.institution_id:
        has_it = Referral.organization_id == narrowed.institution_id
        yield Demand.id.in_(sa.select(Referral.demand_id).where(has_it))


def key(folio: str, order: tuple[Any, ...]) -> tuple[Any, ...]:
    """Return where a demand stands in an order, if it is a public one of that folio."""
    known = queries.by_folio(folio)
    if known is None or known.published_at is None:
        return ()
    return tuple(model.Session.execute(sa.select(*order).where(Demand.id == known.id)).one())


def _read(asked: sa.Select[Any], order: tuple[Any, ...]) -> list[Demand]:
    found = asked.subquery()
    rows = model.Session.query(Demand).join(found, found.c.id == Demand.id)
    return rows.order_by(*(key.desc() for key in order)).all()
