"""Corrections: events that name another event as a mistake, and their effect on figures."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import Enum
from typing import TypeAlias

from ckanext.proactiva.domain.fork import Fork
from ckanext.proactiva.domain.growth import DatasetEvent, EventKind, When
from ckanext.proactiva.domain.ledger_error import LedgerError
from ckanext.proactiva.domain.referral_facts import ReferralEvent


class CorrectionKind(str, Enum):
    """The effect of a correction on the event that it names.

    VOIDED: it was no act. The dataset came or went all the same, so the stock is unchanged: what
    appeared counts as joined, what went away as left, and what was renewed as nothing.

    REDATED: it counts at another moment.
    """

    VOIDED = "voided"
    REDATED = "redated"


class CorrectionReason(str, Enum):
    """Why an event is corrected."""

    TRIAL = "trial"
    TECHNICAL = "technical"
    WRONG_DATE = "wrong_date"
    WRONG_INSTITUTION = "wrong_institution"


@dataclass(frozen=True, slots=True)
class Correction:
    """A maintainer's correction of one of the ledger's events; the last correction applies.

    Attributes:
        seq: its own number.
        kind: what it says.
        dataset: the dataset whose event it corrects.
        corrects: the number of that event.
        when: the moment at which that event counts from now on, and when this was written.
        reason: why.
    """

    seq: int
    kind: CorrectionKind
    dataset: str
    corrects: int
    when: When
    reason: CorrectionReason


class CorrectionError(LedgerError):
    """Something asked of a correction is impossible."""


# Every event that a seal covers: of a dataset, of a referral, or of the ledger itself.
AnyEvent: TypeAlias = DatasetEvent | ReferralEvent | Correction | Fork


def in_force(events: Iterable[AnyEvent]) -> list[DatasetEvent]:
    """Return the events of datasets with the last correction of each applied."""
    known = list(events)
    last = {each.corrects: each for each in known if isinstance(each, Correction)}
    return [each for event in known if (each := as_corrected(event, last)) is not None]


def as_corrected(event: AnyEvent, last: Mapping[int, Correction]) -> DatasetEvent | None:
    """Return a dataset's event with its last correction applied; None for any other event."""
    if not isinstance(event, DatasetEvent):
        return None
    return corrected(event, last[event.seq]) if event.seq in last else event


def corrected(event: DatasetEvent, correction: Correction) -> DatasetEvent:
    """Return an event as figures count it after a correction."""
    if correction.kind is CorrectionKind.REDATED:
        at = correction.when.occurred_at
        return replace(event, when=replace(event.when, occurred_at=at, recorded_at=at))
    before, after = event.before, event.after
    if event.kind is EventKind.RETURNED:
        before = None  # the stock did not include it: now it joins
    elif before is not None and after is not None:
        after = replace(after, data_at=before.data_at)
    return replace(event, kind=EventKind.RECLASSIFIED, before=before, after=after)
