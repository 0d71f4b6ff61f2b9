"""The lock that lets one process write to the ledger at a time, and the clock it goes by."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from datetime import datetime

import sqlalchemy as sa

from ckanext.proactiva import transaction
from ckanext.proactiva.datasets import frequency
from ckanext.proactiva.datasets.facts import Reader
from ckanext.proactiva.domain import host_time
from ckanext.proactiva.domain.host_time import HostTime
from ckanext.proactiva.domain.ledger_error import SyncRunningError
from ckanext.proactiva.ledger import heads, writing
from ckanext.proactiva.ledger.connections import engine
from ckanext.proactiva.ledger.garbage import paused
from ckanext.proactiva.ledger.portal import Look, Portal
from ckanext.proactiva.ledger.tables import EVENT, PROGRESS

# An arbitrary number; the second tells this lock from the extension's others.
LOCK = (0x70726F61, 1)


@contextmanager
def locked(*, after_restore: bool = False) -> Generator[sa.engine.Connection, None, None]:
    """Open a transaction in which nobody else writes to the ledger; it ends with the block.

    Raises:
        SyncRunningError: another process is writing.
        RestoredBackupError: the ledger is an older copy of itself, and *after_restore* is not set.
    """
    with paused(), engine().begin() as connection:
        transaction.wait_as_job(connection)
        if not connection.execute(sa.select(sa.func.pg_try_advisory_xact_lock(*LOCK))).scalar():
            raise SyncRunningError
        if not after_restore:
            heads.check(connection)
        yield connection
        newest = heads.newest(connection)
    heads.keep(newest)


def moment(connection: sa.engine.Connection, now: datetime | None = None) -> datetime:
    """Return the database's time, but never one earlier than the last recorded event.

    A clock that is set back must not put an event into a month that is over.
    """
    last = sa.select(EVENT.c.recorded_at).order_by(EVENT.c.seq.desc()).limit(1).scalar_subquery()
    given = sa.literal(now, type_=EVENT.c.recorded_at.type) if now else sa.func.now()
    return connection.execute(sa.select(sa.func.greatest(given, last))).scalar_one()


def last_look(connection: sa.engine.Connection) -> datetime | None:
    """Return the moment of the last look, where figures end, or None while the first goes on."""
    return connection.execute(sa.select(PROGRESS.c.synced_at)).scalar()


def look_at(connection: sa.engine.Connection, portal: Portal, now: datetime | None = None) -> Look:
    """Begin a look at a portal, and begin the ledger if there is none."""
    at = moment(connection, now)
    row = writing.begin(connection, at)
    reader, known = Reader(portal.types), frequency.listed()
    return Look(connection, portal, at, row["ledger"], row["key"], row["began_at"], reader, known)


def check(connection: sa.engine.Connection, host: HostTime) -> None:
    """Refuse to write while the time is not certain enough.

    Raises:
        ClockError: the two clocks differ, or the last look was long ago and no pause was declared.
    """
    at = connection.execute(sa.select(sa.func.now())).scalar_one()
    host_time.check(at, last_look(connection), host)
