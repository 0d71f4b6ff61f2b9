"""What was last seen of datasets and referrals, worked out again event by event."""

from __future__ import annotations

from collections.abc import Container
from datetime import datetime, timedelta, timezone
from struct import Struct

from ckanext.proactiva.domain import responses
from ckanext.proactiva.domain.correction import AnyEvent, Correction
from ckanext.proactiva.domain.growth import BrokenHistoryError, Event, Standing, followed
from ckanext.proactiva.domain.responses import ReferralEvent, ReferralStanding

# What is seen after an event: a hash of the facts of its dataset, since when it is as it is in
# microseconds, and whether it is public. There may be millions of events, so what follows which is
# kept in a row of bytes by their numbers, which takes less memory than a dictionary.
_SEEN = Struct("<qqB")
_NOTHING = bytes(_SEEN.size)
_HIDDEN, _PUBLIC = 1, 2
_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)
_UNIT = timedelta(microseconds=1)


class Replay:
    """Follows every history; what does not follow breaks it, and nothing after it is looked at.

    Attributes:
        broken: the number of the event that does not follow, or None.
    """

    def __init__(self, corrected: Container[int]) -> None:
        """Begin before the first event; *corrected* are the numbers of those with a correction."""
        self.broken: int | None = None
        self._count = 0
        self._seen = bytearray()
        self._corrected = corrected
        self._dataset_of: dict[int, str] = {}
        self._of_referrals: list[ReferralEvent] = []
        self._referrals: dict[str, ReferralStanding] | None = None

    def add(self, event: AnyEvent) -> None:
        """Follow an event."""
        if self.broken is not None:
            return
        self._count += 1
        if event.seq != self._count:
            self.broken = event.seq
            return
        self._seen += _NOTHING
        try:
            if isinstance(event, ReferralEvent):
                self._of_referrals.append(event)
            elif isinstance(event, Correction):
                self._check(event)
            elif isinstance(event, Event):
                self._follow(event)
        except BrokenHistoryError as error:
            self.broken = error.seq

    def finish(self) -> None:
        """Follow the histories of referrals, of which there are few."""
        try:
            self._referrals = responses.fold(self._of_referrals)
        except BrokenHistoryError as error:
            self.broken = min(error.seq, self.broken or error.seq)

    def agrees(self, standing: Standing) -> bool:
        """Tell whether this is what was last seen of a dataset; each is asked for once."""
        return self._pop(standing.seq) == _packed(standing)

    def agrees_on(self, referral: str, standing: ReferralStanding) -> bool:
        """Tell whether this is what was last seen of a referral; each is asked for once."""
        return (self._referrals or {}).pop(referral, None) == standing

    def left(self) -> list[int]:
        """List the last events of what nobody asked for."""
        referrals = (self._referrals or {}).values()
        slots = range(0, len(self._seen), _SEEN.size)
        datasets = [at // _SEEN.size + 1 for at in slots if self._seen[at + _SEEN.size - 1]]
        return [*datasets, *(standing.seq for standing in referrals)]

    def _follow(self, event: Event) -> None:
        seen = self._pop(event.continues) if event.continues is not None else _NOTHING
        before = _standing(event, seen)
        if seen != _NOTHING and not before:
            raise BrokenHistoryError(event.seq)
        after = _packed(followed(event, before, event.seq - 1))
        self._seen[-_SEEN.size :] = after
        if event.seq in self._corrected:
            self._dataset_of[event.seq] = event.dataset

    def _pop(self, seq: int) -> bytes:
        """Return what was seen after an event, once."""
        if not 0 < seq <= self._count:
            return _NOTHING
        slot = slice((seq - 1) * _SEEN.size, seq * _SEEN.size)
        seen = bytes(self._seen[slot])
        self._seen[slot] = _NOTHING
        return seen

    def _check(self, event: Correction) -> None:
        """Refuse a correction of what did not happen before it."""
        if self._dataset_of.get(event.corrects) != event.dataset:
            raise BrokenHistoryError(event.seq)


def _packed(standing: Standing) -> bytes:
    since = (standing.since - _EPOCH) // _UNIT
    return _SEEN.pack(hash(standing.facts), since, _PUBLIC if standing.visible else _HIDDEN)


def _standing(event: Event, seen: bytes) -> Standing | None:
    """Return what was seen before an event, if it is as the event says."""
    if seen == _NOTHING or event.before is None or event.continues is None:
        return None
    facts, since, state = _SEEN.unpack(seen)
    if facts != hash(event.before):
        return None
    return Standing(event.before, state == _PUBLIC, _EPOCH + since * _UNIT, event.continues)
