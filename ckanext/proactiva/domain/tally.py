"""Growth summed event by event, with each harvest counted as one act."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date, datetime
from typing import TypeAlias
from zoneinfo import ZoneInfo

from ckanext.proactiva.domain.growth import DatasetEvent
from ckanext.proactiva.domain.moment import day_of
from ckanext.proactiva.domain.rollup import (
    COLUMNS,
    Addition,
    Cell,
    Flow,
    Label,
    addition,
)

# The renewals of a harvest under a label on one day, which are one act together.
Act: TypeAlias = tuple[Label, str, date]


def tally(
    events: Iterable[DatasetEvent], zone: ZoneInfo, earlier: Iterable[DatasetEvent] = ()
) -> dict[Cell, Flow]:
    """Sum the growth in some events; see `Tally`."""
    found = Tally(zone, earlier)
    for event in events:
        found.add(event)
    return found.flows()


class Tally:
    """The sums of growth: useful information in every dimension, all datasets as the catalogue.

    An ordinary dataset is public and is recorded, but does not count as growth: it joins on the day
    its institution says whom it is useful for, and leaves when it no longer says so.
    """

    def __init__(self, zone: ZoneInfo, earlier: Iterable[DatasetEvent] = ()) -> None:
        """Sum by month in a time zone; *earlier* events of these days were summed before."""
        self._zone = zone
        self._acts: set[Act] = set()
        self._months: defaultdict[date, defaultdict[Label, list[int]]] = defaultdict(_no_cells)
        for event in earlier:
            self.renewed(event, day_of(event.when.counted_at, zone))

    def add(self, event: DatasetEvent) -> None:
        """Add an event to the sums; it is not kept."""
        self.count(addition(event), event.when.counted_at, _last(event))

    def count(self, added: Addition, at: datetime, last: datetime | None) -> None:
        """Add what an event adds.

        Args:
            added: what it adds.
            at: the moment at which it counts.
            last: when its dataset's data had last changed before.
        """
        day = day_of(at, self._zone)
        cells = self._months[day.replace(day=1)]
        for label, changes in added.effects:
            cell = cells[label]
            for column, number in changes:
                cell[column] += number
        for label in self._renewed(added, day, last):
            cells[label][COLUMNS["renewed"]] += 1

    def flows(self) -> dict[Cell, Flow]:
        """Return the months of every value."""
        return {
            Cell(*label, month): Flow(*columns)
            for month, cells in self._months.items()
            for label, columns in cells.items()
        }

    def renewed(self, event: DatasetEvent, day: date) -> Iterable[Label]:
        """Return where data counts as renewed: once a day for a dataset, or for a whole harvest."""
        return self._renewed(addition(event), day, _last(event))

    def _renewed(self, added: Addition, day: date, last: datetime | None) -> Iterable[Label]:
        found, origin = added.renewed, added.origin
        if not found:
            return ()
        if not origin:
            return found if last is None or day_of(last, self._zone) != day else ()
        # A log does not show what was one harvest, and batches of the past are not summed in order.
        if added.backfilled:
            return ()
        new = {label for label in found if (label, origin, day) not in self._acts}
        self._acts.update((label, origin, day) for label in new)
        return new


def _nothing() -> list[int]:
    return [0] * len(COLUMNS)


def _no_cells() -> defaultdict[Label, list[int]]:
    return defaultdict(_nothing)


def _last(event: DatasetEvent) -> datetime | None:
    """Return when a dataset's data had last changed before an event."""
    return event.before.data_at if event.before else None
