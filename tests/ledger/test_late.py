"""Since when data is late: the ledger stores the same day that each dataset shows."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import sqlalchemy as sa

from ckan import model

from ckanext.proactiva import clock, config
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.growth import currency
from ckanext.proactiva.growth.lateness import late
from ckanext.proactiva.ledger.tables import STATE
from tests.factories import institution
from tests.support.ledgers import BLOCK, add_datasets, change, purge, read, set_extra, settle
from tests.support.resources import add_files, change_files

FREQUENCY = "proactiva_update_frequency"
# Before five in the morning UTC, it is still the previous day in Mexico.
START = datetime(2025, 3, 10, 3, tzinfo=timezone.utc)
DAY = timedelta(days=1)
FILED = datetime(2025, 1, 1, 2)  # noqa: DTZ001 - as CKAN stores
LONG_AFTER = Moment(datetime(2095, 1, 1, tzinfo=timezone.utc), ZoneInfo("America/Mexico_City"))


def made(**said: str) -> str:
    """Create a dataset that states this update frequency, with a file from New Year."""
    [name] = add_datasets(1)
    for key, value in said.items():
        set_extra([name], key, value)
    add_files(name, [f"https://datos.example/{name}.csv"], size=1, created=FILED)
    return name


def kept(name: str) -> date | None:
    [found] = read(sa.select(STATE.c.late_since).where(STATE.c.dataset == name))
    return found[STATE.c.late_since.name]


def told(name: str) -> date | None:
    """Return since when it will be late to a reader in the far future, if nothing changes."""
    found = currency.of_dataset(name, LONG_AFTER)
    since = found.told["late_since"] if found else ""
    return date.fromisoformat(since) if since else None


WAYS: dict[str, tuple[dict[str, str], date | None]] = {
    "in the block": ({FREQUENCY: "monthly"}, date(2025, 2, 16)),
    "in another way": ({FREQUENCY: "R/P1M"}, date(2025, 2, 16)),
    "in a field of the portal": ({"frequency": "ANNUAL"}, date(2026, 7, 4)),
    "in both": ({FREQUENCY: "weekly", "frequency": "ANNUAL"}, date(2025, 1, 11)),
    "irregularly": ({FREQUENCY: "irregular"}, None),
    "as nobody lists it": ({FREQUENCY: "cada luna llena"}, None),
    "not at all": ({}, None),
}


@pytest.mark.parametrize(("said", "since"), WAYS.values(), ids=WAYS)
def test_it_is_known_however_it_is_said(no_ledger, said, since):
    name = made(**said)
    no_ledger.sync(START)
    assert kept(name) == told(name) == since
    no_ledger.assert_whole()


def test_a_day_begins_where_the_portal_is(no_ledger):
    name = made(**{FREQUENCY: "daily"})
    no_ledger.sync(START)
    # Two in the morning of New Year in UTC; a day and a half later it is late.
    assert (config.timezone().key, kept(name)) == ("America/Mexico_City", date(2025, 1, 2))


def test_what_the_ledger_saw_change_counts_before_the_dates_of_files(no_ledger):
    name = made(**{FREQUENCY: "weekly"})
    no_ledger.sync(START)
    change_files(name, size=2)
    no_ledger.sync(START + 10 * DAY)
    assert kept(name) == told(name) == date(2025, 3, 30)


def test_a_date_that_changes_moves_it(no_ledger):
    name = made(**{FREQUENCY: "weekly"})
    no_ledger.sync(START)
    change_files(name, last_modified=FILED + 30 * DAY)
    assert no_ledger.sync(START + DAY) == {}
    assert kept(name) == told(name) == date(2025, 2, 10)


def test_nothing_is_late_that_says_nothing_of_ours(no_ledger):
    name = made(frequency="weekly")
    for key in BLOCK:
        set_extra([name], key, "")
    no_ledger.sync(START)
    assert kept(name) is None


def test_without_a_file_nobody_knows(no_ledger):
    [name] = add_datasets(1)
    set_extra([name], FREQUENCY, "weekly")
    no_ledger.sync(START)
    assert kept(name) is told(name) is None


@pytest.mark.parametrize("hide", [lambda name: change([name], private=True), lambda n: purge([n])])
def test_what_is_hidden_is_not_late_and_is_again_when_it_is_back(no_ledger, hide: Any):
    name = made(**{FREQUENCY: "weekly"})
    no_ledger.sync(START)
    since = kept(name)
    assert since
    hide(name)
    no_ledger.sync(START + DAY)
    assert kept(name) is None
    settle()
    assert kept(name) is None
    no_ledger.assert_whole()


def test_what_comes_back_is_late_again(no_ledger):
    name = made(**{FREQUENCY: "weekly"})
    no_ledger.sync(START)
    since = kept(name)
    change([name], private=True)
    no_ledger.sync(START + DAY)
    change([name], private=False)
    no_ledger.sync(START + DAY)
    assert kept(name) == since


def test_what_was_replaced_since_the_last_look_is_neither_named_nor_counted(no_ledger):
    unit = model.Group.get(institution(name="agua")).id
    names = [made(**{FREQUENCY: "weekly"}) for _ in range(7)]
    change(names, owner_org=unit)
    no_ledger.sync()
    now = clock.now()
    before = late(unit, now)
    named = [each["name"] for each in before["longest"]]
    assert (before["count"], len(named)) == (7, 5)
    for name in named[:2]:
        change_files(name, last_modified=now.at.replace(tzinfo=None))
    after = late(unit, now)
    assert after["count"] == 5
    assert [each["name"] for each in after["longest"]] == named[2:]


def test_other_periods_move_everything_once(no_ledger, monkeypatch):
    name = made(**{FREQUENCY: "weekly"})
    no_ledger.sync(START)
    term = currency.frequency.listed()["weekly"]
    monkeypatch.setitem(term.notes, "days", 14)
    assert no_ledger.sync(START + DAY) == {}
    assert kept(name) == told(name) == date(2025, 1, 22)
