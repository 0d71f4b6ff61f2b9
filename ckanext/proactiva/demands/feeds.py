"""The entries of feeds: the newest of the board, of answers, of institutions, of one demand.

Each feed takes a fixed number of database queries. Only institutions are named: readers keep copies
of a feed, and no erasure reaches those.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any, Final

import sqlalchemy as sa

from ckan import model

from ckanext.proactiva import config, types
from ckanext.proactiva.dates import iso
from ckanext.proactiva.demands import board, presentation, queries, story
from ckanext.proactiva.demands.answers import is_text_of
from ckanext.proactiva.demands.messages import reading
from ckanext.proactiva.demands.referrals import tombstone
from ckanext.proactiva.domain.board import Order
from ckanext.proactiva.domain.decision import Decision
from ckanext.proactiva.domain.demand_acts import DemandAct
from ckanext.proactiva.domain.feed import Feed, permanent_id
from ckanext.proactiva.domain.moment import Moment, day_of, midnight
from ckanext.proactiva.domain.referral_acts import ReferralAct
from ckanext.proactiva.domain.visibility import Visibility
from ckanext.proactiva.institutions.register import CALLED
from ckanext.proactiva.model import Demand, Event, Message, Referral

MOST: Final = 50
RECEIVED: Final = (DemandAct.REFER, ReferralAct.TRANSFER)


def of_list(feed: Feed, narrowed: board.Board, on: Moment) -> list[types.FeedEntry]:
    """Return a list's newest entries: a board's demands, or what institutions did with them."""
    return _demands(narrowed, on) if feed is Feed.DEMANDS else _referrals(narrowed, on, feed)


def of_demand(demand: Demand) -> list[types.FeedEntry]:
    """Return the latest events and messages of a demand."""
    return _newest([*_happened(Event.demand_id == demand.id), *_said(demand)])


def updated(entries: Sequence[types.FeedEntry], on: Moment) -> str:
    """Return when a feed last changed; an empty feed counts as changed when the day began."""
    if entries:
        return entries[0]["updated"]
    return _time(midnight(on.day, on.zone))


def _demands(narrowed: board.Board, on: Moment) -> list[types.FeedEntry]:
    """Return the newest demands of a board, the most recently changed first."""
    newest = replace(narrowed, order=Order.RECENT)
    demands = board.page(newest, on.day, board.Place("", "", 0, MOST))
    changed = _changed([demand.id for demand in demands])
    summaries = presentation.summaries(demands, on)
    entries: list[types.FeedEntry] = []
    for demand, summary in zip(demands, summaries, strict=True):
        published = demand.published_at or demand.created_at
        entry = _entry(demand, published, changed.get(demand.id), text=demand.wanted_public)
        entries.append({**entry, "demand": summary})
    return _newest(entries)


def _referrals(narrowed: board.Board, on: Moment, feed: Feed) -> list[types.FeedEntry]:
    """Return institutions' latest answers to a board's demands, or also what they received."""
    happened = Event.resolution.is_not(None)
    if feed is Feed.REFERRALS:
        happened = sa.or_(happened, Event.act.in_(RECEIVED))
    if narrowed.institution_id:
        moved = Referral.id.in_((Event.referral_id, Event.begun_referral_id))
        own = Referral.organization_id == narrowed.institution_id
        happened = sa.and_(happened, sa.exists().where(moved, own))
    query = (
        sa.select(Event.id)
        .join(Demand, Demand.id == Event.demand_id)
        .where(*board.conditions(narrowed.few), happened)
        .order_by(Event.id.desc())
        .limit(MOST)
    )
    ids = model.Session.execute(query, narrowed.parameters(on.day)).scalars().all()
    return _newest(_happened(Event.id.in_(ids)))


def _newest(entries: Any) -> list[types.FeedEntry]:
    newest: list[types.FeedEntry] = sorted(
        entries, key=lambda each: (each["updated"], each["published"], each["id"]), reverse=True
    )
    return newest[:MOST]


def _happened(*which: queries.Condition) -> list[types.FeedEntry]:
    """Return events with the text of the answers they brought, if those are still current."""
    events = story.newest(MOST, *which)
    demand_ids = {event.demand_id for event, _ in events if event.demand_id}
    rows = model.Session.query(Demand.id, Demand.folio, Demand.title_public)
    demands = {row.id: row for row in rows.filter(Demand.id.in_(demand_ids))}
    words = _answers([event for event, _ in events], _decided(demand_ids))
    entries: list[types.FeedEntry] = []
    for event, told in events:
        at, (text, changed) = _moment(event), words.get(event.id, ("", None))
        demand = demands[str(event.demand_id)]
        entry = _entry(demand, at, changed, "event", str(event.id), text=text)
        entries.append({**entry, "event": told})
    return entries


def _said(demand: Demand) -> list[types.FeedEntry]:
    """Return the public messages; for one hidden since, only that it was hidden and why."""
    readable = sa.or_(Message.is_public, Message.hidden_on.is_not(None))
    rows = (
        model.Session.query(Message, CALLED.c.title)
        .outerjoin(CALLED, CALLED.c.id == Message.organization_id)
        .filter(Message.demand_id == demand.id, reading.IN_DIALOGUE, readable)
        .order_by(Message.created_at.desc(), Message.id.desc())
        .limit(MOST)
    )
    decided = _decided([demand.id])
    return [_message(demand, said, title, decided.get(said.id)) for said, title in rows]


def _message(
    demand: Demand, message: Message, title: str | None, changed: datetime | None
) -> types.FeedEntry:
    hidden = tombstone(message)
    described: types.FeedMessage = {
        "voice": message.voice,
        "institution": title,
        "hidden": hidden,
        "text_deleted": iso(message.text_deleted_on),
    }
    text = "" if hidden else message.text_public
    entry = _entry(demand, message.created_at, changed, "message", message.id, text=text)
    return {**entry, "message": described}


def _entry(
    of: Any, published: datetime, changed: datetime | None, *parts: str, text: str
) -> types.FeedEntry:
    """Return an entry of a feed; its caller adds what it is about."""
    return {
        "id": permanent_id(of.id, *parts),
        "folio": of.folio,
        "title": of.title_public,
        "published": _time(published),
        "updated": _time(max(published, changed) if changed else published),
        "text": text,
        "demand": None,
        "event": None,
        "message": None,
    }


def _time(moment: datetime) -> str:
    return moment.astimezone(config.timezone()).isoformat(timespec="seconds")


def _moment(event: Event) -> datetime:
    """Return when an event was recorded: its day may be in the past, as in imported demands."""
    zone = config.timezone()
    day = day_of(event.recorded_at, zone)
    if event.happened_on >= day:
        return event.recorded_at
    return midnight(event.happened_on, zone)


def _changed(demand_ids: Sequence[str]) -> dict[str, datetime]:
    """Return when demands last changed publicly, by an event or a message."""
    happened = sa.select(Event.demand_id.label("id"), Event.recorded_at.label("at")).where(
        Event.demand_id.in_(demand_ids), Event.act != Decision.CLOSE
    )
    said = sa.select(Message.demand_id, Message.created_at).where(
        Message.demand_id.in_(demand_ids), Message.is_public
    )
    both = sa.union_all(happened, said).subquery()
    query = sa.select(both.c.id, sa.func.max(both.c.at)).group_by(both.c.id)
    return queries.pairs(query)


def _decided(demand_ids: Collection[str]) -> dict[str, datetime]:
    """Return when messages about demands were last asked, decided on or redacted."""
    query = (
        sa.select(Event.message_id, sa.func.max(Event.recorded_at))
        .where(Event.demand_id.in_(demand_ids), Event.message_id.is_not(None))
        .group_by(Event.message_id)
    )
    return queries.pairs(query)


def _answers(
    events: Sequence[Event], decided: Mapping[str, datetime]
) -> dict[int, tuple[str, datetime | None]]:
    """Return the texts of answers by the last event that brought each; earlier events have none."""
    of_same = (
        Event.demand_id.in_({event.demand_id for event in events}),
        Event.referral_id.in_({event.referral_id for event in events if event.resolution}),
    )
    last = (
        sa.select(sa.func.max(Event.id))
        .where(*of_same, Event.resolution.is_not(None))
        .group_by(Event.referral_id)
    )
    query = (
        sa.select(Event.id, Message.id, Message.text_public, Message.visibility)
        .join(Message, is_text_of(Event.referral_id))
        .where(Event.id.in_(last))
    )
    return {
        event_id: (text if visibility == Visibility.PUBLIC else "", decided.get(message_id))
        for event_id, message_id, text, visibility in model.Session.execute(query)
    }
