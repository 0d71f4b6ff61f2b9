"""What somebody who begins to follow, or wants to be told sooner, is told of what came before."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert

from ckan import model

from ckanext.proactiva.demands.commands import Confirmed
from ckanext.proactiva.demands.followers import followers
from ckanext.proactiva.domain.follow import Cadence
from ckanext.proactiva.domain.mailing import due_at
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.domain.notice_kind import OF_BOARD, Relation
from ckanext.proactiva.model import Event, Notice, Outbox, bulk
from ckanext.proactiva.notices.reach import due_of_follower
from ckanext.proactiva.notices.recipients import events_for


def catch_up(confirmed: Confirmed, on: Moment) -> None:
    """Write the notices that somebody missed because their address was not confirmed yet.

    Only theirs: everybody else was told at the time. What still waits in the outbox comes by
    itself.
    """
    waits = sa.exists().where(Outbox.event_id == Event.id)
    missed = (
        sa.select(Event)
        .where(Event.demand_id == confirmed.demand_id, Event.recorded_at > confirmed.since)
        .where(sa.not_(waits))
        .order_by(Event.id)
    )
    announced = events_for(Relation.FOLLOWS, model.Session.execute(missed).scalars().all())
    if not announced:
        return
    notice = {
        "participant_id": confirmed.follower.id,
        "relation": Relation.FOLLOWS.value,
        "due_at": due_at(Cadence(confirmed.cadence), on),
    }
    notices = [
        {**notice, "kind": kind.value, "occasion": f"event {id_}", "event_id": id_}
        for id_, kind in announced
    ]
    # Whoever also asked or supports was told as such.
    model.Session.execute(insert(Notice).values(notices).on_conflict_do_nothing())


def bring_forward(participant_id: str, on: Moment) -> None:
    """Make somebody's waiting notices due as soon as new ones would be.

    Otherwise somebody who asks to be told at once would read newer events before older ones.
    """
    waits = sa.and_(
        Notice.participant_id == participant_id,
        Notice.relation == Relation.FOLLOWS,
        Notice.outcome.is_(None),
    )
    of_board = Notice.kind.in_(OF_BOARD)
    _bring_forward(sa.and_(waits, sa.not_(of_board)), on, of_board=False)
    _bring_forward(sa.and_(waits, of_board), on, of_board=True)


def _bring_forward(waits: sa.ColumnElement[bool], on: Moment, *, of_board: bool) -> None:
    concerned = sa.select(Event.demand_id).join(Notice, Notice.event_id == Event.id).where(waits)
    follow = followers(concerned, on.day, of_board=of_board).subquery()
    waiting = sa.update(Notice).where(
        waits,
        Notice.event_id == Event.id,
        Event.demand_id == follow.c.demand_id,
        Notice.participant_id == follow.c.participant_id,
    )
    due = sa.func.least(Notice.due_at, due_of_follower(follow.c.cadence, on))
    bulk.execute(waiting.values(due_at=due), synchronize=False)
