"""Looks skip spans of ids in which nothing changed, until something makes them compare again."""

from __future__ import annotations

import dataclasses
import time
from datetime import datetime, timedelta, timezone
from typing import Any

import pytest
import sqlalchemy as sa

from ckan import model
from ckan.tests import factories

from ckanext.proactiva import config
from ckanext.proactiva.datasets import facts, frequency
from ckanext.proactiva.domain.identity import BRIEF
from ckanext.proactiva.ledger import locking, observe, packages, recent, seals, spans
from ckanext.proactiva.ledger.packages import Span
from ckanext.proactiva.ledger.portal import this_portal
from ckanext.proactiva.ledger.tables import PROGRESS
from ckanext.proactiva.ledger.verify import verify
from tests.support import ledgers
from tests.support.ledgers import add_datasets, change, kept_spans, purge, set_extra
from tests.support.resources import add_files, change_files, drop_harvests, harvested_from

# How many seconds to wait for others' transactions.
PATIENCE = 60


@pytest.fixture
def dataset(ledger: Any) -> str:
    """A dataset of an organization, and a ledger that compared it and found nothing to write."""
    unit = factories.Organization()["id"]
    name = add_datasets(1, unit)[0]
    add_files(name, ["https://datos.example/pozos.csv"], size=10)
    sync()
    assert quiet() == [False]  # the very first event shows whose ledger it is
    sync()
    assert quiet() == [True]
    return name


def sync(*given: Any, **options: Any) -> dict[str, int]:
    """Sync once all earlier transactions have ended, including those in other databases."""
    model.Session.commit()
    with model.meta.engine.begin() as connection:
        last = connection.execute(sa.select(sa.func.txid_current())).scalar_one()
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        with model.meta.engine.begin() as connection:
            if recent.running(connection) > last:
                return ledgers.sync(*given, **options)
        time.sleep(0.01)
    raise AssertionError("somebody has written for too long")


def quiet(at: datetime | None = None, **portal: Any) -> list[bool]:
    """Return for each stored span whether it is unchanged, so that nothing is compared."""
    model.Session.commit()
    with model.meta.engine.begin() as connection:
        look = locking.look_at(connection, dataclasses.replace(this_portal(), **portal), at)
        return [each.differing == [] for each in spans.walk(look, kept_spans())]


def compared() -> list[list[str]]:
    """Return for each stored span the ids to compare, sorted; «*» stands for all of them."""
    model.Session.commit()
    with model.meta.engine.begin() as connection:
        look = locking.look_at(connection, this_portal())
        found = [each.differing for each in spans.walk(look, kept_spans())]
        return [list(each) if isinstance(each, list) else ["*"] for each in found]


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
    sync()
    ledger.assert_whole()


def test_so_does_a_harvest(dataset):
    try:
        harvested_from("fuente", [dataset])
        assert quiet() == [False]
    finally:
        drop_harvests()
    assert quiet() == [True]


def test_so_do_other_types_other_lists_and_another_way_to_read(dataset, monkeypatch):
    assert quiet(types={"dataset": set(), "mapa": set()}) == [False]
    monkeypatch.setattr(packages, "READING", "another")
    assert quiet() == [False]
    monkeypatch.undo()
    monkeypatch.setattr(frequency, "version", lambda _: "another")
    assert quiet() == [False]
    monkeypatch.undo()
    monkeypatch.setattr(facts, "vocabulary_version", lambda: "another")
    assert quiet() == [False]


def test_what_is_taken_back_or_is_no_dataset_does_not(dataset):
    model.Session.execute(sa.text("UPDATE resource SET size = 12"))
    model.Session.rollback()
    factories.User()
    assert quiet() == [True]


def test_a_date_that_is_in_the_future_ends_it_when_it_comes(ledger, dataset):
    now = datetime.now(timezone.utc)
    change_files(dataset, last_modified=now.replace(tzinfo=None) + timedelta(hours=2))
    sync(now)
    assert quiet(now + timedelta(hours=1)) == [True]
    assert quiet(now + timedelta(hours=3)) == [False]


