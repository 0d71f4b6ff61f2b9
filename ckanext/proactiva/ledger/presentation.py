"""Events of the ledger as JSON shows them."""

from __future__ import annotations

from typing import Any

from ckanext.proactiva.domain import serialization
from ckanext.proactiva.domain.correction import AnyEvent
from ckanext.proactiva.domain.entry import Entry, entry_of
from ckanext.proactiva.domain.serialization import instant
from ckanext.proactiva.types import LedgerEvent


def event(written_down: AnyEvent) -> LedgerEvent:
    """Return an event with its facts by name."""
    entry = entry_of(written_down)
    shown: Any = {
        **entry._asdict(),
        "occurred_at": instant(entry.occurred_at),
        "recorded_at": instant(entry.recorded_at),
        "counted_at": instant(entry.counted_at),
        "before": _named(entry, entry.before),
        "after": _named(entry, entry.after),
    }
    return shown


def _named(entry: Entry, facts: str | None) -> dict[str, Any] | None:
    if facts is None:
        return None
    if entry.referral is None:
        return serialization.named(
            facts, serialization.DATASET if entry.dataset else serialization.HEAD
        )
    due, said = (
        serialization.read_referral(facts).due,
        serialization.named(facts, serialization.REFERRAL),
    )
    last_days = {str(term): day for term, day in said["last_days"]}
    return {**said, "due": due and due.isoformat(), "last_days": last_days}
