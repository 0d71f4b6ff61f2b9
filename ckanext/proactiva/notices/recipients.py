"""Who is told of the events in the outbox: one row each, inserted with a few statements."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final, TypeAlias

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import ARRAY, insert

from ckan import model

from ckanext.proactiva.demands import joined, queries
from ckanext.proactiva.demands.followers import followers
from ckanext.proactiva.domain import notice_kind
from ckanext.proactiva.domain.mailing import office_time
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.domain.notice_kind import NoticeKind, Relation
from ckanext.proactiva.model import (
    Demand,
    Event,
    Follow,
    Institution,
    Message,
    Notice,
    Participant,
    Referral,
    Support,
)
from ckanext.proactiva.notices.reach import (
    due_of_follower,
    is_office_reached,
    is_reached,
    of_officer,
)
from ckanext.proactiva.outbox import entries

# Events per transaction: even a thousand supporters of each take one statement.
BATCH: Final = 200
COLUMNS: Final = ("relation", "kind", "occasion", "event_id", "due_at")

Announced: TypeAlias = list[tuple[int, NoticeKind]]
Selected: TypeAlias = "sa.Select[Any]"


def write_notices(on: Moment) -> int:
    """Write the notices for the oldest events of the outbox, remove those, and count them."""
    events = entries.take(BATCH)
    if not events:
        return 0
    # The order matters: a person with several relations to a demand is told by the first.
    for relation, whom, select in _SELECTS:
        announced = events_for(relation, events)
        if announced:
            _add(whom, select(announced, on))
    entries.delete(events)
    return len(events)


def events_for(relation: Relation, events: Sequence[Event]) -> Announced:
    """Return the events that people in a role hear of, each with its kind of notice."""
    kinds = (
        notice_kind.kind_of(each.act, of_referral=each.referral_id is not None, status=each.status)
        for each in events
    )
    return [
        (event.id, kind)
        for event, kind in zip(events, kinds, strict=True)
        if kind and relation in notice_kind.relations(kind, event.role)
    ]


def _add(whom: Sequence[str], selected: Selected) -> None:
    made = insert(Notice).from_select([*whom, *COLUMNS], selected)
    model.Session.execute(made.on_conflict_do_nothing())


def _asked(announced: Announced, on: Moment) -> Selected:
    table = _table(announced)
    # What is hidden in somebody else's words is no news for whoever asked.
    is_theirs = sa.or_(
        table.c.kind != NoticeKind.REDACTED,
        Event.message_id.is_(None),
        Message.author_id == Demand.author_id,
    )
    return (
        sa.select(Demand.author_id, *_columns(Relation.ASKED, table, on))
        .join_from(table, Event, Event.id == table.c.event_id)
        .join(Demand, Demand.id == Event.demand_id)
        .join(Participant, Participant.id == Demand.author_id)
        .outerjoin(Message, Message.id == Event.message_id)
        .where(is_reached(), is_theirs)
        .order_by(table.c.event_id)
    )


def _supports(announced: Announced, on: Moment) -> Selected:
    table = _table(announced)
    return (
        sa.select(Support.participant_id, *_columns(Relation.SUPPORTS, table, on))
        .join_from(table, Event, Event.id == table.c.event_id)
        .join(
            Support,
            sa.and_(Support.demand_id == Event.demand_id, Support.created_at <= Event.recorded_at),
        )
        .join(Participant, Participant.id == Support.participant_id)
        .where(is_reached())
        .order_by(table.c.event_id)
    )


def _follows(announced: Announced, on: Moment) -> Selected:
    others = [(event_id, kind) for event_id, kind in announced if kind not in notice_kind.OF_BOARD]
    return _following(others, on, of_board=False)


def _follows_board(announced: Announced, on: Moment) -> Selected:
    # Followers of the demand are among them: somebody may follow both, with different cadences.
    listed = [(event_id, kind) for event_id, kind in announced if kind in notice_kind.OF_BOARD]
    return _following(listed, on, of_board=True)


def _following(announced: Announced, on: Moment, *, of_board: bool) -> Selected:
    table = _table(announced)
    concerned = sa.select(Event.demand_id).where(Event.id.in_([each for each, _ in announced]))
    follow = followers(concerned, on.day, of_board=of_board).subquery()
    *columns, _ = _columns(Relation.FOLLOWS, table, on)
    return (
        sa.select(follow.c.participant_id, *columns, due_of_follower(follow.c.cadence, on))
        .join_from(table, Event, Event.id == table.c.event_id)
        # Somebody who followed afterwards has already read of earlier events on the page.
        .join(
            follow,
            sa.and_(follow.c.demand_id == Event.demand_id, follow.c.since <= Event.recorded_at),
        )
        .join(Participant, Participant.id == follow.c.participant_id)
        .where(is_reached())
        .order_by(table.c.event_id)
    )


def _joined(announced: Announced, on: Moment) -> Selected:
    """Select the authors of demands joined to those that the events are about."""
    table = _table(announced)
    concerned = sa.select(Event.demand_id).where(Event.id.in_([each for each, _ in announced]))
    targets = model.Session.execute(concerned).scalars()
    joining = joined.demands_joined_to(filter(None, targets)).subquery()
    return (
        sa.select(joining.c.author_id, *_columns(Relation.JOINED, table, on))
        .join_from(table, Event, Event.id == table.c.event_id)
        .join(joining, joining.c.target_id == Event.demand_id)
        .join(Participant, Participant.id == joining.c.author_id)
        .where(is_reached())
        .order_by(table.c.event_id)
    )


def _answers(announced: Announced, on: Moment) -> Selected:
    """Select the institutions that have these demands on their desk, each once."""
    return _on_desk(announced, on, Institution.id).where(is_office_reached())


def _follow_desk(announced: Announced, on: Moment) -> Selected:
    """Select the officers who want their institution's summary at their own address."""
    whom = Follow.participant_id, Institution.id
    selected = _on_desk(announced, on, *whom, is_own=True)
    follows = sa.and_(Follow.desk_id != "", Follow.desk_id == Institution.id)
    joined = selected.join(Follow, follows).join(
        Participant, Participant.id == Follow.participant_id
    )
    return joined.where(is_reached(), Institution.ended_at.is_(None))


