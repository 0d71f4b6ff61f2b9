"""Growth by month: events added up for every value of every dimension.

Adding is all it does: the rollup of two batches is the sum of their rollups, so a new batch never
has to read an old one.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import astuple, dataclass, replace
from datetime import date, datetime
from enum import Enum
from operator import add, sub
from typing import NamedTuple, TypeAlias
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


def tally(
    events: Sequence[Event], tz: ZoneInfo, earlier: Iterable[tuple[Facts, date]] = ()
) -> dict[Cell, Flow]:
    """Sum what growth is: useful information by every dimension, and all datasets as catalogue.

    An ordinary dataset is public and is remembered, but it is no growth: it joins on the day that
    its institution says for whom it is useful, and leaves when it no longer says so.

    Args:
        events: what to sum.
        tz: where the portal's months end.
        earlier: what harvests renewed before on the same days, as it was, with the day.
    """
    renewed = list(earlier)
    acts = acts_of((facts, day) for facts, day in renewed if facts.useful)
    totals = rollup(map(_useful, events), tz, acts)
    for cell, flow in rollup(events, tz, acts_of(renewed)).items():
        if cell.dimension is Dimension.PORTAL:
            totals[cell._replace(dimension=Dimension.CATALOGUE)] = flow
    return totals


def rollup(events: Iterable[Event], tz: ZoneInfo, acts: Iterable[Act] = ()) -> dict[Cell, Flow]:
    """Sum events by month, where the portal is, for every value of every dimension.

    *acts* are those that were summed before on the same days.
    """
    sums: defaultdict[Cell, Counter[str]] = defaultdict(Counter)
    known = set(acts)
    for event in events:
        month = month_of(event.when.counted_at, tz)
        for (dimension, value), change in _changes(event, tz, known):
            sums[Cell(dimension, value, month)].update(change)
    return {cell: Flow(**columns) for cell, columns in sums.items()}


def acts_of(renewed: Iterable[tuple[Facts, date]]) -> set[Act]:
    """Return the acts of harvests that renewed datasets with such facts on such days."""
    return {(label, facts.origin, day) for facts, day in renewed for label in _labels(facts)}


def month_of(moment: datetime, tz: ZoneInfo) -> date:
    """Return the first day of the month that the moment falls in, where the portal is."""
    return moment.astimezone(tz).date().replace(day=1)


def _useful(event: Event) -> Event:
    """Look at an event as somebody who does not see ordinary datasets."""
    before = event.before if event.before and event.before.useful else None
    after = event.after if event.after and event.after.useful else None
    return replace(event, before=before, after=after)


def _changes(event: Event, tz: ZoneInfo, acts: set[Act]) -> Iterator[tuple[Label, Counter[str]]]:
    """Say what the event changes under each label that it touches."""
    before, after = _labels(event.before), _labels(event.after)
    returned = event.kind is EventKind.RETURNED
    for label in after if returned else before | after:
        change = Counter(_move(event, label in before, label in after))
        if label in after:
            change.update(_files(event.after))
            change["renewed"] = _renewed(event, label, tz, acts)
        if label in before and not returned:
            change.subtract(_files(event.before))
        if any(change.values()):
            yield label, change


def _move(event: Event, was_here: bool, is_here: bool) -> dict[str, int]:
    """Name the column that counts the event, seen from one label."""
    if event.kind in {EventKind.RECLASSIFIED, EventKind.RENEWED}:
        return {} if was_here and is_here else {"joined" if is_here else "left": 1}
    return {event.kind.value: 1}


def _renewed(event: Event, label: Label, tz: ZoneInfo, acts: set[Act]) -> int:
    """Count the act of renewing data: of a dataset on a day, or of a whole harvest on a day."""
    if not event.renews or event.after is None or event.before is None:
        return 0
    day = _day(event.when.counted_at, tz)
    if not event.after.origin:
        last = event.before.data_at
        return int(last is None or _day(last, tz) != day)
    act = (label, event.after.origin, day)
    # A log does not tell what was one harvest, and batches of the past are not summed in order.
    if event.when.backfilled or act in acts:
        return 0
    acts.add(act)
    return 1


def _day(moment: datetime, tz: ZoneInfo) -> date:
    return moment.astimezone(tz).date()


def _labels(facts: Facts | None) -> set[Label]:
    if facts is None:
        return set()
    labels = {(Dimension.PORTAL, ""), *((Dimension.GROUP, group) for group in facts.groups)}
    if facts.organization:
        labels.add((Dimension.INSTITUTION, facts.organization))
    if not facts.origin:
        labels |= {(Dimension.OWN, ""), (Dimension.OWN, facts.organization)}
    if facts.problem:
        labels.add((Dimension.PROBLEM, facts.problem))
    return labels


def _files(facts: Facts | None) -> dict[str, int]:
    if facts is None or facts.openness == NO_FILES:
        return {}
    code = facts.openness
    return {"with_files": 1, "open": int(code == OPEN), "unknown": int(code == UNKNOWN)}
