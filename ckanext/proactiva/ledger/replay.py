"""What was last seen of datasets and referrals, worked out again event by event."""

from __future__ import annotations

from collections.abc import Container
from datetime import datetime, timedelta, timezone
from struct import Struct

from ckanext.proactiva.domain import responses
from ckanext.proactiva.domain.correction import AnyEvent, Correction
from ckanext.proactiva.domain.facts import Facts
from ckanext.proactiva.domain.growth import BrokenHistoryError, Event, Standing, followed
from ckanext.proactiva.domain.responses import ReferralEvent, ReferralStanding

# A hash of the facts of a dataset, since when it is as it is in microseconds, and whether it is
# public: there may be a million of them, and this takes a third of the memory of a tuple.
_SEEN = Struct("<qq?")
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
        self._last = 0
        self._datasets: dict[int, bytes] = {}
        self._corrected = corrected
        self._dataset_of: dict[int, str] = {}
        self._of_referrals: list[ReferralEvent] = []
        self._referrals: dict[str, ReferralStanding] | None = None

    def add(self, event: AnyEvent) -> None:
        """Follow an event."""
        if self.broken is not None:
            return
        if isinstance(event, ReferralEvent):
            self._of_referrals.append(event)
            return
        try:
            if isinstance(event, Correction):
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
        return self._datasets.pop(standing.seq, None) == _seen(standing)

    def agrees_on(self, referral: str, standing: ReferralStanding) -> bool:
        """Tell whether this is what was last seen of a referral; each is asked for once."""
        return (self._referrals or {}).pop(referral, None) == standing

    def left(self) -> list[int]:
        """List the last events of what nobody asked for."""
        referrals = (self._referrals or {}).values()
        return [*self._datasets, *(standing.seq for standing in referrals)]

    def _follow(self, event: Event) -> None:
        seen = self._datasets.pop(event.continues, None) if event.continues is not None else None
        before = _standing(event.before, event.continues, seen)
        if seen and not before:
            raise BrokenHistoryError(event.seq)
        self._datasets[event.seq] = _seen(followed(event, before, self._last))
        self._last = event.seq
        if event.seq in self._corrected:
            self._dataset_of[event.seq] = event.dataset

    def _check(self, event: Correction) -> None:
        """Refuse a correction of what did not happen before it."""
        if self._dataset_of.get(event.corrects) != event.dataset:
            raise BrokenHistoryError(event.seq)


def _seen(standing: Standing) -> bytes:
    return _SEEN.pack(hash(standing.facts), (standing.since - _EPOCH) // _UNIT, standing.visible)


def _standing(before: Facts | None, seq: int | None, seen: bytes | None) -> Standing | None:
    """Return what was seen before an event, if it is as the event says."""
    if seen is None or before is None or seq is None:
        return None
    facts, since, visible = _SEEN.unpack(seen)
    if facts != hash(before):
        return None
    return Standing(before, visible, _EPOCH + since * _UNIT, seq)
