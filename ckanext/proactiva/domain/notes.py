"""Notes on a chart of growth: the months in which it changed by more than publishing as usual."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from ckanext.proactiva.domain.indicators import SMALLEST_BASE
from ckanext.proactiva.domain.moves import Move
from ckanext.proactiva.domain.register import N_, Register
from ckanext.proactiva.domain.rollup import Flow


class NoteKind(Register):
    """What a note tells, the weightiest first, and the figure whose events are behind it."""

    move: Move | None

    BEGAN = (
        "began",
        N_(
            "The count began in {month}. What was before is known by the log of activities, or "
            "inferred."
        ),
        None,
    )
    PUBLISHED = (
        "published",
        N_(
            "Over a half of what was published in this time appeared in {month}: {count} of "
            "{whole}."
        ),
        Move.PUBLISHED,
    )
    WITHDRAWN = (
        "withdrawn",
        N_("Over a half of what was withdrawn in this time went in {month}: {count} of {whole}."),
        Move.WITHDRAWN,
    )
    JOINED = (
        "joined",
        N_(
            "Over a half of what began to count in this time did so in {month}: {count} of "
            "{whole}. It was public before."
        ),
        Move.JOINED,
    )
    LEFT = (
        "left",
        N_(
            "Over a half of what stopped counting in this time did so in {month}: {count} of "
            "{whole}. It was not withdrawn."
        ),
        Move.LEFT,
    )
    RETURNED = (
        "returned",
        N_("What came back in {month} ({count}) does not count as published again."),
        Move.RETURNED,
    )


# What may come or go all at once.
FLOODS: Final = (NoteKind.PUBLISHED, NoteKind.WITHDRAWN, NoteKind.JOINED, NoteKind.LEFT)
_WEIGHT: Final = {kind: place for place, kind in enumerate(NoteKind)}


@dataclass(frozen=True)
class Note:
    """What changed a chart in a month.

    Attributes:
        month: its first day.
        kind: what it was.
        count: how many its figure counts in the month; None where it counts nothing.
        whole: of how many in the whole period; None where it is no part of them.
    """

    month: date
    kind: NoteKind
    count: int | None = None
    whole: int | None = None


def notes(
    flows: Mapping[date, Flow], months: Sequence[date], began: date | None = None
) -> list[Note]:
    """List what changed the chart of a period, the weightiest first.

    Args:
        flows: the months of one value of one dimension.
        months: those of the period.
        began: the day on which the ledger first looked; None where it is not to be told.

    A flood is what came or went in one month, where that is over a half of ten or more in the
    period: the busiest month of `indicators.burst_share`. What came back is always noted, because
    it makes the stock grow though nothing is published.
    """
    found = [*_floods(flows, months), *_returns(flows, months)]
    if began and began.replace(day=1) in months:
        found.append(Note(began.replace(day=1), NoteKind.BEGAN))
    return sorted(found, key=lambda note: (_WEIGHT[note.kind], -(note.count or 0), note.month))


def _floods(flows: Mapping[date, Flow], months: Sequence[date]) -> Iterator[Note]:
    for kind in FLOODS:
        counts = {month: _count(flows, month, kind) for month in months}
        whole = sum(counts.values())
        for month, count in counts.items():
            if whole >= SMALLEST_BASE and 2 * count > whole:
                yield Note(month, kind, count, whole)


def _returns(flows: Mapping[date, Flow], months: Sequence[date]) -> Iterator[Note]:
    for month in months:
        if count := _count(flows, month, NoteKind.RETURNED):
            yield Note(month, NoteKind.RETURNED, count)


def _count(flows: Mapping[date, Flow], month: date, kind: NoteKind) -> int:
    flow = flows.get(month)
    return getattr(flow, kind.value) if flow else 0
