"""Quarters: when they begin and end, and how they are written."""

from __future__ import annotations

from datetime import date, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ckanext.proactiva.domain import quarter as quarters
from ckanext.proactiva.domain.quarter import Quarter

DAYS = st.dates(date(1900, 1, 1), date(2199, 12, 31))


@given(DAYS)
def test_every_day_is_in_one_that_follows_another(day: date):
    found = quarters.of(day)
    assert found.first_day <= day <= found.last_day
    assert found.before.last_day + timedelta(days=1) == found.first_day
    assert quarters.read(found.code) == found


def test_the_last_of_a_year_ends_with_it():
    assert Quarter(2026, 4).first_day == date(2026, 10, 1)
    assert Quarter(2026, 4).last_day == date(2026, 12, 31)
    zone = ZoneInfo("America/Mexico_City")
    assert Quarter(2026, 4).begin(zone).isoformat() == "2026-10-01T00:00:00-06:00"
    assert Quarter(2026, 4).end(zone).isoformat() == "2027-01-01T00:00:00-06:00"


@pytest.mark.parametrize("written", ["2026-0", "2026-5", "26-1", "2026-01", "2026-1 ", "٢٠٢٦-1"])
def test_what_is_none_is_not_read(written: str):
    assert quarters.read(written) is None
