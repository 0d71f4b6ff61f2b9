"""All that is counted of the portal or of a part of it: codes, numbers and days, and no words."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from ckanext.proactiva import types
from ckanext.proactiva.domain import identity, indicators
from ckanext.proactiva.domain.answers import Answers
from ckanext.proactiva.domain.indicators import Share
from ckanext.proactiva.domain.period import Period
from ckanext.proactiva.domain.responses import ReferralFacts
from ckanext.proactiva.domain.rollup import Dimension, Label
from ckanext.proactiva.growth import reach
from ckanext.proactiva.growth.figures import answered, figures, judged, share
from ckanext.proactiva.ledger.totals import Flows
from ckanext.proactiva.types import GrowthReport


@dataclass(frozen=True)
class Source:
    """What the ledger has of the portal or of a part of it.

    Attributes:
        flows: its months.
        own: the months of what came from no harvest; None where the ledger does not sum them.
        referrals: those received in the period; None of what nobody asks.
        term: the working days that it has to answer, or the usual ones.
        missing: how much it may be about to lose.
        answered_by_month: what became of the referrals that were due when each month that is over
            ended, of the portal alone.
        listed: the months of each group and each problem, of the portal alone.
        catalogue: the months of all datasets, of the portal alone.
    """

    flows: Flows
    own: Flows | None
    referrals: Collection[ReferralFacts] | None
    term: int
    missing: int = 0
    answered_by_month: Mapping[date, Answers] = field(default_factory=dict[date, Answers])
    listed: Mapping[Label, Flows] | None = None
    catalogue: Flows | None = None


def report(source: Source, period: Period) -> GrowthReport:
    """Count all that pages and files show of a period."""
    flows, own, listed, catalogue = source.flows, source.own, source.listed, source.catalogue
    groups = {} if listed is None else reach.listed(Dimension.GROUP, listed)
    problems = {} if listed is None else reach.listed(Dimension.PROBLEM, listed)
    stock = indicators.stock(flows, period.running)

    def from_here(month: date) -> Share | None:
        return None if own is None else indicators.own_share(own, flows, month)

    def reached(month: date) -> Share | None:
        return None if listed is None else indicators.reach(groups, month)

    over = [] if listed is None else period.over
    return {
        **figures(flows, period),
        **answered(source.referrals, period, source.term),
        "answered_by_month": [
            {"month": f"{month:%Y-%m}", **judged(each)}
            for month, each in source.answered_by_month.items()
        ],
        "own": _shared(from_here(period.running)),
        "own_by_month": _by_month(from_here, over),
        "reach": _shared(reached(period.running)),
        "reach_by_month": _by_month(reached, over),
        "groups": reach.groups(groups, period),
        "problems": reach.problems(problems, period),
        "in_verification": identity.is_verified(stock, source.missing),
        "catalogue": None if catalogue is None else indicators.stock(catalogue, period.running),
    }


def _shared(found: Share | None) -> types.Share | None:
    """Return both parts of a share, and its percentage, if it is counted."""
    return share(found) if found else None


def _by_month(
    of_month: Callable[[date], Share | None], months: Iterable[date]
) -> list[types.MonthShare]:
    """Return a share at the end of each month in which it is counted."""
    found = [(month, of_month(month)) for month in months]
    return [{"month": f"{month:%Y-%m}", **share(each)} for month, each in found if each]
