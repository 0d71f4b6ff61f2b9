"""The notes on the charts of a report, computed from its months as stored."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from ckanext.proactiva.domain.notes import LookSeries, Note, notes
from ckanext.proactiva.domain.rollup import flow_of
from ckanext.proactiva.types import GrowthNote, GrowthReport, LooksShown


def noted(
    report: GrowthReport, began: date | None, looks: Sequence[LooksShown]
) -> list[GrowthNote]:
    """Return the notes on the charts of a report, the most important first.

    *began* is the day of the first look, or None if it is not to be told. *looks* are all known
    ones; those after the report's last day are ignored.
    """
    first, last = date.fromisoformat(report["first_day"]), date.fromisoformat(report["as_of"])
    every = {date.fromisoformat(f"{each['month']}-01"): each for each in report["months"]}
    flows = {month: flow_of(each) for month, each in every.items() if month >= first}
    known = began if began and began <= last else None
    series = [each for each in map(_series, looks) if each.first <= last]
    return [_told(note) for note in notes(flows, [*flows], known, series, last)]


def _series(shown: LooksShown) -> LookSeries:
    first, last = map(date.fromisoformat, (shown["first"], shown["last"]))
    return LookSeries(first, last, shown["formula"])


def _told(note: Note) -> GrowthNote:
    return {
        "kind": note.kind.value,
        "month": f"{note.month:%Y-%m}",
        "count": note.count,
        "whole": note.whole,
        "before": f"{note.before:%Y-%m}" if note.before else None,
        "formula": note.formula,
    }
