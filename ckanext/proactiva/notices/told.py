"""Which of somebody's notices may be told now: what they may read still, and do not know yet."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple, TypeAlias

import sqlalchemy as sa

from ckan import model

from ckanext.proactiva import types
from ckanext.proactiva.demands import story
from ckanext.proactiva.domain.hearing import Hearer, Kind
from ckanext.proactiva.domain.mailing import Outcome
from ckanext.proactiva.domain.visibility import Visibility
from ckanext.proactiva.model import Demand, Event, Follow, Notice, Participant, Support

# Who supports or follows which demand still; with an empty id, the board.
Still: TypeAlias = dict[Hearer, set[tuple[str, str]]]


class News(NamedTuple):
    """Something that happened to a demand, which whoever is told may know."""

    notice: Notice
    event: Event
    told: types.Event
    demand: Demand

    @property
    def kind(self) -> Kind:
        """Return what it is a notice of."""
        return Kind(self.notice.kind)


def may_be_told(address: str, notices: Sequence[Notice]) -> list[News]:
    """Return what those who are told may know now and do not know yet, the oldest first."""
    told = story.told([each.event_id for each in notices if each.event_id])
    ids = {event.demand_id for event, _ in told.values()}
    demands = {each.id: each for each in model.Session.query(Demand).filter(Demand.id.in_(ids))}
    still: Still = {
        Hearer.SUPPORTS: _supports(notices, ids),
        Hearer.FOLLOWS: _follows(notices, ids),
    }
    known = _known(address, told)
    # Whoever has one address and several claim codes hears of each event once.
    found: dict[int, News] = {}
    for notice in notices:
        event, line = told[notice.event_id or 0]
        news = News(notice, event, line, demands[event.demand_id])
        if event.id not in known and event.id not in found and _may_know(news, still):
            found[event.id] = news
    return [found[id_] for id_ in sorted(found)]


def is_public(demand: Demand) -> bool:
    """Tell whether everybody may read a demand."""
    return demand.visibility == Visibility.PUBLIC.value


def _may_know(news: News, still: Still) -> bool:
    """Tell whether somebody is still what they heard it as, and may still read it."""
    demand, whom = news.demand, news.notice.participant_id or ""
    hearer = Hearer(news.notice.hearer)
    if hearer is Hearer.ASKED:
        is_theirs = demand.author_id == whom
        return is_theirs and (is_public(demand) or news.kind.is_private)
    is_still = (demand.id, whom) in still[hearer] or ("", whom) in still[hearer]
    return is_still and is_public(demand)


def _supports(notices: Sequence[Notice], demands: Iterable[str]) -> set[tuple[str, str]]:
    whose = _as(Hearer.SUPPORTS, notices)
    theirs = Support.participant_id.in_(whose), Support.demand_id.in_(demands)
    return _pairs(sa.select(Support.demand_id, Support.participant_id).where(*theirs), whose)


def _follows(notices: Sequence[Notice], demands: Iterable[str]) -> set[tuple[str, str]]:
    whose = _as(Hearer.FOLLOWS, notices)
    what = sa.or_(Follow.demand_id.is_(None), Follow.demand_id.in_(demands))
    rows = sa.select(sa.func.coalesce(Follow.demand_id, ""), Follow.participant_id)
    return _pairs(rows.where(Follow.participant_id.in_(whose), what), whose)


def _as(hearer: Hearer, notices: Sequence[Notice]) -> list[str]:
    return [
        each.participant_id
        for each in notices
        if each.participant_id and each.hearer == hearer.value
    ]


def _pairs(rows: sa.Select[tuple[str, str]], whose: Sequence[str]) -> set[tuple[str, str]]:
    return {(row[0], row[1]) for row in model.Session.execute(rows)} if whose else set()


def _known(address: str, event_ids: Iterable[int]) -> set[int | None]:
    """Return of which events an address was told already, by whichever claim code."""
    rows = (
        sa.select(Notice.event_id)
        .join(Participant, Participant.id == Notice.participant_id)
        .where(
            Notice.event_id.in_([*event_ids]),
            Notice.outcome == Outcome.SENT.value,
            sa.func.lower(Participant.email) == address.lower(),
        )
    )
    return {row[0] for row in model.Session.execute(rows)}
