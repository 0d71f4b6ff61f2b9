"""The last known state of datasets and referrals, replayed event by event."""

from __future__ import annotations

from collections.abc import Container
from datetime import datetime, timedelta, timezone
from struct import Struct
from typing import NamedTuple, TypeAlias

from ckanext.proactiva.domain import referral_facts, serialization
from ckanext.proactiva.domain.correction import AnyEvent, Correction
from ckanext.proactiva.domain.entry import Entry
from ckanext.proactiva.domain.growth import (
    BrokenHistoryError,
    DatasetEvent,
    EventKind,
    LastState,
    followed,
)
from ckanext.proactiva.domain.referral_facts import LastReferralState, ReferralEvent
from ckanext.proactiva.domain.rollup import Addition, addition
from ckanext.proactiva.ledger.rows import StateRow

# The state after an event: a hash of the text of its dataset's facts, since when it has been like
# that in microseconds, and whether it is public. There may be millions of events, so the states are
# kept in one array of bytes, indexed by event number, which takes less memory than a dictionary.
_SEEN = Struct("<qqB")
_NOTHING = bytes(_SEEN.size)
_HIDDEN, _PUBLIC = 1, 2
_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)
_UNIT = timedelta(microseconds=1)
# How many signatures of events to remember the effect of: a portal repeats the same few.
_REMEMBERED = 32_768

# The parts of an event, and of the state before it, that decide its effect.
_Signature: TypeAlias = tuple[object, ...]


class _Effect(NamedTuple):
    """What every event of one signature does: what it adds to the sums, and the state after it."""

    added: Addition
    keeps_since: bool
    state: int


