"""What a sync finds, and what it does when something goes wrong."""

from __future__ import annotations

import contextlib
from datetime import date, datetime, timedelta, timezone
from threading import Barrier, Thread
from typing import Any

import pytest
import sqlalchemy as sa

from ckan import model
from ckan.tests import factories
from ckan.tests.helpers import call_action

from ckanext.proactiva.domain.growth import AbsenceReason, EventKind
from ckanext.proactiva.domain.ledger_error import SyncRunningError
from ckanext.proactiva.domain.rollup import Dimension, Flow
from ckanext.proactiva.ledger import locking, observe, spans
from ckanext.proactiva.ledger.tables import EVENT, PROGRESS
from tests.support.ledgers import API_BLOCK, add_datasets, change, purge, read, set_extra

UTC = timezone.utc


@pytest.mark.smoke
def test_what_the_api_does_is_seen(ledger):
    unit, other = factories.Organization(), factories.Organization()
    made = factories.Dataset(owner_org=unit["id"], private=True, **API_BLOCK)["id"]
    assert ledger.sync() == {}
    call_action("package_patch", id=made, private=False)
    assert ledger.sync() == {"published": 1}
    call_action("package_owner_org_update", id=made, organization_id=other["id"])
    assert ledger.sync() == {"reclassified": 1}
    assert (ledger.stock(Dimension.INSTITUTION, unit["id"])) == 0
    assert (ledger.stock(Dimension.INSTITUTION, other["id"])) == 1
    call_action("bulk_update_private", datasets=[made], org_id=other["id"])
    assert ledger.settle() == {"withdrawn": 1}
    call_action("bulk_update_public", datasets=[made], org_id=other["id"])
    assert ledger.sync() == {"returned": 1}
    call_action("package_delete", id=made)
    assert ledger.settle() == {"withdrawn": 1}
    assert [e.reason for e in ledger.events() if e.reason] == [
        AbsenceReason.PRIVATE,
        AbsenceReason.DELETED,
    ]
    ledger.assert_whole()


def test_a_purge_is_one_withdrawal_and_changes_no_month_that_is_over(no_ledger):
    no_ledger.sync(datetime(2026, 1, 5, 18, tzinfo=UTC))
    unit = factories.Organization()["id"]
    made = factories.Dataset(owner_org=unit, **API_BLOCK)["id"]
    no_ledger.sync(datetime(2026, 2, 5, 18, tzinfo=UTC))
    past = no_ledger.flows(Dimension.INSTITUTION, unit)
    call_action("dataset_purge", id=made)
    assert no_ledger.sync(datetime(2026, 4, 5, 18, tzinfo=UTC)) == {}
    assert no_ledger.sync(datetime(2026, 4, 6, 18, tzinfo=UTC)) == {"withdrawn": 1}
    assert no_ledger.events()[-1].reason is AbsenceReason.PURGED
    now = no_ledger.flows(Dimension.INSTITUTION, unit)
    assert now == {**past, date(2026, 4, 1): Flow(withdrawn=1)}
    no_ledger.assert_whole()


def test_only_what_was_public_is_recorded(ledger):
    add_datasets(1, state="draft", title="Secreto")
    add_datasets(1, private=True, title="Secreto")
    [public] = add_datasets(1, title="Con título")
    ledger.sync()
    assert [event.dataset for event in ledger.events()] == [public]
    stored = str([dict(row) for row in read(sa.select(EVENT))])
    assert "Secreto" not in stored
    assert "título" not in stored


def test_an_ordinary_dataset_is_catalogue_and_no_growth(ledger):
    useful, all_ = ledger.stock(), ledger.stock(Dimension.CATALOGUE)
    [name] = add_datasets(1)
    set_extra([name], "proactiva_proactive", "false")
    ledger.sync()
    assert (ledger.stock(), ledger.stock(Dimension.CATALOGUE)) == (useful, all_ + 1)
    set_extra([name], "proactiva_proactive", "true")
    assert ledger.sync() == {"reclassified": 1}
    assert (ledger.stock(), ledger.stock(Dimension.CATALOGUE)) == (useful + 1, all_ + 1)


@pytest.mark.parametrize(
    ("moment", "month"),
    [
        (datetime(2022, 5, 1, 4, 59, 59, tzinfo=UTC), date(2022, 4, 1)),  # summer time
        (datetime(2022, 5, 1, 5, tzinfo=UTC), date(2022, 5, 1)),
        (datetime(2022, 11, 1, 5, 59, 59, tzinfo=UTC), date(2022, 10, 1)),  # its last end
        (datetime(2023, 5, 1, 5, 59, 59, tzinfo=UTC), date(2023, 4, 1)),  # never again
        (datetime(2023, 5, 1, 6, tzinfo=UTC), date(2023, 5, 1)),
    ],
)
def test_a_month_ends_at_midnight_where_the_portal_is(no_ledger, moment, month):
    no_ledger.sync(moment - timedelta(days=60))
    add_datasets(1)
    unit = factories.Organization()["id"]
    add_datasets(1, unit)
    no_ledger.sync(moment)
    assert no_ledger.flows(Dimension.INSTITUTION, unit) == {month: Flow(published=1)}


