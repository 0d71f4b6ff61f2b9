"""Whom useful information is for: what each group of people has of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ckanext.proactiva import vocabularies
from ckanext.proactiva.domain import indicators
from ckanext.proactiva.domain.period import Period
from ckanext.proactiva.domain.rollup import Dimension, Label
from ckanext.proactiva.ledger.totals import Flows
from ckanext.proactiva.types import GroupGrowth

GROUPS: Final = "beneficiary_groups"


def labels() -> set[Label]:
    """Return under what the ledger sums each group that the portal lists."""
    return {(Dimension.GROUP, term.code) for term in vocabularies.get(GROUPS)}


def listed(flows: Mapping[Label, Flows]) -> dict[str, Flows]:
    """Return the months of each listed group, in the order of the list."""
    codes = [term.code for term in vocabularies.get(GROUPS)]
    return {code: flows[Dimension.GROUP, code] for code in codes}


def groups(by_group: Mapping[str, Flows], period: Period) -> list[GroupGrowth]:
    """Return what each group has, and what changed for it in a period."""
    return [
        {
            "beneficiary_group": code,
            "stock": indicators.stock(flows, period.running),
            "published": indicators.published(flows, period.months),
            "renewed": indicators.renewed(flows, period.months),
            "withdrawn": indicators.withdrawn(flows, period.months),
        }
        for code, flows in by_group.items()
    ]
