"""Sums of events under every label of their datasets, as if all were useful."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from zoneinfo import ZoneInfo

from ckanext.proactiva.domain.facts import Facts
from ckanext.proactiva.domain.growth import DatasetEvent
from ckanext.proactiva.domain.rollup import Cell, Dimension, Flow
from ckanext.proactiva.domain.tally import tally


def rollup(events: Iterable[DatasetEvent], zone: ZoneInfo) -> dict[Cell, Flow]:
    """Sum events by month, for every value of every dimension except the whole catalogue."""
    useful = [
        replace(event, before=_useful(event.before), after=_useful(event.after)) for event in events
    ]
    sums = tally(useful, zone)
    return {cell: flow for cell, flow in sums.items() if cell.dimension is not Dimension.CATALOGUE}


def _useful(facts: Facts | None) -> Facts | None:
    return facts and replace(facts, proactive=True, whole=True)
