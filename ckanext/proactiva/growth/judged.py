"""The answers that the figure of answers counts, and how each is counted."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date
from typing import NamedTuple, TypeAlias

import sqlalchemy as sa

from ckan import model

from ckanext.proactiva import config, types
from ckanext.proactiva.dates import iso
from ckanext.proactiva.domain.judgements import Judgement, judgement
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.domain.period import Period
from ckanext.proactiva.domain.referral_facts import ReferralFacts
from ckanext.proactiva.growth import store, subjects
from ckanext.proactiva.institutions.register import Registered
from ckanext.proactiva.ledger import history
from ckanext.proactiva.model import Demand, Referral

# Where a list continues: its last referral's day of receipt and id.
Key: TypeAlias = tuple[date, str]


class AnswerQuery(NamedTuple):
    """Which answers to list.

    Attributes:
        institution: the institution; None for all.
        judgement: how they are counted; None for any.
        as_of: the last day that counts; None for the day of the last look.
        after: the last answer of the previous page; None for the first page.
    """

    institution: Registered | None
    judgement: Judgement | None
    as_of: date | None
    after: Key | None


class _Judged(NamedTuple):
    referral: str
    facts: ReferralFacts
    judgement: Judgement

    @property
    def key(self) -> Key:
        return self.facts.received, self.referral


def judged_answers(asked: AnswerQuery, now: Moment, limit: int) -> types.GrowthAnswers:
    """List the answers that the figure counts, the newest first, and how many there are.

    The figure is computed from all of them too, so the two always agree.
    """
    period = Period(store.until(asked.as_of, now.day), now.zone)
    counted = _counted(asked, period)
    rest = [each for each in counted if not asked.after or each.key < asked.after]
    shown = rest[:limit]
    return {
        "institution": subjects.institution_if_any(asked.institution),
        "beneficiary_group": None,
        "problem": None,
        "what": asked.judgement.value if asked.judgement else None,
        "first_day": period.months[0].isoformat(),
        "last_day": period.as_of.isoformat(),
        "count": len(counted),
        "answers": _shown(shown),
        "next": _key(shown[-1]) if len(rest) > limit else None,
        "illustrative": config.illustrative_history(),
    }


def _counted(asked: AnswerQuery, period: Period) -> list[_Judged]:
    """Return the answers that count, the newest first."""
    about = asked.institution.id if asked.institution else None
    [known] = history.referrals(model.Session.connection(), [period], about)
    found = [
        _Judged(referral, facts, how)
        for referral, facts in known.items()
        if (how := judgement(facts, period.as_of)) and asked.judgement in (None, how)
    ]
    return sorted(found, key=lambda each: each.key, reverse=True)


def _shown(judged: Collection[_Judged]) -> list[types.GrowthAnswer]:
    demands = _demands([each.referral for each in judged])
    called = subjects.named({each.facts.institution for each in judged})
    return [
        {
            "received_on": facts.received.isoformat(),
            "due_on": iso(facts.due),
            "used_days": facts.used,
            "term_days": facts.term,
            "judgement": how.value,
            "resolution": facts.resolution,
            "public": demands.get(referral),
            "institution": called.get(facts.institution),
        }
        for referral, facts, how in judged
    ]


def _demands(referrals: Collection[str]) -> Mapping[str, types.NamedDemand]:
    """Return the demands that are public now, by referral."""
    # One array parameter, because a file asks about all of them.
    asked = sa.literal(list(referrals), sa.ARRAY(sa.Text))
    query = (
        model.Session.query(Referral.id, Demand.folio, Demand.title_public)
        .join(Demand, Demand.id == Referral.demand_id)
        .filter(Referral.id == sa.any_(asked), Demand.is_public)
    )
    return {row[0]: {"folio": row[1], "title": row[2]} for row in query}


def _key(last: _Judged) -> str:
    received, referral = last.key
    return f"{received.isoformat()}/{referral}"
