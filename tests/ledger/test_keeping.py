"""Seals that somebody keeps, how much they prove, and clocks that may be wrong."""

from __future__ import annotations

import json
import re
import shutil
from datetime import datetime, timedelta, timezone

import pytest
import sqlalchemy as sa
from freezegun import freeze_time

from ckan.tests.helpers import call_action

from ckanext.proactiva import clock
from ckanext.proactiva.cli import proactiva
from ckanext.proactiva.demands import confirmations
from ckanext.proactiva.domain.host_time import ClockError, HostTime
from ckanext.proactiva.ledger import reconcile
from ckanext.proactiva.ledger.portal import this_portal
from ckanext.proactiva.ledger.tables import METADATA
from tests import factories
from tests.support.ledgers import PROGRESS, add_datasets, model, read, without_trigger

# What nobody could bring back.
LASTING = (
    "proactiva_demand",
    "proactiva_demand_event",
    "proactiva_referral",
    "proactiva_message",
    "proactiva_confirmation",
    "proactiva_outbox",
    "proactiva_notice",
)
NOW = datetime.now(timezone.utc)


@pytest.fixture
def run(cli, tmp_path):
    """A function that verifies kept seals, as returned by an action."""

    def verified(kept):
        file = tmp_path / "kept.json"
        file.write_text(json.dumps(kept))
        return cli.invoke(proactiva, ["ledger", "verify", "--kept", str(file)])

    return verified


def grow(ledger, times: int) -> None:
    """Write a number of seals."""
    for _ in range(times):
        add_datasets(1)
        ledger.sync()


def test_the_newest_seals_come_first_and_the_head_is_one_of_them(app, ledger):
    none = app.get("/proactiva/growth/seal.json", status=404)
    assert none.body == "No se encontró. Todavía no hay ningún sello\n"
    grow(ledger, 3)
    seals = json.loads(app.get("/proactiva/growth/seals.json").body)
    assert [seal["number"] for seal in seals] == [3, 2, 1]
    older = json.loads(app.get("/proactiva/growth/seals.json?before=3").body)
    assert older == seals[1:]
    assert json.loads(app.get("/proactiva/growth/seal.json").body) == seals[0]
    assert {seal["ledger"] for seal in seals} == {read(sa.select(PROGRESS))[0]["ledger"]}


def test_what_was_kept_says_how_far_it_reaches(ledger, run):
    grow(ledger, 2)
    [head] = call_action("proactiva_seal_list", limit=1)
    assert "up to its last seal, 2" in run(head).output
    grow(ledger, 1)
    result = run(head)
    assert result.exit_code == 0
    assert "up to seal 2 of 3" in result.output


def test_a_backup_that_was_restored_is_a_fork_and_is_named(ledger, run, ckan_config, monkeypatch):
    monkeypatch.setitem(ckan_config, "ckan.storage_path", "")
    grow(ledger, 2)
    copy = backup()
    grow(ledger, 2)
    kept = call_action("proactiva_seal_list")
    restore(copy)
    grow(ledger, 2)
    ledger.assert_whole()
    result = run(kept)
    assert result.exit_code == 1
    assert result.output == "forked: seal 3\n"


def backup() -> dict[sa.Table, list[dict[str, object]]]:
    """Return a copy of the ledger."""
    return {
        table: [dict(row) for row in read(sa.select(table))] for table in METADATA.tables.values()
    }


def restore(copy: dict[sa.Table, list[dict[str, object]]]) -> None:
    """Restore the ledger from a copy."""
    with without_trigger() as connection:
        for table, rows in copy.items():
            connection.execute(sa.delete(table))
            if rows:
                connection.execute(sa.insert(table), rows)


