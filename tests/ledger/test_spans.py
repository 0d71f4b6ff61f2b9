"""Spans of ids in which nothing changed, which no look compares: and whatever ends that."""

from __future__ import annotations

import dataclasses
from datetime import datetime, timedelta, timezone
from typing import Any

import pytest
import sqlalchemy as sa

from ckan import model
from ckan.tests import factories

from ckanext.proactiva import config
from ckanext.proactiva.datasets import frequency
from ckanext.proactiva.domain.identity import BRIEF
from ckanext.proactiva.ledger import locking, observe, packages, spans, totals
from ckanext.proactiva.ledger.portal import this_portal
from ckanext.proactiva.ledger.tables import PROGRESS
from ckanext.proactiva.ledger.verify import verify
from tests.support.ledgers import add_datasets, change, kept_spans, purge, set_extra
from tests.support.resources import add_files, change_files, drop_harvests, harvested_from


@pytest.fixture
def dataset(ledger: Any) -> str:
    """A dataset of an organization, and a ledger that compared it and found nothing to write."""
    unit = factories.Organization()["id"]
    name = add_datasets(1, unit)[0]
    add_files(name, ["https://datos.example/pozos.csv"], size=10)
    ledger.sync()
    assert quiet() == [True]
    return name


def quiet(at: datetime | None = None, **portal: Any) -> list[bool]:
    """Tell of each span that is kept whether it is as it was, so that nothing is compared."""
    model.Session.commit()
    with model.meta.engine.begin() as connection:
        look = locking.look_at(connection, dataclasses.replace(this_portal(), **portal), at)
        return [each.is_quiet for each in spans.walk(connection, look, kept_spans())]


def of(dataset: str, table: str) -> str:
    return f"{table} WHERE package_id = '{dataset}'"


@pytest.mark.parametrize(
    "act",
    [
        lambda name: change([name], private=True),
        lambda name: change([name], name=f"{name}-2"),
        lambda name: purge([name]),
        lambda name: add_datasets(1),
        lambda name: change_files(name, size=11),
        lambda name: change_files(name, state="deleted"),
        lambda name: add_files(name, ["https://datos.example/fugas.csv"]),
        lambda name: model.Session.execute(sa.text(f"DELETE FROM {of(name, 'resource')}")),
        lambda name: set_extra([name], "proactiva_problem_addressed", "health"),
        lambda name: set_extra([name], "proactiva_update_frequency", "monthly"),
        lambda name: model.Session.execute(sa.text("UPDATE \"group\" SET state = 'deleted'")),
    ],
)
def test_whatever_is_written_ends_it_and_the_next_look_finds_it(ledger, dataset, act):
    act(dataset)
    assert quiet() == [False]
    ledger.sync()
    ledger.assert_whole()


def test_so_does_a_harvest(dataset):
    try:
        harvested_from("fuente", [dataset])
        assert quiet() == [False]
    finally:
        drop_harvests()
    assert quiet() == [True]


def test_so_do_other_types_other_frequencies_and_another_way_to_read(dataset, monkeypatch):
    assert quiet(types={"dataset": set(), "mapa": set()}) == [False]
    monkeypatch.setattr(packages, "READING", "another")
    assert quiet() == [False]
    monkeypatch.undo()
    monkeypatch.setattr(frequency, "version", lambda _: "another")
    assert quiet() == [False]


def test_what_is_taken_back_or_is_no_dataset_does_not(dataset):
    model.Session.execute(sa.text("UPDATE resource SET size = 12"))
    model.Session.rollback()
    factories.User()
    assert quiet() == [True]


def test_a_date_that_is_in_the_future_ends_it_when_it_comes(ledger, dataset):
    now = datetime.now(timezone.utc)
    change_files(dataset, last_modified=now.replace(tzinfo=None) + timedelta(hours=2))
    ledger.sync(now)
    assert quiet(now + timedelta(hours=1)) == [True]
    assert quiet(now + timedelta(hours=3)) == [False]


def test_what_is_missing_is_withdrawn_after_a_day_in_which_nothing_was_written(ledger, dataset):
    now = datetime.now(timezone.utc)
    purge([dataset])
    assert ledger.sync(now) == {}
    assert quiet(now) == [False]
    assert ledger.sync(now + BRIEF) == {"withdrawn": 1}
    assert ledger.sync(now + BRIEF) == {}
    assert quiet(now + BRIEF) == [True]
    ledger.assert_whole()


def hidden(condition: Any, package: Any) -> Any:
    """Count as published what a rule says that may read any table."""
    return sa.and_(condition, package.c.title.is_distinct_from("secreto"))


@pytest.mark.ckan_config("ckanext.proactiva.published_rule", f"{__name__}:hidden")
def test_what_a_rule_of_the_portal_reads_nobody_knows(ledger):
    add_datasets(1)
    ledger.sync()
    ledger.sync()
    assert quiet() == [False]


def test_what_a_killed_sync_left_is_found_by_the_next(ledger, monkeypatch):
    names, compare, calls = sorted(add_datasets(4)), observe.comparisons, []

    def killed(*arguments: Any) -> Any:
        calls.append(arguments)
        if len(calls) == 2:
            raise KeyboardInterrupt
        return compare(*arguments)

    monkeypatch.setattr(observe, "comparisons", killed)
    with pytest.raises(KeyboardInterrupt):
        ledger.sync(batch=2)
    monkeypatch.undo()
    ledger.assert_whole()
    assert ledger.sync() == {"published": 2}
    assert sorted(event.dataset for event in ledger.events()) == names
    assert quiet() == [True]


def test_a_change_that_comes_while_a_sync_reads_is_found_by_the_next(ledger, dataset, monkeypatch):
    looked = observe.changed

    def changed(*given: Any) -> observe.Changed:
        found = looked(*given)
        change_files(dataset, size=11)
        return found

    monkeypatch.setattr(observe, "changed", changed)
    assert ledger.sync() == {}
    monkeypatch.undo()
    assert quiet() == [False]
    assert ledger.sync() == {"renewed": 1}
    assert quiet() == [True]


def test_a_span_that_grows_is_divided_and_only_those_with_a_change_are_compared(
    ledger, monkeypatch
):
    monkeypatch.setattr(spans, "SPAN", 3)
    names = sorted(add_datasets(5))
    ledger.sync()
    assert quiet() == [True]
    names = sorted([*names, *add_datasets(8)])
    ledger.sync()
    assert quiet() == [True] * 4
    change(names[4:5], private=True)
    assert quiet() == [True, False, True, True]
    purge(names[:3])
    ledger.sync()
    ledger.assert_whole()


def test_no_page_reads_them_and_verify_finds_whoever_writes_another(dataset):
    assert not {"spans", "reached", "key"} & {*(totals.progress() or {})}
    with model.meta.engine.begin() as connection:
        connection.execute(sa.update(PROGRESS).values(spans=[[None, "another"]]))
    assert verify(config.timezone()) == [("progress_differs", "ledger")]
