"""Everything that is counted for the portal or a part of it: codes, numbers and days, no words."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from ckanext.proactiva import types
from ckanext.proactiva.domain import identity, indicators
from ckanext.proactiva.domain.indicators import Share
from ckanext.proactiva.domain.judgements import Answers
from ckanext.proactiva.domain.period import Period
from ckanext.proactiva.domain.referral_facts import ReferralFacts
from ckanext.proactiva.domain.rollup import Dimension, Label
from ckanext.proactiva.growth import reach
from ckanext.proactiva.growth.figures import answered, figures, judged_share, share
from ckanext.proactiva.ledger.totals import Flows
from ckanext.proactiva.types import GrowthReport


@dataclass(frozen=True)
class Source:
    """The ledger's data about the portal or a part of it.

    Attributes:
        flows: its months.
        own: the months of what did not come from a harvest; None if the ledger does not sum them.
        referrals: those received in the period; None for a part that nobody can ask.
        term: its working days to answer, or the usual ones.
        missing: how many datasets it may be about to lose.
        answered_by_month: the outcome of the referrals that were due, as of the end of each
            complete month; empty for a part that nobody can ask.
        listed: the months of each group and each problem, in order; for the portal alone.
        catalogue: the months of all datasets; for the portal alone.
        is_cited: whether a group counts only once something was recorded for it.
    """

    flows: Flows
    own: Flows | None
    referrals: Collection[ReferralFacts] | None
    term: int
    missing: int = 0
    answered_by_month: Mapping[date, Answers] = field(default_factory=dict[date, Answers])
    listed: Mapping[Label, Flows] | None = None
    catalogue: Flows | None = None
    is_cited: bool = False


def report(source: Source, period: Period) -> GrowthReport:
    """Count everything that pages and files show of a period."""
    flows, own, listed, catalogue = source.flows, source.own, source.listed, source.catalogue
    groups = reach.of(Dimension.GROUP, listed or {})
    problems = reach.of(Dimension.PROBLEM, listed or {})
    stock = indicators.stock(flows, period.running)
    of_own = None if own is None else share(indicators.own_share(own, flows, period.running))
    return {
        **figures(flows, period),
        **answered(source.referrals, period, source.term),
        "answered_by_month": [
            {"month": f"{month:%Y-%m}", **judged_share(each)}
            for month, each in source.answered_by_month.items()
        ],
        "own": of_own,
        "own_by_month": [] if own is None else _own_by_month(own, flows, period.over),
        **_reach(None if listed is None else groups, period, is_cited=source.is_cited),
        "groups": reach.groups(groups, period),
        "problems": reach.problems(problems, period),
        "in_verification": identity.is_verified(stock, source.missing),
        "catalogue": None if catalogue is None else indicators.stock(catalogue, period.running),
    }


def _reach(groups: Mapping[str, Flows] | None, period: Period, *, is_cited: bool) -> types.Reach:
    """Return how many of the groups are reached; of a part of the portal, nothing."""
    if groups is None:
        return {"reach": None, "reach_by_month": []}

    def until(month: date) -> Share:
        return indicators.reach(reach.known(groups, month) if is_cited else groups, month)

    return {
        "reach": share(until(period.running)),
        "reach_by_month": [_of_month(month, until(month)) for month in period.over],
    }


def _own_by_month(own: Flows, flows: Flows, months: Sequence[date]) -> list[types.MonthShare]:
    """Return `indicators.own_share` at the end of each of some consecutive months.

    Stocks are added up only once, because every institution has its own.
    """
    rows = zip(indicators.series(own, months), indicators.series(flows, months), strict=True)
    return [_of_month(of.month, Share(part.stock, of.stock)) for part, of in rows]


def _of_month(month: date, found: Share) -> types.MonthShare:
    return {"month": f"{month:%Y-%m}", **share(found)}
