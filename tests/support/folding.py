"""What the events of a ledger add up to."""

from __future__ import annotations

from collections.abc import Iterable

from ckanext.proactiva.domain.growth import DatasetEvent, LastState, followed


def fold(events: Iterable[DatasetEvent]) -> dict[int, LastState]:
    """Replay all events into last known states, by last event; refuse one that does not follow."""
    folded: dict[int, LastState] = {}
    last = 0
    for event in events:
        last_state = folded.pop(event.continues, None) if event.continues is not None else None
        folded[event.seq] = followed(event, last_state, last)
        last = event.seq
    return folded