class TestStorage:
    """With CKAN's storage folder, the ledger itself notices that it was restored."""

    @pytest.fixture
    def storage(self, ledger, ckan_config, monkeypatch, tmp_path):
        """A storage folder, and two seals."""
        monkeypatch.setitem(ckan_config, "ckan.storage_path", str(tmp_path / "storage"))
        monkeypatch.setitem(ckan_config, "ckanext.proactiva.ledger_minutes", 0)
        grow(ledger, 2)
        [file] = (tmp_path / "storage" / "proactiva").iterdir()
        return file

    def test_a_backup_that_was_restored_stops_it_until_somebody_says_so(
        self, ledger, storage, cli, run
    ):
        copy = backup()
        grow(ledger, 3)
        kept = call_action("proactiva_seal_list")
        restore(copy)
        commands = (["ledger", "sync"], ["tick"], ["ledger", "rebuild"], ["ledger", "status"])
        for command in commands:
            result = cli.invoke(proactiva, command)
            assert result.exit_code == 1
            assert "the last seal in its ledger is 2, but 5 had already been made" in result.output
            assert "ckan proactiva ledger sync --after-restore" in result.output
        assert (
            "put_back: seal 2, after seal 5" in cli.invoke(proactiva, ["ledger", "verify"]).output
        )
        assert "--after-restore" in cli.invoke(proactiva, ["check"]).output
        assert cli.invoke(proactiva, ["ledger", "sync", "--after-restore"]).exit_code == 0
        ledger.assert_whole()
        told = call_action("proactiva_ledger_event_list")[2]
        assert (told["kind"], told["after"]["number"]) == ("forked", 5)
        assert run(kept).output == "forked: seal 3, as event 3 says\n"
        assert cli.invoke(proactiva, ["tick"]).exit_code == 0
        assert cli.invoke(proactiva, ["ledger", "status"]).exit_code == 0

    def test_another_seal_with_the_number_of_the_kept_one_is_no_proof(
        self, ledger, storage, cli, ckan_config, monkeypatch
    ):
        copy = backup()
        grow(ledger, 1)
        restore(copy)
        with monkeypatch.context() as elsewhere:
            elsewhere.setitem(ckan_config, "ckan.storage_path", "")
            grow(ledger, 1)
        assert cli.invoke(proactiva, ["ledger", "verify"]).exit_code == 1
        assert cli.invoke(proactiva, ["ledger", "sync"]).exit_code == 1

    def test_a_wrong_clock_is_refused_before_anything_is_written(self, ledger, storage, cli):
        copy = backup()
        grow(ledger, 3)
        restore(copy)
        before = ledger.events()
        with freeze_time(NOW - timedelta(days=3650)):
            result = cli.invoke(proactiva, ["ledger", "sync", "--after-restore"])
        assert result.exit_code == 1
        assert "apart" in result.output
        assert ledger.events() == before

    def test_one_that_is_as_it_was_goes_on(self, ledger, storage, cli):
        grow(ledger, 1)
        assert json.loads(storage.read_text())["number"] == 3
        assert cli.invoke(proactiva, ["ledger", "sync", "--after-restore"]).exit_code == 0
        assert not {each.kind.value for each in ledger.events()} & {"forked"}

    def test_a_file_of_before_is_no_fork(self, ledger, storage, cli):
        before = storage.read_text()
        grow(ledger, 2)
        storage.write_text(before)
        assert cli.invoke(proactiva, ["ledger", "verify"]).exit_code == 0
        assert cli.invoke(proactiva, ["ledger", "sync"]).exit_code == 0

    def test_a_file_that_cannot_be_read_or_written_stops_nothing(self, ledger, storage, cli):
        storage.write_text("{")
        grow(ledger, 1)
        shutil.rmtree(storage.parent)
        storage.parent.write_text("no folder")
        grow(ledger, 1)
        assert cli.invoke(proactiva, ["ledger", "verify"]).exit_code == 0


def test_one_sync_with_a_clock_ten_years_ahead_is_refused(ledger):
    add_datasets(1)
    model.Session.commit()
    ahead = HostTime(NOW + timedelta(days=3650))
    with pytest.raises(ClockError, match="apart"):
        reconcile.sync(this_portal(), host=ahead)
    assert ledger.events() == []


def test_tick_with_a_clock_ten_years_ahead_changes_nothing(ledger, cli):
    assert cli.invoke(proactiva, ["tick"]).exit_code == 0
    unit = factories.institution()
    folio = factories.public(factories.person(), institution=unit)
    factories.in_review()
    confirmations.begin_follow(confirmations.PendingFollow("ana@example.org"), clock.now())
    model.Session.commit()
    before = [stored(table) for table in LASTING]
    with freeze_time(NOW + timedelta(days=3650)):
        result = cli.invoke(proactiva, ["tick"])
    assert result.exit_code == 1
    for job in ("Institutions", "Demands", "Retention", "Notices", "Ledger", "Answers"):
        assert re.search(rf"^(Error: )?{job}: .*apart", result.output, re.MULTILINE)
    assert [stored(table) for table in LASTING] == before
    assert factories.call("proactiva_demand_show", folio=folio)["status"] == "referred"
    assert cli.invoke(proactiva, ["tick"]).exit_code == 0


def stored(table: str) -> list[str]:
    """Return everything that a table holds."""
    model.Session.remove()
    return sorted(model.Session.execute(sa.text(f"SELECT t::text FROM {table} t")).scalars())


def test_after_a_long_pause_somebody_says_that_it_was_one(ledger, cli):
    add_datasets(1)
    with model.meta.engine.begin() as connection:
        connection.execute(sa.update(PROGRESS).values(synced_at=NOW - timedelta(days=31)))
    for command in (["ledger", "sync"], ["tick"]):
        result = cli.invoke(proactiva, command)
        assert result.exit_code == 1
        assert "ckan proactiva ledger sync --after-pause" in result.output
    assert cli.invoke(proactiva, ["ledger", "sync", "--after-pause"]).output == "1 published\n"
    assert cli.invoke(proactiva, ["tick"]).exit_code == 0
