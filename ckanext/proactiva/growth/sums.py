"""The months of the ledger, cut off at the last day of a period."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date

from ckan import model

from ckanext.proactiva.domain.growth import EventKind
from ckanext.proactiva.domain.period import Period
from ckanext.proactiva.domain.rollup import Cell, Dimension, Flow, Label
from ckanext.proactiva.domain.tally import tally
from ckanext.proactiva.ledger import corrections, history, listing, totals
from ckanext.proactiva.ledger.listing import Span
from ckanext.proactiva.ledger.totals import Flows


@dataclass(frozen=True)
class Sums:
    """The ledger's sums up to the last day of a period.

    Attributes:
        period: the months of the report.
        running: what the running month had up to its last day, counted from the events; None if the
            last day is the end of the month or nothing counts later, so that the month's sum is
            right.
        unknown: how corrections written after the last day have changed the sums.
        is_of_today: whether the last day is today.
    """

    period: Period
    running: Mapping[Label, Flow] | None
    unknown: Mapping[Cell, Flow]
    is_of_today: bool = False

    def by_label(
        self, labels: Collection[Label], dimensions: Collection[Dimension] = ()
    ) -> dict[Label, Flows]:
        """Return all months of some values, and of every value of some dimensions."""
        found = totals.by_month(labels, dimensions)
        return {label: self._until(label, flows) for label, flows in found.items()}

    def by_institution(self, others: Collection[str]) -> dict[str, Flows]:
        """Return the months of every institution in the ledger, and of some others.

        What an institution had before the first month is summed in the month before it.
        """
        period = self.period
        found = totals.by_institution(period.months[0], period.running, period.before)
        return {
            organization_id: self._until(
                (Dimension.INSTITUTION, organization_id),
                found.get(organization_id, {}),
                period.before,
            )
            for organization_id in {*found, *others}
        }

    def _until(self, label: Label, flows: Mapping[date, Flow], first: date | None = None) -> Flows:
        last = self.period.running
        kept = {month: flow for month, flow in flows.items() if month <= last}
        for cell, flow in self.unknown.items():
            if (cell.dimension, cell.value) == label and cell.month <= last:
                month = max(cell.month, first) if first else cell.month
                kept[month] = kept.get(month, Flow()) - flow
        kept = {month: flow for month, flow in kept.items() if flow != Flow()}
        if self.running is None:
            return kept
        kept.pop(last, None)
        part = self.running.get(label)
        return {**kept, last: part} if part else kept


def sums(period: Period, today: date, about: Label | None = None) -> Sums:
    """Return the sums of a period that ends today or earlier.

    With *about*, only what counts under that label is complete.
    """
    if period.as_of == today:
        return Sums(period, None, {}, is_of_today=True)
    if not history.has_events(period.end):
        return Sums(period, None, {})
    late = [each for each in history.corrections() if each.when.counted_at >= period.end]
    connection = model.Session.connection()
    unknown = corrections.effect(connection, period.zone, late) if late else {}
    running = None if period.is_over else _running(period, about)
    return Sums(period, running, unknown)


def _running(period: Period, about: Label | None) -> Mapping[Label, Flow]:
    """Count what the running month had up to the last day, as was known then."""
    span = Span(period.running_since, period.end, period.end)
    flows = tally(listing.newest(about, EventKind, span), period.zone)
    return {(cell.dimension, cell.value): flow for cell, flow in flows.items()}
