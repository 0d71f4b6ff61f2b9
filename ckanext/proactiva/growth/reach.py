"""Whom useful information is for and what it helps with: the figures of groups and problems."""

from __future__ import annotations

from collections.abc import Mapping

from ckanext.proactiva import vocabularies
from ckanext.proactiva.datasets.topics import LISTS
from ckanext.proactiva.domain import indicators
from ckanext.proactiva.domain.period import Period
from ckanext.proactiva.domain.rollup import Dimension, Label
from ckanext.proactiva.ledger.totals import Flows
from ckanext.proactiva.types import GroupGrowth, PartGrowth, ProblemGrowth

ByCode = Mapping[str, Flows]


def labels() -> set[Label]:
    """Return the labels of each group and each problem that the portal lists."""
    return {(dimension, code) for dimension in LISTS for code in _codes(dimension)}


def listed(dimension: Dimension, flows: Mapping[Label, Flows]) -> dict[str, Flows]:
    """Return the months of each listed group or problem, in list order."""
    return {code: flows[dimension, code] for code in _codes(dimension)}


def groups(by_group: ByCode, period: Period) -> list[GroupGrowth]:
    """Return what each group has, and what changed for it in a period."""
    return [{"beneficiary_group": code, **_part(of, period)} for code, of in by_group.items()]


def problems(by_problem: ByCode, period: Period) -> list[ProblemGrowth]:
    """Return what helps with each problem, and what changed in it in a period."""
    return [{"problem": code, **_part(of, period)} for code, of in by_problem.items()]


def _codes(dimension: Dimension) -> list[str]:
    return [term.code for term in vocabularies.get(LISTS[dimension])]


def _part(flows: Flows, period: Period) -> PartGrowth:
    return {
        "stock": indicators.stock(flows, period.running),
        "published": indicators.published(flows, period.months),
        "renewed": indicators.renewed(flows, period.months),
        "withdrawn": indicators.withdrawn(flows, period.months),
    }
