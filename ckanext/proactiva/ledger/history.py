"""The ledger's state at a given moment: its events, and the referrals that they describe."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from datetime import datetime
from typing import Any, Final, cast

import sqlalchemy as sa

from ckan import model

from ckanext.proactiva import reading
from ckanext.proactiva.domain import serialization
from ckanext.proactiva.domain.correction import AnyEvent, Correction
from ckanext.proactiva.domain.growth import EventKind
from ckanext.proactiva.domain.period import Period
from ckanext.proactiva.domain.referral_facts import ReferralFacts
from ckanext.proactiva.domain.serialization import REFERRAL
from ckanext.proactiva.ledger import entries
from ckanext.proactiva.ledger.rows import fact_text
from ckanext.proactiva.ledger.tables import EVENT, MOMENT, STATE

_GONE: Final = EventKind.WITHDRAWN
_LAST: Final = sa.select(EVENT.c.seq).order_by(EVENT.c.counted_at.desc()).limit(1).scalar_subquery()
# All corrections and the event that counts last: what a past day depends on, in one statement.
_RULING: Final = (
    sa.select(EVENT)
    .where(sa.or_(EVENT.c.corrects.is_not(None), EVENT.c.seq == _LAST))
    .order_by(EVENT.c.seq)
)
_COMING_AND_GOING: Final = [EventKind.PUBLISHED, EventKind.RETURNED, _GONE]


def has_events(since: datetime) -> bool:
    """Return whether anything counts at a moment or later."""
    return any(row.counted_at >= since for row in reading.rows(_RULING, {}))


def corrections() -> list[Correction]:
    """Return all corrections, in order; there are few."""
    rows = (row for row in reading.rows(_RULING, {}) if row.corrects is not None)
    return cast("list[Correction]", [*entries.events(rows)])


def events_after(seq: int, limit: int) -> list[AnyEvent]:
    """Return the events that follow a given one, in order."""
    return _events(sa.select(EVENT).where(EVENT.c.seq > seq).order_by(EVENT.c.seq).limit(limit))


def public(last: Collection[int], first: datetime, end: datetime) -> set[int]:
    """Return which datasets, named by their last event, were public at some time in a span.

    Each event names the one that it continues, which leads through the dataset's earlier ids.
    """
    said = EVENT.c.continues, EVENT.c.kind, EVENT.c.occurred_at
    newest = sa.select(EVENT.c.seq.label("last"), EVENT.c.seq, *said)
    story = newest.where(EVENT.c.seq.in_(sorted(last))).cte("story", recursive=True)
    before = sa.select(story.c.last, EVENT.c.seq, *said)
    found = story.union_all(before.join(story, EVENT.c.seq == story.c.continues))
    left = (
        sa.select(found.c.last, found.c.kind, found.c.occurred_at)
        .distinct(found.c.last)
        .where(found.c.kind.in_(_COMING_AND_GOING), found.c.occurred_at < end)
        .order_by(found.c.last, found.c.seq.desc())
        .subquery()
    )
    # What was withdrawn within the span was public until then.
    is_there = sa.or_(left.c.kind != _GONE, left.c.occurred_at > first)
    return {*model.Session.execute(sa.select(left.c.last).where(is_there)).scalars()}


def renamed(seqs: Collection[int]) -> dict[int, str]:
    """Return the ids that datasets have now, by the number of an event that names an earlier one.

    Each event is continued by the next one of its dataset, and the last one is known with the id
    that the dataset has now.
    """
    said = EVENT.c.seq, EVENT.c.continues
    is_known = sa.exists().where(STATE.c.dataset == EVENT.c.dataset)
    named = sa.select(*said).where(EVENT.c.seq.in_(sorted(seqs)), sa.not_(is_known))
    story = named.cte("story", recursive=True)
    # OFFSET makes PostgreSQL look each up by its key instead of reading all events.
    following = sa.select(*said).where(EVENT.c.continues == story.c.seq).offset(0)
    each = following.correlate(story).lateral("following")
    # UNION without ALL goes through an event once, however many that it continues are asked for.
    found = story.union(sa.select(*each.c).select_from(story.join(each, sa.true())))
    rows = (
        sa.select(*found.c, STATE.c.dataset)
        .outerjoin(STATE, STATE.c.seq == found.c.seq)
        .order_by(found.c.seq.desc())
    )
    now: dict[int, str] = {}
    for seq, before, dataset in model.Session.execute(rows):
        if id_ := dataset or now.get(seq):
            now[seq] = id_
            if before is not None:
                now[before] = id_
    return now


def referrals(
    connection: sa.engine.Connection, periods: Sequence[Period], institution: str | None
) -> Iterator[dict[str, ReferralFacts]]:
    """Yield, for each period, the referrals received in it by id, as known when it ended.

    *periods* are ordered by their ends, oldest first; *institution* is the id of the institution to
    narrow to, or None for all.
    """
    changes = defaultdict[int, dict[str, "str | None"]](dict)
    for place, referral, facts in connection.execute(_last_known(periods, institution)):
        changes[place][referral] = facts
    standing: dict[str, ReferralFacts] = {}
    for place, period in enumerate(periods):
        for referral, facts in changes[place].items():
            standing.pop(referral, None)
            if facts:
                standing[referral] = serialization.read_referral(facts)
        first = period.months[0]
        yield {
            referral: each
            for referral, each in standing.items()
            if first <= each.received <= period.as_of
        }


def _last_known(periods: Sequence[Period], institution: str | None) -> sa.Select[Any]:
    """Select each referral's last known facts at the end of each period in which they changed.

    The facts are null if the referral is not among those asked for.
    """
    ends = sa.literal([period.end for period in periods], sa.ARRAY(MOMENT))
    place = sa.func.width_bucket(EVENT.c.counted_at, ends)
    last = (
        sa.select(place.label("place"), EVENT.c.referral, EVENT.c.after)
        .distinct(EVENT.c.referral, place)
        .where(EVENT.c.referral.is_not(None), EVENT.c.counted_at < periods[-1].end)
        .order_by(EVENT.c.referral, place, EVENT.c.seq.desc())
        .subquery()
    )
    first = periods[0].months[0].isoformat()
    is_asked_for = fact_text(last.c.after, REFERRAL, "received") >= first
    if institution:
        is_its = fact_text(last.c.after, REFERRAL, "institution") == institution
        is_asked_for = sa.and_(is_asked_for, is_its)
    facts = sa.case((is_asked_for, last.c.after))
    return sa.select(last.c.place, last.c.referral, facts).where(
        sa.or_(last.c.place > 0, is_asked_for)
    )


def _events(query: sa.Select[tuple[object, ...]]) -> list[AnyEvent]:
    return [*entries.events(model.Session.execute(query))]
