"""A page of growth costs the same however much there is."""

from __future__ import annotations

import json
from datetime import datetime, timedelta, timezone
from unittest.mock import Mock

import pytest

from ckan import model

from ckanext.proactiva import transaction
from ckanext.proactiva.domain.entry import event_of
from ckanext.proactiva.growth import past
from ckanext.proactiva.ledger import entries, history
from ckanext.proactiva.views import files
from ckanext.proactiva.views.growth_events import EVENTS
from tests.factories import call, institution
from tests.support import ledgers
from tests.support.resources import add_files

GROWTH = "/proactiva/growth"
NOW = datetime.now(timezone.utc)


@pytest.fixture
def unit(clean_db):
    """An institution with three datasets published today, and one withdrawn since."""
    return ledgers.institution()


@pytest.fixture
def parsed(monkeypatch):
    """Count the rows of the ledger that are made into events."""
    counter = Mock(wraps=event_of)
    monkeypatch.setattr(entries, "event_of", counter)
    return counter


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


@pytest.mark.parametrize("what", ["published", "renewed", "stock"])
def test_a_list_that_goes_on_reads_nothing_again(app, unit, parsed, what):
    ledgers.forget()
    ledgers.sync(NOW - timedelta(days=3))
    names = ledgers.add_datasets(40, unit["id"])
    ledgers.sync(NOW - timedelta(days=2))
    for name in names:
        add_files(name, [f"https://datos.example/{name}.csv"])
    ledgers.sync()
    after, costs = "", []
    while after is not None:
        parsed.reset_mock()
        found = call("proactiva_growth_event_list", what=what, limit=10, after=after)
        costs.append(parsed.call_count)
        after = found["next"]
    assert len(costs) == -(-found["count"] // 10) >= 4
    assert max(costs) <= 11


def test_a_file_counts_nothing_that_it_does_not_tell(app, unit):
    found = call("proactiva_growth_event_list", what="published", counted=False)
    assert found == {**call("proactiva_growth_event_list", what="published"), "count": None}
    assert EVENTS.batch["counted"] is False


def test_a_file_is_of_one_period_even_if_the_month_turns_meanwhile(app, unit, monkeypatch):
    ledgers.forget()
    ledgers.sync(datetime(2024, 12, 1, tzinfo=timezone.utc))
    ledgers.add_datasets(3, unit["id"])
    ledgers.sync(datetime(2025, 1, 15, tzinfo=timezone.utc))
    ledgers.sync(datetime(2026, 1, 31, 18, tzinfo=timezone.utc))
    roll_back = transaction.roll_back

    def look_meanwhile() -> None:
        roll_back()
        ledgers.sync(datetime(2026, 2, 1, 18, tzinfo=timezone.utc))

    monkeypatch.setitem(EVENTS.batch, "limit", 1)
    monkeypatch.setattr(transaction, "roll_back", look_meanwhile)
    body = app.get(f"{GROWTH}/events.csv?what=published", status=200).body
    assert len(body.splitlines()) == 1 + 3


MARCH = datetime(2026, 3, 15, 18, tzinfo=timezone.utc)


@pytest.fixture
def march(unit):
    """A ledger that was last looked at in the middle of a month that is over."""
    ledgers.forget()
    ledgers.sync(MARCH - timedelta(days=12))
    ledgers.add_datasets(3, unit["id"])
    ledgers.sync(MARCH - timedelta(days=5))
    ledgers.add_datasets(2, unit["id"])
    ledgers.sync(MARCH)
    return unit


def test_the_day_of_the_last_look_is_read_from_the_sums(app, march, parsed):
    day = MARCH.date()
    assert call("proactiva_growth_event_list", what="published")["count"] == 5
    assert parsed.call_count == 5
    parsed.reset_mock()
    for as_of in (day, day + timedelta(days=1)):
        shown = call("proactiva_growth_show", as_of=as_of.isoformat())
        assert shown["flow"]["published"] == 5
        app.get(f"{GROWTH}/institutions/agua.json?as_of={as_of}", status=200)
    assert parsed.call_count == 0


def test_a_past_day_of_one_part_reads_nothing_of_another(app, march, parsed):
    day = (MARCH - timedelta(days=3)).date().isoformat()

    def cost(**of: str) -> int:
        parsed.reset_mock()
        shown = call("proactiva_growth_show", as_of=day, **of)
        assert shown["flow"]["published"] == 3
        return parsed.call_count

    other = model.Group.get(institution()).id
    before = cost(institution="agua")
    ledgers.forget()
    ledgers.sync(MARCH - timedelta(days=12))
    ledgers.add_datasets(3, march["id"])
    ledgers.add_datasets(10, other)
    ledgers.sync(MARCH - timedelta(days=5))
    ledgers.add_datasets(2, march["id"])
    ledgers.sync(MARCH)
    assert cost(institution="agua") == before == 3


def test_a_file_of_answers_replays_their_past_once(app, unit, monkeypatch):
    made = {"organization_id": unit["id"], "today": NOW.astimezone(ledgers.MEXICO).date()}
    ledgers.add_referrals(made, answered_after=[None] * 2_001, started_days_ago=60)
    ledgers.sync()
    replayed = Mock(wraps=history.referrals)
    monkeypatch.setattr(history, "referrals", replayed)
    body = app.get(f"{GROWTH}/answers.csv", status=200).body
    assert len(body.splitlines()) == 1 + 2_001
    assert replayed.call_count == 1
