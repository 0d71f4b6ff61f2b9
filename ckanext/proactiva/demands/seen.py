"""The news of a demand: what happened since its author or a supporter last looked."""

from __future__ import annotations

from collections.abc import Sequence

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert

from ckan import model

from ckanext.proactiva import types
from ckanext.proactiva.demands import queries, story
from ckanext.proactiva.domain.roles import Role
from ckanext.proactiva.model import Demand, Event, Seen
from ckanext.proactiva.people import participants, permissions
from ckanext.proactiva.people.actor import Actor


def see(actor: Actor, folio: str) -> None:
    """Mark everything that has happened to a demand as seen by the actor.

    Nothing is kept of somebody who never took part.
    """
    demand = queries.known(actor, folio)
    is_author = Role.AUTHOR in permissions.demand_roles(actor, demand)
    if is_author:
        mark_seen(demand, demand.author_id)
    elif person := participants.find(actor):
        mark_seen(demand, person.id)


def mark_seen(demand: Demand, whose: str) -> None:
    """Record that somebody has seen everything that has happened to a demand until now."""
    last = sa.select(sa.func.max(Event.id)).where(Event.demand_id == demand.id)
    made = insert(Seen).values(
        participant_id=whose, demand_id=demand.id, event_id=last.scalar_subquery()
    )
    now = {"event_id": made.excluded.event_id}
    key = ["participant_id", "demand_id"]
    model.Session.execute(made.on_conflict_do_update(index_elements=key, set_=now))


def with_news(
    demands: Sequence[Demand], shown: Sequence[types.Demand], whose: str | None = None
) -> list[types.WatchedDemand]:
    """Return demands, each with what somebody has not seen of it, the oldest first.

    Args:
        demands: their rows.
        shown: the same demands, as a list shows them.
        whose: the supporter; if None, each demand's author, to whom their own acts are not news.
    """
    ids = [demand.id for demand in demands]
    if whose:
        news = story.unseen(ids, sa.literal(whose))
    else:
        of_others = Event.role != Role.AUTHOR
        news = story.unseen(ids, sa.type_coerce(Demand.author_id, sa.Text), of_others)
    return [
        {**each, "news": news.get(demand.id, [])}
        for demand, each in zip(demands, shown, strict=True)
    ]
