"""Another transaction that holds a lock until a test is done with it."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager

import sqlalchemy as sa

from ckan import model

FOLIO = "SELECT 1 FROM proactiva_demand WHERE folio = :folio FOR UPDATE"
REFERRALS = (
    "SELECT 1 FROM proactiva_referral WHERE demand_id ="
    " (SELECT id FROM proactiva_demand WHERE folio = :folio) FOR UPDATE"
)
# Everything in the table may be read, but nothing written.
WRITING = "LOCK TABLE proactiva_demand IN EXCLUSIVE MODE"
# Only in this database: the tests of another CKAN may run at the same time.
WAITING = (
    "SELECT pid FROM pg_stat_activity WHERE datname = current_database()"
    " AND wait_event_type = 'Lock' AND pid <> pg_backend_pid()"
)


@contextmanager
def held(statement: str, **names: str) -> Iterator[None]:
    """Hold a statement's locks in a transaction of another connection."""
    with model.meta.engine.connect() as connection, connection.begin():
        connection.execute(sa.text(statement), names)
        yield


def end_who_waits() -> None:
    """End the session that waits for a lock, as soon as there is one."""
    waiting = who_waits()
    with model.meta.engine.connect() as connection:
        for each in waiting:
            connection.execute(sa.text("SELECT pg_terminate_backend(:pid)"), {"pid": each})


def who_waits() -> list[int]:
    """Return the sessions that wait for a lock, as soon as there is one."""
    while not (waiting := _waiting()):
        time.sleep(0.01)
    return waiting


def _waiting() -> list[int]:
    # Within one transaction, PostgreSQL always gives the same answer.
    with model.meta.engine.connect() as connection:
        return list(connection.execute(sa.text(WAITING)).scalars())