class Replay:
    """Follows every history, and stops at the first event that does not follow from its history.

    Attributes:
        broken: the number of the event that does not follow, or None.
    """

    def __init__(self, corrected: Container[int]) -> None:
        """Begin before the first event; *corrected* holds the numbers of corrected events."""
        self.broken: int | None = None
        self._count = 0
        self._seen = bytearray()
        self._corrected = corrected
        self._effects: dict[_Signature, _Effect] = {}
        self._dataset_of: dict[int, str] = {}
        self._referrals: dict[str, LastReferralState] = {}

    def add_known(self, entry: Entry) -> tuple[Addition, datetime, datetime | None] | None:
        """Follow an event whose signature was followed before.

        Returns what it adds to the sums, the moment at which it counts, and when its dataset's data
        had last changed; or None if it was not followed and has to be judged by itself.
        """
        at = entry.occurred_at if entry.backfilled else entry.recorded_at
        is_plain = entry.corrects is None and entry.referral is None and entry.dataset is not None
        is_next = self.broken is None and entry.seq == self._count + 1
        if not (is_plain and is_next) or entry.counted_at != at or entry.seq in self._corrected:
            return None
        hashed, since, state = _SEEN.unpack(self._seen_after(entry.continues))
        follows = hashed == hash(entry.before) if state else entry.continues is None
        try:
            signature, last, changed = _signature(entry, state)
            effect = self._effects.get(signature)
            if effect is None or not follows or not _is_moment(changed, last, entry.occurred_at):
                return None
        except ValueError:
            return None
        self._pop(entry.continues)
        since = since if effect.keeps_since else _microseconds(entry.occurred_at)
        self._count += 1
        self._seen += _SEEN.pack(hash(entry.after or entry.before), since, effect.state)
        is_dated = effect.added.renewed and last != serialization.NULL
        return effect.added, at, serialization.read_instant(last) if is_dated else None

    def add(self, entry: Entry, event: AnyEvent) -> None:
        """Follow an event that was read from an entry."""
        if self.broken is not None:
            return
        self._count += 1
        if event.seq != self._count:
            self.broken = event.seq
            return
        self._seen += _NOTHING
        try:
            if isinstance(event, ReferralEvent):
                last_state = self._referrals.get(event.referral)
                self._referrals[event.referral] = referral_facts.followed(event, last_state)
            elif isinstance(event, Correction):
                self._check(event)
            elif isinstance(event, DatasetEvent):
                self._follow(entry, event)
        except BrokenHistoryError as error:
            self.broken = error.seq

    def agrees(self, row: StateRow) -> bool:
        """Return whether this is the last known state of a dataset; ask only once for each."""
        return self._pop(row["seq"]) == _packed(row["facts"], row["since"], row["visible"])

    def agrees_on(self, referral: str, last_state: LastReferralState) -> bool:
        """Return whether this is the last known state of a referral; ask only once for each."""
        return self._referrals.pop(referral, None) == last_state

    def left(self) -> list[int]:
        """List the last events of the datasets and referrals that were not asked for."""
        slots = range(0, len(self._seen), _SEEN.size)
        datasets = [at // _SEEN.size + 1 for at in slots if self._seen[at + _SEEN.size - 1]]
        return [*datasets, *(last_state.seq for last_state in self._referrals.values())]

    def _follow(self, entry: Entry, event: DatasetEvent) -> None:
        seen = self._pop(event.continues)
        before = _last_state(entry, event, seen)
        if seen != _NOTHING and not before:
            raise BrokenHistoryError(event.seq)
        last_state = followed(event, before, event.seq - 1)
        text = entry.before if entry.after is None else entry.after
        after = _packed(text, last_state.since, last_state.visible)
        self._seen[-_SEEN.size :] = after
        if event.seq in self._corrected:
            self._dataset_of[event.seq] = event.dataset
        if len(self._effects) < _REMEMBERED:
            signature, _last, _changed = _signature(entry, seen[-1])
            keeps_since = event.kind in (EventKind.RECLASSIFIED, EventKind.RENEWED)
            self._effects[signature] = _Effect(addition(event), keeps_since, after[-1])

    def _seen_after(self, seq: int | None) -> bytes:
        """Return the state after an event, if no later event has continued it."""
        if seq is None or not 0 < seq <= self._count:
            return _NOTHING
        return bytes(self._seen[(seq - 1) * _SEEN.size : seq * _SEEN.size])

    def _pop(self, seq: int | None) -> bytes:
        """Take the state after an event, so that it can be continued only once."""
        seen = self._seen_after(seq)
        if seq is not None and seen != _NOTHING:
            self._seen[(seq - 1) * _SEEN.size : seq * _SEEN.size] = _NOTHING
        return seen

    def _check(self, event: Correction) -> None:
        """Refuse a correction that refers to no earlier event of its dataset."""
        if self._dataset_of.get(event.corrects) != event.dataset:
            raise BrokenHistoryError(event.seq)


def _signature(entry: Entry, state: int) -> tuple[_Signature, str, str]:
    """Return the signature of an event, and when the data had changed before it and after it.

    Events of the same signature differ only in their number, their dataset's id and their moments.
    """
    before, last = _parted(entry.before)
    after, changed = _parted(entry.after)
    said = entry.kind, entry.precision, entry.backfilled, entry.reason, before, after
    return (*said, last == changed, state), last, changed


def _is_moment(changed: str, last: str, at: datetime) -> bool:
    """Return whether the data changed at a valid moment: as before, now, or at any other.

    Raises:
        ValueError: it is not a valid moment.
    """
    if changed in (last, serialization.NULL) or changed == f'"{serialization.instant(at)}"':
        return True
    return bool(serialization.read_instant(changed))


def _parted(text: str | None) -> tuple[str | None, str]:
    return (None, serialization.NULL) if text is None else serialization.split_date(text)


def _packed(facts: str | None, since: datetime, visible: bool) -> bytes:
    return _SEEN.pack(hash(facts), _microseconds(since), _PUBLIC if visible else _HIDDEN)


def _microseconds(moment: datetime) -> int:
    return (moment - _EPOCH) // _UNIT


def _last_state(entry: Entry, event: DatasetEvent, seen: bytes) -> LastState | None:
    """Return the state before an event, if it matches what the event says."""
    if seen == _NOTHING or event.before is None or event.continues is None:
        return None
    hashed, since, state = _SEEN.unpack(seen)
    if hashed != hash(entry.before):
        return None
    return LastState(event.before, state == _PUBLIC, _EPOCH + since * _UNIT, event.continues)
