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


class AbsenceReason(str, Enum):
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
    reason: AbsenceReason
    when: When
    renewed: bool = False


@dataclass(frozen=True, slots=True)
class DatasetEvent:
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
    reason: AbsenceReason | None = None
    continues: int | None = None

    @property
    def renews(self) -> bool:
        """Return whether data changed in a dataset that was already known."""
        before, after = self.before, self.after
        return before is not None and after is not None and before.data_at != after.data_at


@dataclass(frozen=True, slots=True)
class LastState:
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
    observations: Iterable[Observation], seen: Mapping[str, LastState], first_seq: int
) -> list[DatasetEvent]:
    """Turn observations, oldest first, into the events that follow from them."""
    state = dict(seen)
    events: list[DatasetEvent] = []
    for observation in observations:
        dataset, last_state = observation.dataset, state.get(observation.dataset)
        facts = _dated(observation, last_state)
        kind = _kind(last_state, facts)
        if kind is None:
            continue
        event = DatasetEvent(
            seq=first_seq + len(events),
            kind=kind,
            dataset=dataset,
            when=observation.when,
            before=last_state.facts if last_state else None,
            after=facts,
            reason=observation.reason if kind is EventKind.WITHDRAWN else None,
            continues=last_state.seq if last_state else None,
        )
        events.append(event)
        state[dataset] = _state_after(event, last_state)
    return events


def last_states(
    events: Iterable[DatasetEvent], seen: Mapping[str, LastState]
) -> dict[str, LastState]:
    """Return the last known state of each dataset after some events."""
    state = dict(seen)
    for event in events:
        state[event.dataset] = _state_after(event, state.get(event.dataset))
    return state


def followed(event: DatasetEvent, last_state: LastState | None, last: int) -> LastState:
    """Return the state after an event, and refuse an event that does not follow.

    Args:
        event: what happened.
        last_state: the state of the dataset after the event that it continues.
        last: the number of the previous event, of any dataset.

    Raises:
        BrokenHistoryError: it does not follow.
    """
    before = last_state.facts if last_state else None
    follows = event.seq > last and (last_state is None) == (event.continues is None)
    if not follows or event.before != before or event.kind is not _kind(last_state, event.after):
        raise BrokenHistoryError(event.seq)
    return _state_after(event, last_state)


def _dated(observation: Observation, last_state: LastState | None) -> Facts | None:
    """Date a dataset's data: it changed now or is as it was; new data came with the dataset."""
    if observation.facts is None:
        return None
    at = observation.when.occurred_at
    if last_state is not None and not observation.renewed:
        at = last_state.facts.data_at or at
    return observation.facts.dated(at)


def _kind(last_state: LastState | None, facts: Facts | None) -> EventKind | None:
    if last_state is None:
        return EventKind.PUBLISHED if facts is not None else None
    if not last_state.visible:
        return EventKind.RETURNED if facts is not None else None
    if facts is None:
        return EventKind.WITHDRAWN
    if facts.data_at != last_state.facts.data_at:
        return EventKind.RENEWED
    return EventKind.RECLASSIFIED if is_reclassified(last_state.facts, facts) else None


def _state_after(event: DatasetEvent, previous: LastState | None) -> LastState:
    facts = event.after or event.before
    if facts is None:
        raise BrokenHistoryError(event.seq)
    since = event.when.occurred_at
    if previous is not None and event.kind in {EventKind.RECLASSIFIED, EventKind.RENEWED}:
        since = previous.since
    return LastState(facts, visible=event.after is not None, since=since, seq=event.seq)
