"""No two words of a chart touch, measured generously over many histories."""

from __future__ import annotations

from itertools import combinations, pairwise, product
from random import Random
from typing import NamedTuple
from xml.etree import ElementTree

import pytest

from ckanext.proactiva.charts import Bar, Bars, Chart, Note, Point, Slot, Steps
from ckanext.proactiva.charts.chart import FILE_MARGIN, FILE_WIDTH
from ckanext.proactiva.charts.frame import NARROWEST, PLOT, RIGHT, round_numbers

MONTHS = ["ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sept", "oct", "nov", "dic"]
SIZE = 14
# The narrow and the wide characters in the widest typeface that portals use, as parts of its size;
# any other is as wide as a digit.
NARROW, WIDE = dict.fromkeys(" .,ijl", 0.4), dict.fromkeys("mwMW", 1.0)
PLACES = [NARROWEST, 328, 560, 1100]
# As many notes as a page draws.
MOST = 5
KINDS = ("zeros", "small", "flood", "thousands", "millions", "only down")


class Box(NamedTuple):
    """Where a word is, in pixels from the left of the plot and from the top of the chart."""

    left: float
    top: float
    right: float
    bottom: float
    said: str

    def within(self, other: Box) -> bool:
        return (
            self.left >= other.left
            and self.right <= other.right
            and self.top >= other.top
            and self.bottom <= other.bottom
        )

    def touches(self, other: Box) -> bool:
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )


def number(value: int) -> str:
    return f"{value:,}"


