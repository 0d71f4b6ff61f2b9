"""What the events of a ledger add up to."""

from __future__ import annotations

from collections.abc import Iterable

from ckanext.proactiva.domain.growth import Event, Standing, followed


def fold(events: Iterable[Event]) -> dict[int, Standing]:
    """Replay all events into last known states, by last event; refuse one that does not follow."""
    folded: dict[int, Standing] = {}
    last = 0
    for event in events:
        standing = folded.pop(event.continues, None) if event.continues is not None else None
        folded[event.seq] = followed(event, standing, last)
        last = event.seq
    return folded
