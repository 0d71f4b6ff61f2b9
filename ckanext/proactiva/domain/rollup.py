"""Growth by month: events added up for every value of every dimension.

It only adds: the rollup of two batches is the sum of their rollups, so a new batch never has to
read an old one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, fields
from datetime import date
from enum import Enum
from functools import lru_cache
from operator import add, attrgetter, sub
from typing import Final, NamedTuple, TypeAlias, cast

from ckanext.proactiva.domain.facts import Facts
from ckanext.proactiva.domain.growth import DatasetEvent, EventKind
from ckanext.proactiva.domain.openness import Openness

# The codes of openness that the ledger counts separately.
NO_FILES: Final = Openness.NO_FILES.value
APART: Final = Openness.OPEN.value, Openness.UNKNOWN.value


class Dimension(str, Enum):
    """A dimension of growth: useful information has five, everything public has one.

    `OWN` is what did not come from a harvest: the portal's, with an empty value, or an
    institution's.
    """

    CATALOGUE = "catalogue"
    PORTAL = "portal"
    INSTITUTION = "institution"
    GROUP = "group"
    PROBLEM = "problem"
    OWN = "own"


# The parameters that say whose growth is asked for; without any of them it is the portal's.
SUBJECTS: Final = ("institution", "beneficiary_group", "problem")

Label = tuple[Dimension, str]
CATALOGUE: Final[Label] = (Dimension.CATALOGUE, "")

# A change of a cell: the number of the column, and how much to add to it.
Change: TypeAlias = tuple[int, int]
# How many different changes a process remembers: a portal repeats the same ones.
REMEMBERED: Final = 65_536


class Cell(NamedTuple):
    """One value of one dimension in one month; the portal's value is empty."""

    dimension: Dimension
    value: str
    month: date


@dataclass(frozen=True)
class Flow:
    """The changes of a month; the last three are net changes, and the parts of the open share."""

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
        """Return whether something was published in the month, or data was renewed."""
        return self.published > 0 or self.renewed > 0

    def __add__(self, other: Flow) -> Flow:
        return Flow(*map(add, _columns(self), _columns(other)))

    def __sub__(self, other: Flow) -> Flow:
        return Flow(*map(sub, _columns(self), _columns(other)))


# The position of each column of a flow in a list of them.
COLUMNS: Final = {field.name: place for place, field in enumerate(fields(Flow))}
# All read at once: `dataclasses.astuple` copies each value, and adding is most of a page's cost.
_columns: Final = cast("Callable[[Flow], tuple[int, ...]]", attrgetter(*COLUMNS))


def flow_of(counts: Mapping[str, object]) -> Flow:
    """Return a flow from a mapping that has each count by name."""
    return Flow(**{name: cast("int", counts[name]) for name in COLUMNS})


def total(flows: Iterable[Flow]) -> Flow:
    """Add up flows."""
    return Flow(*map(sum, zip(*map(_columns, flows), strict=True)))


class Counted(NamedTuple):
    """The facts that decide where a dataset is counted."""

    is_useful: bool
    organization: str
    groups: frozenset[str]
    problem: str
    openness: str
    is_own: bool


class Addition(NamedTuple):
    """The effect of an event on the sums, whatever its moment and its dataset's id.

    Attributes:
        effects: what it changes under each label.
        renewed: the labels under which its dataset counts as renewed, if the event renews it.
        origin: the harvest source that its dataset comes from.
        backfilled: whether it is from before the ledger.
    """

    effects: list[tuple[Label, list[Change]]]
    renewed: frozenset[Label]
    origin: str
    backfilled: bool


def addition(event: DatasetEvent) -> Addition:
    """Return what an event adds to the sums."""
    before, after = (facts and counted(facts) for facts in (event.before, event.after))
    renewed = frozenset[Label]()
    if before and after and event.renews:
        renewed = labels(after) if before.is_useful else frozenset([CATALOGUE])
    origin = event.after.origin if event.after else ""
    return Addition(effects(event.kind, before, after), renewed, origin, event.when.backfilled)


@lru_cache(maxsize=REMEMBERED)
def labels(facts: Counted) -> frozenset[Label]:
    """Return the labels a dataset is counted under; an ordinary one is in the catalogue alone."""
    if not facts.is_useful:
        return frozenset([CATALOGUE])
    found = {CATALOGUE, (Dimension.PORTAL, "")}
    found |= {(Dimension.GROUP, group) for group in facts.groups}
    if facts.organization:
        found.add((Dimension.INSTITUTION, facts.organization))
    if facts.is_own:
        found |= {(Dimension.OWN, ""), (Dimension.OWN, facts.organization)}
    if facts.problem:
        found.add((Dimension.PROBLEM, facts.problem))
    return frozenset(found)


@lru_cache(maxsize=REMEMBERED)
def effects(
    kind: EventKind, before: Counted | None, after: Counted | None
) -> list[tuple[Label, list[Change]]]:
    """Return what an event changes under each label that its dataset had before or has now."""
    was, is_ = (labels(facts) if facts else frozenset[Label]() for facts in (before, after))
    is_back = kind is EventKind.RETURNED  # nothing of its earlier state is counted now
    came, went = files(after), () if is_back else files(before)
    found: list[tuple[Label, list[Change]]] = []
    for label in is_ if is_back else was | is_:
        was_here, is_here = label in was, label in is_
        changes = [(name, 1) for name in _move(kind, was_here, is_here)]
        changes += [(name, 1) for name in came if is_here and not (was_here and name in went)]
        changes += [(name, -1) for name in went if was_here and not (is_here and name in came)]
        if changes:
            found.append((label, [(COLUMNS[name], number) for name, number in changes]))
    return found


def counted(facts: Facts) -> Counted:
    """Return the facts that decide where a dataset is counted."""
    return Counted(
        facts.useful,
        facts.organization,
        facts.groups,
        facts.problem,
        facts.openness,
        not facts.origin,
    )


def files(facts: Counted | None) -> tuple[str, ...]:
    """Return the columns of the open share that a dataset is counted in."""
    if facts is None or facts.openness == NO_FILES:
        return ()
    return ("with_files", facts.openness) if facts.openness in APART else ("with_files",)


def _move(kind: EventKind, was_here: bool, is_here: bool) -> tuple[str, ...]:
    """Return the column that counts an event, as seen from one label."""
    if kind in (EventKind.RECLASSIFIED, EventKind.RENEWED):
        return () if was_here and is_here else ("joined" if is_here else "left",)
    return (kind.value,)
