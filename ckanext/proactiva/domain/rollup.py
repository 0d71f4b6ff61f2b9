"""Growth by month: events added up for every value of every dimension.

Adding is all it does: the rollup of two batches is the sum of their rollups, so a new batch never
has to read an old one.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import astuple, dataclass, replace
from datetime import date, datetime, timedelta
from enum import Enum
from operator import add
from typing import Final, NamedTuple
from zoneinfo import ZoneInfo

from ckanext.proactiva.domain.growth import Event, EventKind, Facts, Precision
from ckanext.proactiva.domain.openness import Openness

# Hidden and shown again within a day, in one month: somebody mended it, nobody withdrew it.
BRIEF_ABSENCE: Final = timedelta(hours=24)


class Dimension(str, Enum):
    """What growth is counted by: useful information by four, and everything public by one."""

    CATALOGUE = "catalogue"
    PORTAL = "portal"
    INSTITUTION = "institution"
    GROUP = "group"
    PROBLEM = "problem"


Label = tuple[Dimension, str]


class Cell(NamedTuple):
    """One value of one dimension in one month; the portal's value is empty."""

    dimension: Dimension
    value: str
    month: date


@dataclass(frozen=True)
class Flow:
    """What changed in a month; the last two are net, and the two parts of the open share."""

    published: int = 0
    republished: int = 0
    withdrawn: int = 0
    joined: int = 0
    left: int = 0
    with_files: int = 0
    open: int = 0

    @property
    def net(self) -> int:
        """Return by how much the stock changed."""
        return self.published + self.republished + self.joined - self.withdrawn - self.left

    def __add__(self, other: Flow) -> Flow:
        return Flow(*map(add, astuple(self), astuple(other)))


def tally(events: Sequence[Event], tz: ZoneInfo) -> dict[Cell, Flow]:
    """Sum what growth is: useful information by every dimension, and all datasets as catalogue.

    An ordinary dataset is public and is remembered, but it is no growth: it joins on the day that
    its institution says for whom it is useful, and leaves when it no longer says so.
    """
    totals = rollup(map(_useful, events), tz)
    for cell, flow in rollup(events, tz).items():
        if cell.dimension is Dimension.PORTAL:
            totals[cell._replace(dimension=Dimension.CATALOGUE)] = flow
    return totals


def rollup(events: Iterable[Event], tz: ZoneInfo) -> dict[Cell, Flow]:
    """Sum events by month, where the portal is, for every value of every dimension."""
    sums: defaultdict[Cell, Counter[str]] = defaultdict(Counter)
    for event in events:
        month = month_of(event.when.counted_at, tz)
        for (dimension, value), change in _changes(event, tz):
            sums[Cell(dimension, value, month)].update(change)
    return {cell: Flow(**columns) for cell, columns in sums.items()}


def month_of(moment: datetime, tz: ZoneInfo) -> date:
    """Return the first day of the month that the moment falls in, where the portal is."""
    return moment.astimezone(tz).date().replace(day=1)


def _useful(event: Event) -> Event:
    """Look at an event as somebody who does not see ordinary datasets."""
    before = event.before if event.before and event.before.proactive else None
    after = event.after if event.after and event.after.proactive else None
    return replace(event, before=before, after=after)


def _changes(event: Event, tz: ZoneInfo) -> Iterator[tuple[Label, Counter[str]]]:
    """Say what the event changes under each label that it touches."""
    before, after = _labels(event.before), _labels(event.after)
    returned = event.kind is EventKind.REPUBLISHED
    for label in after if returned else before | after:
        change = Counter(_move(event, tz, label in before, label in after))
        if label in after:
            change.update(_files(event.after))
        if label in before and not returned:
            change.subtract(_files(event.before))
        if any(change.values()):
            yield label, change


def _move(event: Event, tz: ZoneInfo, was_here: bool, is_here: bool) -> dict[str, int]:
    """Name the column that counts the event, seen from one label."""
    if event.kind is EventKind.RECLASSIFIED:
        return {} if was_here and is_here else {"joined" if is_here else "left": 1}
    if event.kind is EventKind.REPUBLISHED and was_here and _was_brief(event, tz):
        return {"withdrawn": -1}
    return {event.kind.value: 1}


def _was_brief(event: Event, tz: ZoneInfo) -> bool:
    """Ask whether the dataset returned so soon that its withdrawal is taken back.

    Never across the end of a month, because a month that is over is not counted again; and never
    by a date that stands for a whole month or year.
    """
    away, back = event.absent_since, event.when.counted_at
    if away is None or event.when.precision not in {Precision.EXACT, Precision.DAY}:
        return False
    if back - away > BRIEF_ABSENCE:
        return False
    return month_of(away, tz) == month_of(back, tz)


def _labels(facts: Facts | None) -> set[Label]:
    if facts is None:
        return set()
    labels = {(Dimension.PORTAL, ""), *((Dimension.GROUP, group) for group in facts.groups)}
    if facts.organization:
        labels.add((Dimension.INSTITUTION, facts.organization))
    if facts.problem:
        labels.add((Dimension.PROBLEM, facts.problem))
    return labels


def _files(facts: Facts | None) -> dict[str, int]:
    if facts is None or facts.openness is Openness.NO_FILES:
        return {}
    return {"with_files": 1, "open": int(facts.openness is Openness.OPEN)}
