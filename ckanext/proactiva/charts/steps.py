"""A stock over time, in steps: it stands still between two changes and is never smoothed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from typing import NamedTuple

from markupsafe import Markup

from ckanext.proactiva.charts.chart import Chart
from ckanext.proactiva.charts.frame import Slot, round_numbers
from ckanext.proactiva.charts.svg import Paint, percent, tag


class Point(NamedTuple):
    """The stock at the end of a month."""

    slot: Slot
    value: int


class _Run(NamedTuple):
    """Equal values side by side, from one place to another, as a share of the width."""

    start: float
    end: float
    y: float


@dataclass(frozen=True, kw_only=True)
class Steps(Chart):
    """Steps over an area that stands on zero."""

    points: Sequence[Point]

    def scale(self) -> Sequence[int]:
        """Return round numbers from zero up to the highest stock, or over it."""
        return round_numbers(max((point.value for point in self.points), default=0))

    def slots(self) -> Sequence[Slot]:
        """Return the months, one beside the other."""
        return [point.slot for point in self.points]

    def rows(self) -> list[tuple[str, ...]]:
        """List month and value."""
        return [(point.slot.label, self.number(point.value)) for point in self.points]

    def plot(self, paint: Paint) -> Markup:
        """Draw the area and its line."""
        runs = _runs([self.frame.y(point.value) for point in self.points])
        floor = self.frame.y(0)
        areas = [_area(run, floor) for run in runs]
        return Markup("").join(
            (
                tag("g", *areas, shape_rendering="crispEdges", **paint("area")),
                tag("g", *_line(runs), **paint("line")),
            )
        )


def _runs(heights: Sequence[float]) -> list[_Run]:
    runs: list[_Run] = []
    done = 0
    for y, equal in groupby(heights):
        start, done = done, done + len(list(equal))
        runs.append(_Run(start / len(heights), done / len(heights), y))
    return runs


def _area(run: _Run, floor: float) -> Markup:
    # Rounded as the places are: neighbours that overlap by a hair would show a dark seam.
    width = percent(round(run.end, 4) - round(run.start, 4))
    return tag("rect", x=percent(run.start), y=run.y, width=width, height=floor - run.y)


def _line(runs: Sequence[_Run]) -> list[Markup]:
    flat = [
        tag("line", x1=percent(run.start), x2=percent(run.end), y1=run.y, y2=run.y) for run in runs
    ]
    upright = [
        tag("line", x1=percent(left.end), x2=percent(left.end), y1=left.y, y2=right.y)
        for left, right in pairwise(runs)
    ]
    return flat + upright
