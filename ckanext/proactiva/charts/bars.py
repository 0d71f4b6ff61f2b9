"""Bars up for what came and down for what went, each part with a texture that needs no colour."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final, NamedTuple

from markupsafe import Markup

from ckanext.proactiva.charts.chart import SWATCH, Chart
from ckanext.proactiva.charts.frame import Slot, round_numbers
from ckanext.proactiva.charts.lines import DASHES, Earlier, dashed, known, sample, with_earlier
from ckanext.proactiva.charts.svg import Paint, percent, tag

THICKNESS: Final = 0.72
# One in a thousand must still be visible.
LEAST: Final = 2
# The angle of each texture's lines, in degrees; the first part of what came is solid.
CAME: Final = (None, 0, -45)
WENT: Final = (45, 90)


class Bar(NamedTuple):
    """The gains and losses of a month, part by part, and any other cells of the table."""

    slot: Slot
    came: Sequence[int]
    went: Sequence[int]
    beside: Sequence[int] = ()


class _Part(NamedTuple):
    """One part of all bars: its name, its texture, and the position of each rectangle."""

    label: str
    style: str
    pattern: str
    angle: int | None
    spans: Sequence[tuple[float, float]]

    @property
    def occurs(self) -> bool:
        return any(length for _top, length in self.spans)

    def painted(self, paint: Paint) -> dict[str, str]:
        """Return the attributes of its rectangles."""
        if self.angle is None:
            return paint(self.style)
        return {"fill": f"url(#{self.pattern})", **paint(self.style)}


@dataclass(frozen=True, kw_only=True)
class Bars(Chart):
    """Bars that stand on zero and hang from it.

    Attributes:
        came: the name of each part of what came, at most three, from zero up.
        went: the name of each part of what went, at most two, from zero down.
        earlier: everything that came a year before each month, as far as is known; a dashed line.
        before: the name of that line.
    """

    came: Sequence[str]
    went: Sequence[str]
    bars: Sequence[Bar]
    earlier: Earlier = ()
    before: str = ""

    def scale(self) -> Sequence[int]:
        """Return round numbers that enclose everything that went and everything that came."""
        came = [sum(bar.came) for bar in self.bars]
        highest = max([*came, *known(self.earlier)], default=0)
        lowest = max((sum(bar.went) for bar in self.bars), default=0)
        return round_numbers(highest, -lowest)

    def slots(self) -> Sequence[Slot]:
        """Return the months, side by side."""
        return [bar.slot for bar in self.bars]

    def rows(self) -> list[tuple[str, ...]]:
        """List the month, each part of what came and went, the other cells, and the year before."""
        rows = [
            (bar.slot.label, *map(self.number, (*bar.came, *bar.went, *bar.beside)))
            for bar in self.bars
        ]
        return with_earlier(rows, self.earlier, self.number)

    def plot(self, paint: Paint) -> Markup:
        """Draw the textures and the bars."""
        parts = [part for part in self._parts if part.occurs]
        textures = [_texture(part, paint) for part in parts if part.angle is not None]
        groups = [tag("g", *_rectangles(part.spans), **part.painted(paint)) for part in parts]
        drawn = [tag("defs", *textures)] if textures else []
        return Markup("").join([*drawn, *groups, dashed(self.earlier, self.frame, paint)])

    def marks(self, paint: Paint) -> Sequence[tuple[Markup, str]]:
        """List the parts that occur, and the line of the year before."""
        size = {"x": 1, "y": 1, "width": SWATCH - 2, "height": SWATCH - 2}
        found = [
            (tag("rect", **size, **part.painted(paint)), part.label)
            for part in self._parts
            if part.occurs
        ]
        if known(self.earlier):
            line = sample("earlier", SWATCH, paint, stroke_dasharray=DASHES)
            found.append((line, self.before))
        return found

    @cached_property
    def _parts(self) -> list[_Part]:
        found = [
            _Part(label, "came" if n else "in", f"{self.id}-came-{n}", CAME[n], self._up(n))
            for n, label in enumerate(self.came)
        ]
        return found + [
            _Part(label, "out", f"{self.id}-went-{n}", WENT[n], self._down(n))
            for n, label in enumerate(self.went)
        ]

    def _up(self, part: int) -> list[tuple[float, float]]:
        """Return where a part of the gains begins in each bar, and its length."""
        y = self.frame.y
        edges = ((y(sum(bar.came[:part])), y(sum(bar.came[: part + 1]))) for bar in self.bars)
        lengths = ((floor, _seen(floor - top)) for floor, top in edges)
        return [(floor - length, length) for floor, length in lengths]

    def _down(self, part: int) -> list[tuple[float, float]]:
        """Return where a part of the losses begins in each bar, and its length."""
        y = self.frame.y
        edges = ((y(-sum(bar.went[:part])), y(-sum(bar.went[: part + 1]))) for bar in self.bars)
        return [(top, _seen(floor - top)) for top, floor in edges]


def _seen(length: float) -> float:
    return max(LEAST, length) if length else 0


def _rectangles(spans: Sequence[tuple[float, float]]) -> Iterator[Markup]:
    slot = 1 / max(1, len(spans))
    for n, (top, length) in enumerate(spans):
        if length:
            x = percent((n + (1 - THICKNESS) / 2) * slot)
            yield tag("rect", x=x, y=top, width=percent(THICKNESS * slot), height=length)


def _texture(part: _Part, paint: Paint) -> Markup:
    return tag(
        "pattern",
        tag("line", x1=0, x2=0, y1=0, y2=6, **paint(part.style)),
        id=part.pattern,
        width=6,
        height=6,
        patternUnits="userSpaceOnUse",
        patternTransform=f"rotate({part.angle})",
    )
