"""A stock over time, in steps: it stays level between two changes and is never smoothed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from markupsafe import Markup

from ckanext.proactiva.charts.chart import SWATCH, Chart
from ckanext.proactiva.charts.frame import Slot, round_numbers
from ckanext.proactiva.charts.lines import (
    DASHES,
    Earlier,
    Run,
    dashed,
    known,
    line,
    runs,
    sample,
    with_earlier,
)
from ckanext.proactiva.charts.svg import Paint, percent, tag


class Point(NamedTuple):
    """The stock at the end of a month."""

    slot: Slot
    value: int


@dataclass(frozen=True, kw_only=True)
class Steps(Chart):
    """Steps over an area that stands on zero.

    Attributes:
        points: the stock, month by month.
        earlier: the stock a year before each of them, as far as is known; a dashed line.
        names: the names of both lines, if there are two.
    """

    points: Sequence[Point]
    earlier: Earlier = ()
    names: tuple[str, str] = ("", "")

    def scale(self) -> Sequence[int]:
        """Return round numbers from zero up to the highest stock or above it."""
        standing = [point.value for point in self.points]
        return round_numbers(max([*standing, *known(self.earlier)], default=0))

    def slots(self) -> Sequence[Slot]:
        """Return the months, side by side."""
        return [point.slot for point in self.points]

    def rows(self) -> list[tuple[str, ...]]:
        """List the month and value, and the value a year before."""
        rows = [(point.slot.label, self.number(point.value)) for point in self.points]
        return with_earlier(rows, self.earlier, self.number)

    def marks(self, paint: Paint) -> Sequence[tuple[Markup, str]]:
        """Distinguish the line from that of the year before."""
        if not known(self.earlier):
            return ()
        now, before = self.names
        return [
            (sample("line", SWATCH, paint), now),
            (sample("earlier", SWATCH, paint, stroke_dasharray=DASHES), before),
        ]

    def plot(self, paint: Paint) -> Markup:
        """Draw the area and its line."""
        standing = runs([self.frame.y(point.value) for point in self.points])
        floor = self.frame.y(0)
        areas = [_area(run, floor) for run in standing]
        return Markup("").join(
            (
                tag("g", *areas, shape_rendering="crispEdges", **paint("area")),
                tag("g", *line(standing), **paint("line")),
                dashed(self.earlier, self.frame, paint),
            )
        )


def _area(run: Run, floor: float) -> Markup:
    # Rounded like the positions: neighbours that overlap by a hair would show a dark seam.
    width = percent(round(run.end, 4) - round(run.start, 4))
    return tag("rect", x=percent(run.start), y=run.y, width=width, height=floor - run.y)
