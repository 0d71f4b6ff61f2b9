"""Publications upwards and withdrawals downwards, hatched, so that they differ without colour."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import ceil
from typing import Final, NamedTuple

from markupsafe import Markup

from ckanext.proactiva.charts.svg import BASELINE, MINUS, Chart, Paint, percent, tag

TOP: Final = 30
BOTTOM: Final = 174
THICKNESS: Final = 0.72
# One of a thousand must still be seen.
LEAST: Final = 2
# A character of 14 px text, and the chart, on the narrowest screen.
CHARACTER: Final = 8
NARROWEST: Final = 288


class Bar(NamedTuple):
    """What came and went in a period: its name in the table, its name on the axis, two counts."""

    label: str
    tick: str
    up: int
    down: int


@dataclass(frozen=True, kw_only=True)
class Bars(Chart):
    """Bars with their value on each; where there is no room, on the last and the longest."""

    bars: Sequence[Bar]

    def rows(self) -> list[tuple[str, ...]]:
        """List period, what came and what went."""
        return [(bar.label, self.number(bar.up), self.number(bar.down)) for bar in self.bars]

    def drawing(self, paint: Paint) -> Markup:
        """Draw the hatch, the bars, their values and the axis."""
        hatch = f"{self.id}-hatch"
        ups, downs = [bar.up for bar in self.bars], [bar.down for bar in self.bars]
        scale = (BOTTOM - TOP) / max(1, max(ups, default=0) + max(downs, default=0))
        axis = BOTTOM - scale * max(downs, default=0)
        up = [_length(value, scale) for value in ups]
        down = [_length(value, scale) for value in downs]
        tops = [axis - length for length in up]
        below = _rectangles([axis] * len(down), down)
        texts = [*self._values(tops, [axis + length for length in down]), *self._ticks()]
        return Markup("").join(
            (
                _hatch(hatch, paint),
                tag("g", *_rectangles(tops, up), **paint("in")),
                tag("g", *below, fill=f"url(#{hatch})", **paint("out")),
                tag("g", *texts, text_anchor="middle", **paint("text")),
                tag("line", x1=0, x2="100%", y1=axis, y2=axis, **paint("axis")),
            )
        )

    def _values(self, tops: Sequence[float], bottoms: Sequence[float]) -> Iterator[Markup]:
        ups = [self.number(bar.up) for bar in self.bars]
        downs = [MINUS + self.number(bar.down) if bar.down else "" for bar in self.bars]
        shown = self._shown(max(map(len, ups + downs), default=0))
        for n, bar in enumerate(self.bars):
            if n not in shown:
                continue
            yield tag("text", ups[n], x=self._middle(n), y=tops[n] - 6)
            if bar.down:
                yield tag("text", downs[n], x=self._middle(n), y=bottoms[n] + 16)

    def _shown(self, longest: int) -> set[int]:
        """Choose the bars that carry their value: all of them, if the widest number fits."""
        places = range(len(self.bars))
        apart = longest * CHARACTER * len(self.bars) / NARROWEST
        if apart <= 1:
            return set(places)
        shown: set[int] = set()
        for n in (
            places[-1],
            max(places, key=lambda n: self.bars[n].up),
            max(places, key=lambda n: self.bars[n].down),
        ):
            if all(abs(n - other) >= apart for other in shown):
                shown.add(n)
        return shown

    def _ticks(self) -> Iterator[Markup]:
        """Name as many periods, evenly, as there is room for."""
        longest = max((len(bar.tick) for bar in self.bars), default=0)
        stride = max(1, ceil((longest + 1) * CHARACTER * len(self.bars) / NARROWEST))
        for n in range(0, len(self.bars), stride):
            yield tag("text", self.bars[n].tick, x=self._middle(n), y=BASELINE)

    def _middle(self, n: int) -> str:
        return percent((n + 0.5) / len(self.bars))


def _length(value: int, scale: float) -> float:
    return max(LEAST, value * scale) if value else 0


def _rectangles(tops: Sequence[float], lengths: Sequence[float]) -> Iterator[Markup]:
    slot = 1 / max(1, len(tops))
    for n, (top, length) in enumerate(zip(tops, lengths, strict=True)):
        if length:
            x = percent((n + (1 - THICKNESS) / 2) * slot)
            yield tag("rect", x=x, y=top, width=percent(THICKNESS * slot), height=length)


def _hatch(name: str, paint: Paint) -> Markup:
    stroke = tag("line", x1=0, x2=0, y1=0, y2=6, **paint("out"))
    return tag(
        "defs",
        tag(
            "pattern",
            stroke,
            id=name,
            width=6,
            height=6,
            patternUnits="userSpaceOnUse",
            patternTransform="rotate(45)",
        ),
    )