def test_missing_dataset_is_withdrawn_after_a_day_without_writes(ledger, dataset):
    now = datetime.now(timezone.utc)
    purge([dataset])
    assert sync(now) == {}
    assert quiet(now) == [False]
    assert sync(now + BRIEF) == {"withdrawn": 1}
    assert sync(now + BRIEF) == {}
    assert quiet(now + BRIEF) == [True]
    ledger.assert_whole()


def hidden(condition: Any, package: Any) -> Any:
    """Return a rule of what is public, which might read any table."""
    return sa.and_(condition, package.c.title.is_distinct_from("secreto"))


@pytest.mark.ckan_config("ckanext.proactiva.published_rule", f"{__name__}:hidden")
def test_what_a_rule_of_the_portal_reads_nobody_knows(ledger):
    add_datasets(1)
    sync()
    sync()
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
        sync(batch=2)
    monkeypatch.undo()
    ledger.assert_whole()
    assert sync() == {"published": 2}
    assert sorted(event.dataset for event in ledger.events()) == names
    assert quiet() == [True]


def test_a_change_that_comes_while_a_sync_reads_is_found_by_the_next(ledger, dataset, monkeypatch):
    looked = observe.changed

    def changed(*given: Any) -> observe.Changed:
        found = looked(*given)
        change_files(dataset, size=11)
        return found

    monkeypatch.setattr(observe, "changed", changed)
    assert sync() == {}
    monkeypatch.undo()
    assert quiet() == [False]
    assert sync() == {"renewed": 1}
    assert quiet() == [True]


def test_growing_span_is_divided_and_only_changed_parts_compared(ledger, monkeypatch):
    monkeypatch.setattr(spans, "SPAN", 3)
    names = sorted(add_datasets(5))
    sync()
    sync()
    assert quiet() == [True]
    names = sorted([*names, *add_datasets(8)])
    sync()
    assert quiet() == [True] * 4
    change(names[4:5], private=True)
    assert quiet() == [True, False, True, True]
    purge(names[:3])
    sync()
    ledger.assert_whole()


def test_what_changed_in_many_spans_is_compared_together(ledger, monkeypatch):
    monkeypatch.setattr(spans, "SPAN", 3)
    names = sorted(add_datasets(12))
    sync()
    sync()
    assert quiet() == [True] * 4
    change(names[::3], private=True)
    asked, packages_of = [], observe.packages

    def packages(*given: Any) -> Any:
        asked.append(given[-1])
        return packages_of(*given)

    monkeypatch.setattr(observe, "packages", packages)
    assert sorted(ledgers.to_look_at(kept_spans())) == names[::3]
    assert asked == [names[0:9:3], [names[9]]]
    monkeypatch.undo()
    ledger.assert_whole()


@pytest.fixture
def three(ledger: Any) -> list[str]:
    """Three datasets with two files each, already compared."""
    names = sorted(add_datasets(3))
    for name in names:
        add_files(name, [f"https://datos.example/{name}-{n}.csv" for n in range(2)], size=10)
    sync()
    sync()
    assert compared() == [[]]
    return names


@pytest.mark.parametrize(
    "act",
    [
        lambda name: change([name], name=f"{name}-2"),
        lambda name: change([name], title="x"),
        lambda name: change_files(name, size=11),
        lambda name: change_files(name, state="deleted"),
    ],
)
def test_of_a_span_only_those_are_compared_that_were_written(ledger, three, act):
    act(three[1])
    assert compared() == [[three[1]]]
    ledger.assert_whole()
    sync()
    assert compared() == [[]]
    ledger.assert_whole()


def test_an_extra_that_is_written_where_it_is_has_its_dataset_compared(ledger, three):
    if sa.inspect(model.Session.connection()).has_table("package_extra"):
        written = "package_extra SET value = '[]' WHERE package_id"
    else:
        written = "package SET extras = '{}' WHERE id"
    model.Session.execute(sa.text(f"UPDATE {written} = '{three[2]}'"))
    assert compared() == [[three[2]]]
    ledger.assert_whole()


def test_a_harvest_that_is_written_again_has_its_dataset_compared(ledger, three):
    try:
        harvested_from("fuente", three)
        sync()
        assert compared() == [[]]
        model.Session.execute(
            sa.text(f"UPDATE harvest_object SET guid = 'x' WHERE package_id = '{three[0]}'")
        )
        assert compared() == [[three[0]]]
        ledger.assert_whole()
    finally:
        drop_harvests()


