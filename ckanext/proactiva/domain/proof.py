"""The proof by seals: whether history was changed, and where."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import Enum
from typing import NamedTuple

from ckanext.proactiva.domain.seal import DIGEST_BYTES, GENESIS, Seal, hash_of


class Flaw(str, Enum):
    """A kind of tampering with the ledger."""

    FORGED = "forged"
    REMOVED = "removed"
    REORDERED = "reordered"
    ADDED = "added"
    SEAL_BROKEN = "seal_broken"
    SEAL_REPLACED = "seal_replaced"
    FORKED = "forked"

    @property
    def is_of_seal(self) -> bool:
        """Return whether the number beside it is a seal's, and not an event's."""
        return self in _OF_SEALS


_OF_SEALS = frozenset({Flaw.SEAL_BROKEN, Flaw.SEAL_REPLACED, Flaw.FORKED})


class LocatedFlaw(NamedTuple):
    """One flaw and where it is: an event's number, or a seal's."""

    flaw: Flaw
    number: int


class Proof:
    """Matches events, in the order of their numbers, against the sealed digests.

    Whatever is left over on either side is a flaw. It holds one seal at a time, and no events. If
    all seals from some point on differ from the kept ones, and all before it are the same, the
    ledger is forked: it continued from an older copy of itself, such as a backup.
    """

    def __init__(self, seals: Iterable[Seal], kept: Mapping[int, str] | None = None) -> None:
        """Begin before the first event, with the seals in order."""
        self._seals, self._kept = iter(seals), kept or {}
        self._hashes: dict[int, str] = {}
        self._broken: list[LocatedFlaw] = []
        self._due = (1, 1, GENESIS)
        self._left: list[tuple[int, bytes]] = []
        self._missing: dict[int, bytes] = {}
        self._matched = bytearray()
        self._seal = self._next()

    def add(self, seq: int, value: bytes) -> None:
        """Match the digest of an event against the seal that covers its number."""
        while self._seal and seq > self._seal.last_seq:
            self._close(self._seal)
        place = seq - self._seal.first_seq if self._seal else -1
        if self._seal and place >= 0 and self._seal.digest(place) == value:
            self._matched[place] = True
        else:
            self._left.append((seq, value))

    def flaws(self) -> list[LocatedFlaw]:
        """List every flaw of the seals and of the events, once all events were added."""
        while self._seal:
            self._close(self._seal)
        of_events = sorted(_named(self._left, self._missing), key=lambda flaw: flaw.number)
        return [*self._broken, *_replaced(self._hashes, self._kept), *of_events]

    def _next(self) -> Seal | None:
        seal = next(self._seals, None)
        if seal is None:
            return None
        stated = (seal.number, seal.first_seq, seal.previous)
        if stated != self._due or seal.hash != hash_of(seal):
            self._broken.append(LocatedFlaw(Flaw.SEAL_BROKEN, seal.number))
        # Continue from what the seal states, so that one broken seal is not reported as many.
        self._due = (seal.number + 1, seal.last_seq + 1, seal.hash)
        self._hashes[seal.number] = seal.hash
        self._matched = bytearray(len(seal.digests) // DIGEST_BYTES)
        return seal

    def _close(self, seal: Seal) -> None:
        """Keep what is under a seal and was not matched, and move on to the next seal."""
        for place, is_matched in enumerate(self._matched):
            if not is_matched:
                self._missing[seal.first_seq + place] = seal.digest(place)
        self._seal = self._next()


def _replaced(ours: Mapping[int, str], kept: Mapping[int, str]) -> list[LocatedFlaw]:
    others = [number for number in sorted(kept) if ours.get(number) != kept[number]]
    same = [number for number in kept if number not in others]
    if others and same and max(same) < others[0]:
        return [LocatedFlaw(Flaw.FORKED, others[0])]
    return [LocatedFlaw(Flaw.SEAL_REPLACED, number) for number in others]


def _named(
    left: Sequence[tuple[int, bytes]], missing: Mapping[int, bytes]
) -> Iterator[LocatedFlaw]:
    sought, found = set(missing.values()), {value for _, value in left}
    forged: set[int] = set()
    for seq, value in left:
        if value in sought:
            yield LocatedFlaw(Flaw.REORDERED, seq)
        elif seq in missing:
            forged.add(seq)
            yield LocatedFlaw(Flaw.FORGED, seq)
        else:
            yield LocatedFlaw(Flaw.ADDED, seq)
    for seq, value in missing.items():
        if value not in found and seq not in forged:
            yield LocatedFlaw(Flaw.REMOVED, seq)
