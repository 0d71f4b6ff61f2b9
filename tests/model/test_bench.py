"""The benchmarks match today's tables and pages, and notice what fails."""

from __future__ import annotations

import pytest
import sqlalchemy as sa

from ckan import model

from bench import filled, growth, pages, similar, sizes
from ckanext.proactiva.views.growth import PAGE_SIZE

pytestmark = [pytest.mark.usefixtures("non_clean_db"), pytest.mark.smoke]
SIZES = {"size": filled.MESSAGES, "institutions": 3}


def test_what_fills_a_portal_fits_its_tables():
    try:
        filled.insert(filled.ORGANIZATIONS, **SIZES)
        filled.insert(filled.PACKAGES, **SIZES)
        filled.insert(filled.DEMANDS, **SIZES)
        filled.insert(filled.BUSY)
        [said] = model.Session.execute(
            sa.text("SELECT count(*) FROM proactiva_message WHERE demand_id = 'x-2'")
        )
        assert said == (filled.MESSAGES,)
    finally:
        model.Session.rollback()


def test_demands_among_which_is_searched_fit_their_table():
    try:
        similar.insert(3)
        [count] = model.Session.execute(
            sa.text("SELECT count(*) FROM proactiva_demand WHERE id LIKE 'z-%'")
        )
        assert count == (3,)
    finally:
        model.Session.rollback()


def test_the_last_page_of_growth_is_the_last():
    assert (growth.LAST_PAGE - 1) * PAGE_SIZE < filled.INSTITUTIONS
    assert growth.LAST_PAGE * PAGE_SIZE >= filled.INSTITUTIONS
    assert f"?page={growth.LAST_PAGE}" in growth.PAGES["growth, the last page"]


@pytest.mark.parametrize(("codes", "failed"), [((0, 0), 0), ((-9, 0), 1), ((0, 1), 1)])
def test_a_measurement_that_was_killed_is_no_success(
    monkeypatch: pytest.MonkeyPatch, codes: tuple[int, int], failed: int
):
    ended = dict(zip(pages.SIZES, codes, strict=True))
    monkeypatch.setattr(
        sizes, "_portal", lambda _file, what, size: ended[size] if what == "pages" else 0
    )
    assert sizes.main() == failed
