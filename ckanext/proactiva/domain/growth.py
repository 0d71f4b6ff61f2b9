"""Publication growth: the events that lead from what was last seen to what a portal shows now."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import NamedTuple

from ckanext.proactiva.domain.facts import Facts, is_reclassified


class EventKind(str, Enum):
    """A change of a dataset, as the public sees it."""

    PUBLISHED = "published"
    RETURNED = "returned"
    WITHDRAWN = "withdrawn"
    RECLASSIFIED = "reclassified"
    RENEWED = "renewed"


class Reason(str, Enum):
    """Why a dataset is not public, or is not counted by the ledger."""

    DELETED = "deleted"
    DRAFT = "draft"
    PURGED = "purged"
    PRIVATE = "private"
    TYPE = "type"
    ORGANIZATION = "org"
    OTHER = "other"


class Precision(str, Enum):
    """How precisely the moment of an event is known."""

    EXACT = "exact"
    DAY = "day"
    MONTH = "month"
    YEAR = "year"
    INFERRED = "inferred"


@dataclass(frozen=True, slots=True)
class When:
    """When an event happened, as far as is known, and when the ledger learned of it."""

    occurred_at: datetime
    recorded_at: datetime
    precision: Precision = Precision.EXACT
    backfilled: bool = False

    def __post_init__(self) -> None:
        if self.occurred_at.tzinfo is None or self.recorded_at.tzinfo is None:
            raise ValueError("a moment needs a time zone")

    @property
    def counted_at(self) -> datetime:
        """Return the moment that decides which month an event counts in.

        What is learned late counts when it is learned, because past months are sealed. Only history
        from before the ledger counts when it happened.
        """
        return self.occurred_at if self.backfilled else self.recorded_at


class Observation(NamedTuple):
    """How a dataset was found at some moment: its facts, or none and the reason.

    `record` decides when its data last changed; *renewed* says that the data has changed since the
    dataset was last seen.
    """

    dataset: str
    facts: Facts | None
    reason: Reason
    when: When
    renewed: bool = False


@dataclass(frozen=True, slots=True)
class Event:
    """One change in what the public sees of a dataset.

    It carries the facts before and after, so that events can be added up without any other state,
    and names the event that it continues: the previous one of the same dataset, under whatever id.
    Before a return, the facts are those of the withdrawal.
    """

    seq: int
    kind: EventKind
    dataset: str
    when: When
    before: Facts | None = None
    after: Facts | None = None
    reason: Reason | None = None
    continues: int | None = None

    @property
    def renews(self) -> bool:
        """Return whether data changed in a dataset that was already known."""
        before, after = self.before, self.after
        return before is not None and after is not None and before.data_at != after.data_at


@dataclass(frozen=True, slots=True)
class Standing:
    """The last known state of a dataset that has ever been public, and its last event.

    Attributes:
        facts: how it was when it was last public.
        visible: whether it is public.
        since: when it last appeared or disappeared.
        seq: the number of its last event.
    """

    facts: Facts
    visible: bool
    since: datetime
    seq: int


class BrokenHistoryError(ValueError):
    """An event does not follow from those before it."""

    def __init__(self, seq: int) -> None:
        super().__init__(f"event {seq} does not follow from the events before it")
        self.seq = seq


def record(
    observations: Iterable[Observation], seen: Mapping[str, Standing], first_seq: int
) -> list[Event]:
    """Turn observations, oldest first, into the events that follow from them."""
    state = dict(seen)
    events: list[Event] = []
    for observation in observations:
        dataset, standing = observation.dataset, state.get(observation.dataset)
        facts = _dated(observation, standing)
        kind = _kind(standing, facts)
        if kind is None:
            continue
        event = Event(
            seq=first_seq + len(events),
            kind=kind,
            dataset=dataset,
            when=observation.when,
            before=standing.facts if standing else None,
            after=facts,
            reason=observation.reason if kind is EventKind.WITHDRAWN else None,
            continues=standing.seq if standing else None,
        )
        events.append(event)
        state[dataset] = _standing(event, standing)
    return events


def standings(events: Iterable[Event], seen: Mapping[str, Standing]) -> dict[str, Standing]:
    """Return the last known state of each dataset after some events."""
    state = dict(seen)
    for event in events:
        state[event.dataset] = _standing(event, state.get(event.dataset))
    return state


def followed(event: Event, standing: Standing | None, last: int) -> Standing:
    """Return the state after an event, and refuse an event that does not follow.

    Args:
        event: what happened.
        standing: the state of the dataset after the event that it continues.
        last: the number of the previous event, of any dataset.

    Raises:
        BrokenHistoryError: it does not follow.
    """
    before = standing.facts if standing else None
    follows = event.seq > last and (standing is None) == (event.continues is None)
    if not follows or event.before != before or event.kind is not _kind(standing, event.after):
        raise BrokenHistoryError(event.seq)
    return _standing(event, standing)


def _dated(observation: Observation, standing: Standing | None) -> Facts | None:
    """Date a dataset's data: it changed now or is as it was; new data came with the dataset."""
    if observation.facts is None:
        return None
    at = observation.when.occurred_at
    if standing is not None and not observation.renewed:
        at = standing.facts.data_at or at
    return observation.facts.dated(at)


def _kind(standing: Standing | None, facts: Facts | None) -> EventKind | None:
    if standing is None:
        return EventKind.PUBLISHED if facts is not None else None
    if not standing.visible:
        return EventKind.RETURNED if facts is not None else None
    if facts is None:
        return EventKind.WITHDRAWN
    if facts.data_at != standing.facts.data_at:
        return EventKind.RENEWED
    return EventKind.RECLASSIFIED if is_reclassified(standing.facts, facts) else None


def _standing(event: Event, previous: Standing | None) -> Standing:
    facts = event.after or event.before
    if facts is None:
        raise BrokenHistoryError(event.seq)
    since = event.when.occurred_at
    if previous is not None and event.kind in {EventKind.RECLASSIFIED, EventKind.RENEWED}:
        since = previous.since
    return Standing(facts, visible=event.after is not None, since=since, seq=event.seq)
