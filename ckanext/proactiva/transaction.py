"""The edges of a transaction: its bounds, its single commit, and what a refusal means."""

from __future__ import annotations

import logging
from collections.abc import Generator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Final, cast

from flask import g, has_app_context
from sqlalchemy import event
from sqlalchemy.engine import Connection, Engine
from sqlalchemy.exc import OperationalError, ProgrammingError, SQLAlchemyError
from sqlalchemy.orm import Session, SessionTransaction

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva.types import Context

DatabaseRefusal = ProgrammingError
DatabaseFailure = SQLAlchemyError
# Undefined table, undefined column: what an older version of ours lacks. Not null: what a newer one
# needs, while a process of before is still running.
NOT_OURS = "42P01", "42703", "23502"
# Lock timeout, statement timeout, deadlock, serialization failure.
CONTENDED = "55P03", "57014", "40P01", "40001"
# Classes: connection, insufficient resources, operator intervention. They pass: a restart, a full
# disk, too many connections.
UNAVAILABLE = "08", "53", "57P"
# What a database answers that has become a standby, or is kept from growing.
READ_ONLY = "25006"
# A request queued behind another waiting one may wait for two locks: both must fit in the time
# that an answer may take.
LOCK_SECONDS: Final = 1
STATEMENT_SECONDS: Final = 3
# A job may wait for a person who presses a button, but not for a forgotten transaction: cron starts
# the next tick meanwhile. Its statements have no limit, because a first look may take hours.
JOB_LOCK_SECONDS = 60
BUSY: Final = "busy"
# Identifies the transactions whose work is visible, since the database started. A standby cannot
# tell, so it returns nothing.
_SNAPSHOT_SQL: Final = (
    "SELECT CASE WHEN NOT pg_is_in_recovery()"
    " THEN concat(pg_postmaster_start_time(), txid_current_snapshot()) END"
)

# In Flask's `g`.
_BOUNDS_KEY: Final = "proactiva_bounds"
_READING_KEY: Final = "proactiva_reading"
_SNAPSHOT_KEY: Final = "proactiva_seen"
_CONTENDED_KEY: Final = "proactiva_contended"
_in_job: ContextVar[bool] = ContextVar("proactiva_in_job", default=False)


log = logging.getLogger(__name__)


class BusyError(tk.ValidationError):
    """The database did not take it for a while: nothing was saved, and it may be tried again."""

    def __init__(self) -> None:
        self.line = tk._("Try again in a few seconds: the portal is busy and nothing was saved")
        super().__init__({BUSY: [self.line]})

    def __str__(self) -> str:
        return self.line


class FailedError(Exception):
    """A failure, without the data that was sent: no log may keep a person's words.

    Attributes:
        orig: the database's refusal, if it was one.
    """

    def __init__(self, error: Exception) -> None:
        self.orig = getattr(error, "orig", None)
        named = type(error).__name__, getattr(self.orig, "pgcode", None)
        super().__init__(" ".join(filter(None, named)))


def bound(*, seconds: int = STATEMENT_SECONDS, is_reading: bool = False) -> None:
    """Limit how long each transaction of this request may wait for the database.

    Args:
        seconds: how long a statement may take.
        is_reading: whether the database refuses to write.
    """
    each = [
        _limits(seconds),
        # Starting parallel workers takes longer than what they do for a page, and slows other
        # requests down. So does compiling a statement that runs once.
        "SET LOCAL max_parallel_workers_per_gather = 0",
        "SET LOCAL jit = off",
        *(["SET TRANSACTION READ ONLY", _SNAPSHOT_SQL] if is_reading else []),
    ]
    bounds = "; ".join(each)
    _bind(model.Session.connection(), bounds)
    setattr(g, _BOUNDS_KEY, bounds)
    setattr(g, _READING_KEY, is_reading)


@contextmanager
def job_limits() -> Generator[None, None, None]:
    """Limit how long each transaction of the session in a job, which begins one, waits for a lock.

    Those of other connections are limited by `wait_as_job`.
    """
    roll_back()
    token = _in_job.set(True)
    try:
        yield
    finally:
        _in_job.reset(token)


