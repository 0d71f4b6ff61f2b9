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
from ckanext.proactiva.types import ComparedInstitution, InstitutionGrowth, JudgedShare


def institutions(
    sums: Sums, referrals: ByInstitution, missing: Mapping[str, int]
) -> list[InstitutionGrowth]:
    """Return every institution, those at zero and those that ended too.

    Until a day of before they are those that the ledger then knew: nothing done since adds one.
    *missing* counts what each may be about to lose.
    """
    every = {each.id: each for each in register.every()}
    found = sums.by_institution({*referrals, *(every if sums.is_of_today else ())})
    shown = [
        _compared(
            {"id": each.id, "name": each.name, "title": each.title, "ended": not each.is_active},
            found[each.id],
            sums.period,
            judged(answers(referrals.get(each.id, ()), sums.period.as_of)),
            missing.get(each.id, 0),
        )
        for each in every.values()
        if each.id in found
    ]
    shown.sort(key=lambda each: (-each["continuity"]["part"], dictionary_key(each["title"])))
    return shown


def _compared(
    named: ComparedInstitution,
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
