"""The fingerprint of a dataset: any write to what its facts come from changes it."""

from __future__ import annotations

import uuid
from datetime import datetime, timedelta, timezone
from typing import Any

import pytest
import sqlalchemy as sa

from ckan import model

from ckanext.proactiva.datasets import frequency
from ckanext.proactiva.datasets.facts import EXTRAS, FileRow
from ckanext.proactiva.datasets.fields import PROBLEM
from ckanext.proactiva.ledger import locking, observe, packages
from ckanext.proactiva.ledger.packages import Ids, Span
from ckanext.proactiva.ledger.portal import this_portal
from ckanext.proactiva.ledger.tables import STATE
from tests.support.ledgers import add_datasets, events, read, set_extra, to_look_at
from tests.support.resources import add_files, change_files, drop_harvests, harvested_from

FILES = "https://datos.example/pozos.csv", "https://datos.example/fugas.csv"
OF_FILE: dict[str, str | int | None] = {
    "url": "https://datos.example/pozos-2.csv",
    "url_type": "upload",
    "format": "PDF",
    "mimetype": "text/csv",
    "size": 11,
    "hash": None,
    "state": "deleted",
}
OF_DATASET = {
    "name": "otro",
    "type": "mapa",
    "owner_org": "otra",
    "state": "deleted",
    "private": True,
}


@pytest.fixture
def dataset(ledger: Any) -> str:
    name = add_datasets(1)[0]
    add_files(name, list(FILES), size=10)
    return name


def fingerprints(ids: Ids, at: datetime | None = None) -> dict[str, str]:
    with model.meta.engine.begin() as connection:
        look = locking.look_at(connection, this_portal(), at)
        found = packages.packages(look, ids)
        return {row.id: row.fingerprint for row in connection.execute(sa.select(found))}


def fingerprint(dataset: str, at: datetime | None = None) -> str:
    return fingerprints([dataset], at)[dataset]


def execute(statement: str, **given: object) -> None:
    model.Session.execute(sa.text(statement), given)
    model.Session.commit()


def tidy(statement: str) -> None:
    """Run a statement that PostgreSQL does not allow in a transaction."""
    with model.meta.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(sa.text(statement))


def write_all_again() -> None:
    """Let another transaction rewrite every row unchanged, as restoring a backup does."""
    for table in ("package", "resource", "package_extra"):
        if sa.inspect(model.Session.connection()).has_table(table):
            execute(f"UPDATE {table} SET state = state")


def test_all_that_is_read_of_a_file_is_tried():
    assert {*FileRow.__annotations__} == {*OF_FILE} - {"state"}


@pytest.mark.parametrize("name", OF_FILE)
def test_whatever_is_written_of_a_file_shows(dataset, name):
    before = fingerprint(dataset)
    execute(f"UPDATE resource SET {name} = :it WHERE url = :url", it=OF_FILE[name], url=FILES[0])
    assert fingerprint(dataset) != before


@pytest.mark.parametrize("name", OF_DATASET)
def test_whatever_is_written_of_a_dataset_shows(dataset, name):
    before = fingerprint(dataset)
    execute(f"UPDATE package SET {name} = :it WHERE id = :id", it=OF_DATASET[name], id=dataset)
    assert fingerprint(dataset) != before


@pytest.mark.parametrize("name", sorted({*EXTRAS, *frequency.FIELDS}))
def test_whatever_is_written_of_an_extra_that_is_read_shows(dataset, name):
    found = [fingerprint(dataset)]
    for value in ("monthly", "annual"):
        set_extra([dataset], name, value)
        found.append(fingerprint(dataset))
    assert len({*found}) == len(found)


def test_an_extra_that_is_no_longer_there_shows(dataset):
    before = fingerprint(dataset)
    if sa.inspect(model.Session.connection()).has_table("package_extra"):
        execute("DELETE FROM package_extra WHERE key = :key", key=PROBLEM)
    else:
        execute("UPDATE package SET extras = extras - :key", key=PROBLEM)
    assert fingerprint(dataset) != before


def test_a_file_more_or_less_shows_and_which_is_whose(ledger):
    one, other = add_datasets(2)
    found = [fingerprint(one)]
    for url in FILES:
        add_files(one, [url])
        found.append(fingerprint(one))
    execute("DELETE FROM resource WHERE url = :url", url=FILES[1])
    found.append(fingerprint(one))
    assert len({*found}) == 3
    assert found[3] == found[1]  # because its other rows are the earlier ones
    without = fingerprint(other)
    execute("UPDATE resource SET package_id = :other", other=other)
    assert fingerprint(one) == found[0]
    assert fingerprint(other) != without


