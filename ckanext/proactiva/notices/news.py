"""The news that may be told now: its reader may still read it, and was not told yet."""

from __future__ import annotations

import math
from collections.abc import Container, Iterable, Mapping, Sequence
from typing import Final, NamedTuple, TypeAlias

import sqlalchemy as sa

from ckan import model

from ckanext.proactiva import types
from ckanext.proactiva.demands import joined, queries, story
from ckanext.proactiva.domain.mailing import Outcome
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.domain.notice_kind import OF_BOARD, NoticeKind, Relation
from ckanext.proactiva.domain.referral import is_overdue
from ckanext.proactiva.domain.verdict import judge_by
from ckanext.proactiva.institutions import calendar
from ckanext.proactiva.model import (
    Demand,
    Event,
    Follow,
    Notice,
    Participant,
    Referral,
    Support,
    Verdict,
)

_OF_BOARD: Final = OF_BOARD | {NoticeKind.LATE}
# Who still supports or follows which demand; an empty id stands for the board.
Still: TypeAlias = dict[Relation, set[tuple[str, str]]]


class News(NamedTuple):
    """News of a demand that its recipient may be told: an event, or a deadline."""

    notice: Notice
    demand: Demand
    event: Event | None = None
    told: types.Event | None = None
    other: Demand | None = None

    @property
    def kind(self) -> NoticeKind:
        """Return the kind of notice."""
        return NoticeKind(self.notice.kind)

    @property
    def is_of_other(self) -> bool:
        """Return whether it happened to another demand, which this one was joined to."""
        return self.other is not None


def may_be_told(address: str, notices: Sequence[Notice], on: Moment) -> list[News]:
    """Return the news that recipients may be told and were not told yet, the oldest first."""
    all_news = _news(notices)
    ids = {each.demand.id for each in all_news}
    still: Still = {
        Relation.SUPPORTS: _supports(notices, ids),
        Relation.FOLLOWS: _follows(notices, ids),
    }
    told, is_over = _told_before(address, notices), _over(all_news, on)
    # A person with one address and several claim codes is told each thing once.
    new: dict[str, News] = {}
    for news in all_news:
        occasion = news.notice.occasion
        is_new = occasion not in told and occasion not in new and news.notice.id not in is_over
        if is_new and _may_know(news, still):
            new[occasion] = news
    return [*new.values()]


def _may_know(news: News, still: Still) -> bool:
    """Return whether somebody still has the relation they are told by, and may still read it."""
    demand, whom = news.demand, news.notice.participant_id or ""
    relation = Relation(news.notice.relation)
    if news.other:
        return demand.author_id == whom and (news.other.is_public or news.kind.is_private)
    if relation is Relation.ASKED:
        is_theirs = demand.author_id == whom
        return is_theirs and (demand.is_public or news.kind.is_private)
    # Whoever follows the board hears only some kinds of news of a demand.
    known_by = {demand.id, ""} if news.kind in _OF_BOARD else {demand.id}
    return demand.is_public and any((each, whom) in still[relation] for each in known_by)


def _news(notices: Sequence[Notice]) -> list[News]:
    """Return notices with their events, in order; reminders come last."""
    events = story.events_by_id([each.event_id for each in notices if each.event_id])
    whose = {f"event {id_}": str(event.demand_id) for id_, (event, _) in events.items()}
    whose |= _reminded([each for each in notices if not each.event_id])
    joining = _joined(notices, whose)
    ids = {*whose.values(), *joining.values()}
    # Refresh the rows: a run reads the same demand for many recipients.
    rows = model.Session.query(Demand).populate_existing().filter(Demand.id.in_(ids))
    demands = {each.id: each for each in rows}
    news: list[News] = []
    for each in notices:
        happened_to = demands[whose[each.occasion]]
        what = events.get(each.event_id or 0, (None, None))
        if each.id not in joining:
            news.append(News(each, happened_to, *what))
        elif joining[each.id]:
            news.append(News(each, demands[joining[each.id]], *what, other=happened_to))
    return sorted(news, key=lambda each: each.notice.event_id or math.inf)


