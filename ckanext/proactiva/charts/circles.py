"""Circles, each as full as what it stands for; the text beside them says the same."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from markupsafe import Markup

from ckanext.proactiva.charts.svg import classes, tag

# How full a circle is, from all of it to nothing.
FULL: Final = "full"
MOST: Final = "most"
QUARTER: Final = "quarter"
EMPTY: Final = "empty"

# In a line: where the first and the last circle of a year are, at whole pixels, and its radius.
FIRST: Final = 7
LAST: Final = 159
MONTHS: Final = 12
SMALL: Final = 5
# In rows: how many there are in each, their distance, and their radius.
A_ROW: Final = 5
STEP: Final = 64
MARGIN: Final = 28
LARGE: Final = 25
# The width of a ring's line. Its middle is on the circle, and outside it is as large as a full one.
RING: Final = 3
WIDTH: Final = 330
HEIGHTS: Final = (56, 120)
# What fills a ring, clockwise from its top: two thirds of it, or a quarter.
_SECTORS: Final = {
    MOST: "v-23.5a23.5 23.5 0 1 1-16.1 40.6z",
    QUARTER: "v-23.5a23.5 23.5 0 0 1 23.5 23.5z",
}


def year(months: Sequence[bool]) -> Markup:
    """Draw twelve months in a line, each full or empty."""
    circles = [_month(place, is_full) for place, is_full in enumerate(months)]
    return tag("svg", *circles, width=FIRST + LAST, height=2 * FIRST, aria_hidden="true")


def rows(fullness: Sequence[str]) -> Markup:
    """Draw up to ten circles in rows of five, as full as they are told to be."""
    circles = [each for place, full in enumerate(fullness) for each in _large(place, full)]
    height = HEIGHTS[len(fullness) > A_ROW]
    return tag(
        "svg", *circles, class_="proactiva-svg", viewBox=f"0 0 {WIDTH} {height}", aria_hidden="true"
    )


def _month(place: int, is_full: bool) -> Markup:
    x = -(-(LAST - FIRST) * place // (MONTHS - 1)) + FIRST
    circle = tag("circle", cx=x, cy=FIRST, r=SMALL if is_full else SMALL - 0.5)
    return tag("g", circle, **classes("in" if is_full else "axis"))


def _large(place: int, fullness: str) -> Iterator[Markup]:
    x, y = (MARGIN + STEP * n for n in (place % A_ROW, place // A_ROW))
    if fullness == FULL:
        yield tag("circle", **classes("in"), cx=x, cy=y, r=LARGE)
        return
    yield tag("circle", **classes("ring"), cx=x, cy=y, r=LARGE - RING / 2)
    if fullness in _SECTORS:
        yield tag("path", **classes("ask"), d=f"M{x} {y}{_SECTORS[fullness]}")