def slots(count: int, start: int) -> list[Slot]:
    places = range(start, start + count)
    return [Slot(f"mes {n}", MONTHS[n % 12], str(2014 + n // 12)) for n in places]


def counts(kind: str, dice: Random) -> tuple[int, int]:
    highest = {"zeros": 0, "flood": 12, "thousands": 20_000, "millions": 9_999_999}.get(kind, 9)
    came = 0 if kind == "only down" else dice.randint(0, highest)
    return came, dice.choice([0, dice.randint(0, highest)])


def series(kind: str, months: int, dice: Random) -> list[tuple[int, int]]:
    found = [counts(kind, dice) for _ in range(months)]
    if kind == "flood":
        found[dice.randrange(months)] = 2_700, 0
    return found


def charts(kind: str, months: int, seed: int) -> list[Chart]:
    dice = Random(f"{kind} {months} {seed}")
    named, pairs = slots(months, dice.randrange(12)), series(kind, months, dice)
    running = dice.choice(["", "hasta el día 15", "until day 15"])
    points = [Point(slot, came) for slot, (came, _went) in zip(named, pairs, strict=True)]
    bars = [
        Bar(slot, (came // 2, came - came // 2), (went,))
        for slot, (came, went) in zip(named, pairs, strict=True)
    ]
    marked = sorted(dice.sample(range(months), dice.randint(0, min(months, MOST))))
    notes = [Note(place, "Volvieron 3.") for place in marked]
    kept = {"number": number, "running": running, "title": "t", "notes": notes}
    words = {"came": ("Publicado", "Volvió"), "went": ("Retirado",)}
    return [Steps(id="s", points=points, **kept), Bars(id="b", bars=bars, **words, **kept)]


def parsed(svg: str) -> ElementTree.Element:
    return ElementTree.fromstring(str(svg).replace(' xmlns="http://www.w3.org/2000/svg"', ""))


def width_of(text: str) -> float:
    return SIZE * sum({**NARROW, **WIDE}.get(sign, 0.64) for sign in text)


def place(written: str, width: float) -> float:
    return float(written[:-1]) * width / 100 if written.endswith("%") else float(written)


def boxes(svg: ElementTree.Element, width: float) -> list[Box]:
    """Return the place of every word in a plot of a given width."""
    found: list[Box] = []
    for text in svg.iter("text"):
        long = width_of(text.text or "")
        before = {"end": long, "middle": long / 2}.get(text.get("text-anchor", ""), 0)
        left = place(text.get("x", ""), width) - before
        y = float(text.get("y", ""))
        found.append(Box(left, y - 11, left + long, y + 3, text.text or ""))
    rings = [ring(each, width) for each in svg.iter("circle")]
    # A note's number is inside its ring, and it is the ring that must not touch anything.
    return [box for box in found if not any(box.within(each) for each in rings)] + rings


def ring(circle: ElementTree.Element, width: float) -> Box:
    """Return the place of the ring around a note's number, including its line."""
    x, y = place(circle.get("cx", ""), width), float(circle.get("cy", ""))
    radius = float(circle.get("r", "")) + 0.5
    return Box(x - radius, y - radius, x + radius, y + radius, "note")


EVERY = [*product(KINDS, (1, 2, 13, 24, 25, 120), range(3))]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("months", [1, 2, 13, 24, 25, 120])
def test_every_word_is_in_the_frame_and_touches_no_other_and_not_the_plot(kind, months) -> None:
    for chart in [chart for seed in range(4) for chart in charts(kind, months, seed)]:
        frame, drawn = chart.frame, parsed(chart.page())
        for outer in PLACES:
            width = outer - frame.gutter - RIGHT
            found = boxes(drawn, width)
            for box in found:
                assert -frame.gutter <= box.left, box
                assert box.right <= width + RIGHT, box
                assert box.top >= 0, box
                assert box.bottom <= frame.height, box
                assert box.right <= 0 or box.bottom <= frame.top or box.top >= frame.bottom, box
            assert not [pair for pair in combinations(found, 2) if pair[0].touches(pair[1])]


@pytest.mark.parametrize(("kind", "months", "seed"), EVERY)
def test_every_value_stands_at_its_place_of_the_scale(kind, months, seed) -> None:
    steps, bars = charts(kind, months, seed)
    ticks = {
        int(text.text.replace(",", "").replace("−", "-")): float(text.get("y", "")) - 5
        for text in parsed(bars.page()).iter("text")
        if text.get("text-anchor") == "end" and text.get("x") == "-8"
    }
    low, high = min(ticks), max(ticks)

    def value(y: float) -> float:
        return high - (y - ticks[high]) * (high - low) / (ticks[low] - ticks[high])

    assert isinstance(bars, Bars)
    slack = (high - low) / PLOT * 0.02
    drawn = [
        (round(place(r.get("x", ""), months) - 0.14), float(r.get("y", "")), r.get("height", ""))
        for r in parsed(bars.page()).iter("rect")
    ]
    for n, y, height in drawn:
        bar, length = bars.bars[n], float(height)
        edges = {0, bar.came[0], sum(bar.came), -sum(bar.went)}
        # What would be too thin to see is drawn as thin as can be seen.
        for end in (y, y + length) if length > 2 else ():
            assert min(abs(value(end) - edge) for edge in edges) <= slack
    standing = sum(1 for bar in bars.bars for part in (*bar.came, *bar.went) if part)
    assert len(drawn) == standing
    assert isinstance(steps, Steps)
    assert [steps.frame.y(p.value) for p in steps.points] == pytest.approx(
        [steps.frame.y(0) - PLOT * p.value / steps.frame.scale[-1] for p in steps.points]
    )


@pytest.mark.parametrize(("kind", "months", "seed"), EVERY)
def test_scale_has_zero_and_few_round_steps_and_holds_every_value(kind, months, seed) -> None:
    for chart in charts(kind, months, seed):
        scale = list(chart.frame.scale)
        apart = {following - each for each, following in pairwise(scale)}
        assert 0 in scale
        assert 2 <= len(scale) <= 7
        assert len(apart) == 1
        assert str(apart.pop()).rstrip("0") in {"1", "2", "5"}


@pytest.mark.parametrize(
    ("highest", "lowest", "scale"),
    [
        (0, 0, [0, 1]),
        (1, 0, [0, 1]),
        (5, 0, [0, 1, 2, 3, 4, 5]),
        (0, -1, [-1, 0]),
        (7, -2, [-2, 0, 2, 4, 6, 8]),
        (2_700, 0, [0, 1000, 2000, 3000]),
        (128, 0, [0, 50, 100, 150]),
        (2_400_000, -1, [-1_000_000, 0, 1_000_000, 2_000_000, 3_000_000]),
    ],
)
def test_a_scale_reaches_both_ends(highest: int, lowest: int, scale: list[int]) -> None:
    assert round_numbers(highest, lowest) == scale


def test_words_are_large_enough_on_a_telephone_and_in_a_file() -> None:
    for chart in charts("millions", 25, 0):
        file = parsed(chart.file("Fuente"))
        assert file.get("font-size") == str(SIZE)
        # Displayed as wide as a phone, it shrinks.
        assert SIZE * 360 / FILE_WIDTH >= 11
        frame = next(each for each in file.iter("svg") if each.get("overflow"))
        inner = float(frame.get("width", ""))
        assert inner >= NARROWEST - chart.frame.gutter - RIGHT
        assert float(frame.get("x", "")) - chart.frame.gutter == FILE_MARGIN
        assert float(frame.get("x", "")) + inner + RIGHT + FILE_MARGIN == FILE_WIDTH


@pytest.mark.parametrize("months", [1, 2, 13, 24, 120])
def test_a_note_is_numbered_over_its_month_and_told_in_the_file(months) -> None:
    dice = Random(months)
    for _ in range(10):
        marked = sorted(dice.sample(range(months), dice.randint(1, min(months, MOST))))
        notes = [Note(place, f"Nota <{place}> & más") for place in marked]
        named = slots(months, 3)
        points = [Point(slot, 1) for slot in named]
        for chart in (
            Steps(id="s", title="t", points=points, notes=notes),
            Bars(
                id="b",
                title="t",
                bars=[Bar(s, (1,), ()) for s in named],
                came="a",
                went="",
                notes=notes,
            ),
        ):
            drawn = parsed(chart.page())
            rings = [each.get("cx", "") for each in drawn.iter("circle")]
            numbers = [
                (each.text, each.get("x", ""))
                for each in drawn.iter("text")
                if each.get("x", "") in rings and float(each.get("y", "")) < chart.frame.top
            ]
            expected = [f"{100 * (place + 0.5) / months:.2f}" for place in marked]
            assert [float(x.rstrip("%")) for x in rings] == [float(x) for x in expected]
            assert numbers == [(str(n), x) for n, x in enumerate(rings, 1)]
            file = parsed(chart.file("Fuente"))
            said = [text.text for text in file.iter("text")]
            told = [f"{n}. Nota <{place}> & más" for n, place in enumerate(marked, 1)]
            assert [line for line in said if line in told] == told
            assert file.findtext("desc") == " ".join([*told, "Fuente"])
