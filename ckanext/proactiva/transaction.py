"""The edges of a transaction: its bounds, its one commit, and what a refusal means."""

from __future__ import annotations

from typing import Final

from flask import g, has_app_context
from sqlalchemy import event
from sqlalchemy.engine import Connection
from sqlalchemy.exc import ProgrammingError, SQLAlchemyError
from sqlalchemy.orm import Session, SessionTransaction

import ckantoolkit as tk
from ckan import model
from ckan.types import Context

DatabaseRefusal = ProgrammingError
DatabaseFailure = SQLAlchemyError
# Of a table and of a column: what an older version of ours does not have.
UNDEFINED = "42P01", "42703"
# Waited for too long a lock, took too long, two who waited for each other, two who cannot both.
CONTENDED = "55P03", "57014", "40P01", "40001"
# Whoever waits behind another one who waits may wait for two locks: both within an answer's time.
LOCK_SECONDS: Final = 1
STATEMENT_SECONDS: Final = 3
BUSY: Final = "busy"
_READ_ONLY: Final = "SET TRANSACTION READ ONLY"
# Which transactions' work is seen, since the database was started. A standby does not tell all.
_SEEN: Final = (
    "SELECT CASE WHEN NOT pg_is_in_recovery()"
    " THEN concat(pg_postmaster_start_time(), txid_current_snapshot()) END"
)

_BOUNDS: Final = "proactiva_bounds"
_SEEN_HERE: Final = "proactiva_seen"
_CONTENDED: Final = "proactiva_contended"


class BusyError(tk.ValidationError):
    """Somebody else holds what was asked for: nothing was saved, and it may be tried again."""

    def __init__(self) -> None:
        self.line = tk._("Try again in a few seconds: the portal is busy, and nothing was saved")
        super().__init__({BUSY: [self.line]})

    def __str__(self) -> str:
        return self.line


class FailedError(Exception):
    """What failed, without what was sent: that may be a person's words, which no log may keep.

    Attributes:
        orig: the refusal of the database, where it was one.
    """

    def __init__(self, error: Exception) -> None:
        self.orig = getattr(error, "orig", None)
        named = type(error).__name__, getattr(self.orig, "pgcode", None)
        super().__init__(" ".join(filter(None, named)))


def bound(*, seconds: int = STATEMENT_SECONDS, is_reading: bool = False) -> None:
    """Let nothing of this request wait long for the database, in each of its transactions.

    Args:
        seconds: how long a statement may take.
        is_reading: the database refuses whatever would write.
    """
    each = [
        f"SET LOCAL lock_timeout = '{LOCK_SECONDS}s'",
        f"SET LOCAL statement_timeout = '{seconds}s'",
        # To begin workers takes longer than what they do for a page, and takes others' time. So
        # does compiling a statement that is sent once.
        "SET LOCAL max_parallel_workers_per_gather = 0",
        "SET LOCAL jit = off",
        *([_READ_ONLY, _SEEN] if is_reading else []),
    ]
    bounds = "; ".join(each)
    _bind(model.Session.connection(), bounds)
    setattr(g, _BOUNDS, bounds)


def is_bounded() -> bool:
    """Tell whether this is a request of ours: of the portal's own, and of commands, none is."""
    return has_app_context() and _BOUNDS in g


def seen() -> str | None:
    """Return whose work this transaction sees; None unless it is known that it only reads.

    Where it is the same as in another one, all that the database holds is the same.
    """
    return g.get(_SEEN_HERE) if has_app_context() else None


def is_undefined(refusal: BaseException | None) -> bool:
    """Tell whether the database refused for want of a table, or of a column."""
    return getattr(refusal, "pgcode", None) in UNDEFINED


def is_unmigrated(error: Exception) -> bool:
    """Tell whether the database refused because our tables are not as they are to be.

    If so, start afresh: what is of the portal goes on.
    """
    missing = is_undefined(getattr(error, "orig", None))
    if missing:
        model.Session.rollback()
    return missing


def told(error: Exception) -> Exception:
    """Return what may be told of a failure in a request of ours; nothing of it stays saved."""
    model.Session.rollback()
    if getattr(getattr(error, "orig", None), "pgcode", None) not in CONTENDED:
        return FailedError(error).with_traceback(error.__traceback__)
    setattr(g, _CONTENDED, True)
    return BusyError()


def was_contended() -> bool:
    """Tell whether somebody else held what this request asked for."""
    return _CONTENDED in g


def let_go() -> None:
    """End a transaction that only read, so that nothing is held while a reader takes their time."""
    model.Session.rollback()


def commit(context: Context) -> None:
    """End the transaction of an action; where its caller ends it, only send what was changed."""
    if context.get("defer_commit"):
        model.Session.flush()
    else:
        model.Session.commit()


def _bound_anew(_session: Session, begun: SessionTransaction, connection: Connection) -> None:
    # A commit ends what was set with its transaction, and so does a pool between two of them.
    if is_bounded() and not begun.nested:
        _bind(connection, getattr(g, _BOUNDS))


def _bind(connection: Connection, bounds: str) -> None:
    found = connection.exec_driver_sql(bounds)
    setattr(g, _SEEN_HERE, found.scalar() if found.returns_rows else None)


event.listen(model.Session, "after_begin", _bound_anew)
