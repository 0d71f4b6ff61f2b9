"""What happened to a demand, for everybody; and what moderators did, for the authority alone."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Query, aliased

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva import config, types
from ckanext.proactiva.demands import queries
from ckanext.proactiva.demands.timing import iso
from ckanext.proactiva.domain.decision import Decision
from ckanext.proactiva.institutions.register import CALLED
from ckanext.proactiva.model import Demand, Event, Participant, Referral, Seen


def of(demand_id: str) -> list[types.Event]:
    """Return the story of a demand, the oldest first; what moderators decide is no part of it."""
    decisions = [each.value for each in Decision]
    mine = Event.demand_id == demand_id, Event.act.notin_(decisions)
    rows = _told().filter(*mine).order_by(Event.happened_on, Event.id)
    return [_event(*row) for row in rows]


def unseen(ids: Collection[str], watcher: sa.ColumnElement[Any]) -> dict[str, list[types.Event]]:
    """Return what a watcher of each demand has not seen of its story, by the demand's id."""
    decisions = [each.value for each in Decision]
    mark = sa.and_(Seen.demand_id == Event.demand_id, Seen.participant_id == watcher)
    rows = (
        _told()
        .join(Demand, Demand.id == Event.demand_id)
        .outerjoin(Seen, mark)
        .filter(
            Event.demand_id.in_(ids),
            Event.act.notin_(decisions),
            Event.id > sa.func.coalesce(Seen.event_id, 0),
        )
        .order_by(Event.happened_on, Event.id)
    )
    found: dict[str, list[types.Event]] = {}
    for event, *titles in rows if ids else ():
        found.setdefault(event.demand_id, []).append(_event(event, *titles))
    return found


def told(ids: Collection[int]) -> dict[int, tuple[Event, types.Event]]:
    """Return events by their ids, each as its demand's story tells it."""
    rows = _told().filter(Event.id.in_(ids))
    return {event.id: (event, _event(event, *titles)) for event, *titles in rows}


def trail(folio: str | None, page: tuple[int, int]) -> types.Trail:
    """Return a page of what moderators did, the newest first; of one demand, if it is named.

    Raises:
        tk.ObjectNotFound: no demand has that folio.
    """
    offset, limit = page
    query = _told().filter(Event.moderator_id.isnot(None))
    if folio is not None:
        demand = queries.by_folio(folio)
        if demand is None:
            raise tk.ObjectNotFound(tk._("No demand has that folio"))
        query = query.filter(Event.demand_id == demand.id)
    rows = (
        query.join(Demand, Demand.id == Event.demand_id)
        .join(Participant, Participant.id == Event.moderator_id)
        .outerjoin(model.User, model.User.id == Participant.user_id)
        .add_columns(Demand.folio, model.User.name)
        .order_by(Event.happened_on.desc(), Event.id.desc())
    )
    acts = [
        _act(event, (title, other), named, account)
        for event, title, other, named, account in rows.offset(offset).limit(limit)
    ]
    return {"count": query.count(), "results": acts}


def _told() -> Query[Any]:
    """Return events with what the institutions are called that they tell of."""
    begun, other = aliased(Referral), CALLED.alias()
    return (
        model.Session.query(Event, CALLED.c.title, other.c.title)
        .outerjoin(Referral, Referral.id == Event.referral_id)
        .outerjoin(CALLED, CALLED.c.id == Referral.organization_id)
        .outerjoin(begun, begun.id == Event.begun_referral_id)
        .outerjoin(other, other.c.id == begun.organization_id)
    )


def _event(event: Event, title: str | None, other_title: str | None) -> types.Event:
    return {
        "act": event.act,
        "of_referral": event.referral_id is not None,
        "role": event.role,
        "status": event.status,
        "resolution": event.resolution,
        "reason": event.reason,
        "promised_for": iso(event.promised_for),
        "answered": iso(event.answered_on),
        "redactions": event.redactions,
        "date": event.happened_on.isoformat(),
        "institution": title,
        "other_institution": other_title,
    }


def _act(
    event: Event, titles: tuple[str | None, str | None], folio: str, account: str | None
) -> types.TrailAct:
    return {
        **_event(event, *titles),
        "folio": folio,
        "message": event.message_id,
        "account": account,
        "time": event.recorded_at.astimezone(config.timezone()).strftime("%H:%M"),
    }
