"""Updates of data count, and changes of words do not."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest

from ckan.tests import factories
from ckan.tests.helpers import call_action

from ckanext.proactiva.domain.rollup import Dimension
from ckanext.proactiva.ledger import hashes
from tests.factories import accept
from tests.support.ledgers import add_datasets, change, purge
from tests.support.resources import add_files, change_files, drop_harvests, harvested_from

UTC = timezone.utc
START = datetime(2025, 3, 15, 18, tzinfo=UTC)
DAY = timedelta(days=1)
FILE = "https://datos.example/1.csv"


@pytest.fixture
def unit(no_ledger):
    """An institution, created after the ledger began."""
    no_ledger.sync(START - DAY)
    made = factories.Organization(name="agua")
    accept(made["name"])
    return made["id"]


@pytest.fixture
def harvests():
    """Drop ckanext-harvest's tables after the test."""
    yield
    drop_harvests()


@pytest.fixture
def dataset(no_ledger, unit):
    """A dataset with one file, published at the start."""
    [name] = add_datasets(1, unit)
    add_files(name, [FILE], size=10, hash="x")
    no_ledger.sync(START)
    return name


@pytest.mark.parametrize(
    "changes",
    [{"size": 11, "hash": None}, {"hash": "y"}, {"url": "https://datos.example/2.csv"}],
)
def test_another_size_hash_or_address_renews(no_ledger, dataset, changes):
    change_files(dataset, **changes)
    assert no_ledger.sync(START + DAY) == {"renewed": 1}
    assert no_ledger.events()[-1].after.data_at == START + DAY
    no_ledger.assert_whole()


@pytest.mark.parametrize(
    "changes",
    [
        {"last_modified": datetime(2025, 3, 16)},  # noqa: DTZ001 - as CKAN stores
        {"name": "Otro nombre", "description": "Otras palabras"},
        {"hash": ""},
    ],
)
def test_a_date_or_words_or_what_is_not_known_any_more_do_not(no_ledger, dataset, changes):
    change_files(dataset, **changes)
    change([dataset], title="Otro título", notes="Otras palabras")
    assert no_ledger.sync(START + DAY) == {}


def test_an_address_is_the_same_with_what_a_browser_completes(no_ledger, dataset):
    change_files(dataset, url="datos.example/1.csv")
    assert no_ledger.sync(START + DAY) == {"renewed": 1}
    for completed in ("http://datos.example/1.csv", " datos.example/1.csv\n"):
        change_files(dataset, url=completed)
        assert no_ledger.sync(START + DAY) == {}


def test_an_upload_is_known_by_its_name_and_a_table_by_nothing():
    """A log has the full address of an upload, and CKAN makes up that of a table."""
    moved = "https://antes.example/dataset/1/resource/2/download/"

    def known(kind: str, *urls: str) -> int:
        rows = [{"url": url, "url_type": kind, "size": 1, "hash": ""} for url in urls]
        return len({each.address for each in hashes.hashed_files(b"key", rows)})

    assert known("upload", "pozos.csv", f"{moved}pozos.csv") == 1
    assert known("upload", "pozos.csv", f"{moved}fugas.csv") == 2
    assert known("datastore", "/datastore/dump/1", "/datastore/dump/2") == 1
    assert known("", f"{moved}pozos.csv", "https://otro.example/pozos.csv") == 2


def test_the_same_files_under_new_ids_do_not(no_ledger, dataset, unit):
    purge([dataset])
    [name] = add_datasets(1, unit)
    change([name], name=dataset)
    add_files(name, [FILE], size=10, hash="x")
    assert no_ledger.sync(START + DAY) == {}


def test_a_file_a_month_for_a_year_is_twelve_active_months(no_ledger, dataset, unit):
    for month in range(1, 13):
        add_files(dataset, [f"https://datos.example/mes-{month}.csv"])
        no_ledger.sync(START + month * timedelta(days=30.5))
    shown = call_action("proactiva_growth_show", institution="agua", as_of="2026-04-10")
    assert shown["continuity"] == {"part": 12, "whole": 12, "percent": 100}
    assert (shown["stock"], shown["flow"]["renewed"]) == (1, 12)
    assert shown["flow"]["published"] == 0
    [compared] = call_action("proactiva_growth_show", as_of="2026-04-10")["institutions"]
    assert (compared["renewed"], compared["active"]) == (12, [True] * 12)
    no_ledger.assert_whole()


@pytest.mark.usefixtures("harvests")
def test_a_harvest_that_renews_many_is_one_act(no_ledger, unit):
    names = add_datasets(6, unit)
    harvested_from("another-portal", names)
    no_ledger.sync(START)
    for day in (3, 4):
        for name in names:
            add_files(name, [f"https://datos.example/{name}-{day}.csv"])
        assert no_ledger.sync(START + day * DAY, batch=2) == {"renewed": 6}
        # What the same harvest brings an hour later is the same act.
        add_files(names[0], [f"https://datos.example/late-{day}.csv"])
        no_ledger.sync(START + day * DAY + timedelta(hours=1))
    [flow] = no_ledger.flows(Dimension.INSTITUTION, unit).values()
    assert flow.renewed == 2
    assert {event.after.origin for event in no_ledger.events()} == {"another-portal"}
    no_ledger.assert_whole()


@pytest.mark.usefixtures("harvests")
def test_what_a_harvest_brings_back_renewed_is_part_of_its_act(no_ledger, unit):
    names = add_datasets(2, unit)
    for name in names:
        add_files(name, [f"https://datos.example/{name}.csv"], size=10)
    harvested_from("another-portal", names)
    no_ledger.sync(START)
    change(names[:1], private=True)
    for days in (1, 2):
        no_ledger.sync(START + days * DAY)
    back = START + 40 * DAY
    change(names[:1], private=False)
    change_files(names[0], size=11)
    assert no_ledger.sync(back) == {"returned": 1}
    change_files(names[1], size=11)
    assert no_ledger.sync(back + timedelta(hours=1)) == {"renewed": 1}
    flow = no_ledger.flows(Dimension.INSTITUTION, unit)[back.date().replace(day=1)]
    assert (flow.returned, flow.renewed) == (1, 1)
    no_ledger.assert_whole()


def test_the_openness_that_nobody_can_tell_stands_beside_the_share(no_ledger, dataset):
    shown = call_action("proactiva_growth_show", institution="agua", as_of="2025-03-20")
    assert shown["open"] == {"part": 1, "whole": 1, "percent": None, "unknown": 0}
