"""The referrals on desks: how many of each kind, and a page of them.

The statements are built once, and the institution, the reader and the date are passed as
parameters: building them for every page took longer than running them.
"""

from __future__ import annotations

from datetime import date
from typing import Any, Final, NamedTuple, TypeAlias

import sqlalchemy as sa
from sqlalchemy.orm import Load

from ckan import model

from ckanext.proactiva.datasets import published
from ckanext.proactiva.datasets.published import Condition
from ckanext.proactiva.demands import handling, losses, presentation, queries
from ckanext.proactiva.domain.desk import DeskFilter, DeskHeading, due_between
from ckanext.proactiva.domain.page import Page
from ckanext.proactiva.institutions import register
from ckanext.proactiva.model import Demand, Participant, Referral
from ckanext.proactiva.people.actor import Actor

# The statement for demands, each with the account of its assignee.
Listed: TypeAlias = "sa.Select[tuple[Demand, str | None]]"

# The parameters of the statements: see `_parameters`.
INSTITUTION: Final = sa.bindparam("institution", type_=sa.Text)
USER: Final = sa.bindparam("user", type_=sa.Text)
FIRST, LAST = "first", "last"


class DeskQuery(NamedTuple):
    """Which institution's desk is read, by whom and when."""

    actor: Actor
    today: date
    institution_id: str

    @property
    def parameters(self) -> dict[str, Any]:
        """Return the parameters for a statement about one desk."""
        return {**_parameters(self.actor, self.today), "institution": self.institution_id}


def counted(actor: Actor, today: date, institution_ids: list[str]) -> dict[str, tuple[int, int]]:
    """Return how much work each desk that has any has, and how much of it is late."""
    numbers = (_number(_is_under(each)) for each in (None, DeskFilter.LATE))
    query = (
        sa.select(Referral.organization_id, *numbers)
        .join(Demand, Demand.id == Referral.demand_id)
        .where(queries.is_listed(), Referral.organization_id.in_(institution_ids))
        .group_by(Referral.organization_id)
    )
    rows = model.Session.execute(query, _parameters(actor, today))
    return {institution_id: (count, late) for institution_id, count, late in rows}


def numbers(asked: DeskQuery) -> sa.RowMapping:
    """Return an institution's name and title, whether it is active, and how much work it has.

    That is the total, and the number for each filter, named as the desk counts it.
    """
    return model.Session.execute(_numbers(), asked.parameters).mappings().one()


def listed(asked: DeskQuery, due: DeskFilter | None, page: Page) -> list[tuple[Demand, str | None]]:
    """Return a page of demands, the most urgent first, each with its assignee's account.

    Args:
        asked: the desk.
        due: the filter of the list, if any.
        page: which part of the list.
    """
    offset, limit = page
    parameters = {**asked.parameters, "offset": offset, "limit": limit}
    rows = model.Session.execute(_listed()[due], parameters)
    return [(demand, user_id) for demand, user_id in rows]


@published.cached_statement
def _numbers() -> sa.Select[Any]:
    """Return the statement for an institution, its total work and the number for each filter.

    The institution is returned even if all the numbers are zero.
    """
    filters = (_number(_is_under(each)).label(each.counted_as) for each in DeskFilter)
    work = _work().add_columns(_number(_is_under(None)).label("count"), *filters)
    numbers, called = work.subquery(), register.CALLED.c
    query = sa.select(called.name, called.title, called.is_active, *numbers.c)
    return query.join(numbers, sa.true()).where(called.id == INSTITUTION)


@published.cached_statement
def _listed() -> dict[DeskFilter | None, Listed]:
    """Return the statements for a page of the work, by filter.

    They locate the rows first, and then read them.
    """
    confirmed = _lies_under(DeskHeading.CONFIRM).is_not(True)
    due_later = (Referral.due_on > _bounds(DeskHeading.WEEK)[1]).is_not(False)
    order = (
        due_later,
        confirmed,
        Referral.due_on.asc().nulls_last(),
        Referral.resolved_on.desc().nulls_last(),
        Referral.demand_id,
    )
    placed = sa.func.row_number().over(order_by=order).label("place")
    work = _work().add_columns(Referral.demand_id, Referral.assignee_id, placed)
    page = work.order_by(*order).limit(sa.bindparam("limit", type_=sa.Integer))
    page = page.offset(sa.bindparam("offset", type_=sa.Integer))
    return {each: _whole(page.where(_is_under(each))) for each in (None, *DeskFilter)}


def _whole(page: sa.Select[Any]) -> Listed:
    rows = page.subquery()
    return (
        sa.select(Demand, Participant.user_id)
        .join(rows, rows.c.demand_id == Demand.id)
        .outerjoin(Participant, Participant.id == rows.c.assignee_id)
        .order_by(rows.c.place)
        .options(Load(Demand).load_only(*presentation.SUMMED))
    )


def _work() -> sa.Select[Any]:
    """Return the query for an institution's referrals of listed demands."""
    of_listed = Demand.id == Referral.demand_id
    work = sa.select().select_from(Referral).join(Demand, of_listed)
    return work.where(queries.is_listed(), Referral.organization_id == INSTITUTION)


def _parameters(actor: Actor, today: date) -> dict[str, Any]:
    """Return the parameters about who reads and when."""
    days = {each: due_between(each, today) for each in DeskHeading}
    return {
        "user": actor.user_id,
        **{_bound(each, FIRST): first for each, (first, _) in days.items()},
        **{_bound(each, LAST): last for each, (_, last) in days.items()},
    }


def _is_under(narrowing: DeskFilter | None) -> Condition:
    """Return the condition for a referral to be work under a filter of the desk."""
    if narrowing is DeskFilter.LOST:
        return losses.has_lost()
    if narrowing is DeskFilter.MINE:
        return sa.and_(queries.is_open_referral(), handling.is_of(USER))
    if narrowing is None or narrowing.group is None:
        return queries.is_open_referral()
    return _lies_under(narrowing.group)


def _bounds(heading: DeskHeading) -> tuple[sa.BindParameter[Any], sa.BindParameter[Any]]:
    """Return the parameters for the first and last due day under a heading."""
    first, last = (sa.bindparam(_bound(heading, end), type_=sa.Date) for end in (FIRST, LAST))
    return first, last


def _bound(heading: DeskHeading, end: str) -> str:
    return f"{heading.value}_{end}"


def _lies_under(heading: DeskHeading) -> Condition:
    of_status = Referral.status.in_(heading.statuses)
    if heading is DeskHeading.ANSWERED:
        return of_status
    return sa.and_(of_status, Referral.due_on.between(*_bounds(heading)))


def _number(condition: Condition) -> sa.ColumnElement[int]:
    return sa.func.count().filter(condition)
