"""A dataset that is split, and datasets that are merged: different datasets, and no more."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

from ckan.tests import factories

from ckanext.proactiva.domain.rollup import Dimension
from tests.support.ledgers import add_datasets, purge
from tests.support.resources import add_files

START = datetime(2026, 3, 2, 18, tzinfo=timezone.utc)
DAY = timedelta(days=1)


def files(*numbers: int) -> list[str]:
    return [f"https://datos.example/{number}.csv" for number in numbers]


def test_a_dataset_whose_files_are_divided_is_gone_and_its_parts_are_new(no_ledger):
    no_ledger.sync(START - DAY)
    unit = factories.Organization()["id"]
    [whole] = add_datasets(1, unit)
    add_files(whole, files(1, 2))
    assert no_ledger.sync(START) == {"published": 1}
    purge([whole])
    for number, name in enumerate(add_datasets(2, unit), 1):
        add_files(name, files(number))
    assert no_ledger.sync(START + DAY) == {"published": 2}
    assert no_ledger.sync(START + 2 * DAY) == {"withdrawn": 1}
    assert no_ledger.stock(Dimension.INSTITUTION, unit) == 2
    no_ledger.assert_whole()


def test_a_part_that_keeps_the_id_goes_on_and_only_the_other_is_new(no_ledger):
    no_ledger.sync(START - DAY)
    unit = factories.Organization()["id"]
    [whole] = add_datasets(1, unit)
    add_files(whole, files(1))
    no_ledger.sync(START)
    [part] = add_datasets(1, unit)
    add_files(part, files(2))
    assert no_ledger.sync(START + DAY) == {"published": 1}
    assert no_ledger.sync(START + 3 * DAY) == {}
    no_ledger.assert_whole()


def test_datasets_that_are_put_together_are_gone_and_the_whole_is_new(no_ledger):
    no_ledger.sync(START - DAY)
    unit = factories.Organization()["id"]
    parts = add_datasets(2, unit)
    for number, name in enumerate(parts, 1):
        add_files(name, files(number))
    no_ledger.sync(START)
    purge(parts)
    [whole] = add_datasets(1, unit)
    add_files(whole, files(1, 2))
    assert no_ledger.sync(START + DAY) == {"published": 1}
    assert no_ledger.sync(START + 2 * DAY) == {"withdrawn": 2}
    assert no_ledger.stock(Dimension.INSTITUTION, unit) == 1
    no_ledger.assert_whole()
