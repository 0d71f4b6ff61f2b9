"""What seals prove: whether history was changed, and where."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from enum import Enum
from typing import NamedTuple

from ckanext.proactiva.domain.correction import AnyEvent
from ckanext.proactiva.domain.seal import DIGEST_BYTES, GENESIS, Seal, digest, hash_of


class Flaw(str, Enum):
    """What was done to the ledger."""

    FORGED = "forged"
    REMOVED = "removed"
    REORDERED = "reordered"
    ADDED = "added"
    SEAL_BROKEN = "seal_broken"
    SEAL_REPLACED = "seal_replaced"
    FORKED = "forked"


class Finding(NamedTuple):
    """One flaw and where it is: an event's number, or a seal's."""

    flaw: Flaw
    number: int


class Proof:
    """Matches events, one after the other, with the digests under seal.

    What is left over on either side is a flaw. It holds 33 bytes for each event, and no event.

    Where all seals from one on are others than those that were kept, and those before are the same,
    the ledger is forked: it went on from an older copy of itself, such as a backup.
    """

    def __init__(self, seals: Sequence[Seal], kept: Mapping[int, str] | None = None) -> None:
        self._seals, self._kept = seals, kept or {}
        self._firsts = [entry.first_seq for entry in seals]
        self._matched = [bytearray(len(entry.digests) // DIGEST_BYTES) for entry in seals]
        self._left: list[tuple[int, bytes]] = []

    def add(self, event: AnyEvent) -> None:
        """Match an event with what the seal over its number says."""
        value = digest(event)
        number = bisect_right(self._firsts, event.seq) - 1
        place = event.seq - self._firsts[number] if number >= 0 else 0
        if number >= 0 and self._seals[number].digest(place) == value:
            self._matched[number][place] = True
        else:
            self._left.append((event.seq, value))

    def findings(self) -> list[Finding]:
        """List every flaw of the seals, and of the events that were added."""
        missing = {
            entry.first_seq + place: entry.digest(place)
            for entry, matched in zip(self._seals, self._matched, strict=True)
            for place, is_matched in enumerate(matched)
            if not is_matched
        }
        of_events = sorted(_named(self._left, missing), key=lambda finding: finding.number)
        return [*_seal_flaws(self._seals), *_replaced(self._seals, self._kept), *of_events]


def _seal_flaws(seals: Sequence[Seal]) -> Iterator[Finding]:
    number, first_seq, chain = 1, 1, GENESIS
    for entry in seals:
        stated = (entry.number, entry.first_seq, entry.previous, entry.hash)
        if stated != (number, first_seq, chain, hash_of(entry)):
            yield Finding(Flaw.SEAL_BROKEN, entry.number)
        # Go on from what the seal states, so that one broken seal is not reported as many.
        number, first_seq, chain = entry.number + 1, entry.last_seq + 1, entry.hash


def _replaced(seals: Sequence[Seal], kept: Mapping[int, str]) -> list[Finding]:
    ours = {entry.number: entry.hash for entry in seals}
    others = [number for number in sorted(kept) if ours.get(number) != kept[number]]
    same = [number for number in kept if number not in others]
    if others and same and max(same) < others[0]:
        return [Finding(Flaw.FORKED, others[0])]
    return [Finding(Flaw.SEAL_REPLACED, number) for number in others]


def _named(left: Sequence[tuple[int, bytes]], missing: Mapping[int, bytes]) -> Iterator[Finding]:
    sought, found = set(missing.values()), {value for _, value in left}
    forged: set[int] = set()
    for seq, value in left:
        if value in sought:
            yield Finding(Flaw.REORDERED, seq)
        elif seq in missing:
            forged.add(seq)
            yield Finding(Flaw.FORGED, seq)
        else:
            yield Finding(Flaw.ADDED, seq)
    for seq, value in missing.items():
        if value not in found and seq not in forged:
            yield Finding(Flaw.REMOVED, seq)
