"""Of which demands people are asked what they did with the answer."""

from __future__ import annotations

from datetime import date
from itertools import product

from ckanext.proactiva.domain.demand import LISTED, DemandState, Resolution, Status
from ckanext.proactiva.domain.use import takes_uses
from ckanext.proactiva.domain.visibility import Visibility


def test_only_of_those_that_got_something_and_go_on_in_public() -> None:
    for status, seen, ending in product(Status, Visibility, [None, *Resolution]):
        demand = DemandState(date(2026, 11, 9), status, seen)
        is_active = status in LISTED and seen is Visibility.PUBLIC
        gave = ending in (Resolution.PUBLISHED, Resolution.PARTLY_PUBLISHED)
        assert takes_uses(demand, ending) is (is_active and gave)
