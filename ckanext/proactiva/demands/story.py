"""The story of a demand, for everybody; and the trail of moderators, for the authority alone."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy.orm import aliased

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva import config, types
from ckanext.proactiva.dates import iso
from ckanext.proactiva.demands import queries
from ckanext.proactiva.domain.decision import Decision
from ckanext.proactiva.domain.page import Page
from ckanext.proactiva.institutions.register import CALLED
from ckanext.proactiva.model import Badge, Demand, Event, Participant, Referral, Seen

_BEGUN, _OTHER = aliased(Referral), CALLED.alias()
# Events with the titles of the institutions that they mention.
_TOLD: Final[sa.Select[Any]] = (
    sa.select(Event, CALLED.c.title, _OTHER.c.title)
    .outerjoin(Referral, Referral.id == Event.referral_id)
    .outerjoin(CALLED, CALLED.c.id == Referral.organization_id)
    .outerjoin(_BEGUN, _BEGUN.id == Event.begun_referral_id)
    .outerjoin(_OTHER, _OTHER.c.id == _BEGUN.organization_id)
)
# Moderators' decisions are not part of a story.
_IN_STORY: Final = Event.act.not_in(Decision)
_STORY: Final = _TOLD.where(
    Event.demand_id == sa.bindparam("demand", type_=sa.Text), _IN_STORY
).order_by(Event.happened_on, Event.id)


def of(demand_id: str) -> list[types.Event]:
    """Return the story of a demand, the oldest event first."""
    rows = model.Session.execute(_STORY, {"demand": demand_id})
    return [_event(*row) for row in rows]


def newest(most: int, *which: queries.Condition) -> list[tuple[Event, types.Event]]:
    """Return the latest events of stories, the newest first, each as stored and as told."""
    query = _TOLD.where(_IN_STORY, *which).order_by(Event.id.desc()).limit(most)
    return [(row[0], _event(*row)) for row in model.Session.execute(query)]


def unseen(
    ids: Collection[str], watcher: sa.ColumnElement[Any], *which: queries.Condition
) -> dict[str, list[types.Event]]:
    """Return the events that each demand's watcher has not seen, by demand id."""
    mark = sa.and_(Seen.demand_id == Event.demand_id, Seen.participant_id == watcher)
    is_new = Event.id > sa.func.coalesce(Seen.event_id, 0)
    query = (
        _TOLD.join(Demand, Demand.id == Event.demand_id)
        .outerjoin(Seen, mark)
        .where(Event.demand_id.in_(ids), _IN_STORY, is_new, *which)
        .order_by(Event.happened_on, Event.id)
    )
    by_demand: dict[str, list[types.Event]] = {}
    for row in model.Session.execute(query) if ids else ():
        by_demand.setdefault(row[0].demand_id, []).append(_event(*row))
    return by_demand


def events_by_id(ids: Collection[int]) -> dict[int, tuple[Event, types.Event]]:
    """Return events by id, each as stored and as its demand's story tells it."""
    rows = model.Session.execute(_TOLD.where(Event.id.in_(ids)))
    return {row[0].id: (row[0], _event(*row)) for row in rows}


def trail(folio: str | None, page: Page) -> types.Trail:
    """Return a page of what moderators did, the newest first, on one demand if a folio is given.

    Raises:
        tk.ObjectNotFound: no demand has that folio.
    """
    offset, limit = page
    only: list[queries.Condition] = [Event.moderator_id.is_not(None)]
    if folio is not None:
        demand = queries.by_folio(folio)
        if demand is None:
            raise tk.ObjectNotFound(tk._("No demand has that folio"))
        only.append(Event.demand_id == demand.id)
    query = (
        _TOLD.where(*only)
        .outerjoin(Demand, Demand.id == Event.demand_id)
        .outerjoin(Badge, Badge.id == Event.badge_id)
        .join(Participant, Participant.id == Event.moderator_id)
        .outerjoin(model.User, model.User.id == Participant.user_id)
        .add_columns(Demand.folio, Badge.title, model.User.name)
        .order_by(Event.happened_on.desc(), Event.id.desc())
        .offset(offset)
        .limit(limit)
    )
    acts = [
        _act(_event(event, title, other), event, named, badge, account)
        for event, title, other, named, badge, account in model.Session.execute(query)
    ]
    return {"count": model.Session.query(Event).filter(*only).count(), "results": acts}


def _event(event: Event, title: str | None, other_title: str | None) -> types.Event:
    return {
        "act": event.act,
        "of_referral": event.referral_id is not None,
        "of_message": bool(event.demand_id and event.message_id),
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
    told: types.Event, event: Event, folio: str | None, badge: str | None, account: str | None
) -> types.TrailAct:
    return {
        **told,
        "folio": folio,
        "badge": badge,
        "message": event.message_id,
        "account": account,
        "time": event.recorded_at.astimezone(config.timezone()).strftime("%H:%M"),
    }
