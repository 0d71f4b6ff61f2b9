"""The edges of a transaction: to read without writing, to commit once, and what a refusal means."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.exc import ProgrammingError

from ckan import model
from ckan.types import Context

DatabaseRefusal = ProgrammingError
UNDEFINED_TABLE = "42P01"


def read_only() -> None:
    """Let this transaction read only: the database refuses whatever would write."""
    model.Session.execute(sa.text("SET TRANSACTION READ ONLY"))


def is_unmigrated(error: Exception) -> bool:
    """Tell whether the database refused because our tables are not there; start afresh if so."""
    missing = getattr(getattr(error, "orig", None), "pgcode", None) == UNDEFINED_TABLE
    if missing:
        model.Session.rollback()
    return missing


def commit(context: Context) -> None:
    """End the transaction of an action; where its caller ends it, only send what was changed."""
    if context.get("defer_commit"):
        model.Session.flush()
    else:
        model.Session.commit()
