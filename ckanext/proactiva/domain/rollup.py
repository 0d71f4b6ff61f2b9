"""Growth by month: events added up for every value of every dimension.

Adding is all it does: the rollup of two batches is the sum of their rollups, so a new batch never
has to read an old one.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Set
from dataclasses import astuple, dataclass, fields
from datetime import date, datetime
from enum import Enum
from operator import add, sub
from typing import Final, NamedTuple, TypeAlias
from zoneinfo import ZoneInfo

from ckanext.proactiva.domain.facts import Facts
from ckanext.proactiva.domain.growth import Event, EventKind

# What the ledger counts apart, of the codes that say how open a dataset is.
NO_FILES, OPEN, UNKNOWN = "no_files", "open", "unknown"


class Dimension(str, Enum):
    """What growth is counted by: useful information by five, and everything public by one.

    What is `OWN` came from no harvest: the portal's, of the empty value, or an institution's.
    """

    CATALOGUE = "catalogue"
    PORTAL = "portal"
    INSTITUTION = "institution"
    GROUP = "group"
    PROBLEM = "problem"
    OWN = "own"


Label = tuple[Dimension, str]
CATALOGUE: Final[Label] = (Dimension.CATALOGUE, "")

# What a harvest has renewed under a label on a day: all of it is one act.
Act: TypeAlias = tuple[Label, str, date]


class Cell(NamedTuple):
    """One value of one dimension in one month; the portal's value is empty."""

    dimension: Dimension
    value: str
    month: date


@dataclass(frozen=True)
class Flow:
    """What changed in a month; the last three are net, and the parts of the open share."""

    published: int = 0
    renewed: int = 0
    returned: int = 0
    withdrawn: int = 0
    joined: int = 0
    left: int = 0
    with_files: int = 0
    open: int = 0
    unknown: int = 0

    @property
    def net(self) -> int:
        """Return by how much the stock changed."""
        return self.published + self.returned + self.joined - self.withdrawn - self.left

    @property
    def is_active(self) -> bool:
        """Tell whether something appeared in the month, or data was renewed."""
        return self.published > 0 or self.renewed > 0

    def __add__(self, other: Flow) -> Flow:
        return Flow(*map(add, astuple(self), astuple(other)))

    def __sub__(self, other: Flow) -> Flow:
        return Flow(*map(sub, astuple(self), astuple(other)))


# Where each column of a flow stands in a list of them.
COLUMNS: Final = {field.name: place for place, field in enumerate(fields(Flow))}


def tally(
    events: Iterable[Event], tz: ZoneInfo, earlier: Iterable[tuple[Facts, date]] = ()
) -> dict[Cell, Flow]:
    """Sum what growth is in some events; see `Tally`."""
    found = Tally(tz, earlier)
    for event in events:
        found.add(event)
    return found.flows()


def acts_of(renewed: Iterable[tuple[Facts, date]]) -> set[Act]:
    """Return the acts of harvests that renewed datasets with such facts on such days."""
    return {(label, facts.origin, day) for facts, day in renewed for label in labels(facts)}


def month_of(moment: datetime, tz: ZoneInfo) -> date:
    """Return the first day of the month that the moment falls in, where the portal is."""
    return _day(moment, tz).replace(day=1)


class Tally:
    """What growth is: useful information by every dimension, and all datasets as catalogue.

    An ordinary dataset is public and is remembered, but it is no growth: it joins on the day that
    its institution says for whom it is useful, and leaves when it no longer says so.
    """

    def __init__(self, tz: ZoneInfo, earlier: Iterable[tuple[Facts, date]] = ()) -> None:
        """Sum by the months of a time zone.

        *earlier* is what harvests renewed before on the same days, as it was, with the day.
        """
        renewed = list(earlier)
        self._useful = Sums(tz, acts_of((facts, day) for facts, day in renewed if facts.useful))
        self._every = Sums(tz, ((CATALOGUE, facts.origin, day) for facts, day in renewed))

    def add(self, event: Event) -> None:
        """Add an event to the sums; it is not kept."""
        before, after = event.before, event.after
        self._useful.add(event, labels(_useful(before)), labels(_useful(after)))
        self._every.add(event, _catalogue(before), _catalogue(after))

    def flows(self) -> dict[Cell, Flow]:
        """Return the months of every value."""
        return self._useful.flows() | self._every.flows()


