"""Entries: events as the ledger stores and seals them, column by column."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from ckanext.proactiva.domain import serialization
from ckanext.proactiva.domain.correction import (
    AnyEvent,
    Correction,
    CorrectionKind,
    CorrectionReason,
)
from ckanext.proactiva.domain.fork import Fork, ForkKind
from ckanext.proactiva.domain.growth import AbsenceReason, DatasetEvent, EventKind, Precision, When
from ckanext.proactiva.domain.ledger_error import LedgerError
from ckanext.proactiva.domain.referral_facts import ReferralEvent, ReferralKind
from ckanext.proactiva.domain.register import N_


class Entry(NamedTuple):
    """All columns of an event of any kind; facts are in their written form."""

    seq: int
    kind: str
    dataset: str | None
    referral: str | None
    occurred_at: datetime
    recorded_at: datetime
    counted_at: datetime
    precision: str
    backfilled: bool
    before: str | None = None
    after: str | None = None
    reason: str | None = None
    continues: int | None = None
    corrects: int | None = None


class NotOursError(LedgerError):
    """An entry that we would not have written."""

    def __init__(self) -> None:
        super().__init__(
            N_("An event is not as it was written: run «ckan proactiva ledger verify»")
        )


# Looking up a dictionary is faster than calling an enumeration, and there are millions to read.
_KINDS = {kind.value: kind for kind in EventKind}
_PRECISIONS = {precision.value: precision for precision in Precision}
_REASONS = {None: None, **{reason.value: reason for reason in AbsenceReason}}


def entry_of(event: AnyEvent) -> Entry:
    """Write an event of any kind."""
    bare = _bare(event)
    if isinstance(event, DatasetEvent):
        return bare._replace(
            dataset=event.dataset,
            before=event.before and serialization.write_dataset(event.before),
            after=event.after and serialization.write_dataset(event.after),
            reason=event.reason and event.reason.value,
            continues=event.continues,
        )
    if isinstance(event, ReferralEvent):
        return bare._replace(
            referral=event.referral,
            before=event.before and serialization.write_referral(event.before),
            after=event.after and serialization.write_referral(event.after),
            reason=event.reason,
            continues=event.continues,
        )
    if isinstance(event, Correction):
        return bare._replace(
            dataset=event.dataset, reason=event.reason.value, corrects=event.corrects
        )
    return bare._replace(after=serialization.write_head(event.lost))


def event_of(entry: Entry) -> AnyEvent:
    """Read an event.

    Raises:
        NotOursError: we would not have written it like this.
    """
    try:
        when = When(
            entry.occurred_at, entry.recorded_at, _PRECISIONS[entry.precision], entry.backfilled
        )
        if entry.dataset is None or entry.corrects is not None:
            known = _rare(entry, when)
            is_ours = entry_of(known) == entry
        else:
            known = _of_dataset(entry, when)
            # There are millions of these, and the other columns were each checked as they were
            # read.
            is_ours = entry.counted_at == when.counted_at and entry.referral is None
    except (LookupError, TypeError, ValueError):
        raise NotOursError from None
    if not is_ours:
        raise NotOursError
    return known


def _of_dataset(entry: Entry, when: When) -> DatasetEvent:
    return DatasetEvent(
        seq=entry.seq,
        kind=_KINDS[entry.kind],
        dataset=entry.dataset or "",
        when=when,
        before=None if entry.before is None else serialization.read_dataset(entry.before),
        after=None if entry.after is None else serialization.read_dataset(entry.after),
        reason=_REASONS[entry.reason],
        continues=entry.continues,
    )


def _rare(entry: Entry, when: When) -> AnyEvent:
    if entry.dataset is not None:
        kind, reason = CorrectionKind(entry.kind), CorrectionReason(entry.reason)
        return Correction(entry.seq, kind, entry.dataset, entry.corrects or 0, when, reason)
    if entry.referral is None:
        return Fork(
            entry.seq, serialization.read_head(entry.after or ""), when, ForkKind(entry.kind)
        )
    return ReferralEvent(
        seq=entry.seq,
        kind=ReferralKind(entry.kind),
        referral=entry.referral,
        when=when,
        before=None if entry.before is None else serialization.read_referral(entry.before),
        after=None if entry.after is None else serialization.read_referral(entry.after),
        reason=entry.reason,
        continues=entry.continues,
    )


def _bare(event: AnyEvent) -> Entry:
    """Write the columns that every event has."""
    when = event.when
    return Entry(
        seq=event.seq,
        kind=event.kind.value,
        dataset=None,
        referral=None,
        occurred_at=when.occurred_at,
        recorded_at=when.recorded_at,
        counted_at=when.counted_at,
        precision=when.precision.value,
        backfilled=when.backfilled,
    )
