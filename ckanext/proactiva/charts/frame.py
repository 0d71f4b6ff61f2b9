"""The frame of a plot: a scale on the left, months and years below, nothing inside."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from math import ceil
from typing import Final, NamedTuple

from markupsafe import Markup

from ckanext.proactiva.charts.svg import MINUS, Paint, percent, tag

# The width of a chart on the narrowest screen, and the space on its right for half a label.
NARROWEST: Final = 288
RIGHT: Final = 12
PLOT: Final = 168
# Above the plot: half a number of the scale, or a word over the running month.
ABOVE: Final = 10
WORD: Final = 24
MONTHS_BELOW: Final = 20
YEARS_BELOW: Final = 40
BELOW: Final = 46
# The length of the tick that marks the beginning of a year on the axis.
CUT: Final = 6
# The width of a character of 14 px text in a wide typeface, and the space between two labels.
CHARACTER: Final = 9
GAP: Final = 8
# The possible widths of the gutter: the stylesheet has a class for each.
GUTTERS: Final = (32, 48, 64, 88, 116)
# The months named divide a year evenly; otherwise none is named.
STRIDES: Final = (1, 2, 3, 6)
# The circle with a note's number, and the height of the row it is in.
RADIUS: Final = 9
ROW: Final = 20
MOST_STEPS: Final = 5


class Slot(NamedTuple):
    """A month on the axis: its name in the table, its short name, and its year."""

    label: str
    tick: str
    year: str


@dataclass(frozen=True)
class Frame:
    """A plot that is *PLOT* high, and what surrounds it.

    Attributes:
        scale: round numbers including zero, lowest first.
        slots: the months, side by side.
        number: writes a number in the reader's format.
        running: a word over the last month while it is not over; empty otherwise.
        noted: the positions of the months that have a note, in order.
    """

    scale: Sequence[int]
    slots: Sequence[Slot]
    number: Callable[[int], str] = str
    running: str = ""
    noted: Sequence[int] = ()

    @cached_property
    def top(self) -> int:
        """Return where the plot begins."""
        if not self.noted:
            return WORD if self.running else ABOVE
        return (WORD if self.running else 0) + ROW * (max(self._rows) + 1) + ABOVE

    @property
    def bottom(self) -> int:
        """Return where the plot ends."""
        return self.top + PLOT

    @property
    def height(self) -> int:
        """Return the total height."""
        return self.bottom + BELOW

    @cached_property
    def gutter(self) -> int:
        """Return the width of the space for the scale."""
        widest = GAP + CHARACTER * max(len(self._written(each)) for each in self.scale)
        return next((each for each in GUTTERS if each >= widest), GUTTERS[-1])

    def y(self, value: int) -> float:
        """Return how far down a value is."""
        low, high = self.scale[0], self.scale[-1]
        return self.top + PLOT * (high - value) / (high - low)

    def behind(self, paint: Paint) -> Markup:
        """Draw the grid, which is behind a plot."""
        lines = [_level(self.y(each)) for each in self.scale if each]
        return tag("g", *lines, **paint("grid")) if lines else Markup("")

    def around(self, paint: Paint) -> Markup:
        """Draw the zero line, and all words and numbers."""
        texts = [*self._numbers(), *self._months(), *self._years(), *self._word(), *self._notes()]
        return Markup("").join(
            (
                tag("g", _level(self.y(0)), *self._cuts(), *self._circles(), **paint("axis")),
                tag("g", *texts, **paint("text")),
            )
        )

    def _cuts(self) -> Iterator[Markup]:
        """Mark the axis at the beginning of each year, and before the running month."""
        for n in self._begins()[1:]:
            x = percent(n / len(self.slots))
            yield tag("line", x1=x, x2=x, y1=self.bottom, y2=self.bottom + CUT)
        if self.running and self.slots:
            x = percent(1 - 1 / len(self.slots))
            yield tag("line", x1=x, x2=x, y1=self.top, y2=self.bottom, stroke_dasharray="3 3")

    def _numbers(self) -> Iterator[Markup]:
        for each in self.scale:
            written = self._written(each)
            yield tag("text", written, x=-GAP, y=self.y(each) + 5, text_anchor="end")

    def _written(self, value: int) -> str:
        return (MINUS if value < 0 else "") + self.number(abs(value))

    def _word(self) -> Iterator[Markup]:
        if self.running:
            yield tag("text", self.running, x="100%", y=WORD - 8, text_anchor="end")

    def _notes(self) -> Iterator[Markup]:
        """Number the notes above the plot, each over its month."""
        for n, (x, y) in enumerate(self._marks(), 1):
            yield tag("text", str(n), x=x, y=y + 5, text_anchor="middle")

    def _circles(self) -> Iterator[Markup]:
        for x, y in self._marks():
            yield tag("circle", cx=x, cy=y, r=RADIUS)

    def _marks(self) -> Iterator[tuple[str, float]]:
        """Yield the centre of each note's number."""
        for place, row in zip(self.noted, self._rows, strict=True):
            yield percent((place + 0.5) / len(self.slots)), self.top - ABOVE - RADIUS - ROW * row

    @cached_property
    def _rows(self) -> list[int]:
        """Return the row of each note, counted upwards from the plot: the first one with room."""
        rows: list[int] = []
        ends: list[float] = []
        for place in self.noted:
            x = place * self._room
            row = next((n for n, end in enumerate(ends) if x >= end), len(ends))
            ends[row : row + 1] = [x + ROW]
            rows.append(row)
        return rows

    @property
    def _room(self) -> float:
        """Return the width of a month on the narrowest screen."""
        return (NARROWEST - self.gutter - RIGHT) / max(1, len(self.slots))

    def _begins(self) -> list[int]:
        """List the positions of the first month of each year, and of the first month of all."""
        years = [slot.year for slot in self.slots]
        return [n for n, year in enumerate(years) if not n or year != years[n - 1]]

    def _months(self) -> Iterator[Markup]:
        """Name as many months as there is room for, the same ones in each year."""
        widest = CHARACTER * max((len(slot.tick) for slot in self.slots), default=0) + GAP
        stride = next((each for each in STRIDES if each * self._room >= widest), 0)
        first = self._begins()[1:2] or [0]
        for n, slot in enumerate(self.slots):
            if stride and (n - first[0]) % stride == 0:
                x, y = percent((n + 0.5) / len(self.slots)), self.bottom + MONTHS_BELOW
                yield tag("text", slot.tick, x=x, y=y, text_anchor="middle")

    def _years(self) -> Iterator[Markup]:
        """Name each year at its beginning, or every second one, or as many as there is room for."""
        begins, width = self._begins(), self._room * len(self.slots)
        widest = CHARACTER * max((len(slot.year) for slot in self.slots), default=0) + GAP
        fits = int((width + GAP) / max(1, widest))
        named = begins[:: max(1, ceil(len(begins) / fits))]
        places = _apart([n * self._room + 4 for n in named], widest, width)
        for n, x in zip(named, places, strict=True):
            yield tag("text", self.slots[n].year, x=percent(x / width), y=self.bottom + YEARS_BELOW)


def round_numbers(highest: int, lowest: int = 0) -> list[int]:
    """Return evenly spaced round numbers that reach or enclose the lowest and the highest value.

    Zero is one of them; there are at least two and at most seven.
    """
    step, factors = 1, (2, 5, 10)
    up, down = max(0, highest), max(0, -lowest)
    while ceil(up / step) + ceil(down / step) > MOST_STEPS:
        power = 10 ** (len(str(step)) - 1)
        step = next(factor * power for factor in factors if factor * power > step)
    last = max(ceil(up / step), 0 if down else 1)
    return [step * n for n in range(-ceil(down / step), last + 1)]


def _apart(wanted: Sequence[float], widest: float, width: float) -> list[float]:
    """Move positions right, then left, until no label touches another one or the end."""
    places: list[float] = []
    for x in wanted:
        places.append(max(x, places[-1] + widest) if places else x)
    end = width + GAP
    for n in reversed(range(len(places))):
        places[n] = end = min(places[n], end - widest)
    return [max(0, x) for x in places]


def _level(y: float) -> Markup:
    return tag("line", x1=0, x2="100%", y1=y, y2=y)
