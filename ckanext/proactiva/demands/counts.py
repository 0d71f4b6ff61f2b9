"""How many demands of each kind a board has.

The database keeps these counts (`model.board`) whenever a demand or a referral changes. For a
search or an institution no counts are kept, so their demands are counted each time.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import cache
from typing import Any, Final, NamedTuple

import sqlalchemy as sa

from ckan import model

from ckanext.proactiva import reading, types
from ckanext.proactiva.demands import board
from ckanext.proactiva.demands.board import Board
from ckanext.proactiva.demands.queries import Condition
from ckanext.proactiva.domain.board import Filter
from ckanext.proactiva.domain.demand import LISTED
from ckanext.proactiva.domain.text import dictionary_key
from ckanext.proactiva.institutions import register
from ckanext.proactiva.model import BoardCount, Demand, Institution, Referral
from ckanext.proactiva.model.institution import ORGANIZATION

# Enough for a list to choose from; every institution has its own page in any case.
MOST_INSTITUTIONS: Final = 30
STATUS, PROBLEM, LATE = "status", "problem", "late"
GROUP, TERRITORY = "beneficiary_group", "territory"
ANY: Final = ""
_ONE_AT_A_TIME: Final = sa.text(
    f"LOCK TABLE {BoardCount.__tablename__} IN SHARE UPDATE EXCLUSIVE MODE"
)
EVERY_STATUS: Final = sorted(status.value for status in LISTED)


class Counts(NamedTuple):
    """How many demands of each kind a board has, and how many are late.

    Each facet ignores its own filter, so that it shows what choosing another value would give.
    """

    facets: dict[str, dict[str, int]]
    late: int


def by_kind(narrowed: Board, today: date) -> Counts:
    """Count the board's demands by each filter."""
    kinds = STATUS, PROBLEM, GROUP, TERRITORY, LATE
    facets: dict[str, dict[str, int]] = {kind: {} for kind in kinds}
    counted = _KEPT if narrowed.few is None else _counted(narrowed.few)
    for kind, code, number in reading.rows(counted, narrowed.parameters(today)):
        if number:
            facets[kind][code] = number
    late = facets.pop(LATE)
    if narrowed.few is None and narrowed.status is Filter.LATE:
        return Counts(facets, _late(facets[PROBLEM], narrowed.problem))
    return Counts(facets, late.get(ANY, 0))


def listed(narrowed: Board, counts: Counts) -> int:
    """Return how many demands a board lists, from its counts."""
    if narrowed.status is Filter.LATE:
        return counts.late
    return sum(counts.facets[STATUS].get(code, 0) for code in board.statuses(narrowed))


def supports() -> int:
    """Count the supports from accounts on the listed demands."""
    every = Board().parameters(date.min)
    [row] = reading.rows(_SUPPORTS, every)
    return row[0] or 0


def institutions(narrowed: Board, today: date) -> list[types.CountedInstitution]:
    """Count the board's demands by institution: those with most demands, the busiest first."""
    others = replace(narrowed, institution_id="")
    is_kept = others.few is None and not (others.beneficiary_group or others.territory)
    query = _busiest(others.few, is_kept=is_kept)
    counted: list[types.CountedInstitution] = [
        {"name": name, "title": title, "count": number}
        for name, title, number in reading.rows(query, others.parameters(today))
    ]
    return sorted(counted, key=lambda each: (-each["count"], dictionary_key(each["title"])))


def chosen(narrowed: Board) -> types.ChosenInstitution | None:
    """Return the institution that a board is filtered by, even if it has ended."""
    asked = narrowed.institution_id
    found = register.find_any(asked) if asked else None
    if found is None:
        return None
    return {"name": found.name, "title": found.title, "ended": not found.is_active}


def recount() -> int:
    """Add up the changes since the last run, and return how many rows there were."""
    # Two at once would each add what the other one added. Nobody who moves a demand waits for this.
    model.Session.execute(_ONE_AT_A_TIME)
    columns = BoardCount.__table__.c
    kind = sa.tuple_(*(each for each in columns if each.name not in ("id", "number", "supports")))
    added = sa.select(sa.func.count() - sa.func.count(kind.distinct())).select_from(BoardCount)
    number = model.Session.execute(added).scalar_one()
    if number:
        model.Session.execute(sa.select(sa.func.proactiva_recount_board()))
    return number


def _late(problems: dict[str, int], problem: str) -> int:
    """Return how many demands are late, of one problem if given, else of all."""
    return problems.get(problem, 0) if problem else sum(problems.values())