def _on_desk(announced: Announced, on: Moment, *whom: Any, is_own: bool = False) -> Selected:
    table = _table(announced)
    moved = sa.func.coalesce(Event.begun_referral_id, Event.referral_id)
    concerned = sa.or_(
        Referral.id == moved, sa.and_(moved.is_(None), Referral.demand_id == Event.demand_id)
    )
    due = Moment(office_time(on), on.zone)
    relation, kind, occasion, *others = _columns(Relation.ANSWERS, table, due)
    if is_own:
        occasion = of_officer(occasion, Institution.id)
    return (
        sa.select(*whom, relation, kind, occasion, *others)
        .join_from(table, Event, Event.id == table.c.event_id)
        .join(Referral, sa.and_(concerned, queries.is_open_referral()))
        .join(Institution, Institution.id == Referral.organization_id)
        .order_by(table.c.event_id)
    )


def _table(announced: Announced) -> Any:
    ids = sa.cast([event_id for event_id, _ in announced], ARRAY(sa.BigInteger))
    kinds = sa.cast([kind.value for _, kind in announced], ARRAY(sa.Text))
    unnested = sa.func.unnest(ids, kinds)
    return unnested.table_valued(
        sa.column("event_id", sa.BigInteger), sa.column("kind", sa.Text), name="announced"
    ).render_derived()


def _columns(relation: Relation, table: Any, on: Moment) -> list[Any]:
    return [
        sa.literal(relation.value, sa.Text).label("relation"),
        table.c.kind,
        sa.func.concat("event ", table.c.event_id).label("occasion"),
        table.c.event_id,
        sa.literal(on.at, sa.DateTime(timezone=True)).label("due_at"),
    ]


_PERSON: Final = ("participant_id",)
_MAILBOX: Final = ("institution_id",)
_SELECTS: Final[
    Sequence[tuple[Relation, Sequence[str], Callable[[Announced, Moment], Selected]]]
] = (
    (Relation.ASKED, _PERSON, _asked),
    (Relation.SUPPORTS, _PERSON, _supports),
    (Relation.JOINED, _PERSON, _joined),
    (Relation.FOLLOWS, _PERSON, _follows),
    (Relation.FOLLOWS, _PERSON, _follows_board),
    (Relation.ANSWERS, _MAILBOX, _answers),
    (Relation.ANSWERS, (*_PERSON, *_MAILBOX), _follow_desk),
)
