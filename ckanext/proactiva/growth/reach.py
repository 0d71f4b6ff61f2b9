"""Whom useful information is for and what it helps with: the figures of groups and problems."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from ckanext.proactiva import vocabularies
from ckanext.proactiva.datasets.topics import LISTS
from ckanext.proactiva.domain import indicators
from ckanext.proactiva.domain.period import Period
from ckanext.proactiva.domain.rollup import Dimension, Label
from ckanext.proactiva.ledger.totals import Flows
from ckanext.proactiva.types import GroupGrowth, PartGrowth, ProblemGrowth

ByCode = Mapping[str, Flows]


def labels() -> list[Label]:
    """Return the labels of each group and each problem that the portal lists, in list order."""
    return [(kind, term.code) for kind, name in LISTS.items() for term in vocabularies.get(name)]


def of(dimension: Dimension, flows: Mapping[Label, Flows]) -> dict[str, Flows]:
    """Return the months of each group or each problem by code, in the same order."""
    return {code: its for (kind, code), its in flows.items() if kind is dimension}


def known(by_group: ByCode, month: date) -> dict[str, Flows]:
    """Return the groups for which anything had been recorded when a month ended."""
    return {code: of for code, of in by_group.items() if any(at <= month for at in of)}


def groups(by_group: ByCode, period: Period) -> list[GroupGrowth]:
    """Return what each group has, and what changed for it in a period."""
    return [{"beneficiary_group": code, **_part(of, period)} for code, of in by_group.items()]


def problems(by_problem: ByCode, period: Period) -> list[ProblemGrowth]:
    """Return what helps with each problem, and what changed in it in a period."""
    return [{"problem": code, **_part(of, period)} for code, of in by_problem.items()]


def _part(flows: Flows, period: Period) -> PartGrowth:
    return {
        "stock": indicators.stock(flows, period.running),
        "published": indicators.published(flows, period.months),
        "renewed": indicators.renewed(flows, period.months),
        "withdrawn": indicators.withdrawn(flows, period.months),
    }
