"""Step lines: they stay level between two changes and are never smoothed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import groupby, pairwise
from typing import Final, NamedTuple

from markupsafe import Markup

from ckanext.proactiva.charts.frame import Frame
from ckanext.proactiva.charts.svg import Paint, percent, tag

DASHES: Final = "6 3"
# The values of a year before, month by month; None where they are not known.
Earlier = Sequence["int | None"]


class Run(NamedTuple):
    """Equal values side by side, from one position to another, as shares of the width."""

    start: float
    end: float
    y: float


def known(earlier: Earlier) -> list[int]:
    """Return the known values of a year before; if not all are known, those of the last months."""
    return [each for each in earlier if each is not None]


def with_earlier(
    rows: list[tuple[str, ...]], earlier: Earlier, number: Callable[[int], str]
) -> list[tuple[str, ...]]:
    """Add to each row the value of a year before, if any is known."""
    if not known(earlier):
        return rows
    cells = ["" if each is None else number(each) for each in earlier]
    return [(*row, cell) for row, cell in zip(rows, cells, strict=True)]


def dashed(earlier: Earlier, frame: Frame, paint: Paint) -> Markup:
    """Draw the line of the year before, as far as it is known."""
    heights = [frame.y(value) for value in known(earlier)]
    if not heights:
        return Markup("")
    found = runs(heights, len(earlier) - len(heights))
    return tag("g", *line(found), stroke_dasharray=DASHES, **paint("earlier"))


def sample(style: str, size: int, paint: Paint, **attributes: str) -> Markup:
    """Draw a sample of a line, for a legend."""
    across = {"x1": 0, "x2": size, "y1": size / 2, "y2": size / 2}
    return tag("line", **across, **attributes, **paint(style))


def runs(heights: Sequence[float], passed: int = 0) -> list[Run]:
    """Join equal heights into runs; the *passed* positions before the first one have no height."""
    found: list[Run] = []
    done, places = passed, passed + len(heights)
    for y, equal in groupby(heights):
        start, done = done, done + len(list(equal))
        found.append(Run(start / places, done / places, y))
    return found


def line(runs: Sequence[Run]) -> list[Markup]:
    """Draw the line through some runs."""
    flat = [
        tag("line", x1=percent(run.start), x2=percent(run.end), y1=run.y, y2=run.y) for run in runs
    ]
    upright = [
        tag("line", x1=percent(left.end), x2=percent(left.end), y1=left.y, y2=right.y)
        for left, right in pairwise(runs)
    ]
    return flat + upright