def test_a_file_that_is_gone_or_of_another_dataset_has_all_compared(ledger, three):
    one, other = three[:2]
    model.Session.execute(sa.text(f"DELETE FROM resource WHERE url LIKE '%{one}-0.csv'"))
    add_files(other, ["https://datos.example/new.csv"])
    assert compared() == [["*"]]
    ledger.assert_whole()
    sync()
    assert compared() == [[]]
    model.Session.execute(
        sa.text(f"UPDATE resource SET package_id = '{other}' WHERE url LIKE '%{one}-1.csv'")
    )
    assert compared() == [["*"]]
    ledger.assert_whole()


def test_future_file_added_beside_another_has_all_compared_in_time(ledger, three):
    now = datetime.now(timezone.utc)
    later = now.replace(tzinfo=None) + timedelta(hours=2)
    change_files(three[0], last_modified=later)
    sync(now)
    change_files(three[0], last_modified=later)
    with model.meta.engine.begin() as connection:
        look = locking.look_at(connection, this_portal(), now + timedelta(hours=1))
        assert [s.differing for s in spans.walk(look, kept_spans())] == [[three[0]]]
        look = locking.look_at(connection, this_portal(), now + timedelta(hours=3))
        assert isinstance(next(iter(spans.walk(look, kept_spans()))).differing, Span)


def test_where_many_were_written_all_are_compared(ledger, three, monkeypatch):
    monkeypatch.setattr(spans, "FEW", 1)
    change(three[:1], name="another")
    assert compared() == [three[:1]]
    change(three[:2], state="active")
    assert compared() == [["*"]]


def test_transaction_open_during_a_look_has_its_dataset_compared(ledger, three):
    with model.meta.engine.connect() as slow:
        begun = slow.begin()
        slow.execute(sa.text(f"UPDATE package SET name = 'slow' WHERE id = '{three[0]}'"))
        change(three[1:2], name="quick")
        ledger.sync()
        assert compared() == [three[1:2]]  # since the earlier transaction has not ended
        begun.commit()
    assert compared() == [three[:2]]
    ledger.assert_whole()
    sync()
    assert compared() == [[]]


def test_span_of_another_server_or_version_or_too_old_is_compared(three):
    [(until, witness, since)] = kept_spans()
    with model.meta.engine.begin() as connection:
        look = locking.look_at(connection, this_portal())
        for other in (None, since + 2**20, since - 2**30):
            [seen] = spans.walk(look, [(until, witness, other)])
            assert seen.differing == Span("", None)
        [seen] = spans.walk(look, [(until, witness)])
        assert seen.differing == Span("", None)


def test_events_that_were_read_back_from_a_backup_have_all_compared(ledger, three):
    with ledger.without_trigger() as connection:
        connection.execute(sa.text("UPDATE proactiva_ledger_event SET seq = seq WHERE seq = 1"))
    assert compared() == [["*"]]
    sync()
    assert compared() == [[]]


def test_a_table_in_the_place_of_another_has_all_compared(ledger, three):
    model.Session.commit()
    before = "ALTER TABLE resource RENAME TO resource_old"
    after = "ALTER TABLE {} RENAME TO resource"
    with model.meta.engine.begin() as connection:
        connection.execute(sa.text("CREATE TABLE resource_new AS SELECT * FROM resource"))
    sync()
    try:
        with model.meta.engine.begin() as connection:
            connection.execute(sa.text(before))
            connection.execute(sa.text(after.format("resource_new")))
        assert compared() == [["*"]]
    finally:
        with model.meta.engine.begin() as connection:
            connection.execute(sa.text("DROP TABLE resource"))
            connection.execute(sa.text(after.format("resource_old")))


def test_no_page_reads_them_and_verify_finds_whoever_writes_another(dataset):
    asked = seals.progress_row().selected_columns
    assert not {"spans", "reached", "key"} & {column.name for column in asked}
    with model.meta.engine.begin() as connection:
        connection.execute(sa.update(PROGRESS).values(spans=[[None, "another"]]))
    assert verify(config.timezone()) == [{"flaw": "progress_differs", "where": "ledger"}]
