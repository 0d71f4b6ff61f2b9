"""Institutions compared, the most constant first, never ordered by volume."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from ckanext.proactiva.domain import identity, indicators
from ckanext.proactiva.domain.judgements import answers
from ckanext.proactiva.domain.period import Period
from ckanext.proactiva.domain.referral_facts import ReferralFacts
from ckanext.proactiva.domain.rollup import Flow
from ckanext.proactiva.domain.text import dictionary_key
from ckanext.proactiva.growth.figures import judged_share, share
from ckanext.proactiva.ledger.totals import Flows
from ckanext.proactiva.types import ComparedGrowth


def compared(
    flows: Flows, period: Period, referrals: Collection[ReferralFacts], missing: int
) -> ComparedGrowth:
    """Return an institution's part of the comparison.

    *missing* counts the datasets that it may be about to lose. Whatever precedes the period may be
    summed in a single month before it.
    """
    stock = indicators.stock(flows, period.running)
    return {
        "stock": stock,
        "in_verification": identity.is_verified(stock, missing),
        "published": indicators.published(flows, period.months),
        "renewed": indicators.renewed(flows, period.months),
        "withdrawn": indicators.withdrawn(flows, period.months),
        "continuity": share(
            indicators.continuity(flows, period.complete, min(flows, default=None))
        ),
        "active": [flows.get(month, Flow()).is_active for month in period.complete],
        "answered": judged_share(answers(referrals, period.as_of)),
    }


def in_order(found: Mapping[str, ComparedGrowth], titles: Mapping[str, str]) -> list[str]:
    """Order institutions by constancy, and equals by title as a dictionary does."""
    return sorted(
        found,
        key=lambda each: (-found[each]["continuity"]["part"], dictionary_key(titles[each]), each),
    )
