"""The board: which demands it lists, in which order, and how many there are of each kind.

How many there are is kept by the database (`model.board`) with every change of a demand or of a
referral. What nobody keeps is counted anew: what a search, an institution or lateness leaves.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Final, NamedTuple

import sqlalchemy as sa

from ckan import model

from ckanext.proactiva.demands import queries
from ckanext.proactiva.demands.queries import Condition
from ckanext.proactiva.domain.board import Filter, Order
from ckanext.proactiva.domain.demand import LISTED
from ckanext.proactiva.domain.text import dictionary_key
from ckanext.proactiva.institutions import register
from ckanext.proactiva.model import BoardCount, Demand, Referral
from ckanext.proactiva.model.demand import SOONER

# A list to choose from; where there are more institutions, each has its page in the portal.
MOST_INSTITUTIONS: Final = 30
STATUS, PROBLEM, GROUP, LATE = "status", "problem", "beneficiary_group", "late"
ANY: Final = ""
# Every order goes down.
KEYS: Final[dict[Order, tuple[Any, ...]]] = {
    Order.SUPPORTED: (Demand.support_count, Demand.published_at, Demand.id),
    Order.RECENT: (Demand.published_at, Demand.id),
    Order.DUE: (sa.literal_column(SOONER, sa.Integer), Demand.published_at, Demand.id),
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


class Counts(NamedTuple):
    """How many demands of a board there are of each kind, and how many of it are late.

    Each facet leaves out its own filter, so that it says what choosing another value would give.
    """

    facets: dict[str, dict[str, int]]
    late: int


def page(narrowed: Board, today: date, place: Place) -> list[Demand]:
    """Return a page of the listed demands that a reader asks for.

    Its rows are looked for in the index of the order alone, and then read.
    """
    asked = sa.select(Demand.id).where(queries.is_listed(), *_conditions(narrowed, today))
    order, found = KEYS[narrowed.order], None
    if place.before and (least := _key(place.before, narrowed.order)):
        back = asked.where(sa.tuple_(*order) > least).order_by(*(key.asc() for key in order))
        found = _read(back.limit(place.limit), order)
        if len(found) < place.limit:  # nothing is before it: the first page, whole
            place, found = place._replace(before="", offset=0), None
    if found is not None:
        return found
    asked = asked.order_by(*(key.desc() for key in order)).limit(place.limit)
    if place.after and (most := _key(place.after, narrowed.order)):
        return _read(asked.where(sa.tuple_(*order) < most), order)
    return _read(asked.offset(place.offset), order)


def counts(narrowed: Board, today: date) -> Counts:
    """Count the board's demands by what can be filtered for."""
    count = _counted if narrowed.is_few else _kept
    found: dict[str, dict[str, int]] = {STATUS: {}, PROBLEM: {}, GROUP: {}, LATE: {}}
    for kind, code, number in model.Session.execute(count(narrowed, today)):
        if number:
            found[kind][code] = number
    late = found.pop(LATE)
    return Counts(found, late.get(ANY, 0))


def count(narrowed: Board, found: Counts) -> int:
    """Return how many demands a board lists, from its counts."""
    if narrowed.status is Filter.LATE:
        return found.late
    statuses = narrowed.status.statuses if narrowed.status else LISTED
    return sum(found.facets[STATUS].get(status.value, 0) for status in statuses)


def supports() -> int:
    """Count how often the listed demands were supported with an account."""
    kinds = _kinds(Board(), STATUS, date.min)
    counted = model.Session.execute(sa.select(sa.func.sum(BoardCount.supports)).where(*kinds))
    return counted.scalar() or 0


def count_institutions(narrowed: Board, today: date) -> list[tuple[register.Named, int]]:
    """Count the board's demands by institution: of those that have most, the busiest first."""
    others, called = replace(narrowed, institution_id=""), register.CALLED.c
    if not (others.is_few or others.beneficiary_group or others.status is Filter.LATE):
        institution, number = BoardCount.organization_id, sa.func.sum(BoardCount.number)
        kinds = BoardCount.problem == others.problem, BoardCount.status.in_(_statuses(others))
        asked = sa.select(institution.label("id"), number.label("number")).where(
            institution > ANY, *kinds
        )
    else:
        institution, number = Referral.organization_id, sa.func.count()
        asked = (
            sa.select(institution.label("id"), number.label("number"))
            .join(Demand, Demand.id == Referral.demand_id)
            .where(queries.is_listed(), *_conditions(others, today))
        )
    counted = (
        asked.group_by(institution)
        .having(number > 0)
        .order_by(number.desc(), institution)
        .limit(MOST_INSTITUTIONS)
        .subquery()
    )
    rows = model.Session.query(called.id, called.name, called.title, counted.c.number).join(
        counted, counted.c.id == called.id
    )
    found = [(register.Named(*named), number) for *named, number in rows]
    return sorted(found, key=lambda each: (-each[1], dictionary_key(each[0].title)))


