"""Counts shown as a few circles."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ckanext.proactiva.domain.circles import distribute

COUNTS = st.dictionaries(st.sampled_from("abcd"), st.integers(0, 10_000), min_size=1)


def test_ten_circles_of_forty_one() -> None:
    counts = {"answered": 17, "referred": 12, "committed": 7, "open": 5}
    assert distribute(counts, 10) == {"answered": 4, "referred": 3, "committed": 2, "open": 1}


def test_few_cases_are_one_circle_each() -> None:
    assert distribute({"answered": 1, "open": 2}, 10) == {"answered": 1, "open": 2}


def test_nothing_is_nothing() -> None:
    assert distribute({"answered": 0, "open": 0}, 10) == {"answered": 0, "open": 0}


@given(COUNTS, st.integers(1, 20))
def test_all_circles_are_given_and_none_is_a_whole_circle_away(counts, circles) -> None:
    given_out = distribute(counts, circles)
    total = sum(counts.values())
    assert sum(given_out.values()) == min(circles, total)
    for name, count in counts.items():
        fair = count * min(circles, total) / (total or 1)
        assert abs(given_out[name] - fair) < 1
