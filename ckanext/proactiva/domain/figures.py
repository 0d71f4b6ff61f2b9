"""The figures of growth that have events behind them: what flows, and what stands."""

from __future__ import annotations

from typing import Final
from zoneinfo import ZoneInfo

from ckanext.proactiva.domain.facts import Facts
from ckanext.proactiva.domain.growth import DatasetEvent, EventKind
from ckanext.proactiva.domain.moment import day_of
from ckanext.proactiva.domain.register import N_, Register
from ckanext.proactiva.domain.rollup import (
    COLUMNS,
    Flow,
    Label,
    counted,
    effects,
    files,
    labels,
)
from ckanext.proactiva.domain.tally import Tally

_RECLASSIFIED: Final = (EventKind.RECLASSIFIED, EventKind.RENEWED)


class FlowFigure(Register):
    """A figure of what came, left or was renewed, and the kinds of events that it counts."""

    kinds: tuple[EventKind, ...]

    PUBLISHED = "published", N_("Published"), (EventKind.PUBLISHED,)
    RETURNED = "returned", N_("Came back"), (EventKind.RETURNED,)
    JOINED = "joined", N_("Started to count"), _RECLASSIFIED
    WITHDRAWN = "withdrawn", N_("Withdrawn"), (EventKind.WITHDRAWN,)
    LEFT = "left", N_("Stopped counting"), _RECLASSIFIED
    RENEWED = "renewed", N_("Renewed"), (EventKind.RETURNED, *_RECLASSIFIED)

    def of(self, flow: Flow) -> int:
        """Return the figure from what changed in a month."""
        return getattr(flow, self.value)


class StockFigure(Register):
    """A figure of what is public at the end of a day: all of it, or a part.

    `OWN` is summed under its own label, for the portal and for institutions only.
    """

    STOCK = "stock", N_("Useful information")
    WITH_FILES = "with_files", N_("With files")
    OPEN = "open", N_("With an open file")
    UNKNOWN = "unknown", N_("With files that may or may not be open")
    OWN = "own", N_("Published here, not brought from another portal")

    def holds(self, facts: Facts, label: Label) -> bool:
        """Return whether the figure of a label counts a public dataset."""
        found = counted(facts)
        if label not in labels(found):
            return False
        if self is StockFigure.OWN:
            return found.is_own
        return self is StockFigure.STOCK or self.value in files(found)

    def of(self, flow: Flow) -> int:
        """Return the figure from the sum of everything that changed up to a day."""
        is_whole = self in (StockFigure.STOCK, StockFigure.OWN)
        return flow.net if is_whole else getattr(flow, self.value)


class EventFilter:
    """Selects the events that a figure counts, of the portal or of a part of it.

    Everything a harvest renewed in a day is one act, represented by the first of its events that is
    asked about, so events have to be asked about in whole days.
    """

    def __init__(self, figure: FlowFigure, label: Label, zone: ZoneInfo) -> None:
        """Count for one figure under a label, by days in a time zone."""
        self._figure, self._label, self._zone = figure, label, zone
        self._acts = Tally(zone)

    def holds(self, event: DatasetEvent) -> bool:
        """Return whether the figure counts an event."""
        if self._figure is FlowFigure.RENEWED:
            day = day_of(event.when.counted_at, self._zone)
            return event.renews and self._label in self._acts.renewed(event, day)
        before, after = (facts and counted(facts) for facts in (event.before, event.after))
        column = COLUMNS[self._figure.value]
        return any(
            label == self._label and (column, 1) in changed
            for label, changed in effects(event.kind, before, after)
        )
