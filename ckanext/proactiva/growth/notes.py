"""The notes on the charts of a report, worked out of its months as they were kept."""

from __future__ import annotations

from datetime import date

from ckanext.proactiva.domain.notes import Note, notes
from ckanext.proactiva.domain.rollup import flow_of
from ckanext.proactiva.types import GrowthNote, GrowthReport


def noted(report: GrowthReport, began: date | None) -> list[GrowthNote]:
    """Return the notes on the charts of a report, the weightiest first.

    *began* is the day of the first look; None where it is not to be told.
    """
    first, last = date.fromisoformat(report["first_day"]), date.fromisoformat(report["as_of"])
    every = {date.fromisoformat(f"{each['month']}-01"): each for each in report["months"]}
    flows = {month: flow_of(each) for month, each in every.items() if month >= first}
    known = began if began and began <= last else None
    return [_told(note) for note in notes(flows, [*flows], known)]


def _told(note: Note) -> GrowthNote:
    return {
        "kind": note.kind.value,
        "month": f"{note.month:%Y-%m}",
        "count": note.count,
        "whole": note.whole,
    }
