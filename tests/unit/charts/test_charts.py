"""Charts as a browser and a screen reader meet them: parsed, not compared with a picture."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from xml.etree import ElementTree

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from ckanext.proactiva.charts import Bar, Bars, Chart, Point, Steps
from ckanext.proactiva.charts.steps import FLOOR, round_numbers

MONTHS = ["nov", "dic", "ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct"]
HEIGHT = 232
STEPS = Steps(
    id="stock",
    title="De 61 a 128 & más <hoy>",
    points=[
        Point("noviembre 2025", "nov", 61),
        Point("diciembre", "dic", 61),
        Point("ene", "ene", 128),
    ],
)
UPS = (3, 2, 4, 0, 5, 3, 6, 2, 4, 7, 5, 6)
DOWNS = (0, 1, 0, 0, 0, 2, 0, 0, 1, 0, 0, 1)
BARS = Bars(
    id="flow",
    title="Publicaciones y retiros",
    bars=[Bar(m, m, up, down) for m, up, down in zip(MONTHS, UPS, DOWNS, strict=True)],
)

counts = st.integers(0, 20_000)
step_charts = st.lists(counts, max_size=150).map(
    lambda values: Steps(id="s", title="t", points=[Point("p", "ene 2026", v) for v in values])
)
bar_charts = st.lists(st.tuples(counts, counts), max_size=40).map(
    lambda pairs: Bars(id="b", title="t", bars=[Bar("p", "ene", up, down) for up, down in pairs])
)


def parsed(svg: str) -> ElementTree.Element:
    """Parse a drawing and drop the namespace of a file."""
    return ElementTree.fromstring(str(svg).replace(' xmlns="http://www.w3.org/2000/svg"', ""))


def group(svg: ElementTree.Element, name: str) -> ElementTree.Element:
    return next(g for g in svg.iter("g") if g.get("class") == f"proactiva-svg-{name}")


def texts(svg: ElementTree.Element) -> list[str]:
    return [text.text or "" for text in svg.iter("text")]


def numbers(svg: ElementTree.Element, *names: str) -> Iterator[float]:
    for element in svg.iter():
        yield from (float(element.get(name, "")) for name in names if name in element.attrib)


def bars_of(svg: ElementTree.Element) -> list[ElementTree.Element]:
    """List the bars: an area over a stock of nothing has no height, a bar always has."""
    return [r for g in svg.iter("g") if "area" not in g.get("class", "") for r in g.iter("rect")]


@pytest.mark.parametrize("chart", [STEPS, BARS], ids=["steps", "bars"])
def test_a_chart_is_an_image_named_by_its_title(chart: Chart) -> None:
    for drawing in (chart.page(), chart.file()):
        svg = parsed(drawing)
        title = svg.find("title")
        assert title is not None
        assert (svg.get("role"), svg.get("aria-labelledby")) == ("img", title.get("id"))
        assert title.text == chart.title


@pytest.mark.parametrize("chart", [STEPS, BARS], ids=["steps", "bars"])
def test_a_page_paints_it_and_its_text_keeps_its_size_at_any_width(chart: Chart) -> None:
    svg = parsed(chart.page())

    assert (svg.get("width"), svg.get("viewBox"), svg.get("font-size")) == ("100%", None, None)
    for element in svg.iter():
        assert not {"style", "stroke", "fill-opacity"} & element.attrib.keys()
        if element.tag in {"rect", "text"}:
            assert re.fullmatch(r"0|[\d.]+%", element.get("x", ""))


@pytest.mark.parametrize("chart", [STEPS, BARS], ids=["steps", "bars"])
def test_a_file_needs_no_sheet_and_shows_title_and_source(chart: Chart) -> None:
    svg = parsed(chart.file("Fuente: registro, sello 7f3a"))

    assert svg.get("width") == "720"
    assert not [e for e in svg.iter() if {"class", "style"} & e.attrib.keys()]
    assert {e.get("fill") for e in svg.iter("g")} >= {"#206b82", "#1f2326"}
    assert chart.title in texts(svg)
    assert "Fuente: registro, sello 7f3a" in texts(svg)


@pytest.mark.parametrize("chart", [STEPS, BARS], ids=["steps", "bars"])
def test_a_file_carries_its_source_and_its_day_and_fits_a_narrower_place(chart: Chart) -> None:
    svg = parsed(chart.file("Portal & <b>«Agua»</b>", "https://a.mx/g?a=1&b=2", "2026-07-01"))
    told, dublin = svg.find("desc"), "{http://purl.org/dc/elements/1.1/}"

    assert told is not None
    assert (told.text, told.get("id")) == ("Portal & <b>«Agua»</b>", svg.get("aria-describedby"))
    assert svg.findtext(f"metadata/{dublin}source") == "https://a.mx/g?a=1&b=2"
    assert svg.findtext(f"metadata/{dublin}date") == "2026-07-01"
    assert svg.get("viewBox") == f"0 0 {svg.get('width')} {svg.get('height')}"


def test_a_file_draws_what_the_page_draws() -> None:
    def shapes(svg: str) -> list[tuple[str, ...]]:
        frame = list(parsed(svg).iter("svg"))[-1]
        places = ("x", "y", "x1", "x2", "y1", "y2", "width", "height")
        return [
            (e.tag, *(e.get(place, "") for place in places))
            for e in frame.iter()
            if e.tag in {"rect", "line", "text"}
        ]

    for chart in (STEPS, BARS):
        assert shapes(chart.page()) == shapes(chart.file())


def test_a_long_title_is_broken_into_lines_that_fit() -> None:
    chart = Steps(id="a", title="palabra " * 40, points=[])
    lines = [text for text in texts(parsed(chart.file())) if "palabra" in text]

    assert len(lines) == 4
    assert max(map(len, lines)) <= 80


def test_characters_that_xml_refuses_do_not_spoil_a_file() -> None:
    svg = parsed(Steps(id="a", title="Agua\x0b\x00\ud800 & <luz>", points=[]).file("\x1bFuente"))

    assert texts(svg)[:1] + texts(svg)[-1:] == ["Agua & <luz>", "Fuente"]


def test_two_charts_on_one_page_share_no_id() -> None:
    ids = [
        element.get("id")
        for chart in (STEPS, BARS, Bars(id="other", title="", bars=BARS.bars))
        for element in parsed(chart.page()).iter()
        if element.get("id")
    ]

    assert len(ids) == len(set(ids)) == 5


def test_a_stock_stands_still_between_two_changes() -> None:
    lines = group(parsed(STEPS.page()), "line")

    assert [[e.get(k) for k in ("x1", "x2", "y1", "y2")] for e in lines] == [
        ["0%", "66.67%", "128.43", "128.43"],
        ["66.67%", "100%", "49.81", "49.81"],
        ["66.67%", "66.67%", "128.43", "49.81"],
    ]


def test_a_stock_names_its_ends_and_its_scale() -> None:
    assert texts(parsed(STEPS.page())) == ["128", "61", "50", "100", "150", "dic", "nov", "ene"]


def test_every_bar_carries_its_value_and_withdrawals_point_down() -> None:
    svg = parsed(BARS.page())
    values = [text for text in texts(svg) if text not in MONTHS]
    expected = [
        [str(up)] + ([f"−{down}"] if down else []) for up, down in zip(UPS, DOWNS, strict=True)
    ]

    assert values == [value for month in expected for value in month]
    axis = float(svg.findall("line")[0].get("y1", ""))
    assert [float(r.get("height", "")) for r in group(svg, "in")] == [16 * up for up in UPS if up]
    assert {float(r.get("y", "")) for r in group(svg, "out")} == {axis}
    assert [float(r.get("height", "")) for r in group(svg, "out")] == [16, 32, 16, 16]


def test_withdrawals_are_hatched_so_that_colour_is_not_needed() -> None:
    svg = parsed(BARS.page())
    [hatch] = svg.iter("pattern")

    assert [g.get("fill") for g in svg.iter("g") if g.get("fill")] == [f"url(#{hatch.get('id')})"]


def test_bars_too_many_for_their_values_show_the_last_and_the_longest() -> None:
    bars = [Bar(str(n), "ene", 1000 + 500 * (n == 8), 3000 * (n == 20)) for n in range(36)]
    svg = parsed(Bars(id="b", title="t", bars=bars).page())

    assert [text for text in texts(svg) if text != "ene"] == ["1500", "1000", "−3000", "1000"]


def test_two_values_side_by_side_that_would_touch_are_not_both_shown() -> None:
    bars = [Bar(str(n), "ene", 1000 + 500 * (n == 34), 0) for n in range(36)]
    svg = parsed(Bars(id="b", title="t", bars=bars).page())

    assert [text for text in texts(svg) if text != "ene"] == ["1000", "1000"]


def test_one_of_thousands_can_still_be_seen() -> None:
    svg = parsed(Bars(id="b", title="t", bars=[Bar("p", "", 20_000, 1), Bar("p", "", 1, 0)]).page())

    assert [float(rect.get("height", "")) for rect in bars_of(svg)][1:] == [2, 2]


def test_months_without_any_movement_stand_on_a_floor() -> None:
    svg = parsed(Bars(id="b", title="t", bars=[Bar("p", "ene", 0, 0)] * 12).page())

    assert list(numbers(svg.findall("line")[0], "y1")) == [174]
    assert not bars_of(svg)


def test_the_table_says_what_the_drawing_says_in_the_format_of_the_reader() -> None:
    def number(value: int) -> str:
        return f"{value:,}"

    steps = Steps(id="s", title="t", number=number, points=[Point("enero 2026", "ene", 12345)])
    bars = Bars(id="b", title="t", number=number, bars=[Bar("enero 2026", "ene", 1200, 1000)])

    assert steps.rows() == [("enero 2026", "12,345")]
    assert "12,345" in texts(parsed(steps.page()))
    assert bars.rows() == [("enero 2026", "1,200", "1,000")]
    assert texts(parsed(bars.page()))[:2] == ["1,200", "−1,000"]


@given(st.one_of(step_charts, bar_charts))
@settings(max_examples=30)
def test_any_numbers_stay_within_the_frame(chart: Chart) -> None:
    svg = parsed(chart.page())

    assert all(0 <= y <= HEIGHT for y in numbers(svg, "y", "y1", "y2"))
    assert all(height > 0 for r in bars_of(svg) for height in numbers(r, "height"))


@given(st.lists(counts, min_size=2, max_size=60))
@example([50, 100, 0, *[50] * 21])
@example([5, 100, 100, *[50] * 21])
@example([*[50] * 21, 100, 0, 50])
@settings(max_examples=30)
def test_no_label_of_a_stock_touches_the_line_or_another_label(values: list[int]) -> None:
    svg = parsed(Steps(id="s", title="t", points=[Point("p", "", v) for v in values]).page())
    labels = [(t.get("x"), float(t.get("y", ""))) for t in svg.iter("text") if t.text]
    left = sorted(y for x, y in labels if x == "0")

    assert all(below - above >= 10 for above, below in pairwise(left))
    assert max(y for _, y in labels) <= FLOOR
    for x, y in labels:
        for part in group(svg, "line"):
            start, end = (float(part.get(k, "").rstrip("%")) for k in ("x1", "x2"))
            high, low = sorted(numbers(part, "y1", "y2"))
            reached = start < 12 if x == "0" else end > 88
            assert not (reached and high < y + 1 and low > y - 10)


@given(st.lists(counts, min_size=1, max_size=150))
@settings(max_examples=30)
def test_neighbours_under_a_stock_meet_without_a_seam(values: list[int]) -> None:
    svg = parsed(Steps(id="s", title="t", points=[Point("p", "", v) for v in values]).page())
    places = [
        [float(rect.get(k, "").rstrip("%")) for k in ("x", "width")] for rect in group(svg, "area")
    ]

    for (x, width), (following, _) in pairwise(places):
        assert round(x + width, 2) == following
    assert round(sum(places[-1]), 2) == 100


@given(st.integers(0, 10**9))
def test_a_scale_is_two_or_three_round_numbers_up_to_the_maximum(maximum: int) -> None:
    scale = round_numbers(maximum)

    assert len(scale) <= 3
    assert scale[-1] >= maximum
    assert str(scale[0]).rstrip("0") in {"1", "2", "5"}
    assert scale == [scale[0] * n for n in range(1, len(scale) + 1)]
    assert maximum > scale[-1] - scale[0] or len(scale) == 1
