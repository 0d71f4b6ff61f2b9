"""Wishes of people: the right answer is among five, and nothing is shown where nothing fits."""

from __future__ import annotations

import pytest

from tests.unit.domain.alike.wishes import portal, shown, wishes

FOUND, SHOWN, BESIDE = 0.95, 0.05, 0.15


@pytest.mark.parametrize("half", ["open", "blind"])
def test_what_fits_is_among_five(half: str):
    fitting = [each for each in wishes(half) if each.fits]
    missed = [
        each.words for each in fitting if not each.fits & {name for _, name in shown(each.words)}
    ]
    assert len(fitting) >= 90
    assert 1 - len(missed) / len(fitting) >= FOUND, missed if half == "open" else len(missed)


@pytest.mark.parametrize("half", ["open", "blind"])
def test_hardly_anything_else_is_shown_beside_what_fits(half: str):
    fitting = [each for each in wishes(half) if each.fits]
    others = [name for each in fitting for _, name in shown(each.words) if name not in each.fits]
    assert len(others) / len(fitting) <= BESIDE, others if half == "open" else len(others)


@pytest.mark.parametrize("half", ["open", "blind"])
def test_nothing_is_shown_where_nothing_fits(half: str):
    others = [each for each in wishes(half) if not each.fits]
    misled = [each.words for each in others if shown(each.words)]
    assert len(others) >= 90
    assert len(misled) / len(others) <= SHOWN, misled if half == "open" else len(misled)


def test_the_portal_is_one_of_some_hundred_texts_and_has_all_that_fits():
    texts, _ = portal()
    assert len(texts) > 200
    assert {name for half in ("open", "blind") for each in wishes(half) for name in each.fits} <= {
        *texts
    }
