"""Notes on a chart of growth: the months in which it changed by more than ordinary publishing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from typing import Final, NamedTuple

from ckanext.proactiva.domain.figures import FlowFigure
from ckanext.proactiva.domain.indicators import SMALLEST_BASE
from ckanext.proactiva.domain.period import months_back
from ckanext.proactiva.domain.register import N_, Register
from ckanext.proactiva.domain.rollup import Flow


class NoteKind(Register):
    """The subject of a note, most important first, and the figure with the events behind it."""

    figure: FlowFigure | None

    BEGAN = (
        "began",
        N_(
            "The count started in {month}. What came before is known from the activity log or"
            " inferred."
        ),
        None,
    )
    REDEFINED = (
        "redefined",
        N_(
            "Since {month}, version {formula} of the definitions applies. Do not compare what came"
            " before with what came after."
        ),
        None,
    )
    PAUSED = (
        "paused",
        N_(
            "After {before}, there is no record of the portal being checked until {month}: what"
            " changed in between counts in {month}."
        ),
        None,
    )
    UNSEEN = (
        "unseen",
        N_(
            "These figures end in {month}, but the last check of the portal on record was in"
            " {before}: they do not include what changed after it."
        ),
        None,
    )
    PUBLISHED = (
        "published",
        N_(
            "More than half of what was published in this period appeared in {month}: {count} of"
            " {whole}."
        ),
        FlowFigure.PUBLISHED,
    )
    WITHDRAWN = (
        "withdrawn",
        N_(
            "More than half of what was withdrawn in this period went in {month}: {count} of"
            " {whole}."
        ),
        FlowFigure.WITHDRAWN,
    )
    JOINED = (
        "joined",
        N_(
            "More than half of what started to count in this period did so in {month}: {count} of"
            " {whole}. It does not count as published."
        ),
        FlowFigure.JOINED,
    )
    LEFT = (
        "left",
        N_(
            "More than half of what stopped counting in this period did so in {month}: {count} of"
            " {whole}. It does not count as withdrawn."
        ),
        FlowFigure.LEFT,
    )
    RETURNED = (
        "returned",
        N_("What came back in {month} ({count}) does not count as published again."),
        FlowFigure.RETURNED,
    )


# Kinds of changes that may come all at once.
FLOODS: Final = (NoteKind.PUBLISHED, NoteKind.WITHDRAWN, NoteKind.JOINED, NoteKind.LEFT)
# Two looks that are no further apart cannot have a whole month between them, in any time zone.
APART: Final = timedelta(days=27)
_WEIGHT: Final = {kind: place for place, kind in enumerate(NoteKind)}


class LookSeries(NamedTuple):
    """Consecutive looks at the portal under one version of the definitions.

    Attributes:
        first: the day of the first look.
        last: the day of the last look; once another series follows, it no longer changes.
        formula: the version.
    """

    first: date
    last: date
    formula: int


@dataclass(frozen=True)
class Note:
    """A reason why a chart changed in a month.

    Attributes:
        month: its first day.
        kind: what it was.
        count: what its figure counts in the month; None if it counts nothing.
        whole: the count for the whole period; None if the count is no part of it.
        before: the first day of the month of the last look before a pause, or before the end.
        formula: the version of the definitions used from then on.
    """

    month: date
    kind: NoteKind
    count: int | None = None
    whole: int | None = None
    before: date | None = None
    formula: int | None = None


def notes(
    flows: Mapping[date, Flow],
    months: Sequence[date],
    began: date | None = None,
    series: Sequence[LookSeries] = (),
    as_of: date | None = None,
) -> list[Note]:
    """List what changed the chart of a period, most important first.

    Args:
        flows: the months of one value of one dimension.
        months: the months of the period.
        began: the day on which the ledger first looked; None if it is not to be told.
        series: when it looked, as far as is known, earliest first.
        as_of: the last day of the period; None if a pause that goes on then is not to be told.

    A flood is what came or went in one month, if that is over half of at least ten in the period:
    the busiest month of `indicators.burst_share`. Returns are always noted, because they make the
    stock grow although nothing is published. So are a change of definitions, and a whole month or
    more without a look, since all its changes are in the month of the next look. If the period
    ends in a pause, its last months are not known to be without changes.
    """
    found = [*_floods(flows, months), *_returns(flows, months), *_looks(series, months)]
    if as_of and series and as_of - series[-1].last > APART:
        # A later look would begin another series, so that this stays true.
        seen = series[-1].last.replace(day=1)
        found.append(Note(as_of.replace(day=1), NoteKind.UNSEEN, before=seen))
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


def _looks(series: Sequence[LookSeries], months: Sequence[date]) -> Iterator[Note]:
    for one, other in pairwise(series):
        before, month = one.last.replace(day=1), other.first.replace(day=1)
        if month not in months:
            continue
        if other.formula != one.formula:
            yield Note(month, NoteKind.REDEFINED, formula=other.formula)
        if before < months_back(month, 2)[0]:
            yield Note(month, NoteKind.PAUSED, before=before)


def _count(flows: Mapping[date, Flow], month: date, kind: NoteKind) -> int:
    flow = flows.get(month)
    return getattr(flow, kind.value) if flow else 0