@contextmanager
def apart() -> Generator[Connection, None, None]:
    """Open a transaction of its own, independent of the session's."""
    with cast("Engine", model.Session.get_bind()).begin() as connection:
        connection.exec_driver_sql(_limits(STATEMENT_SECONDS))
        yield connection


def wait_as_job(connection: Connection) -> None:
    """Limit how long a transaction waits for a lock, as a job does."""
    connection.exec_driver_sql(f"SET LOCAL lock_timeout = '{JOB_LOCK_SECONDS}s'")


def is_bounded() -> bool:
    """Return whether this is one of our requests; the portal's own are not bounded."""
    return has_app_context() and _BOUNDS_KEY in g


def snapshot() -> str | None:
    """Return whose work this transaction sees; None unless it is known to be read-only.

    If two transactions return the same value, the database holds the same data for both.
    """
    return g.get(_SNAPSHOT_KEY) if has_app_context() else None


def is_of_other_tables(refusal: BaseException | None) -> bool:
    """Return whether the database refused what other versions of our tables may take."""
    return getattr(refusal, "pgcode", None) in NOT_OURS


def is_unmigrated(error: Exception) -> bool:
    """Return whether the database may have refused because our tables are of another version."""
    return is_of_other_tables(getattr(error, "orig", None))


def undo(error: Exception) -> FailedError | BusyError:
    """Roll back a request of ours that failed, and return what may be told of the failure."""
    model.Session.rollback()
    failed = FailedError(error).with_traceback(error.__traceback__)
    if not (is_contended(error) or is_unavailable(error)):
        return failed
    if not is_contended(error):  # whoever runs the portal must know
        log.error("The database is unavailable: %r", failed)
    setattr(g, _CONTENDED_KEY, True)
    return BusyError()


def is_contended(error: Exception) -> bool:
    """Return whether the database refused because somebody else holds what was asked for."""
    return _code(error) in CONTENDED


def is_unavailable(error: Exception) -> bool:
    """Return whether the database refuses everybody for a while, or the connection was lost."""
    if getattr(error, "connection_invalidated", False):
        return True
    if _code(error) == READ_ONLY:
        return not _is_reading()
    # A connection that cannot be made has no code.
    return _code(error).startswith(UNAVAILABLE) or (
        isinstance(error, OperationalError) and not _code(error)
    )


def was_contended() -> bool:
    """Return whether this request was answered with a `BusyError`."""
    return _CONTENDED_KEY in g


def roll_back(context: Context | None = None) -> None:
    """End a transaction that changed nothing, so that it holds no resources until the next one.

    An action's caller that is going to commit ends it itself.
    """
    if not _is_deferred(context):
        model.Session.rollback()


def flush() -> None:
    """Send what was changed to the database, so that everything is read anew."""
    model.Session.flush()
    model.Session.expire_all()


def commit(context: Context | None = None) -> None:
    """Commit the transaction, or only flush it if the action's caller is going to commit."""
    if _is_deferred(context):
        model.Session.flush()
    else:
        model.Session.commit()


def _is_deferred(context: Context | None) -> bool:
    return bool(context and context.get("defer_commit"))


def _limits(seconds: int) -> str:
    return f"SET LOCAL lock_timeout = '{LOCK_SECONDS}s'; SET LOCAL statement_timeout = '{seconds}s'"


def _code(error: Exception) -> str:
    return getattr(getattr(error, "orig", None), "pgcode", None) or ""


def _is_reading() -> bool:
    """Return whether it was us who made this request read-only."""
    return is_bounded() and getattr(g, _READING_KEY)


def _bound_anew(_session: Session, begun: SessionTransaction, connection: Connection) -> None:
    # A commit discards what was set for its transaction, and so does the pool between two of them.
    if begun.nested:
        return
    if is_bounded():
        _bind(connection, getattr(g, _BOUNDS_KEY))
    elif _in_job.get():
        wait_as_job(connection)


def _bind(connection: Connection, bounds: str) -> None:
    found = connection.exec_driver_sql(bounds)
    setattr(g, _SNAPSHOT_KEY, found.scalar() if found.returns_rows else None)


event.listen(model.Session, "after_begin", _bound_anew)
