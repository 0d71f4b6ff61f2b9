"""By which day data must have changed, and which evidence tells when it did."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

import pytest

from ckanext.proactiva.domain.currency import (
    Assessment,
    Change,
    Currency,
    Evidence,
    LedgerDates,
    assess,
    last_change,
)

CHANGED = date(2026, 9, 1)
BEGAN = datetime(2026, 6, 1, tzinfo=timezone.utc)
LOOKED = BEGAN + timedelta(days=30)
HOUR = timedelta(hours=1)


@pytest.mark.parametrize(
    ("period", "last_day"),
    [
        (1, date(2026, 9, 2)),
        (7, date(2026, 9, 11)),
        (31, date(2026, 10, 17)),
        (366, date(2028, 3, 3)),
    ],
)
def test_data_lasts_for_one_and_a_half_periods(period: int, last_day: date):
    after = last_day + timedelta(days=1)
    assert assess(period, CHANGED, last_day) == Assessment(Currency.CURRENT)
    assert assess(period, CHANGED, after) == Assessment(Currency.LATE, after)
    assert assess(period, CHANGED, date(2030, 1, 1)) == Assessment(Currency.LATE, after)


def test_what_is_not_declared_or_not_known_is_not_assessed():
    assert assess(None, CHANGED, date(2030, 1, 1)) == Assessment(Currency.UNKNOWN)
    assert assess(31, None, date(2030, 1, 1)) == Assessment(Currency.UNKNOWN)


class TestLastChange:
    def test_what_the_ledger_saw_counts_before_the_dates_of_files(self):
        seen = LedgerDates(BEGAN + HOUR, BEGAN, LOOKED)
        for filed_at in (BEGAN - HOUR, LOOKED - HOUR, LOOKED):
            assert last_change(seen, filed_at) == Change(BEGAN + HOUR, Evidence.LEDGER)

    @pytest.mark.parametrize("data_at", [None, BEGAN - HOUR, BEGAN])
    def test_of_what_it_did_not_see_files_are_believed(self, data_at: datetime | None):
        filed_at = BEGAN - timedelta(days=90)
        known = Change(filed_at, Evidence.FILES)
        assert last_change(LedgerDates(data_at, BEGAN, LOOKED), filed_at) == known
        assert last_change(LedgerDates(), filed_at) == known

    def test_so_they_are_of_what_it_has_not_looked_at_yet(self):
        filed_at = LOOKED + HOUR
        known = Change(filed_at, Evidence.FILES)
        assert last_change(LedgerDates(BEGAN + HOUR, BEGAN, LOOKED), filed_at) == known

    def test_without_a_file_there_is_no_data_to_date(self):
        assert last_change(LedgerDates(BEGAN + HOUR, BEGAN, LOOKED), None) is None
