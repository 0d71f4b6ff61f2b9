"""The board: which demands it lists, and in which order.

Its statements are built once, and the filters are passed as parameters: PostgreSQL drops conditions
that are always true before planning. Building the statements for every page took longer than
running them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any, Final, NamedTuple

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql
from sqlalchemy.orm import load_only

from ckan import model

from ckanext.proactiva.demands import presentation, queries
from ckanext.proactiva.demands.queries import Condition
from ckanext.proactiva.domain.board import Filter, Order
from ckanext.proactiva.domain.demand import LISTED
from ckanext.proactiva.model import Demand, Referral, stems

# As in the model's index: the sooner something is due next, the higher.
_SOONER: Final = sa.type_coerce(
    sa.literal(date.max) - sa.func.coalesce(Demand.due_on, date.max), sa.Integer
)
# Every order is descending.
KEYS: Final[dict[Order, tuple[Any, ...]]] = {
    Order.SUPPORTED: (Demand.support_count, Demand.published_at, Demand.id),
    Order.RECENT: (Demand.published_at, Demand.id),
    Order.DUE: (_SOONER, Demand.published_at, Demand.id),
}

# The parameters of the statements: see `Board.parameters`. An empty value matches everything.
SEARCHED: Final = sa.bindparam("searched", type_=sa.Text)
INSTITUTION: Final = sa.bindparam("institution", type_=sa.Text)
PROBLEM: Final = sa.bindparam("problem", type_=sa.Text)
GROUP: Final = sa.bindparam("beneficiary_group", type_=sa.Text)
TERRITORY: Final = sa.bindparam("territory", type_=sa.Text)
STATUSES: Final = sa.bindparam("statuses", type_=postgresql.ARRAY(sa.Text))
IS_LATE: Final = sa.bindparam("is_late", type_=sa.Boolean)
TODAY: Final = sa.bindparam("today", type_=sa.Date)


@dataclass(frozen=True)
class Board:
    """How a reader filters the board; an empty value does not filter.

    Attributes:
        searched: the query for the words of a search; an empty query finds nothing.
    """

    searched: str | None = None
    status: Filter | None = None
    problem: str = ""
    beneficiary_group: str = ""
    territory: str = ""
    institution_id: str = ""
    order: Order = Order.SUPPORTED

    @property
    def few(self) -> sa.CTE | None:
        """Return the demands that match filters without kept counts, if such a filter is set."""
        if self.searched is None and not self.institution_id:
            return None
        return _few(is_searched=self.searched is not None, has_it=bool(self.institution_id))

    @property
    def selecting(self) -> Iterator[Condition]:
        """Yield the conditions of a search and of an institution, if they are set."""
        return _selecting(is_searched=self.searched is not None, has_it=bool(self.institution_id))

    def parameters(self, today: date) -> dict[str, Any]:
        """Return the parameters for a statement about this board on a day."""
        return {
            "searched": self.searched,
            "institution": self.institution_id,
            "problem": self.problem,
            "beneficiary_group": self.beneficiary_group,
            "territory": self.territory,
            "statuses": statuses(self),
            "is_late": self.status is Filter.LATE,
            "today": today,
        }


class Place(NamedTuple):
    """Which page of a board: after or before a demand, by folio, or after a number of demands."""

    after: str
    before: str
    offset: int
    limit: int


def page(narrowed: Board, today: date, place: Place) -> list[Demand]:
    """Return a page of the listed demands that match the reader's filters.

    The rows are first located with the order's index alone, and then read.
    """
    order, parameters = narrowed.order, {**narrowed.parameters(today), "limit": place.limit}
    at = key(place.before or place.after, KEYS[order])
    offset = 0 if at else place.offset
    if at and place.before:
        demands = _read(_page(order, "before", narrowed.few), {**parameters, **at})
        if len(demands) == place.limit:
            return demands
        at = {}  # before it is the beginning: show the whole first page
    way = "after" if at else ""
    return _read(_page(order, way, narrowed.few), {**parameters, **at, "offset": offset})


def statuses(narrowed: Board) -> list[str]:
    """Return the statuses of the demands that a board lists."""
    chosen = narrowed.status.statuses if narrowed.status else LISTED
    return sorted(status.value for status in chosen or LISTED)


def conditions(few: sa.CTE | None) -> Iterator[Condition]:
    """Yield the conditions for a demand to be on a board."""
    yield queries.is_listed()
    yield from filters(Demand)
    if few is not None:
        yield Demand.id.in_(sa.select(few.c.id))


def filters(of: Any, but: str = "") -> Iterator[Condition]:
    """Yield the conditions on the rows' own columns, in the table or in a few rows of it.

    Args:
        of: the columns of these rows.
        but: the name of a filter to leave out.
    """
    if but != "problem":
        yield sa.or_(PROBLEM == "", of.problem == PROBLEM)
    if but != "beneficiary_group":
        in_group = of.beneficiary_groups.contains(postgresql.array([GROUP]))
        yield sa.or_(GROUP == "", in_group)
    if but != "territory":
        in_territory = of.territories.contains(postgresql.array([TERRITORY]))
        yield sa.or_(TERRITORY == "", in_territory)
    if but != "status":
        yield of.status == sa.any_(STATUSES)
        yield sa.or_(sa.not_(IS_LATE), of.due_on < TODAY)


def _selecting(*, is_searched: bool, has_it: bool) -> Iterator[Condition]:
    # One condition each: an «or» between them would keep PostgreSQL from using their indexes.
    if is_searched:
        yield stems.matches(Demand.search, SEARCHED)
    if has_it:
        referred = sa.select(Referral.demand_id).where(Referral.organization_id == INSTITUTION)
        yield Demand.id.in_(referred)


@cache
def _few(*, is_searched: bool, has_it: bool) -> sa.CTE:
    """Return the demands that match a search and an institution.

    They are found first: if there are few, PostgreSQL would read an order's whole index for them.
    """
    few = _selecting(is_searched=is_searched, has_it=has_it)
    kinds = Demand.status, Demand.problem, Demand.beneficiary_groups, Demand.territories
    query = sa.select(Demand.id, *kinds, Demand.due_on).where(queries.is_listed(), *few)
    return query.cte("few").prefix_with("MATERIALIZED")


@cache
def _page(order: Order, way: str, few: sa.CTE | None) -> sa.Select[tuple[Demand]]:
    """Return the statement for a page: the first one, or the one before or after a demand."""
    keys = KEYS[order]
    at = sa.tuple_(*(sa.bindparam(f"at_{n}", type_=key.type) for n, key in enumerate(keys)))
    ids = sa.select(Demand.id).where(*conditions(few))
    ids = ids.limit(sa.bindparam("limit", type_=sa.Integer))
    down = [key.desc() for key in keys]
    if way == "before":
        ids = ids.where(sa.tuple_(*keys) > at).order_by(*(key.asc() for key in keys))
    else:
        ids = ids.order_by(*down).offset(sa.bindparam("offset", type_=sa.Integer))
    if way == "after":
        ids = ids.where(sa.tuple_(*keys) < at)
    rows = ids.subquery()
    query = sa.select(Demand).join(rows, rows.c.id == Demand.id).order_by(*down)
    return query.options(load_only(*presentation.SUMMED))


def key(folio: str, order: tuple[Any, ...]) -> dict[str, Any]:
    """Return a demand's position in an order, if a public demand has that folio.

    One that is hidden has the same as a folio that nobody has: none.
    """
    demand = queries.by_folio(folio)
    if demand is None or not demand.is_public:
        return {}
    at = model.Session.execute(sa.select(*order).where(Demand.id == demand.id)).one()
    return {f"at_{n}": value for n, value in enumerate(at)}


def _read(query: sa.Select[tuple[Demand]], parameters: dict[str, Any]) -> list[Demand]:
    return list(model.Session.execute(query, parameters).scalars())
