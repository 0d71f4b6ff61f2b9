"""A chart in a page, and the same chart as a stand-alone file."""

from __future__ import annotations

import textwrap
from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final, NamedTuple

from markupsafe import Markup

from ckanext.proactiva.charts.frame import RIGHT, Frame, Slot
from ckanext.proactiva.charts.svg import COLOURS, Paint, classes, colours, legal, tag

# Its 14 px text is still 11 px high when the file is shrunk to the width of a phone.
FILE_WIDTH: Final = 440
FILE_MARGIN: Final = 16
LINE_HEIGHT: Final = 20
CHARACTERS_A_LINE: Final = 45
DUBLIN_CORE: Final = "http://purl.org/dc/elements/1.1/"
SWATCH: Final = 14


class Key(NamedTuple):
    """An entry of the chart's key: a mark as a separate element, and its meaning."""

    mark: Markup
    label: str


class Note(NamedTuple):
    """A note on a month, with the position of the month."""

    place: int
    text: str


@dataclass(frozen=True, kw_only=True)
class Chart(ABC):
    """A chart that screen readers announce by its title.

    Attributes:
        id: distinguishes its element ids from those of other charts on the page.
        title: the finding in one sentence.
        number: writes a number in the reader's format.
        running: a word over the last month, if it is not over.
        notes: notes on some months, in order; they are numbered in the drawing.
    """

    id: str
    title: str
    number: Callable[[int], str] = str
    running: str = ""
    notes: Sequence[Note] = ()

    @cached_property
    def frame(self) -> Frame:
        """Return what surrounds the plot."""
        noted = [note.place for note in self.notes]
        return Frame(self.scale(), self.slots(), self.number, self.running, noted)

    @abstractmethod
    def scale(self) -> Sequence[int]:
        """Return round numbers that include every value."""

    @abstractmethod
    def slots(self) -> Sequence[Slot]:
        """Return the months, side by side."""

    @abstractmethod
    def plot(self, paint: Paint) -> Markup:
        """Draw the values; *paint* gives the attributes of each style."""

    @abstractmethod
    def rows(self) -> list[tuple[str, ...]]:
        """List the cells of the equivalent table."""

    def marks(self, paint: Paint) -> Sequence[tuple[Markup, str]]:
        """List the marks of the drawing that need words: a shape *SWATCH* wide, and its words."""
        return ()

    def legend(self) -> list[Key]:
        """List what the marks stand for, to show next to the drawing on a page."""
        size = {"width": SWATCH, "height": SWATCH, "aria_hidden": "true"}
        return [Key(tag("svg", mark, **size), label) for mark, label in self.marks(classes)]

    def page(self) -> Markup:
        """Return the SVG for a page, as wide as its container."""
        return tag(
            "svg",
            tag("title", legal(self.title), id=self._part("title")),
            self._drawing(classes),
            # The stylesheet reserves this much on the left, because only CSS can add a length to a
            # share.
            class_=f"proactiva-svg proactiva-svg--{self.frame.gutter}",
            width="100%",
            height=self.frame.height,
            role="img",
            aria_labelledby=self._part("title"),
        )

    def file(self, source: str = "", address: str = "", day: str = "") -> Markup:
        """Return the stand-alone SVG, with its title and source visible.

        Args:
            source: where it comes from, in words; also written under the drawing.
            address: the page that it was taken from, for programs.
            day: the last day that it covers, as an ISO date, for programs.
        """
        heading = textwrap.wrap(legal(self.title), CHARACTERS_A_LINE)
        told = [f"{n}. {legal(note.text)}" for n, note in enumerate(self.notes, 1)] + [
            legal(source)
        ]
        below = [line for each in told for line in textwrap.wrap(each, CHARACTERS_A_LINE)]
        marks = self.marks(colours)
        keyed = FILE_MARGIN + LINE_HEIGHT * len(heading)
        top = keyed + LINE_HEIGHT * len(marks)
        bottom = top + self.frame.height + LINE_HEIGHT
        height = bottom + LINE_HEIGHT * len(below)
        return tag(
            "svg",
            self._told(" ".join(told), address, day),
            tag("rect", width="100%", height="100%", fill="#fff"),
            _lines(heading, FILE_MARGIN + 4, font_weight="bold"),
            *_keyed(marks, keyed),
            self._framed(top),
            _lines(below, bottom),
            xmlns="http://www.w3.org/2000/svg",
            width=FILE_WIDTH,
            height=height,
            # Without it, a narrower container would crop the drawing instead of shrinking it.
            viewBox=f"0 0 {FILE_WIDTH} {height}",
            font_family="sans-serif",
            font_size=14,
            role="img",
            aria_labelledby=self._part("title"),
            aria_describedby=self._part("source"),
        )

    def _drawing(self, paint: Paint) -> Markup:
        frame = self.frame
        return Markup("").join((frame.behind(paint), self.plot(paint), frame.around(paint)))

    def _framed(self, top: float) -> Markup:
        left = FILE_MARGIN + self.frame.gutter
        return tag(
            "svg",
            self._drawing(colours),
            x=left,
            y=top,
            width=FILE_WIDTH - left - FILE_MARGIN - RIGHT,
            height=self.frame.height,
            overflow="visible",
        )

    def _told(self, told: str, address: str, day: str) -> Markup:
        """Return the title, source and metadata: the drawing is passed on without its page."""
        facts = [("dc:source", address), ("dc:date", day)]
        known = [tag(name, legal(fact)) for name, fact in facts if fact]
        return Markup("").join(
            (
                tag("title", legal(self.title), id=self._part("title")),
                tag("desc", told, id=self._part("source")),
                tag("metadata", *known, **{"xmlns:dc": DUBLIN_CORE}),
            )
        )

    def _part(self, name: str) -> str:
        return f"{self.id}-{name}"


def _keyed(marks: Sequence[tuple[Markup, str]], top: float) -> list[Markup]:
    """Write what the marks stand for, one below the other."""
    found: list[Markup] = []
    for n, (mark, label) in enumerate(marks):
        y = top + LINE_HEIGHT * n
        found.append(tag("svg", mark, x=FILE_MARGIN, y=y - 8, width=SWATCH, height=SWATCH))
        found.append(tag("text", label, x=FILE_MARGIN + 22, y=y + 4, **COLOURS["text"]))
    return found


def _lines(lines: list[str], top: float, **attributes: str) -> Markup:
    return Markup("").join(
        tag("text", line, x=FILE_MARGIN, y=top + LINE_HEIGHT * n, **COLOURS["text"], **attributes)
        for n, line in enumerate(lines)
    )