class Sums:
    """Sums that grow event by event, as one list of the columns of a flow for each cell."""

    def __init__(self, tz: ZoneInfo, acts: Iterable[Act] = ()) -> None:
        """Sum by the months of a time zone; *acts* were summed before on the same days."""
        self._tz = tz
        self._acts = set(acts)
        self._cells: defaultdict[tuple[Label, date], list[int]] = defaultdict(_nothing)

    def flows(self) -> dict[Cell, Flow]:
        """Return what was summed."""
        return {Cell(*label, month): Flow(*row) for (label, month), row in self._cells.items()}

    def add(self, event: Event, before: Set[Label], after: Set[Label]) -> None:
        """Add what an event changes under each label that its dataset had, or has now."""
        month = month_of(event.when.counted_at, self._tz)
        returned = event.kind is EventKind.RETURNED
        came, went = _files(event.after), () if returned else _files(event.before)
        for label in after if returned else before | after:
            was_here, is_here = label in before, label in after
            changes = [(name, 1) for name in _move(event.kind, was_here, is_here)]
            changes += [(name, 1) for name in came if is_here and not (was_here and name in went)]
            changes += [(name, -1) for name in went if was_here and not (is_here and name in came)]
            if is_here and before and self._renews(event, label):
                changes.append(("renewed", 1))
            for name, number in changes:
                self._cells[label, month][COLUMNS[name]] += number

    def _renews(self, event: Event, label: Label) -> bool:
        """Tell whether data was renewed: of a dataset on a day, or by a whole harvest on a day."""
        if event.before is None or event.after is None or not event.renews:
            return False
        day, origin = _day(event.when.counted_at, self._tz), event.after.origin
        if not origin:
            last = event.before.data_at
            return last is None or _day(last, self._tz) != day
        act = (label, origin, day)
        # A log does not tell what was one harvest, and batches of the past are not summed in order.
        if event.when.backfilled or act in self._acts:
            return False
        self._acts.add(act)
        return True


def _nothing() -> list[int]:
    return [0] * len(COLUMNS)


def _useful(facts: Facts | None) -> Facts | None:
    """Look at facts as somebody who does not see ordinary datasets."""
    return facts if facts is not None and facts.useful else None


def _move(kind: EventKind, was_here: bool, is_here: bool) -> tuple[str, ...]:
    """Name the column that counts an event, seen from one label."""
    if kind in (EventKind.RECLASSIFIED, EventKind.RENEWED):
        return () if was_here and is_here else ("joined" if is_here else "left",)
    return (kind.value,)


def _day(moment: datetime, tz: ZoneInfo) -> date:
    return moment.astimezone(tz).date()


def _catalogue(facts: Facts | None) -> Set[Label]:
    return frozenset() if facts is None else frozenset([CATALOGUE])


def labels(facts: Facts | None) -> set[Label]:
    """Return what a dataset with such facts is counted under; nothing, where there are none."""
    if facts is None:
        return set()
    found = {(Dimension.PORTAL, ""), *((Dimension.GROUP, group) for group in facts.groups)}
    if facts.organization:
        found.add((Dimension.INSTITUTION, facts.organization))
    if not facts.origin:
        found |= {(Dimension.OWN, ""), (Dimension.OWN, facts.organization)}
    if facts.problem:
        found.add((Dimension.PROBLEM, facts.problem))
    return found


def _files(facts: Facts | None) -> tuple[str, ...]:
    """Name the columns of the open share that a dataset stands in."""
    if facts is None or facts.openness == NO_FILES:
        return ()
    return ("with_files", facts.openness) if facts.openness in (OPEN, UNKNOWN) else ("with_files",)
