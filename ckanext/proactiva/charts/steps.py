"""A stock over time, in steps: it stands still between two changes and is never smoothed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from math import ceil
from typing import Final, NamedTuple

from markupsafe import Markup

from ckanext.proactiva.charts.svg import BASELINE, Chart, Paint, percent, tag

TOP: Final = 24
FLOOR: Final = 200
# The part of the width that a number of a few digits takes on the narrowest screen.
LABEL_SHARE: Final = 0.12


class Point(NamedTuple):
    """The stock at the end of a period: its name in the table, its name on the axis, the value."""

    label: str
    tick: str
    value: int


class _Run(NamedTuple):
    """Equal values side by side, from one place to another, as a share of the width."""

    start: float
    end: float
    y: float


@dataclass(frozen=True, kw_only=True)
class Steps(Chart):
    """Steps over an area; first and last value beside the line, the scale at the left."""

    points: Sequence[Point]

    def rows(self) -> list[tuple[str, ...]]:
        """List period and value."""
        return [(point.label, self.number(point.value)) for point in self.points]

    def drawing(self, paint: Paint) -> Markup:
        """Draw grid, area, line, labels and axis."""
        scale = round_numbers(max((point.value for point in self.points), default=0))
        heights = [_y(point.value, scale[-1]) for point in self.points]
        runs = _runs(heights)
        return Markup("").join(
            (
                tag("g", *(_level(_y(tick, scale[-1])) for tick in scale), **paint("grid")),
                tag("g", *map(_area, runs), shape_rendering="crispEdges", **paint("area")),
                tag("g", *_line(runs), **paint("line")),
                tag("g", *self._values(heights, scale), *self._ticks(), **paint("text")),
                tag("line", x1=0, x2="100%", y1=FLOOR, y2=FLOOR, **paint("axis")),
            )
        )

    def _values(self, heights: Sequence[float], scale: Sequence[int]) -> list[Markup]:
        """Write the scale and the two values at the ends, none of them over the line."""
        if not heights:
            return []
        near = ceil(LABEL_SHARE * len(heights))
        last = self.number(self.points[-1].value)
        y = _beside(heights[-1], heights[-near:])
        texts = [tag("text", last, x="100%", y=y, text_anchor="end")]
        taken = [*heights[:near]]
        if len(self.points) > 1:
            y = _beside(heights[0], heights[:near])
            texts.append(tag("text", self.number(self.points[0].value), x=0, y=y))
            taken.append(y - 5)
        for tick in scale:
            y = _y(tick, scale[-1]) + 15
            if max(taken) < y - 20 or min(taken) > y + 8:
                texts.append(tag("text", self.number(tick), x=0, y=y))
        return texts

    def _ticks(self) -> list[Markup]:
        """Name the first, the middle and the last period."""
        count = len(self.points)
        middle = (count - 1) // 2
        places = {
            middle: (percent((middle + 0.5) / max(1, count)), "middle"),
            0: ("0", "start"),
            count - 1: ("100%", "end"),
        }
        return [
            tag("text", self.points[n].tick, x=x, y=BASELINE, text_anchor=anchor)
            for n, (x, anchor) in places.items()
            if 0 <= n < count
        ]


def round_numbers(maximum: int) -> list[int]:
    """Choose two or three round numbers, the last at or above the maximum."""
    step, factors = 1, (2, 5, 10)
    while maximum > 3 * step:
        power = 10 ** (len(str(step)) - 1)
        step = next(factor * power for factor in factors if factor * power > step)
    return [step * n for n in range(1, max(1, ceil(maximum / step)) + 1)]


def _y(value: int, top: int) -> float:
    return FLOOR - (FLOOR - TOP) * value / top


def _runs(heights: Sequence[float]) -> list[_Run]:
    runs: list[_Run] = []
    done = 0
    for y, equal in groupby(heights):
        start, done = done, done + len(list(equal))
        runs.append(_Run(start / len(heights), done / len(heights), y))
    return runs


def _level(y: float) -> Markup:
    return tag("line", x1=0, x2="100%", y1=y, y2=y)


def _area(run: _Run) -> Markup:
    # Rounded as the places are: neighbours that overlap by a hair would show a dark seam.
    width = percent(round(run.end, 4) - round(run.start, 4))
    return tag("rect", x=percent(run.start), y=run.y, width=width, height=FLOOR - run.y)


def _line(runs: Sequence[_Run]) -> list[Markup]:
    flat = [
        tag("line", x1=percent(run.start), x2=percent(run.end), y1=run.y, y2=run.y) for run in runs
    ]
    upright = [
        tag("line", x1=percent(left.end), x2=percent(left.end), y1=left.y, y2=right.y)
        for left, right in pairwise(runs)
    ]
    return flat + upright


def _beside(y: float, around: Sequence[float]) -> float:
    """Place a value above its step, below where the line rises past it, or else above all."""
    highest, lowest = min(around), max(around)
    if highest >= y - 8:
        return y - 10
    if lowest <= y + 1 and y + 20 <= FLOOR:
        return y + 18
    return highest - 10
