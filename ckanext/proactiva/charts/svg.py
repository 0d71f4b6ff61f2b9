"""The elements that a chart is drawn with: in a page its sheet paints them, in a file we do."""

from __future__ import annotations

import re
import textwrap
from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from markupsafe import Markup

HEIGHT: Final = 232
BASELINE: Final = 222
MINUS: Final = "\u2212"

# What the sheet's classes say, for an image that no sheet reaches.
COLOURS: Final[dict[str, dict[str, str]]] = {
    "text": {"fill": "#1f2326"},
    "axis": {"fill": "none", "stroke": "#1f2326"},
    "grid": {"stroke": "#949494"},
    "in": {"fill": "#206b82"},
    "area": {"fill": "#206b82", "fill_opacity": ".09"},
    "line": {"stroke": "#206b82", "stroke_width": "3", "stroke_linecap": "round"},
    "out": {"stroke": "#cf2a55", "stroke_width": "1.5"},
}
FILE_WIDTH: Final = 720
DUBLIN_CORE: Final = "http://purl.org/dc/elements/1.1/"
FILE_MARGIN: Final = 24
LINE_HEIGHT: Final = 20
CHARACTERS_A_LINE: Final = 80

# XML refuses these even when escaped, and one of them would spoil the whole file.
_ILLEGAL = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

Paint = Callable[[str], dict[str, str]]


def tag(name: str, *children: str, **attributes: str | float) -> Markup:
    """Write an element; what is not markup yet is escaped. `x_y` is attribute `x-y`."""
    written = Markup("").join(
        Markup(' {}="{}"').format(key.rstrip("_").replace("_", "-"), _plain(value))
        for key, value in attributes.items()
    )
    if not children:
        return Markup("<{}{}/>").format(name, written)
    return Markup("<{0}{1}>{2}</{0}>").format(name, written, Markup("").join(children))


def percent(share: float) -> str:
    """Write a horizontal place: no viewBox, so text keeps its size while the width changes."""
    return _plain(100 * share) + "%"


def _plain(value: str | float) -> str:
    return value if isinstance(value, str) else f"{value:.2f}".rstrip("0").rstrip(".")


def _legal(text: str) -> str:
    return _ILLEGAL.sub("", text)


def _classes(style: str) -> dict[str, str]:
    return {"class_": f"proactiva-svg-{style}"}


def _colours(style: str) -> dict[str, str]:
    return COLOURS[style]


@dataclass(frozen=True, kw_only=True)
class Chart(ABC):
    """A chart that is read aloud as its title.

    Attributes:
        id: tells its element ids from those of other charts on the page.
        title: the finding in one sentence.
        number: writes a number in the reader's format.
    """

    id: str
    title: str
    number: Callable[[int], str] = str

    @abstractmethod
    def drawing(self, paint: Paint) -> Markup:
        """Draw everything inside the frame, with *paint* giving each style's attributes."""

    @abstractmethod
    def rows(self) -> list[tuple[str, ...]]:
        """List the cells of the table that says the same."""

    def page(self) -> Markup:
        """Return the SVG that stands in a page, as wide as its place."""
        return tag(
            "svg",
            tag("title", _legal(self.title), id=self._part("title")),
            self.drawing(_classes),
            class_="proactiva-svg",
            width="100%",
            height=HEIGHT,
            role="img",
            aria_labelledby=self._part("title"),
        )

    def file(self, source: str = "", address: str = "", day: str = "") -> Markup:
        """Return the SVG that stands alone, with its title and source in sight.

        Args:
            source: where it comes from, in words; written under the drawing too.
            address: the page that it is taken from, for programs.
            day: until when it counts, as an ISO date, for programs.
        """
        heading = textwrap.wrap(_legal(self.title), CHARACTERS_A_LINE)
        top = FILE_MARGIN + LINE_HEIGHT * len(heading)
        below = textwrap.wrap(_legal(source), CHARACTERS_A_LINE)
        bottom = top + HEIGHT + LINE_HEIGHT
        height = bottom + LINE_HEIGHT * len(below)
        return tag(
            "svg",
            self._told(source, address, day),
            tag("rect", width="100%", height="100%", fill="#fff"),
            _lines(heading, FILE_MARGIN + 4, font_weight="bold"),
            self._framed(top),
            _lines(below, bottom),
            xmlns="http://www.w3.org/2000/svg",
            width=FILE_WIDTH,
            height=height,
            # Without it a narrower place would cut the drawing instead of making it smaller.
            viewBox=f"0 0 {FILE_WIDTH} {height}",
            font_family="sans-serif",
            font_size=14,
            role="img",
            aria_labelledby=self._part("title"),
            aria_describedby=self._part("source"),
        )

    def _framed(self, top: float) -> Markup:
        return tag(
            "svg",
            self.drawing(_colours),
            x=FILE_MARGIN,
            y=top,
            width=FILE_WIDTH - 2 * FILE_MARGIN,
            height=HEIGHT,
            overflow="visible",
        )

    def _told(self, source: str, address: str, day: str) -> Markup:
        """Say what it is and where it comes from: it goes on without its page."""
        facts = [("dc:source", address), ("dc:date", day)]
        known = [tag(name, _legal(fact)) for name, fact in facts if fact]
        return Markup("").join(
            (
                tag("title", _legal(self.title), id=self._part("title")),
                tag("desc", _legal(source), id=self._part("source")),
                tag("metadata", *known, **{"xmlns:dc": DUBLIN_CORE}),
            )
        )

    def _part(self, name: str) -> str:
        return f"{self.id}-{name}"


def _lines(lines: list[str], top: float, **attributes: str) -> Markup:
    return Markup("").join(
        tag("text", line, x=FILE_MARGIN, y=top + LINE_HEIGHT * n, **COLOURS["text"], **attributes)
        for n, line in enumerate(lines)
    )
