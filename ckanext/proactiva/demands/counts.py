"""How many demands a board has of each kind.

The database keeps it (`model.board`) with every change of a demand or of a referral. What nobody
keeps is counted anew: what a search or an institution leaves.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any, Final, NamedTuple

import sqlalchemy as sa

from ckan import model

from ckanext.proactiva import types
from ckanext.proactiva.demands import queries
from ckanext.proactiva.demands.board import Board, conditions, few, filters, statuses
from ckanext.proactiva.demands.queries import Condition
from ckanext.proactiva.domain.board import Filter
from ckanext.proactiva.domain.text import dictionary_key
from ckanext.proactiva.institutions import register
from ckanext.proactiva.model import BoardCount, Demand, Referral

# A list to choose from; where there are more institutions, each has its page in the portal.
MOST_INSTITUTIONS: Final = 30
STATUS, PROBLEM, GROUP, LATE = "status", "problem", "beneficiary_group", "late"
ANY: Final = ""


class Counts(NamedTuple):
    """How many demands of a board there are of each kind, and how many of it are late.

    Each facet leaves out its own filter, so that it says what choosing another value would give.
    """

    facets: dict[str, dict[str, int]]
    late: int


def by_kind(narrowed: Board, today: date) -> Counts:
    """Count the board's demands by what can be filtered for."""
    count = _counted if narrowed.is_few else _kept
    found: dict[str, dict[str, int]] = {STATUS: {}, PROBLEM: {}, GROUP: {}, LATE: {}}
    for kind, code, number in model.Session.execute(count(narrowed, today)):
        if number:
            found[kind][code] = number
    late = found.pop(LATE)
    return Counts(found, late.get(ANY, 0))


def listed(narrowed: Board, found: Counts) -> int:
    """Return how many demands a board lists, from its counts."""
    if narrowed.status is Filter.LATE:
        return found.late
    return sum(found.facets[STATUS].get(code, 0) for code in statuses(narrowed))


def supports() -> int:
    """Count how often the listed demands were supported with an account."""
    kinds = _kinds(Board(), STATUS, date.min)
    counted = model.Session.execute(sa.select(sa.func.sum(BoardCount.supports)).where(*kinds))
    return counted.scalar() or 0


def institutions(narrowed: Board, today: date) -> list[types.CountedInstitution]:
    """Count the board's demands by institution: of those that have most, the busiest first."""
    called, asked = register.CALLED.c, _by_institution(narrowed, today)
    counted = asked.order_by(sa.desc("number"), "id").limit(MOST_INSTITUTIONS).subquery()
    rows = model.Session.query(called.name, called.title, counted.c.number).join(
        counted, counted.c.id == called.id
    )
    found: list[types.CountedInstitution] = [
        {"name": name, "title": title, "count": number} for name, title, number in rows
    ]
    return sorted(found, key=lambda each: (-each["count"], dictionary_key(each["title"])))


def chosen(narrowed: Board) -> types.ListedInstitution | None:
    """Return the institution that a board is narrowed to, also one that has ended."""
    found = register.known(narrowed.institution_id) if narrowed.institution_id else None
    return {"name": found.name, "title": found.title} if found else None


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
    rows = few(narrowed).c
    codes = {
        STATUS: rows.status,
        PROBLEM: rows.problem,
        GROUP: sa.func.unnest(rows.beneficiary_groups),
        LATE: sa.literal(ANY, sa.Text),
    }
    return sa.union_all(
        *(
            sa.select(
                sa.literal(kind, sa.Text),
                sa.type_coerce(codes[kind], sa.Text).label("code"),
                sa.func.count(),
            )
            .where(*filters(others, rows, today))
            .group_by("code")
            for kind, others in _others(narrowed)
        )
    )


def _by_institution(narrowed: Board, today: date) -> sa.Select[Any]:
    """Return how many demands of a board each institution has, kept or counted."""
    others = replace(narrowed, institution_id="")
    if others.is_few or others.beneficiary_group or others.status is Filter.LATE:
        institution, number = Referral.organization_id, sa.func.count()
        rows = sa.select(institution.label("id"), number.label("number")).join(
            Demand, Demand.id == Referral.demand_id
        )
        only = (queries.is_listed(), *conditions(others, today))
    else:
        institution, number = BoardCount.organization_id, sa.func.sum(BoardCount.number)
        rows = sa.select(institution.label("id"), number.label("number"))
        in_status = BoardCount.status.in_(statuses(others))
        only = institution > ANY, BoardCount.problem == others.problem, in_status
    return rows.where(*only).group_by(institution).having(number > 0)


def _others(narrowed: Board) -> Iterator[tuple[str, Board]]:
    """Yield what is counted, each with the filters that are not its own."""
    yield STATUS, replace(narrowed, status=None)
    yield PROBLEM, replace(narrowed, problem="")
    yield GROUP, replace(narrowed, beneficiary_group="")
    yield LATE, replace(narrowed, status=Filter.LATE)


def _kinds(narrowed: Board, kind: str, today: date) -> Iterator[Condition]:
    yield BoardCount.organization_id == ANY
    yield BoardCount.status.in_(statuses(narrowed))
    is_late = narrowed.status is Filter.LATE
    yield BoardCount.due_on < today if is_late else BoardCount.due_on.is_(None)
    group = BoardCount.beneficiary_group
    yield group > ANY if kind == GROUP else group == narrowed.beneficiary_group
    if narrowed.problem:
        yield BoardCount.problem == narrowed.problem
