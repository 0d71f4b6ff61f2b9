"""Reminders for people: the time left to judge an answer, and answers that are late."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert

from ckan import model

from ckanext.proactiva.demands import followers, queries
from ckanext.proactiva.domain.demand import Status
from ckanext.proactiva.domain.demand_acts import DemandAct
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.domain.notice_kind import NoticeKind, Relation
from ckanext.proactiva.domain.reminders import Reminder, of_verdict
from ckanext.proactiva.domain.verdict import last_day_to_judge
from ckanext.proactiva.institutions import calendar
from ckanext.proactiva.model import Demand, Event, Notice, Participant, Referral, Verdict
from ckanext.proactiva.notices.reach import due_of_follower, is_reached

COLUMNS: Final = ("participant_id", "relation", "kind", "occasion", "referral_id", "due_at")


def write(since: date, on: Moment) -> int:
    """Write the reminders for people since the last day they were written, and count them."""
    judging = [_verdicts(day, each, on) for day, each in _judged(since, on)]
    return sum(_insert(selected) for selected in (*judging, _late(since, on)))


def _judged(since: date, on: Moment) -> Iterator[tuple[date, Reminder]]:
    """Yield the days whose answers people are reminded of now, each with its reminder."""
    rules, answered = calendar.rules(), on.day
    while last_day_to_judge(answered, rules) >= on.day:
        for each in of_verdict(answered, rules):
            if since < each.on <= on.day:
                yield answered, each
        answered -= timedelta(days=1)


def _verdicts(answered: date, reminder: Reminder, on: Moment) -> sa.Select[Any]:
    """Select the authors of demands answered on a day who have given no verdict yet.

    A demand that was hidden counts as answered on the day on which it was last shown again.
    """
    shown = sa.select(sa.func.max(Event.happened_on)).where(
        Event.demand_id == Demand.id, Event.act == DemandAct.UNHIDE
    )
    judged = sa.exists().where(
        Verdict.demand_id == Demand.id, Verdict.participant_id == Demand.author_id
    )
    # Any referral represents the demand, whichever institutions answered it.
    referral = sa.select(sa.func.min(Referral.id)).where(Referral.demand_id == Demand.id)
    occasion = f"verdict {reminder.last_day} {reminder.days_before} "
    return (
        sa.select(
            Demand.author_id,
            *_said(Relation.ASKED, NoticeKind.VERDICT),
            sa.func.concat(occasion, Demand.id),
            referral.scalar_subquery(),
            sa.literal(on.at, sa.DateTime(timezone=True)),
        )
        .join(Participant, Participant.id == Demand.author_id)
        .where(
            Demand.status == Status.ANSWERED,
            Demand.status_since <= answered,
            sa.func.greatest(Demand.status_since, shown.scalar_subquery()) == answered,
            Demand.is_public,
            is_reached(),
            sa.not_(judged),
        )
    )


def _late(since: date, on: Moment) -> sa.Select[Any]:
    """Select the followers of demands that have become late: once for each institution."""
    missed = (
        queries.is_open_referral(),
        Referral.due_on >= since,
        Referral.due_on < on.day,
    )
    concerned = sa.select(Referral.demand_id).where(*missed)
    late = followers.of_late(concerned, on.day).subquery()
    return (
        sa.select(
            late.c.participant_id,
            *_said(Relation.FOLLOWS, NoticeKind.LATE),
            sa.func.concat("late ", Referral.id),
            Referral.id,
            due_of_follower(late.c.cadence, on),
        )
        .join_from(late, Referral, Referral.demand_id == late.c.demand_id)
        .join(Participant, Participant.id == late.c.participant_id)
        .where(*missed, is_reached())
    )


def _said(relation: Relation, kind: NoticeKind) -> list[Any]:
    return [sa.literal(relation.value, sa.Text), sa.literal(kind.value, sa.Text)]


def _insert(selected: sa.Select[Any]) -> int:
    inserted = insert(Notice).from_select(COLUMNS, selected)
    added = inserted.on_conflict_do_nothing().returning(Notice.id)
    return len(model.Session.execute(added).all())
