"""A page of growth costs the same however much there is."""

from __future__ import annotations

import json
from datetime import datetime, timedelta, timezone
from unittest.mock import Mock

import pytest

from ckan import model

from ckanext.proactiva.growth import past
from ckanext.proactiva.views import files
from tests.factories import call, institution
from tests.support import ledgers

GROWTH = "/proactiva/growth"
NOW = datetime.now(timezone.utc)


@pytest.fixture
def unit(clean_db):
    """An institution with three datasets published today, and one withdrawn since."""
    return ledgers.institution()


PAGES = (
    *(GROWTH, f"{GROWTH}.csv", f"{GROWTH}/institutions/agua", f"{GROWTH}/beneficiaries/girls"),
    f"{GROWTH}/problems/water_and_drainage",
)


@pytest.mark.parametrize("address", PAGES)
def test_the_cost_does_not_depend_on_how_much_there_is(app, unit, page_cost, address):
    few = page_cost(address)
    for number in range(30):
        ledgers.add_datasets(1, model.Group.get(institution()).id)
        ledgers.add_referrals(
            {"organization_id": unit["id"], "today": NOW.date()},
            answered_after=[number],
            started_days_ago=90,
        )
    ledgers.add_datasets(2_000, unit["id"])
    ledgers.sync()
    assert page_cost(address) == few <= 3


def test_a_past_day_costs_no_more(app, unit, page_cost):
    day = (NOW.astimezone(ledgers.MEXICO) - timedelta(days=40)).date()
    # A past day also has to read the answers of its months.
    for address in (GROWTH, f"{GROWTH}/institutions/agua"):
        assert page_cost(f"{address}?as_of={day}") <= 9


@pytest.mark.parametrize("name", [".csv", "/stock.svg", "/indicators/stock.csv"])
def test_a_file_that_lists_no_institution_compares_none(app, unit, page_cost, monkeypatch, name):
    asked = {"as_of": NOW.astimezone(ledgers.MEXICO).date().isoformat()}
    whole = call("proactiva_growth_show", **asked)
    monkeypatch.setattr(past, "compared", Mock(side_effect=AssertionError))
    assert page_cost(f"{GROWTH}{name}?as_of={asked['as_of']}") <= 9
    found = call("proactiva_growth_show", limit=0, **asked)
    assert found["institution_count"] == whole["institution_count"] == len(whole["institutions"])
    assert found == {**whole, "institutions": []}


def test_the_file_of_all_is_written_once_for_as_long_as_it_says_the_same(app, unit):
    files._written.made.clear()

    def asked() -> bytes:
        return app.get(f"{GROWTH}.json").get_data()

    first = asked()
    [key] = files._written.made
    files._written.made[key] = b"{}"
    assert asked() == b"{}"
    ledgers.add_datasets(1, unit["id"])
    ledgers.sync()
    changed = asked()
    assert json.loads(changed)["stock"] != json.loads(first)["stock"]