def test_where_it_was_harvested_from_shows(dataset):
    try:
        found = [fingerprint(dataset)]
        harvested_from("fuente", [dataset])
        found.append(fingerprint(dataset))
        execute("UPDATE harvest_object SET guid = 'otro'")
        found.append(fingerprint(dataset))
        assert len({*found}) == len(found)
        # Only the newest of the current ones counts.
        for is_current, gathered in (("false", "now()"), ("true", "now() - interval '1 day'")):
            other = f"'2', :dataset, 'mas', {is_current}, 'otra', {gathered}"
            execute(f"INSERT INTO harvest_object VALUES ({other})", dataset=dataset)
            assert fingerprint(dataset) == found[-1]
    finally:
        drop_harvests()


@pytest.mark.parametrize("name", ["created", "last_modified"])
def test_newest_file_date_changes_it_once_no_longer_in_the_future(dataset, name):
    now = datetime.now(timezone.utc)
    change_files(dataset, **{name: now.replace(tzinfo=None) + timedelta(hours=1)})
    before = fingerprint(dataset, now)
    assert fingerprint(dataset, now + timedelta(minutes=50)) == before
    assert fingerprint(dataset, now + timedelta(hours=2)) != before


def test_it_is_the_same_by_itself_and_among_others(ledger):
    names = add_datasets(3)
    for name in names:
        add_files(name, list(FILES))
    found = fingerprints(names)
    assert fingerprints(Span("", None)) == found
    assert all(fingerprint(name) == found[name] for name in names)


def test_other_writes_rollbacks_and_vacuum_do_not_change_it(dataset):
    before = fingerprint(dataset)
    add_files(add_datasets(1)[0], list(FILES))
    model.Session.execute(sa.text("UPDATE resource SET size = 12"))
    model.Session.rollback()
    for how in ("VACUUM (FREEZE)", "VACUUM FULL"):
        tidy(f"{how} package")
        tidy(f"{how} resource")
        assert fingerprint(dataset) == before


def test_what_is_written_again_as_it_was_is_read_once_and_nothing_happened(ledger):
    names = sorted(add_datasets(3))
    for name in names:
        add_files(name, list(FILES))
    assert ledger.sync() == {"published": 3}
    assert to_look_at() == []
    write_all_again()
    assert to_look_at() == names
    assert ledger.sync() == {}
    assert to_look_at() == []
    ledger.assert_whole()


def test_new_way_of_reading_facts_rereads_once_without_events(ledger, monkeypatch):
    names = sorted(add_datasets(3))
    monkeypatch.setattr(packages, "READING", "before")
    assert ledger.sync() == {"published": 3}
    kept = {row["dataset"]: row["fingerprint"] for row in read(sa.select(STATE))}
    monkeypatch.undo()
    assert to_look_at() == names
    assert ledger.sync() == {}
    assert to_look_at() == []
    rows = {row["dataset"]: row["fingerprint"] for row in read(sa.select(STATE))}
    assert rows == fingerprints(names)
    assert not {*rows.values()} & {*kept.values()}
    ledger.assert_whole()


def test_change_between_look_and_reading_is_part_of_what_is_read(ledger, dataset, monkeypatch):
    looked = observe.changed

    def changed(*given: Any) -> observe.Changed:
        found = looked(*given)
        change_files(dataset, format="CSV")
        return found

    monkeypatch.setattr(observe, "changed", changed)
    assert ledger.sync() == {"published": 1}
    monkeypatch.undo()
    assert events()[0].after.openness == "open"
    assert to_look_at() == []


def test_change_uncommitted_during_a_look_is_seen_by_the_next(ledger, dataset):
    ledger.sync()
    with model.meta.engine.connect() as slow:
        begun = slow.begin()
        slow.execute(sa.text("UPDATE resource SET size = 12"))
        # Another transaction begins later and has ended, so the first one's id is no longer the
        # newest.
        set_extra([dataset], "guid", uuid.uuid4().hex)
        ledger.sync()
        assert to_look_at() == []
        begun.commit()
    assert to_look_at() == [dataset]
    assert ledger.sync() == {"renewed": 1}
    assert to_look_at() == []
