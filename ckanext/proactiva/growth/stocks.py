"""How much is published now, as far as the ledger has seen."""

from __future__ import annotations

from collections.abc import Collection

from ckanext.proactiva.domain.rollup import Dimension, Label
from ckanext.proactiva.ledger import seals, totals


def stocks(dimensions: Collection[Dimension]) -> dict[Label, int] | None:
    """Return the stock of each value of some dimensions; None until the first sync has ended."""
    progress = seals.progress()
    if progress is None or progress["synced_at"] is None:
        return None
    return {label: flow.net for label, flow in totals.of_all_months(dimensions).items()}


def of_one(label: Label) -> int | None:
    """Return the stock of one value, in one statement; None until the first sync has ended."""
    flow = totals.of_one(label)
    return None if flow is None else flow.net
