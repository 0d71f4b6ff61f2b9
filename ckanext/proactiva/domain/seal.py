"""Seals: a chained hash over every batch of events.

A seal proves nothing until somebody else keeps it: who can rewrite the events can rewrite the
seals too. Compare with the ones that were published elsewhere (`kept`).
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timezone
from functools import lru_cache
from typing import Final

from ckanext.proactiva.domain.correction import AnyEvent, Correction
from ckanext.proactiva.domain.facts import Facts
from ckanext.proactiva.domain.fork import Fork
from ckanext.proactiva.domain.growth import Event
from ckanext.proactiva.domain.responses import ReferralEvent, ReferralFacts

FORM: Final = "proactiva-seal-1"
GENESIS: Final = "0" * 64
DIGEST_BYTES: Final = 32
# Made once: `json.dumps` would make another for each event.
_JSON: Final = json.JSONEncoder(ensure_ascii=True, separators=(",", ":"))


@dataclass(frozen=True, slots=True)
class Seal:
    """One batch: where it starts, the digest of each event in order, and the seal before it.

    Attributes:
        ledger: the id of the ledger, so that no seal of another one fits.
        number: its number, from one on.
        first_seq: the number of its first event.
        sealed_at: when it was made.
        digests: the digest of each event, in their order, one after the other.
        previous: the hash of the seal before it.
        hash: the hash of all this.
    """

    ledger: str
    number: int
    first_seq: int
    sealed_at: datetime
    digests: bytes
    previous: str
    hash: str

    @property
    def last_seq(self) -> int:
        """Return the number of the last event under this seal."""
        return self.first_seq + len(self.digests) // DIGEST_BYTES - 1

    def digest(self, place: int) -> bytes:
        """Return the digest of the event in a place; of none it is empty."""
        return self.digests[place * DIGEST_BYTES : (place + 1) * DIGEST_BYTES]


def canonical(event: AnyEvent) -> bytes:
    """Write an event in the one way that is hashed: a JSON array in ASCII, without spaces.

    Its number is left out: its place in the batch says it, and so a moved event is still known.
    """
    when = event.when
    fields = [
        event.kind.value,
        event.dataset if isinstance(event, Event | Correction) else None,
        event.referral if isinstance(event, ReferralEvent) else None,
        instant(when.occurred_at),
        instant(when.recorded_at),
        instant(when.counted_at),
        when.precision.value,
        when.backfilled,
        *_what(event),
    ]
    return _JSON.encode(fields).encode("ascii")


def digest(event: AnyEvent) -> bytes:
    """Return the SHA-256 of an event in canonical form."""
    return hashlib.sha256(canonical(event)).digest()


def seal(
    events: Sequence[AnyEvent], previous: Seal | None, ledger: str, sealed_at: datetime
) -> Seal:
    """Seal a batch, chained to the seal before it."""
    number = previous.number + 1 if previous else 1
    first_seq = previous.last_seq + 1 if previous else 1
    if [event.seq for event in events] != list(range(first_seq, first_seq + len(events))):
        raise ValueError(f"a batch after event {first_seq - 1} must go on from {first_seq}")
    digests = b"".join(map(digest, events))
    chain = previous.hash if previous else GENESIS
    bare = Seal(ledger, number, first_seq, sealed_at, digests, chain, "")
    return replace(bare, hash=hash_of(bare))


def hash_of(entry: Seal) -> str:
    """Return the hash over all that a seal says."""
    numbers = [str(entry.number), str(entry.first_seq)]
    lines = [FORM, entry.ledger, entry.previous, *numbers, instant(entry.sealed_at)]
    digests = entry.digests.hex("\n", DIGEST_BYTES)
    return hashlib.sha256("\n".join([*lines, digests]).encode("utf-8")).hexdigest()


# Many events share a moment: that of the look, or that of a file which came with them.
@lru_cache(maxsize=4096)
def instant(moment: datetime) -> str:
    """Write a moment in the one way that is hashed: UTC, with microseconds."""
    return moment.astimezone(timezone.utc).isoformat(timespec="microseconds")


def _what(event: AnyEvent) -> list[object]:
    """Return before, after, reason, what it continues and what it corrects."""
    if isinstance(event, Correction):
        return [None, None, event.reason.value, None, event.corrects]
    if isinstance(event, Fork):
        return [None, list(event.lost), None, None, None]
    if isinstance(event, ReferralEvent):
        sides = [_referral(event.before), _referral(event.after)]
        return [*sides, event.reason, event.continues, None]
    reason = event.reason.value if event.reason else None
    return [_facts(event.before), _facts(event.after), reason, event.continues, None]


def _referral(facts: ReferralFacts | None) -> list[object] | None:
    if facts is None:
        return None
    return [
        facts.version,
        facts.institution,
        facts.received.isoformat(),
        facts.ending.value if facts.ending else None,
        facts.resolution,
        facts.used,
        facts.term,
        [[days, day.isoformat() if day else None] for days, day in facts.last_days],
        facts.formula,
    ]


def _facts(facts: Facts | None) -> list[str | int | list[str] | None] | None:
    if facts is None:
        return None
    return [
        facts.version,
        facts.organization,
        facts.type,
        facts.proactive,
        facts.whole,
        sorted(facts.groups),
        facts.problem,
        facts.frequency,
        facts.openness,
        facts.files,
        facts.origin,
        instant(facts.data_at) if facts.data_at else None,
        facts.vocabulary,
        facts.formula,
    ]
