"""Circles are where and as full as they are told to be, within their drawing."""

from __future__ import annotations

from itertools import pairwise

import lxml.etree
import pytest

from ckanext.proactiva.charts import circles


def numbers(element, *names: str) -> list[float]:
    return [float(element.get(name)) for name in names]


def test_a_year_has_its_months_in_order_at_whole_pixels_evenly() -> None:
    months = [month % 3 == 0 for month in range(12)]
    svg = lxml.etree.fromstring(circles.year(months))
    drawn = [each.get("class") for each in svg.iterfind("g")]
    assert [each.endswith("-in") for each in drawn] == months
    places = [float(each.get("cx")) for each in svg.iter("circle")]
    assert all(place.is_integer() for place in places)
    gaps = [after - before for before, after in pairwise(places)]
    assert max(gaps) - min(gaps) <= 1
    width, height = numbers(svg, "width", "height")
    for each in svg.iter("circle"):
        x, y, radius = numbers(each, "cx", "cy", "r")
        assert radius < x < width - radius
        assert radius < y < height - radius


@pytest.mark.parametrize("count", [1, 5, 6, 10])
def test_rows_of_circles_fit_in_their_drawing_and_are_apart(count: int) -> None:
    svg = lxml.etree.fromstring(circles.rows([circles.FULL] * count))
    *_, width, height = map(float, svg.get("viewBox").split())
    drawn = [numbers(each, "cx", "cy", "r") for each in svg.iter("circle")]
    assert len(drawn) == count
    for n, (x, y, radius) in enumerate(drawn):
        assert radius < x < width - radius
        assert radius < y < height - radius
        assert all(abs(x - x_) + abs(y - y_) > 2 * radius for x_, y_, _ in drawn[:n])


def test_each_circle_is_as_full_as_it_is_told_and_as_large_as_the_others() -> None:
    told = [circles.FULL, circles.MOST, circles.QUARTER, circles.EMPTY]
    svg = lxml.etree.fromstring(circles.rows(told))
    assert [each.get("class").rpartition("-")[2] for each in svg] == [
        "in",
        *("ring", "ask"),
        *("ring", "ask"),
        "ring",
    ]
    full, *rings = (float(each.get("r")) for each in svg.iter("circle"))
    assert {ring + circles.RING / 2 for ring in rings} == {full}
    most, quarter = (each.get("d") for each in svg.iter("path"))
    # The flag for the longer way around.
    assert " 0 1 1" in most
    assert " 0 0 1" in quarter