def test_a_clock_that_is_set_back_writes_into_no_month_that_is_over(no_ledger):
    no_ledger.sync(datetime(2026, 3, 1, 18, tzinfo=UTC))
    add_datasets(1)
    no_ledger.sync(datetime(2026, 3, 2, 18, tzinfo=UTC))
    unit = factories.Organization()["id"]
    add_datasets(1, unit)
    no_ledger.sync(datetime(2026, 1, 1, 18, tzinfo=UTC))
    assert list(no_ledger.flows(Dimension.INSTITUTION, unit)) == [date(2026, 3, 1)]


@pytest.mark.usefixtures("non_clean_db")
@pytest.mark.parametrize("first_run", [True, False])
def test_a_sync_that_is_killed_between_batches_is_finished_by_the_next(
    no_ledger, monkeypatch, first_run
):
    if not first_run:
        no_ledger.sync()
    names = add_datasets(5)
    before, compare, calls = len(no_ledger.events()), observe.comparisons, []

    def killed(*arguments: Any) -> Any:
        calls.append(arguments)
        if len(calls) == 3:
            raise KeyboardInterrupt
        return compare(*arguments)

    monkeypatch.setattr(observe, "comparisons", killed)
    with pytest.raises(KeyboardInterrupt):
        no_ledger.sync(batch=2)
    written = len(no_ledger.events()) - before
    assert written >= 4 if not first_run else written > 0
    no_ledger.assert_whole()
    no_ledger.sync(batch=2)
    no_ledger.assert_whole()
    moves = [event for event in no_ledger.events() if event.dataset in names]
    assert [event.kind for event in moves] == [EventKind.PUBLISHED] * 5
    assert {event.when.backfilled for event in moves} == {first_run}
    assert read(sa.select(PROGRESS))[0]["synced_at"] is not None


def test_the_first_look_tells_how_far_it_is_and_goes_on_from_there(no_ledger):
    names, told = add_datasets(5), []

    def killed(done: int, total: int) -> None:
        told.append((done, total))
        if len(told) in (1, 2):
            raise KeyboardInterrupt

    for _ in range(2):
        with pytest.raises(KeyboardInterrupt):
            no_ledger.sync(batch=2, tell=killed)
        no_ledger.assert_whole()
    assert len(no_ledger.events()) == 4
    no_ledger.sync(batch=2, tell=killed)
    assert told == [(2, 5), (4, 5), (5, 5)]
    assert sorted(event.dataset for event in no_ledger.events()) == sorted(names)
    [row] = read(sa.select(PROGRESS))
    assert (row["reached"], row["done"], row["total"]) == (None, 5, 5)


def test_what_changed_is_found_in_whichever_span_of_ids(ledger, monkeypatch):
    monkeypatch.setattr(spans, "SPAN", 3)
    names = sorted(add_datasets(8))
    assert ledger.sync() == {"published": 8}
    assert ledger.sync() == {}
    purge([names[0], names[7]])
    change(names[2:4], private=True)
    assert ledger.settle() == {"withdrawn": 4}


@pytest.mark.ckan_config("ckanext.proactiva.ledger_minutes", 0)
def test_while_one_syncs_another_says_so_and_tick_is_silent(ledger, cli):
    from ckanext.proactiva.cli import proactiva  # noqa: PLC0415 - click imports the app

    add_datasets(1)
    with locking.locked():
        with pytest.raises(SyncRunningError):
            ledger.sync()
        result = cli.invoke(proactiva, ["ledger", "sync"])
        assert result.exit_code == 1
        assert "Another sync is running" in result.output
        result = cli.invoke(proactiva, ["tick"])
        assert (result.exit_code, result.output) == (0, "")
    assert ledger.sync() == {"published": 1}


def test_two_syncs_at_once_write_every_event_once(ledger):
    names = add_datasets(40)
    start, done = Barrier(2), []

    def run() -> None:
        start.wait()
        with contextlib.suppress(SyncRunningError):
            ledger.sync(batch=5)
            done.append(1)
        model.Session.remove()

    threads = [Thread(target=run) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    ledger.sync()
    assert done
    assert sorted(event.dataset for event in ledger.events()) == sorted(names)
    ledger.assert_whole()


def hidden(condition: Any, package: Any) -> Any:
    """Return a rule by which datasets under one licence are never public."""
    return sa.and_(condition, package.c.license_id.is_distinct_from("secreta"))


@pytest.mark.ckan_config("ckanext.proactiva.published_rule", f"{__name__}:hidden")
def test_a_portal_has_its_own_rule_of_what_is_published(ledger):
    [shown] = add_datasets(1)
    add_datasets(1, license_id="secreta")
    ledger.sync()
    assert [event.dataset for event in ledger.events()] == [shown]
    change([shown], license_id="secreta")
    ledger.settle()
    assert ledger.events()[-1].reason is AbsenceReason.OTHER


def test_ckan_empties_its_tables_with_ours_there(ledger):
    add_datasets(1)
    ledger.sync()
    model.repo.delete_all()
    assert len(ledger.events()) == 1
    assert ledger.settle() == {"withdrawn": 1}
    model.repo.init_db()


@pytest.mark.parametrize("act", ["UPDATE {} SET kind = 'x'", "DELETE FROM {}", "TRUNCATE {}"])
def test_events_are_for_good(ledger, act):
    add_datasets(1)
    ledger.sync()
    with pytest.raises(sa.exc.DatabaseError, match="never changed"):
        model.Session.execute(sa.text(act.format(EVENT.name)))
    model.Session.rollback()
    assert len(ledger.events()) == 1
