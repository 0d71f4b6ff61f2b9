"""People's wishes: the right answer is among five, and nothing is shown if nothing fits."""

from __future__ import annotations

import pytest

from tests.unit.domain.alike.wishes import STATES, TOWN, portal, shown, wishes

BESIDE = {(TOWN, "later_open"): 0.18, (STATES, "latest_open"): 0.16}
# The fresh ones were written after the rules: they miss more than those that these were made with.
# The later ones were written when these had been read. The latest are by one who had seen no rule:
# they tell best what people will meet, and most of what they ask for in a story is missed.
FOUND = {
    (TOWN, "fresh"): 0.86,
    (TOWN, "fresh_open"): 0.93,
    (STATES, "fresh"): 0.96,
    (TOWN, "later"): 0.82,
    (TOWN, "later_open"): 0.78,
    (STATES, "later"): 0.97,
    (TOWN, "latest"): 0.4,
    (TOWN, "latest_open"): 0.66,
    (STATES, "latest"): 0.76,
    (STATES, "latest_open"): 1.0,
}
# What no text of the states answers still resembles some: the same elsewhere, or something else in
# the same place. In the blind half more of these mislead than should; the limit stays until the
# rules do better.
SHOWN = {
    (TOWN, "open"): 0.05,
    (TOWN, "blind"): 0.04,
    (STATES, "open"): 0.0,
    (STATES, "blind"): 0.085,
    (TOWN, "fresh"): 0.065,
    (STATES, "fresh"): 0.09,
    (TOWN, "fresh_open"): 0.0,
    (STATES, "fresh_open"): 0.06,
    (TOWN, "later"): 0.03,
    (STATES, "later"): 0.11,
    (TOWN, "later_open"): 0.1,
    (STATES, "later_open"): 0.0,
    (TOWN, "latest"): 0.09,
    (STATES, "latest"): 0.0,
    (TOWN, "latest_open"): 0.03,
    (STATES, "latest_open"): 0.08,
}
LEAST = {TOWN: 90, STATES: 60}
FRESH = {
    "fresh": 30,
    "fresh_open": 15,
    "later": 35,
    "later_open": 10,
    "latest": 13,
    "latest_open": 13,
}

pytestmark = [
    pytest.mark.parametrize("of", [TOWN, STATES]),
    pytest.mark.parametrize("half", ["open", "blind", *FRESH]),
]


def least(of: str, half: str) -> int:
    return FRESH.get(half, LEAST[of])


def told(half: str, wrong: list[str]) -> list[str] | int:
    """Return what is wrong, or only how many if it may not be looked at."""
    return wrong if half.endswith("open") else len(wrong)


def test_what_fits_is_among_five(of: str, half: str):
    fitting = [each for each in wishes(half, of) if each.fits]
    missed = [
        each.words
        for each in fitting
        if not each.fits & {name for _, name in shown(each.words, of)}
    ]
    assert len(fitting) >= least(of, half)
    found = 1 - len(missed) / len(fitting)
    assert found >= FOUND.get((of, half), 0.95), told(half, missed)


def test_hardly_anything_else_is_shown_beside_what_fits(of: str, half: str):
    fitting = [each for each in wishes(half, of) if each.fits]
    others = [
        name for each in fitting for _, name in shown(each.words, of) if name not in each.fits
    ]
    assert len(others) / len(fitting) <= BESIDE.get((of, half), 0.15), told(half, others)


def test_nothing_is_shown_where_nothing_fits(of: str, half: str):
    others = [each for each in wishes(half, of) if not each.fits]
    misled = [each.words for each in others if shown(each.words, of)]
    assert len(others) >= least(of, half)
    assert len(misled) / len(others) <= SHOWN[of, half], told(half, misled)


def test_a_portal_is_one_of_some_hundred_texts_and_has_all_that_fits(of: str, half: str):
    texts, _ = portal(of)
    assert len(texts) >= 2 * LEAST[of]
    assert {name for each in wishes(half, of) for name in each.fits} <= {*texts}
