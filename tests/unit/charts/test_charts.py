"""Charts as a browser and a screen reader meet them: parsed, not compared with a picture."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ckanext.proactiva.charts import Bar, Bars, Chart, Point, Slot, Steps

MONTHS = ["ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"]


def slots(count: int, start: int = 10) -> list[Slot]:
    """Return consecutive months, from November 2025 on."""
    places = range(start, start + count)
    return [Slot(f"mes {n}", MONTHS[n % 12], str(2025 + n // 12)) for n in places]


def steps(*values: int, **other: str) -> Steps:
    named = {"id": "stock", "title": "De 61 a 128 & más <hoy>", **other}
    months = zip(slots(len(values)), values, strict=True)
    return Steps(**named, points=[Point(*each) for each in months])


def bars(*pairs: tuple[int, int], **other: str) -> Bars:
    named = {"id": "flow", "title": "Publicaciones y retiros", **other}
    months = zip(slots(len(pairs)), pairs, strict=True)
    listed = [Bar(slot, (up,), (down,)) for slot, (up, down) in months]
    return Bars(**named, came=("Publicado",), went=("Retirado",), bars=listed)


YEARS = ["2025", "2026"]
STEPS = steps(61, 61, 128)
UPS = (3, 2, 4, 0, 5, 3, 6, 2, 4, 7, 5, 6)
DOWNS = (0, 1, 0, 0, 0, 2, 0, 0, 1, 0, 0, 1)
BARS = bars(*zip(UPS, DOWNS, strict=True))

counts = st.integers(0, 20_000)
step_charts = st.lists(counts, max_size=150).map(lambda values: steps(*values))
bar_charts = st.lists(st.tuples(counts, counts), max_size=40).map(lambda pairs: bars(*pairs))


def parsed(svg: str) -> ElementTree.Element:
    """Parse a drawing and drop its XML namespace."""
    return ElementTree.fromstring(str(svg).replace(' xmlns="http://www.w3.org/2000/svg"', ""))


def group(svg: ElementTree.Element, name: str) -> ElementTree.Element:
    return next(g for g in svg.iter("g") if g.get("class") == f"proactiva-svg-{name}")


def texts(svg: ElementTree.Element) -> list[str]:
    return [text.text or "" for text in svg.iter("text")]


def numbers(svg: ElementTree.Element, *names: str) -> Iterator[float]:
    for element in svg.iter():
        yield from (float(element.get(name, "")) for name in names if name in element.attrib)


def bars_of(svg: ElementTree.Element) -> list[ElementTree.Element]:
    """List the bars: an area over an empty stock has no height, but a bar always has."""
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
        if element.tag in {"rect", "text"} and element.get("text-anchor") != "end":
            assert re.fullmatch(r"[\d.]+%", element.get("x", ""))


@pytest.mark.parametrize("chart", [STEPS, BARS], ids=["steps", "bars"])
def test_a_file_needs_no_sheet_and_shows_title_and_source(chart: Chart) -> None:
    svg = parsed(chart.file("Fuente: registro, sello 7f3a"))

    assert svg.get("width") == "440"
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
    chart = steps(title="palabra " * 40)
    lines = [text for text in texts(parsed(chart.file())) if "palabra" in text]

    assert len(lines) == 8
    assert max(map(len, lines)) <= 45


def test_characters_that_xml_refuses_do_not_spoil_a_file() -> None:
    svg = parsed(steps(title="Agua\x0b\x00\ud800 & <luz>\u202e").file("\x1bFuente\u2066"))

    assert texts(svg)[:1] + texts(svg)[-1:] == ["Agua & <luz>", "Fuente"]


def test_two_charts_on_one_page_share_no_id() -> None:
    ids = [
        element.get("id")
        for chart in (STEPS, BARS, bars(*zip(UPS, DOWNS, strict=True), id="other"))
        for element in parsed(chart.page()).iter()
        if element.get("id")
    ]

    assert len(ids) == len(set(ids)) == 5


def test_a_stock_stands_still_between_two_changes() -> None:
    lines = group(parsed(STEPS.page()), "line")

    assert [[e.get(k) for k in ("x1", "x2", "y1", "y2")] for e in lines] == [
        ["0%", "66.67%", "109.68", "109.68"],
        ["66.67%", "100%", "34.64", "34.64"],
        ["66.67%", "66.67%", "109.68", "34.64"],
    ]


def test_a_chart_has_its_scale_and_names_its_months_and_years() -> None:
    assert texts(parsed(STEPS.page())) == ["0", "50", "100", "150", *("nov", "dic", "ene"), *YEARS]
    assert texts(parsed(BARS.page())) == [
        *("−2", "0", "2", "4", "6", "8"),
        *("nov", "ene", "mar", "may", "jul", "sep"),
        *YEARS,
    ]


def test_what_came_stands_on_zero_and_what_went_hangs_from_it() -> None:
    svg = parsed(BARS.page())
    zero = BARS.frame.y(0)
    ups, downs = group(svg, "in"), group(svg, "out")

    assert [float(r.get("height", "")) for r in ups] == pytest.approx([16.8 * n for n in UPS if n])
    assert {sum(numbers(r, "y", "height")) for r in ups} == {zero}
    assert {float(r.get("y", "")) for r in downs} == {zero}
    assert [float(r.get("height", "")) for r in downs] == [16.8, 33.6, 16.8, 16.8]


def test_parts_stand_on_each_other_and_only_those_that_occur_are_explained() -> None:
    parts = [Bar(slots(1)[0], (5, 0, 3), (2, 1), (9,))]
    named = {"came": ("Publicado", "Volvió", "Empezó"), "went": ("Retirado", "Dejó")}
    chart = Bars(id="b", title="t", bars=parts, **named)
    found = [
        (float(r.get("y", "")), float(r.get("height", ""))) for r in bars_of(parsed(chart.page()))
    ]

    y = chart.frame.y
    edges = [(y(5), y(0)), (y(8), y(5)), (y(0), y(-2)), (y(-2), y(-3))]
    assert found == [pytest.approx((top, floor - top)) for top, floor in edges]
    assert [key.label for key in chart.legend()] == ["Publicado", "Empezó", "Retirado", "Dejó"]
    assert {"Publicado", "Empezó", "Retirado", "Dejó"} <= {*texts(parsed(chart.file()))}
    assert chart.rows() == [("mes 10", "5", "0", "3", "2", "1", "9")]


def test_no_two_parts_look_the_same_without_colour() -> None:
    full = [Bar(slots(1)[0], (1, 1, 1), (1, 1))]
    chart = Bars(id="b", title="t", bars=full, came=("a", "b", "c"), went=("d", "e"))
    svg = parsed(chart.page())
    turned = [pattern.get("patternTransform") for pattern in svg.iter("pattern")]

    assert len(set(turned)) == len(turned) == 4
    assert len({g.get("fill") for g in svg.iter("g") if list(g.iter("rect"))}) == 5


def test_one_of_thousands_can_still_be_seen() -> None:
    svg = parsed(bars((20_000, 1), (1, 0)).page())

    assert [float(rect.get("height", "")) for rect in bars_of(svg)] == [134.4, 2, 2]


def test_months_without_any_movement_have_a_scale_and_no_bars() -> None:
    chart = bars(*[(0, 0)] * 12)

    assert list(chart.frame.scale) == [0, 1]
    assert not bars_of(parsed(chart.page()))
    assert not chart.legend()


def test_the_month_that_runs_is_marked_and_said() -> None:
    for drawn in (
        steps(1, 2, 2, running="hasta el día 15"),
        bars((1, 0), (2, 0), (2, 0), running="hasta el día 15"),
    ):
        svg = parsed(drawn.page())
        dashed = [line for line in svg.iter("line") if line.get("stroke-dasharray")]
        assert [(line.get("x1"), line.get("x2")) for line in dashed] == [("66.67%", "66.67%")]
        assert "hasta el día 15" in texts(svg)
    over = parsed(steps(1, 2).page())
    assert not [line for line in over.iter("line") if line.get("stroke-dasharray")]


def test_the_table_says_what_the_drawing_says_in_the_format_of_the_reader() -> None:
    def number(value: int) -> str:
        return f"{value:,}"

    [slot] = slots(1)
    stock = Steps(id="s", title="t", number=number, points=[Point(slot, 12345)])
    named = {"came": ("Publicado",), "went": ("Retirado",)}
    flow = Bars(id="b", title="t", number=number, bars=[Bar(slot, (1200,), (1000,))], **named)

    assert stock.rows() == [("mes 10", "12,345")]
    assert "15,000" in texts(parsed(stock.page()))
    assert flow.rows() == [("mes 10", "1,200", "1,000")]
    assert texts(parsed(flow.page()))[:2] == ["−1,000", "−500"]


@given(st.one_of(step_charts, bar_charts))
@settings(max_examples=30)
def test_any_numbers_stay_within_the_frame(chart: Chart) -> None:
    svg = parsed(chart.page())

    assert all(0 <= y <= chart.frame.height for y in numbers(svg, "y", "y1", "y2"))
    assert all(height > 0 for r in bars_of(svg) for height in numbers(r, "height"))


@given(st.lists(counts, min_size=1, max_size=150))
@settings(max_examples=30)
def test_neighbours_under_a_stock_meet_without_a_seam(values: list[int]) -> None:
    svg = parsed(steps(*values).page())
    places = [
        [float(rect.get(k, "").rstrip("%")) for k in ("x", "width")] for rect in group(svg, "area")
    ]

    for (x, width), (following, _) in pairwise(places):
        assert round(x + width, 2) == following
    assert round(sum(places[-1]), 2) == 100


def test_what_stood_a_year_before_is_dashed_and_as_long_as_it_is_known() -> None:
    points = [Point(slot, 10) for slot in slots(4)]
    named = {"id": "s", "title": "t", "names": ("Estos meses", "Un año antes")}
    chart = Steps(points=points, earlier=[None, 40, 40, 80], **named)
    svg = parsed(chart.page())
    [dashed] = [g for g in svg.iter("g") if g.get("stroke-dasharray")]
    y = chart.frame.y

    assert chart.scale()[-1] >= 80
    assert [[e.get(k) for k in ("x1", "x2")] for e in dashed] == [
        ["25%", "75%"],
        ["75%", "100%"],
        ["75%", "75%"],
    ]
    assert [*numbers(dashed[0], "y1")] == [pytest.approx(y(40), abs=0.01)]
    assert [key.label for key in chart.legend()] == ["Estos meses", "Un año antes"]
    assert [row[1:] for row in chart.rows()] == [("10", ""), *[("10", "40")] * 2, ("10", "80")]
    # Nothing is not the same as not known.
    nothing = Steps(points=points, earlier=[None, 0, 0, 0], **named)
    [level] = [g for g in parsed(nothing.page()).iter("g") if g.get("stroke-dasharray")]
    assert [[e.get(k) for k in ("x1", "x2")] for e in level] == [["25%", "100%"]]
    assert [row[-1] for row in nothing.rows()] == ["", "0", "0", "0"]
    unknown = Steps(points=points, earlier=[None] * 4, **named)
    assert not unknown.legend()
    assert "stroke-dasharray" not in unknown.page()
