"""The benchmarks' SQL for filling portals matches today's tables."""

from __future__ import annotations

import pytest
import sqlalchemy as sa

from ckan import model

from bench import filled, similar

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
