"""Seals: a chained hash over every batch of events.

A seal proves nothing until somebody else keeps it: anybody who can rewrite the events can rewrite
the seals too. Compare with those published elsewhere (`kept`).
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from ckanext.proactiva.domain.entry import Entry
from ckanext.proactiva.domain.serialization import NULL, boolean, instant, string

FORM: Final = "proactiva-seal-1"
GENESIS: Final = "0" * 64
DIGEST_BYTES: Final = 32


@dataclass(frozen=True, slots=True)
class Seal:
    """One batch: where it starts, the digest of each event in order, and the previous seal.

    Attributes:
        ledger: the id of the ledger, so that no seal of another one fits.
        number: its number, starting at one.
        first_seq: the number of its first event.
        sealed_at: when it was made.
        digests: the digests of its events, concatenated in order.
        previous: the hash of the previous seal.
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
        """Return the digest of the event at a place; empty if there is none."""
        return self.digests[place * DIGEST_BYTES : (place + 1) * DIGEST_BYTES]


def canonical(entry: Entry) -> bytes:
    """Write an event in the only form that is hashed: a JSON array in ASCII, without spaces.

    Its number is left out, because its place in the batch gives it; so a moved event is recognized.
    """
    parts = (
        string(entry.kind),
        string(entry.dataset),
        string(entry.referral),
        f'"{instant(entry.occurred_at)}"',
        f'"{instant(entry.recorded_at)}"',
        f'"{instant(entry.counted_at)}"',
        string(entry.precision),
        boolean(entry.backfilled),
        NULL if entry.before is None else entry.before,
        NULL if entry.after is None else entry.after,
        string(entry.reason),
        NULL if entry.continues is None else str(entry.continues),
        NULL if entry.corrects is None else str(entry.corrects),
    )
    return f"[{','.join(parts)}]".encode()


def digest(entry: Entry) -> bytes:
    """Return the SHA-256 of an event in canonical form."""
    return hashlib.sha256(canonical(entry)).digest()


def next_seq(last: Seal | None) -> int:
    """Return the number of the first event after a seal, or of the first one of all."""
    return last.last_seq + 1 if last else 1


def seal(entries: Sequence[Entry], previous: Seal | None, ledger: str, sealed_at: datetime) -> Seal:
    """Seal a batch, chained to the previous seal."""
    number = previous.number + 1 if previous else 1
    first_seq = next_seq(previous)
    if [entry.seq for entry in entries] != list(range(first_seq, first_seq + len(entries))):
        raise ValueError(f"a batch after event {first_seq - 1} must go on from {first_seq}")
    digests = b"".join(map(digest, entries))
    chain = previous.hash if previous else GENESIS
    bare = Seal(ledger, number, first_seq, sealed_at, digests, chain, "")
    return replace(bare, hash=hash_of(bare))


def hash_of(entry: Seal) -> str:
    """Return the hash of everything that a seal says."""
    numbers = [str(entry.number), str(entry.first_seq)]
    lines = [FORM, entry.ledger, entry.previous, *numbers, instant(entry.sealed_at)]
    digests = entry.digests.hex("\n", DIGEST_BYTES)
    return hashlib.sha256("\n".join([*lines, digests]).encode("utf-8")).hexdigest()
