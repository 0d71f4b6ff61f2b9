"""A sync killed at any moment leaves a valid ledger, and the next sync continues."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest
import sqlalchemy as sa

from ckan import model

from ckanext.proactiva.ledger import locking
from portal.settings import ROOT
from tests.support import ledgers

pytestmark = pytest.mark.usefixtures("clean_db")
# More than two transactions of a sync.
DATASETS = 25_000
LONGEST = 8.0
CKAN = Path(sys.executable).with_name("ckan")
COMMAND = [str(CKAN), "-c", str(ROOT / "test.ini"), "proactiva", "ledger", "sync"]
IS_AT_WORK = sa.text(
    "SELECT count(*) FROM pg_locks JOIN pg_database ON pg_database.oid = database"
    " WHERE locktype = 'advisory' AND classid = :first AND datname = current_database()"
)


def test_a_killed_sync_costs_at_most_its_own_transaction(seed: int):
    luck = random.Random(seed)
    ledgers.forget()
    ledgers.add_datasets(DATASETS)
    with subprocess.Popen(COMMAND, env=os.environ, stdout=subprocess.DEVNULL) as process:
        _wait_for_work(process)
        time.sleep(luck.uniform(0, LONGEST))
        process.kill()
    ledgers.assert_whole()
    _wait_for_the_end()
    ledgers.sync()
    ledgers.assert_whole()
    assert ledgers.stock() == DATASETS


def _wait_for_work(process: subprocess.Popen[bytes]) -> None:
    while process.poll() is None and not _is_at_work():
        time.sleep(0.01)


def _wait_for_the_end() -> None:
    """Wait until PostgreSQL has noticed that the client of its running statement is gone."""
    while _is_at_work():
        time.sleep(0.1)


def _is_at_work() -> bool:
    with model.meta.engine.connect() as connection:
        return bool(connection.execute(IS_AT_WORK, {"first": locking.LOCK[0]}).scalar())
