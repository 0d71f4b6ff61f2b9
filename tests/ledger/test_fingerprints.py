"""The fingerprint of a dataset: whatever its facts are read from shows, and nothing else does."""

from __future__ import annotations

import uuid
from datetime import datetime, timedelta, timezone
from typing import Any

import pytest
import sqlalchemy as sa

from ckan import model

from ckanext.proactiva.datasets.facts import FileRow
from ckanext.proactiva.ledger import locking, observe, packages
from ckanext.proactiva.ledger.packages import Ids, Span
from ckanext.proactiva.ledger.portal import this_portal
from ckanext.proactiva.ledger.tables import STATE
from tests.support.ledgers import add_datasets, read, set_extra
from tests.support.resources import change_files

FILE: FileRow = {
    "url": "https://datos.example/pozos.csv",
    "url_type": None,
    "format": "CSV",
    "mimetype": None,
    "size": 10,
    "hash": "abc",
}
OTHER: FileRow = {**FILE, "url": "https://datos.example/fugas.csv", "size": 20}
CHANGED: dict[str, str | int | None] = {
    "url": "https://datos.example/pozos-2.csv",
    "url_type": "upload",
    "format": "PDF",
    "mimetype": "text/csv",
    "size": 11,
    "hash": None,
}


@pytest.fixture
def dataset(ledger: Any) -> str:
    return add_datasets(1)[0]


def put(dataset: str, *files: FileRow, state: str = "active") -> None:
    """Let a dataset have these files and no others, in whichever order they were written."""
    model.Session.execute(sa.text("DELETE FROM resource WHERE package_id = :id"), {"id": dataset})
    columns = ["id", "package_id", "state", "position", *FILE]
    values = ", ".join(f":{name}" for name in columns)
    insert = sa.text(f"INSERT INTO resource ({', '.join(columns)}) VALUES ({values})")
    for position, each in enumerate(files):
        own = {"id": uuid.uuid4().hex, "package_id": dataset, "position": position, "state": state}
        model.Session.execute(insert, {**each, **own})
    model.Session.commit()


def fingerprints(ids: Ids, key: bytes | None = None) -> dict[str, str]:
    with model.meta.engine.begin() as connection:
        look = locking.look_at(connection, this_portal())
        found = packages.packages(connection, look._replace(key=key or look.key), ids)
        return {row.id: row.fingerprint for row in connection.execute(sa.select(found))}


def fingerprint(dataset: str, *files: FileRow) -> str:
    put(dataset, *files)
    return fingerprints([dataset])[dataset]


@pytest.mark.parametrize("name", FileRow.__annotations__)
def test_whatever_is_read_of_a_file_shows(dataset, name):
    before = fingerprint(dataset, FILE, OTHER)
    assert fingerprint(dataset, {**FILE, name: CHANGED[name]}, OTHER) != before
    assert fingerprint(dataset, FILE, {**OTHER, name: CHANGED[name]}) != before
    assert fingerprint(dataset, FILE, OTHER) == before


@pytest.mark.parametrize("name", ["created", "last_modified"])
def test_of_their_dates_the_newest_shows_that_is_not_in_the_future(dataset, name):
    now = datetime.now(timezone.utc).replace(tzinfo=None)
    before = fingerprint(dataset, FILE, OTHER)
    change_files(dataset, **{name: now - timedelta(days=1)})
    after = fingerprints([dataset])[dataset]
    assert after != before
    change_files(dataset, **{name: now + timedelta(days=1)})
    assert fingerprints([dataset])[dataset] == before


@pytest.mark.parametrize("name", ["frequency", "accrualPeriodicity"])
def test_how_often_it_is_updated_shows_in_a_field_of_the_portal_too(dataset, name):
    before = fingerprint(dataset, FILE)
    set_extra([dataset], name, "monthly")
    assert fingerprints([dataset])[dataset] != before


def test_how_many_files_there_are_shows_and_not_in_which_order(dataset):
    found = [fingerprint(dataset, *[FILE] * count) for count in range(4)]
    found += [fingerprint(dataset, FILE, OTHER), fingerprint(dataset, FILE, OTHER, OTHER)]
    assert len({*found}) == len(found)
    assert fingerprint(dataset, OTHER, FILE) == found[4]
    put(dataset, FILE, state="deleted")
    assert fingerprints([dataset])[dataset] == found[0]


def test_what_changes_places_shows(ledger):
    names = add_datasets(2)
    one, other = (fingerprint(name, each) for name, each in zip(names, (FILE, OTHER), strict=True))
    assert one != fingerprint(names[0], OTHER)
    assert other != fingerprint(names[1], FILE)
    # Nor is it only the values that are added up, but which belong together.
    crossed = {**FILE, "size": OTHER["size"]}, {**OTHER, "size": FILE["size"]}
    assert fingerprint(names[0], FILE, OTHER) != fingerprint(names[0], *crossed)


def test_it_is_the_same_by_itself_and_among_others_and_another_in_another_ledger(ledger):
    names = add_datasets(3)
    for name in names:
        put(name, FILE, OTHER)
    found = fingerprints(names)
    assert fingerprints(Span("", None)) == found
    again = fingerprints(names, b"another key of thirty-two bytes..")
    assert not {*found.values()} & {*again.values()}


def test_facts_that_are_read_in_another_way_are_read_once_and_nothing_happened(ledger, monkeypatch):
    names = sorted(add_datasets(3))
    for name in names:
        put(name, FILE, OTHER)
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


def to_look_at() -> list[str]:
    with model.meta.engine.begin() as connection:
        return observe.changed(connection, locking.look_at(connection, this_portal()))