def recount() -> int:
    """Add up what was counted since the last time, and return how many rows there were."""
    columns = BoardCount.__table__.c
    kind = sa.tuple_(*(each for each in columns if each.name not in ("id", "number", "supports")))
    added = sa.select(sa.func.count() - sa.func.count(kind.distinct())).select_from(BoardCount)
    number = model.Session.execute(added).scalar_one()
    if number:
        model.Session.execute(sa.select(sa.func.proactiva_recount_board()))
    return number


def _kept(narrowed: Board, today: date) -> sa.CompoundSelect[Any]:
    """Return the counts that the database keeps, in one statement."""
    codes = {
        STATUS: BoardCount.status,
        PROBLEM: BoardCount.problem,
        GROUP: BoardCount.beneficiary_group,
        LATE: sa.literal(ANY, sa.Text),
    }
    return sa.union_all(
        *(
            sa.select(
                sa.literal(kind, sa.Text),
                codes[kind].label("code"),
                sa.func.sum(BoardCount.number),
            )
            .where(*_kinds(others, kind, today))
            .group_by("code")
            for kind, others in _others(narrowed)
        )
    )


def _counted(narrowed: Board, today: date) -> sa.CompoundSelect[Any]:
    """Return the same counts, of the few demands themselves."""
    few = _few(narrowed).c
    codes = {
        STATUS: few.status,
        PROBLEM: few.problem,
        GROUP: sa.func.unnest(few.beneficiary_groups),
        LATE: sa.literal(ANY, sa.Text),
    }
    return sa.union_all(
        *(
            sa.select(
                sa.literal(kind, sa.Text),
                sa.type_coerce(codes[kind], sa.Text).label("code"),
                sa.func.count(),
            )
            .where(*_filters(others, few, today))
            .group_by("code")
            for kind, others in _others(narrowed)
        )
    )


def _others(narrowed: Board) -> Iterator[tuple[str, Board]]:
    """Yield what is counted, each with the filters that are not its own."""
    yield STATUS, replace(narrowed, status=None)
    yield PROBLEM, replace(narrowed, problem="")
    yield GROUP, replace(narrowed, beneficiary_group="")
    yield LATE, replace(narrowed, status=Filter.LATE)


def _kinds(narrowed: Board, kind: str, today: date) -> Iterator[Condition]:
    yield BoardCount.organization_id == ANY
    yield BoardCount.status.in_(_statuses(narrowed))
    is_late = narrowed.status is Filter.LATE
    yield BoardCount.due_on < today if is_late else BoardCount.due_on.is_(None)
    group = BoardCount.beneficiary_group
    yield group > ANY if kind == GROUP else group == narrowed.beneficiary_group
    if narrowed.problem:
        yield BoardCount.problem == narrowed.problem


def _statuses(narrowed: Board) -> list[str]:
    chosen = narrowed.status.statuses if narrowed.status else LISTED
    return sorted(status.value for status in chosen or LISTED)


def _conditions(narrowed: Board, today: date) -> Iterator[Condition]:
    yield from _filters(narrowed, Demand, today)
    if narrowed.is_few:
        yield Demand.id.in_(sa.select(_few(narrowed).c.id))


def _filters(narrowed: Board, of: Any, today: date) -> Iterator[Condition]:
    """Yield the conditions on what rows say of themselves: those of the table, or a few of it."""
    if narrowed.problem:
        yield of.problem == narrowed.problem
    if narrowed.beneficiary_group:
        yield of.beneficiary_groups.contains([narrowed.beneficiary_group])
    if narrowed.status is Filter.LATE:
        yield of.due_on < today
    elif narrowed.status is not None:
        yield of.status.in_(_statuses(narrowed))


def _few(narrowed: Board) -> sa.CTE:
    """Return the demands that a search and an institution leave.

    They are found first: where few are, the index of an order would be read whole for them.
    """
    found = sa.select(
        Demand.id, Demand.status, Demand.problem, Demand.beneficiary_groups, Demand.due_on
    ).where(queries.is_listed())
    if narrowed.searched is not None:
        found = found.where(narrowed.searched)
    if narrowed.institution_id:
        has_it = Referral.organization_id == narrowed.institution_id
        found = found.where(Demand.id.in_(sa.select(Referral.demand_id).where(has_it)))
    return found.cte("few").prefix_with("MATERIALIZED")


def _key(folio: str, order: Order) -> Any:
    """Return where a demand stands in an order, if there is one of that folio."""
    known = queries.by_folio(folio)
    if known is None or known.published_at is None:
        return None
    row = model.Session.execute(sa.select(*KEYS[order]).where(Demand.id == known.id)).one()
    return sa.tuple_(*row)


def _read(asked: sa.Select[Any], order: tuple[Any, ...]) -> list[Demand]:
    found = asked.subquery()
    rows = model.Session.query(Demand).join(found, found.c.id == Demand.id)
    return rows.order_by(*(key.desc() for key in order)).all()