def _kept() -> sa.CompoundSelect[Any]:
    """Return the statement for the counts that the database keeps."""
    codes = {
        STATUS: BoardCount.status,
        PROBLEM: BoardCount.problem,
        GROUP: BoardCount.beneficiary_group,
        TERRITORY: BoardCount.territory,
        LATE: sa.literal(ANY, sa.Text),
    }
    number = sa.func.sum(BoardCount.number)
    return sa.union_all(
        *(
            sa.select(sa.literal(kind, sa.Text), code.label("code"), number)
            .where(*_kinds(kind))
            .group_by("code")
            for kind, code in codes.items()
        )
    )


@cache
def _counted(few: sa.CTE) -> sa.CompoundSelect[Any]:
    """Return the statement that counts the few matching demands themselves."""
    rows = few.c
    codes = {
        STATUS: rows.status,
        PROBLEM: rows.problem,
        GROUP: sa.type_coerce(sa.func.unnest(rows.beneficiary_groups), sa.Text),
        TERRITORY: sa.type_coerce(sa.func.unnest(rows.territories), sa.Text),
        LATE: sa.literal(ANY, sa.Text),
    }
    return sa.union_all(
        *(
            sa.select(sa.literal(kind, sa.Text), code.label("code"), sa.func.count())
            .where(*_filters(kind, rows))
            .group_by("code")
            for kind, code in codes.items()
        )
    )


# A demand counts in one row whatever its due date, and in another once it is late.
_WHENEVER: Final = sa.or_(
    sa.and_(board.IS_LATE, BoardCount.due_on < board.TODAY),
    sa.and_(sa.not_(board.IS_LATE), BoardCount.due_on.is_(None)),
)


def _filters(kind: str, rows: Any) -> Iterator[Condition]:
    """Yield the conditions for the few demands to be counted by a kind."""
    if kind == LATE:
        yield rows.due_on < board.TODAY
    yield from board.filters(rows, but=STATUS if kind == LATE else kind)


def _kinds(kind: str) -> Iterator[Condition]:
    """Yield the conditions that select the kept counts of a kind."""
    group, place = BoardCount.beneficiary_group, BoardCount.territory
    due_on = BoardCount.due_on
    yield BoardCount.organization_id == ANY
    if kind in (STATUS, LATE):
        yield BoardCount.status.in_(EVERY_STATUS)
    else:
        yield BoardCount.status == sa.any_(board.STATUSES)
        yield _WHENEVER
    if kind == STATUS:
        yield due_on.is_(None)
    if kind == LATE:
        # If only late demands are listed, the counts by problem already say so: do not read them
        # twice.
        yield sa.and_(due_on < board.TODAY, sa.not_(board.IS_LATE))
    yield group > ANY if kind == GROUP else group == board.GROUP
    yield place > ANY if kind == TERRITORY else place == board.TERRITORY
    if kind != PROBLEM:
        yield sa.or_(board.PROBLEM == ANY, BoardCount.problem == board.PROBLEM)


_KEPT: Final = _kept()
_SUPPORTS: Final = sa.select(sa.func.sum(BoardCount.supports)).where(*_kinds(STATUS))


@cache
def _busiest(few: sa.CTE | None, *, is_kept: bool) -> sa.Select[Any]:
    """Return the statement for the institutions with most demands on a board."""
    if is_kept:
        institution, number = BoardCount.organization_id, sa.func.sum(BoardCount.number)
        in_status = BoardCount.status == sa.any_(board.STATUSES)
        of_kind = BoardCount.problem == board.PROBLEM, in_status, _WHENEVER
        counted = sa.select(institution.label("id"), number.label("number"))
        counted = counted.where(institution > ANY, *of_kind)
    else:
        institution, number = Referral.organization_id, sa.func.count()
        counted = sa.select(institution.label("id"), number.label("number"))
        counted = counted.join(Demand, Demand.id == Referral.demand_id)
        counted = counted.where(*board.conditions(few))
    busiest = (
        counted.group_by(institution)
        .having(number > 0)
        .order_by(sa.desc("number"), "id")
        .limit(MOST_INSTITUTIONS)
        .subquery()
    )
    # OFFSET makes PostgreSQL look each up by its key instead of reading them all.
    called = (
        sa.select(register.NAME.label("name"), register.TITLE.label("title"))
        .select_from(Institution)
        .outerjoin(model.Group, ORGANIZATION)
        .where(Institution.id == busiest.c.id)
        .offset(0)
        .lateral("called")
    )
    return sa.select(called.c.name, called.c.title, busiest.c.number).join(called, sa.true())
