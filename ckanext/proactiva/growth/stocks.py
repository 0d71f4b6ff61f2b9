"""How much is published now, as far as the ledger has seen."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import NamedTuple

from ckanext.proactiva.domain.rollup import Dimension, Label
from ckanext.proactiva.ledger import seals, totals


class Stocks(NamedTuple):
    """The stock of each value that has any, and when the portal was last looked at."""

    by_label: Mapping[Label, int]
    seen_at: datetime


def stocks(dimensions: Collection[Dimension]) -> Stocks | None:
    """Return the stock of each value of some dimensions; None until the first sync has ended."""
    progress = seals.progress()
    if progress is None or progress["synced_at"] is None:
        return None
    found = totals.of_all_months(dimensions)
    return Stocks({label: flow.net for label, flow in found.items()}, progress["synced_at"])


def of_one(label: Label) -> int | None:
    """Return the stock of one value, in one statement; None until the first sync has ended."""
    flow = totals.of_one(label)
    return None if flow is None else flow.net
