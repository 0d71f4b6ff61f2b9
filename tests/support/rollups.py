"""Sums of events under every label that their datasets have, useful or not."""

from __future__ import annotations

from collections.abc import Iterable
from zoneinfo import ZoneInfo

from ckanext.proactiva.domain.growth import Event
from ckanext.proactiva.domain.rollup import Cell, Flow, Sums, labels


def rollup(events: Iterable[Event], tz: ZoneInfo) -> dict[Cell, Flow]:
    """Sum events by month, for every value of every dimension."""
    sums = Sums(tz)
    for event in events:
        sums.add(event, labels(event.before), labels(event.after))
    return sums.flows()
