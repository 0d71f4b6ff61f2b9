"""Institutions side by side: the most constant first, never by volume."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from ckanext.proactiva.domain import identity, indicators
from ckanext.proactiva.domain.answers import answers
from ckanext.proactiva.domain.period import Period
from ckanext.proactiva.domain.rollup import Flow
from ckanext.proactiva.domain.text import dictionary_key
from ckanext.proactiva.growth.answers import ByInstitution
from ckanext.proactiva.growth.figures import judged, share
from ckanext.proactiva.growth.sums import Sums
from ckanext.proactiva.institutions import register
from ckanext.proactiva.types import ActiveInstitution, InstitutionGrowth, JudgedShare

MOST_INSTITUTIONS = 100


def institutions(
    sums: Sums, referrals: ByInstitution, missing: Mapping[str, int]
) -> list[InstitutionGrowth]:
    """Return the institutions of the ledger, and those that people asked; a hundred at most.

    *missing* counts what each may be about to lose.
    """
    found = sums.by_institution(referrals)
    shown = [
        _compared(
            {"id": named.id, "name": named.name, "title": named.title},
            found[named.id],
            sums.period,
            judged(answers(referrals.get(named.id, ()), sums.period.as_of)),
            missing.get(named.id, 0),
        )
        for named in register.named(found).values()
    ]
    shown.sort(key=lambda each: (-each["continuity"]["part"], dictionary_key(each["title"])))
    return shown[:MOST_INSTITUTIONS]


def _compared(
    named: ActiveInstitution,
    flows: Mapping[date, Flow],
    period: Period,
    answered: JudgedShare,
    missing: int,
) -> InstitutionGrowth:
    stock = indicators.stock(flows, period.running)
    since = None if period.before in flows else min(flows, default=None)
    return {
        **named,
        "stock": stock,
        "in_verification": identity.is_verified(stock, missing),
        "published": indicators.published(flows, period.months),
        "renewed": indicators.renewed(flows, period.months),
        "withdrawn": indicators.withdrawn(flows, period.months),
        "continuity": share(indicators.continuity(flows, period.complete, since)),
        "active": [flows.get(month, Flow()).is_active for month in period.complete],
        "answered": answered,
    }
