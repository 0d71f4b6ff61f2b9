"""The followers of a demand: they follow it, or a filtered board that lists it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import array

from ckanext.proactiva.demands import queries
from ckanext.proactiva.demands.board import Board, statuses
from ckanext.proactiva.demands.queries import Condition
from ckanext.proactiva.domain import board
from ckanext.proactiva.domain.follow import Cadence
from ckanext.proactiva.model import Demand, Follow, Participant, Referral, stems


def followers(demand_ids: Any, today: date, *, of_board: bool) -> sa.Select[Any]:
    """Return the followers of some demands, as rows to be read or inserted: one statement for all.

    Each row has ``demand_id``, ``participant_id``, ``cadence`` and ``since``. If a person follows a
    demand in several ways, the row has the most frequent cadence and the earliest ``since``. Only
    followers with a confirmed address and public demands are included.

    Args:
        demand_ids: a query of the ids, or a list of them.
        today: the day that decides whether a demand is late.
        of_board: whether to include those who follow the board and not the demand.
    """
    parts = [_of_demand(demand_ids)]
    if of_board:
        parts.append(_of_board(demand_ids, today))
    return _soonest(sa.union_all(*parts).subquery())


def of_late(demand_ids: Any, today: date) -> sa.Select[Any]:
    """Return those who follow a board of late demands that lists these, as `followers` does."""
    late = _of_board(demand_ids, today).where(Follow.status == board.Filter.LATE)
    return _soonest(late.subquery())


def _soonest(found: Any) -> sa.Select[Any]:
    soonest = sa.func.array_position(array([each.value for each in Cadence]), found.c.cadence)
    who = found.c.demand_id, found.c.participant_id
    since = sa.func.min(found.c.since).over(partition_by=who).label("since")
    return (
        sa.select(*who, found.c.cadence, since)
        .join(Participant, Participant.id == found.c.participant_id)
        .where(Participant.email.is_not(None), Participant.email_confirmed_at.is_not(None))
        .distinct(*who)
        .order_by(*who, soonest)
    )


def _told() -> sa.Select[Any]:
    since = Follow.created_at.label("since")
    return sa.select(Demand.id.label("demand_id"), Follow.participant_id, Follow.cadence, since)


def _of_demand(demand_ids: Any) -> sa.Select[Any]:
    """Return those who follow the demands themselves, even after they have ended."""
    one = _told().join(Follow, Follow.demand_id == Demand.id)
    return one.where(Demand.id.in_(demand_ids), Demand.is_public)


def _of_board(demand_ids: Any, today: date) -> sa.Select[Any]:
    """Return those who follow a board that lists the demands."""
    of_board = Follow.demand_id.is_(None), Follow.desk_id == ""
    listing = _told().join(Follow, sa.and_(*of_board, *_lists(today)))
    return listing.where(Demand.id.in_(demand_ids), queries.is_listed())


def _lists(today: date) -> Iterator[Condition]:
    """Yield the conditions for a followed board to list a demand, as `board.conditions` does."""
    yield _narrows(Follow.problem, Follow.problem == Demand.problem)
    yield _narrows(
        Follow.beneficiary_group, Follow.beneficiary_group == sa.any_(Demand.beneficiary_groups)
    )
    yield _narrows(Follow.territory, Follow.territory == sa.any_(Demand.territories))
    has_it = Referral.demand_id == Demand.id, Referral.organization_id == Follow.organization_id
    yield _narrows(Follow.organization_id, sa.exists().where(*has_it))
    yield _narrows(Follow.search, stems.matches(Demand.search, Follow.search))
    yield _narrows(Follow.status, sa.or_(*(_is(each, today) for each in board.Filter)))


def _narrows(column: Any, condition: Condition) -> Condition:
    # The order matters: an empty text is not a valid query.
    return sa.case((column == "", sa.true()), else_=condition)


def _is(chosen: board.Filter, today: date) -> Condition:
    if chosen is board.Filter.LATE:
        return sa.and_(Follow.status == chosen, Demand.due_on < today)
    listed = Demand.status.in_(statuses(Board(status=chosen)))
    return sa.and_(Follow.status == chosen, listed)
