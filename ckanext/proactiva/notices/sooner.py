"""Waiting notices of somebody who wants to be told sooner."""

from __future__ import annotations

import sqlalchemy as sa

from ckanext.proactiva.demands.followers import followers
from ckanext.proactiva.domain.hearing import OF_BOARD, Hearer
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.model import Event, Notice, bulk
from ckanext.proactiva.notices.recipients import due_of_follower


def bring_forward(participant_id: str, on: Moment) -> None:
    """Make somebody's waiting notices due as soon as new ones would be.

    Otherwise somebody who asks to be told at once would read newer events before older ones.
    """
    waits = sa.and_(
        Notice.participant_id == participant_id,
        Notice.hearer == Hearer.FOLLOWS.value,
        Notice.outcome.is_(None),
    )
    of_board = Notice.kind.in_([kind.value for kind in OF_BOARD])
    _bring_forward(sa.and_(waits, sa.not_(of_board)), on, of_board=False)
    _bring_forward(sa.and_(waits, of_board), on, of_board=True)


def _bring_forward(waits: sa.ColumnElement[bool], on: Moment, *, of_board: bool) -> None:
    concerned = sa.select(Event.demand_id).join(Notice, Notice.event_id == Event.id).where(waits)
    hearers = followers(concerned, on.day, of_board=of_board).subquery()
    waiting = sa.update(Notice).where(
        waits,
        Notice.event_id == Event.id,
        Event.demand_id == hearers.c.demand_id,
        Notice.participant_id == hearers.c.participant_id,
    )
    due = sa.func.least(Notice.due_at, due_of_follower(hearers.c.cadence, on))
    bulk.past_session(waiting.values(due_at=due))
