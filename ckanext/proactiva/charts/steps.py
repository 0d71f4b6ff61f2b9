"""A stock over time, in steps: it stands still between two changes and is never smoothed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from typing import Final, NamedTuple

from markupsafe import Markup

from ckanext.proactiva.charts.chart import SWATCH, Chart
from ckanext.proactiva.charts.frame import Slot, round_numbers
from ckanext.proactiva.charts.svg import Paint, percent, tag

DASHES: Final = "6 3"


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
    """Steps over an area that stands on zero.

    Attributes:
        points: the stock, month by month.
        earlier: that of a year before each of them, as far as it is known; drawn as a dashed line.
        names: how both are called, where there are both.
    """

    points: Sequence[Point]
    earlier: Sequence[int | None] = ()
    names: tuple[str, str] = ("", "")

    def scale(self) -> Sequence[int]:
        """Return round numbers from zero up to the highest stock, or over it."""
        standing = [point.value for point in self.points]
        return round_numbers(max([*standing, *self._known], default=0))

    def slots(self) -> Sequence[Slot]:
        """Return the months, one beside the other."""
        return [point.slot for point in self.points]

    def rows(self) -> list[tuple[str, ...]]:
        """List month and value, and that of a year before."""
        rows = [(point.slot.label, self.number(point.value)) for point in self.points]
        if not self._known:
            return rows
        earlier = ["" if each is None else self.number(each) for each in self.earlier]
        return [(*row, before) for row, before in zip(rows, earlier, strict=True)]

    def marks(self, paint: Paint) -> Sequence[tuple[Markup, str]]:
        """Tell the line from that of a year before."""
        if not self._known:
            return ()
        across = {"x1": 0, "x2": SWATCH, "y1": SWATCH / 2, "y2": SWATCH / 2}
        now, before = self.names
        return [
            (tag("line", **across, **paint("line")), now),
            (tag("line", **across, stroke_dasharray=DASHES, **paint("earlier")), before),
        ]

    def plot(self, paint: Paint) -> Markup:
        """Draw the area and its line."""
        runs = _runs([self.frame.y(point.value) for point in self.points])
        known = self._known
        earlier = _runs([self.frame.y(value) for value in known], len(self.points) - len(known))
        floor = self.frame.y(0)
        areas = [_area(run, floor) for run in runs]
        return Markup("").join(
            (
                tag("g", *areas, shape_rendering="crispEdges", **paint("area")),
                tag("g", *_line(runs), **paint("line")),
                *(
                    [tag("g", *_line(earlier), stroke_dasharray=DASHES, **paint("earlier"))]
                    if earlier
                    else []
                ),
            )
        )

    @property
    def _known(self) -> list[int]:
        """Return what is known of a year before: of the last months, where it is not of all."""
        return [each for each in self.earlier if each is not None]


def _runs(heights: Sequence[float], passed: int = 0) -> list[_Run]:
    """Return equal heights as one; *passed* places before the first have none."""
    runs: list[_Run] = []
    done, places = passed, passed + len(heights)
    for y, equal in groupby(heights):
        start, done = done, done + len(list(equal))
        runs.append(_Run(start / places, done / places, y))
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
