"""Publication growth: the events that turn what was last seen of a portal into what it shows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import NamedTuple

from ckanext.proactiva.domain.openness import Openness


class EventKind(str, Enum):
    """What happened to a dataset in the eyes of the public."""

    PUBLISHED = "published"
    REPUBLISHED = "republished"
    WITHDRAWN = "withdrawn"
    RECLASSIFIED = "reclassified"


class Reason(str, Enum):
    """Why a dataset is not public, or the ledger does not count it."""

    DELETED = "deleted"
    DRAFT = "draft"
    PURGED = "purged"
    PRIVATE = "private"
    TYPE = "type"
    ORGANIZATION = "org"
    OTHER = "other"


class Precision(str, Enum):
    """How surely the moment of an event is known."""

    EXACT = "exact"
    DAY = "day"
    MONTH = "month"
    YEAR = "year"
    INFERRED = "inferred"


@dataclass(frozen=True, slots=True)
class Facts:
    """What the ledger keeps of a public dataset: ids and codes, never a title or a name."""

    organization: str = ""
    groups: frozenset[str] = frozenset()
    problem: str = ""
    proactive: bool = False
    openness: Openness = Openness.NO_FILES


@dataclass(frozen=True, slots=True)
class When:
    """When an event happened, as far as known, and when the ledger learned of it."""

    occurred_at: datetime
    recorded_at: datetime
    precision: Precision = Precision.EXACT
    backfilled: bool = False

    def __post_init__(self) -> None:
        if self.occurred_at.tzinfo is None or self.recorded_at.tzinfo is None:
            raise ValueError("a moment without a time zone belongs to no month")

    @property
    def counted_at(self) -> datetime:
        """Choose the moment that decides the month.

        What is learned late counts when it is learned, because past months are sealed. Only the
        history from before the ledger counts when it happened.
        """
        return self.occurred_at if self.backfilled else self.recorded_at


class Observation(NamedTuple):
    """How a dataset was found at some moment: its facts, or none and the reason."""

    dataset: str
    facts: Facts | None
    reason: Reason
    when: When


@dataclass(frozen=True, slots=True)
class Event:
    """One change of what the public sees of one dataset.

    It carries the facts on both sides, so that adding events up needs no other memory. Before a
    return they are those of the withdrawal, which was at `absent_since`.
    """

    seq: int
    kind: EventKind
    dataset: str
    when: When
    before: Facts | None = None
    after: Facts | None = None
    reason: Reason | None = None
    absent_since: datetime | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """What was last seen of a dataset that has ever been public."""

    facts: Facts
    visible: bool
    since: datetime


class BrokenHistoryError(ValueError):
    """An event does not follow from those before it."""

    def __init__(self, seq: int) -> None:
        super().__init__(f"event {seq} does not follow from the events before it")
        self.seq = seq


def record(
    observations: Iterable[Observation], seen: Mapping[str, Standing], first_seq: int
) -> list[Event]:
    """Turn observations, oldest first, into the events that they prove."""
    state = dict(seen)
    events: list[Event] = []
    for dataset, facts, reason, when in observations:
        standing = state.get(dataset)
        kind = _kind(standing, facts)
        if kind is None:
            continue
        event = Event(
            seq=first_seq + len(events),
            kind=kind,
            dataset=dataset,
            when=when,
            before=standing.facts if standing else None,
            after=facts,
            reason=reason if kind is EventKind.WITHDRAWN else None,
            absent_since=standing.since if standing and kind is EventKind.REPUBLISHED else None,
        )
        events.append(event)
        state[dataset] = _standing(event, standing)
    return events


def fold(
    events: Iterable[Event], state: Mapping[str, Standing] | None = None
) -> dict[str, Standing]:
    """Replay events into what was last seen; refuse one that does not follow."""
    folded = dict(state or {})
    for event in events:
        standing = folded.get(event.dataset)
        before = standing.facts if standing else None
        if event.before != before or event.kind is not _kind(standing, event.after):
            raise BrokenHistoryError(event.seq)
        folded[event.dataset] = _standing(event, standing)
    return folded


def _kind(standing: Standing | None, facts: Facts | None) -> EventKind | None:
    if standing is None:
        return EventKind.PUBLISHED if facts is not None else None
    if not standing.visible:
        return EventKind.REPUBLISHED if facts is not None else None
    if facts is None:
        return EventKind.WITHDRAWN
    return EventKind.RECLASSIFIED if facts != standing.facts else None


def _standing(event: Event, previous: Standing | None) -> Standing:
    facts = event.after or event.before
    if facts is None:
        raise BrokenHistoryError(event.seq)
    since = event.when.counted_at
    if previous is not None and event.kind is EventKind.RECLASSIFIED:
        since = previous.since
    return Standing(facts, visible=event.after is not None, since=since)