def _joined(notices: Sequence[Notice], whose: Mapping[str, str]) -> dict[int, str]:
    """Return, by notice id, the recipient's demand that was joined to the one the notice is about.

    It is empty if the demand was separated meanwhile: then nothing is told.
    """
    of_other = [each for each in notices if each.relation == Relation.JOINED]
    if not of_other:
        return {}
    targets = {whose[each.occasion] for each in of_other}
    rows = model.Session.execute(joined.demands_joined_to(targets))
    joining = {(row.author_id, row.target_id): str(row.demand_id) for row in rows}
    return {
        each.id: joining.get((each.participant_id or "", whose[each.occasion]), "")
        for each in of_other
    }


def _reminded(notices: Sequence[Notice]) -> dict[str, str]:
    """Return the demands of reminders, by occasion."""
    if not notices:
        return {}
    ids = {each.referral_id for each in notices}
    rows = sa.select(Referral.id, Referral.demand_id).where(Referral.id.in_(ids))
    of_referral = {row[0]: row[1] for row in model.Session.execute(rows)}
    return {each.occasion: of_referral[each.referral_id] for each in notices}


def _over(all_news: Iterable[News], on: Moment) -> set[int]:
    """Return the ids of notices that are obsolete: reminders, and a proposal that was decided."""
    news = [*all_news]
    proposed = (each for each in news if each.kind is NoticeKind.PROPOSED)
    decided = {each.notice.id for each in proposed if not _is_asked(each.demand)}
    reminders = [each for each in news if each.event is None]
    to_judge = {each.demand.id for each in reminders if each.kind is NoticeKind.VERDICT}
    judged = _judged(to_judge) if to_judge else set[tuple[str, str]]()
    return decided | {
        each.notice.id
        for each in reminders
        if (each.kind is NoticeKind.LATE and not is_overdue(each.demand.due_on, on.day))
        or (each.kind is NoticeKind.VERDICT and not _may_judge(each.demand, judged, on))
    }


def _is_asked(demand: Demand) -> bool:
    return demand.merge_proposed_on is not None and queries.target_is_gathering(demand)


def _judged(demands: Iterable[str]) -> set[tuple[str, str]]:
    rows = sa.select(Verdict.demand_id, Verdict.participant_id)
    of_these = rows.where(Verdict.demand_id.in_(demands))
    return {(row[0], row[1]) for row in model.Session.execute(of_these)}


def _may_judge(demand: Demand, judged: Container[tuple[str, str]], on: Moment) -> bool:
    """Return whether the author may still say whether an answer helped, and has not done so."""
    until = judge_by(demand.state(), calendar.rules())
    return until is not None and on.day <= until and (demand.id, demand.author_id) not in judged


def _supports(notices: Sequence[Notice], demands: Iterable[str]) -> set[tuple[str, str]]:
    whose = _as(Relation.SUPPORTS, notices)
    theirs = Support.participant_id.in_(whose), Support.demand_id.in_(demands)
    return _pairs(sa.select(Support.demand_id, Support.participant_id).where(*theirs), whose)


def _follows(notices: Sequence[Notice], demands: Iterable[str]) -> set[tuple[str, str]]:
    whose = _as(Relation.FOLLOWS, notices)
    what = sa.or_(Follow.demand_id.is_(None), Follow.demand_id.in_(demands))
    theirs = Follow.participant_id.in_(whose), Follow.desk_id == "", what
    rows = sa.select(sa.func.coalesce(Follow.demand_id, ""), Follow.participant_id)
    return _pairs(rows.where(*theirs), whose)


def _as(relation: Relation, notices: Sequence[Notice]) -> list[str]:
    return [
        each.participant_id
        for each in notices
        if each.participant_id and each.relation == relation.value
    ]


def _pairs(rows: sa.Select[tuple[str, str]], whose: Sequence[str]) -> set[tuple[str, str]]:
    return {(row[0], row[1]) for row in model.Session.execute(rows)} if whose else set()


def _told_before(address: str, notices: Iterable[Notice]) -> set[str]:
    """Return the occasions that an address was already told of, under any claim code."""
    rows = (
        sa.select(Notice.occasion)
        .join(Participant, Participant.id == Notice.participant_id)
        .where(
            sa.or_(
                Notice.event_id.in_({each.event_id for each in notices if each.event_id}),
                Notice.referral_id.in_({each.referral_id for each in notices if each.referral_id}),
            ),
            Notice.outcome == Outcome.SENT,
            sa.func.lower(Participant.email) == address.lower(),
        )
    )
    return {*model.Session.execute(rows).scalars()}
