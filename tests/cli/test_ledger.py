"""``ckan proactiva ledger …`` and ``tick``, as cron and an administrator run them."""

from __future__ import annotations

import re

import pytest

from ckanext.proactiva.cli import proactiva
from tests.support import ledgers


@pytest.fixture
def run(clean_db, cli):
    """A function that runs «ckan proactiva …» on a portal with nothing in its ledger."""
    ledgers.forget()
    return lambda *words: cli.invoke(proactiva, words)


def test_the_status_of_a_ledger_that_never_began_names_the_command(run):
    assert "ckan proactiva ledger sync" in run("ledger", "status").output


def test_the_first_sync_looks_back_and_the_second_finds_nothing(run):
    ledgers.add_datasets(3)
    assert run("ledger", "sync").output == "3 published\n"
    assert run("ledger", "sync").output == "nothing changed\n"
    status = run("ledger", "status").output
    assert "0 known, 3 inferred" in status
    assert re.search(r"last seal  1 [0-9a-f]{64}", status)
    assert run("ledger", "verify").exit_code == 0


def test_verify_names_what_was_changed_and_fails(run):
    ledgers.add_datasets(1)
    run("ledger", "sync")
    with ledgers.without_trigger() as connection:
        connection.execute(ledgers.EVENT.update().values(dataset="otro"))
    result = run("ledger", "verify")
    assert result.exit_code == 1
    assert "forged: event 1" in result.output


def test_verify_refuses_a_file_that_is_no_list_of_seals(run, tmp_path):
    file = tmp_path / "otro.json"
    file.write_text('{"a": 1}')
    result = run("ledger", "verify", "--kept", str(file))
    assert result.exit_code == 1
    assert "is no seals.json" in result.output


def test_a_tick_syncs_when_it_is_due(run, ckan_config, monkeypatch):
    ledgers.add_datasets(1)
    assert run("tick").output == "ledger: 1 published\n"
    ledgers.add_datasets(1)
    assert run("tick").output == "ledger: not due yet\n"
    monkeypatch.setitem(ckan_config, "ckanext.proactiva.ledger_minutes", 0)
    assert run("tick").output == "ledger: 1 published\n"
