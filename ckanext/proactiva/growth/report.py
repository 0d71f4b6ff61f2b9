"""All that is counted of the portal or of an institution: codes, numbers and days, and no words."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from ckanext.proactiva.domain import identity, indicators
from ckanext.proactiva.domain.period import Period
from ckanext.proactiva.domain.responses import ReferralFacts
from ckanext.proactiva.growth import reach
from ckanext.proactiva.growth.figures import figures, share
from ckanext.proactiva.ledger.totals import Flows
from ckanext.proactiva.types import GrowthReport


@dataclass(frozen=True)
class Source:
    """What the ledger has of the portal or of an institution.

    Attributes:
        flows: its months.
        own: the months of what came from no harvest.
        referrals: those received in the period.
        term: the working days that it has to answer, or the usual ones.
        missing: how much it may be about to lose.
        groups: the months of each group of people, of the portal alone.
        catalogue: the months of all datasets, of the portal alone.
    """

    flows: Flows
    own: Flows
    referrals: Collection[ReferralFacts]
    term: int
    missing: int
    groups: Mapping[str, Flows] | None = None
    catalogue: Flows | None = None


def report(source: Source, period: Period) -> GrowthReport:
    """Count all that pages and files show of a period."""
    flows, groups, catalogue = source.flows, source.groups, source.catalogue
    stock = indicators.stock(flows, period.running)
    return {
        **figures(flows, period, source.referrals, source.term),
        "own": share(indicators.own_share(source.own, flows, period.running)),
        "reach": None if groups is None else share(indicators.reach(groups, period.running)),
        "groups": reach.groups(groups or {}, period),
        "in_verification": identity.is_verified(stock, source.missing),
        "catalogue": None if catalogue is None else indicators.stock(catalogue, period.running),
    }
