"""Verdicts on answers: who may judge, what they said, and which answers helped too few."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any, Final

import sqlalchemy as sa

from ckan import model

from ckanext.proactiva import types
from ckanext.proactiva.dates import iso, local_day
from ckanext.proactiva.demands import supporters
from ckanext.proactiva.domain import verdict as judging
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.domain.objections import Objection
from ckanext.proactiva.domain.referral import ANSWERS
from ckanext.proactiva.domain.roles import Role
from ckanext.proactiva.domain.text import dictionary_key
from ckanext.proactiva.domain.verdict import JUDGED, Verdict
from ckanext.proactiva.institutions import calendar
from ckanext.proactiva.institutions.register import CALLED
from ckanext.proactiva.model import Demand, Participant, Referral
from ckanext.proactiva.model import Verdict as Row
from ckanext.proactiva.people import offices, participants, permissions
from ckanext.proactiva.people.actor import Actor

NOBODY: Final = ""
_AGAINST: Final = Row.verdict == Verdict.NOT_USEFUL


def judge(demand: Demand, roles: Collection[Role], supporter: Participant | None) -> str:
    """Return the participant id somebody judges a demand as: its author, a supporter, or nobody.

    An author who also supports it has one verdict, the author's.
    """
    if Role.AUTHOR in roles:
        return demand.author_id
    return supporter.id if supporter else NOBODY


def judge_of(actor: Actor, demand: Demand) -> str:
    """Return the participant id somebody judges a demand as, as `judge` does."""
    known = participants.find(actor)
    supporter = known if known and supporters.includes(demand, known) else None
    return judge(demand, permissions.demand_roles(actor, demand), supporter)


def may_judge(actor: Actor, demand: Demand) -> bool:
    """Return whether somebody is among those who judge an answer, at any time."""
    return bool(judge_of(actor, demand)) and not judging.is_insider(
        _roles(actor, who_answered(demand))
    )


def objections(
    actor: Actor, demand: Demand, on: Moment, answered: Iterable[str]
) -> tuple[Objection, ...]:
    """List the objections to somebody's judging the answer of some institutions now."""
    roles = _roles(actor, answered)
    return judging.objections(demand.state(), roles, on.day, calendar.rules())


def _roles(actor: Actor, answered: Iterable[str]) -> frozenset[Role]:
    within = (offices.institution_roles(actor, each) for each in answered)
    return frozenset[Role]().union(*within)


def who_answered(demand: Demand) -> list[str]:
    """Return the ids of the institutions that answered a demand."""
    rows = model.Session.query(Referral.organization_id).filter(
        Referral.demand_id == demand.id, Referral.resolution.in_(ANSWERS)
    )
    return [organization_id for (organization_id,) in rows]


def own(demand: Demand, judge_id: str) -> str | None:
    """Return somebody's verdict on the answer, if they gave one."""
    said = model.Session.get(Row, (demand.id, judge_id)) if judge_id else None
    return said.verdict if said else None


def of(demand: Demand) -> types.Verdicts | None:
    """Return the verdicts on a demand's answer, or None if there is no answer."""
    if demand.status not in JUDGED:
        return None
    return _shown(demand)


def weigh(demand: Demand, on: Moment) -> bool:
    """Record that the authority has seen an answer's verdicts; return whether any were new."""
    news = sa.update(Row).where(Row.demand_id == demand.id, Row.weighed_on.is_(None))
    return (
        model.Session.execute(news.values(weighed_on=on.day).returning(Row.demand_id)).first()
        is not None
    )


def disputed_answers() -> sa.Select[Any]:
    """Select the demands whose answers need review, and since when somebody says no."""
    terms = calendar.rules().terms
    # An index covers the verdicts that the authority has not closed.
    told = sa.select(Row.demand_id).where(_AGAINST, Row.weighed_on.is_(None))
    total, against = sa.func.count(), sa.func.count().filter(_AGAINST)
    are_many = sa.and_(
        total >= terms.fewest_verdicts, against * 100 >= terms.disappointed_percent * total
    )
    by_author = sa.func.bool_or(sa.and_(_AGAINST, Row.participant_id == Demand.author_id))
    since = sa.func.min(Row.judged_at).filter(_AGAINST).label("since")
    return (
        sa.select(Demand.id, Demand.folio, since)
        .join(Row, Row.demand_id == Demand.id)
        .where(Row.demand_id.in_(told), Demand.is_public, Demand.status.in_(JUDGED))
        .group_by(Demand.id)
        .having(sa.or_(by_author, are_many))
    )


def list_disputed_answers(demand_ids: Collection[str]) -> list[types.Disappointing]:
    """Return demands whose answers need review, in their order, with who answered them."""
    if not demand_ids:
        return []
    since = disputed_answers().where(Demand.id.in_(demand_ids)).subquery()
    rows = (
        model.Session.query(Demand, since.c.since, sa.func.array_agg(CALLED.c.title))
        .join(since, since.c.id == Demand.id)
        .join(Referral, sa.and_(Referral.demand_id == Demand.id, Referral.resolution.in_(ANSWERS)))
        .outerjoin(CALLED, CALLED.c.id == Referral.organization_id)
        .group_by(Demand, since.c.since)
    )
    found: dict[str, types.Disappointing] = {
        demand.id: {
            "folio": demand.folio,
            "title": demand.title_public,
            "institutions": sorted(filter(None, titles), key=dictionary_key),
            "verdicts": _shown(demand),
            "date": local_day(said),
        }
        for demand, said, titles in rows
    }
    return [found[each] for each in demand_ids if each in found]


def _shown(demand: Demand) -> types.Verdicts:
    rules, counts = calendar.rules(), dict(zip(Verdict, demand.verdict_counts, strict=True))
    enough = judging.are_shown(counts, rules.terms)
    useful, partly, not_useful = (counts[each] if enough else None for each in Verdict)
    return {
        "enough": enough,
        "useful": useful,
        "partly": partly,
        "not_useful": not_useful,
        "until": iso(judging.judge_by(demand.state(), rules)),
    }
