"""The value of each indicator of growth in each of the last twelve complete months."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from itertools import dropwhile
from typing import Final

from ckanext.proactiva.domain import indicators
from ckanext.proactiva.domain.definitions import Indicator
from ckanext.proactiva.domain.indicators import Flows, Share
from ckanext.proactiva.domain.period import YEAR, months_back
from ckanext.proactiva.domain.rollup import Flow, flow_of
from ckanext.proactiva.growth.figures import share
from ckanext.proactiva.types import Growth, InMonth


def by_month(indicator: Indicator, growth: Growth) -> list[tuple[str, InMonth]]:
    """Return the value of an indicator at the end of each of the last twelve complete months.

    The stock and shares are those that a page shows as of the month's last day; the other counts
    are for the month alone. Indicators that are not kept by month have none, and neither have
    months before the ledger has anything, or before any answer was due.
    """
    if indicator is Indicator.ANSWERS:
        due = dropwhile(lambda each: not each["whole"], growth["answered_by_month"])
        return [(each["month"], each) for each in due]
    flows = {date.fromisoformat(f"{each['month']}-01"): flow_of(each) for each in growth["months"]}
    known = {at: flow for at, flow in flows.items() if flow != Flow()}
    if not known:
        return []
    over = [each["month"] for each in growth["months"] if each["complete"]][-YEAR:]
    return [
        (at, found)
        for at, found in _in_months(indicator, growth, known, over)
        if date.fromisoformat(f"{at}-01") >= min(known)
    ]


def _in_months(
    indicator: Indicator, growth: Growth, known: Flows, over: Sequence[str]
) -> list[tuple[str, InMonth]]:
    """Return the value of an indicator in each of some months, as they are written."""
    kept = {Indicator.OWN: growth["own_by_month"], Indicator.REACH: growth["reach_by_month"]}
    if indicator in kept:
        return [(each["month"], each) for each in kept[indicator]]
    if indicator in _COUNTS:
        counted = _COUNTS[indicator]
        return [(at, counted(known, date.fromisoformat(f"{at}-01"))) for at in over]
    part = _SHARES[indicator]
    return [(at, share(part(known, date.fromisoformat(f"{at}-01")))) for at in over]


def _continuity(flows: Flows, at: date) -> Share:
    return indicators.continuity(flows, months_back(at, YEAR + 1)[:-1], min(flows))


def _burst(flows: Flows, at: date) -> Share:
    return indicators.burst_share(flows, months_back(at, YEAR + 1))


_COUNTS: Final[Mapping[Indicator, Callable[[Flows, date], int]]] = {
    Indicator.STOCK: indicators.stock,
    Indicator.PUBLISHED: lambda flows, at: indicators.published(flows, [at]),
    Indicator.RENEWED: lambda flows, at: indicators.renewed(flows, [at]),
    Indicator.WITHDRAWN: lambda flows, at: indicators.withdrawn(flows, [at]),
}
_SHARES: Final[Mapping[Indicator, Callable[[Flows, date], Share]]] = {
    Indicator.CONTINUITY: _continuity,
    Indicator.OPEN: indicators.open_share,
    Indicator.BURST: _burst,
}
