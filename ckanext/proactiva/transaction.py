"""The edges of a transaction: to read without writing, to commit once, and what a refusal means."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.exc import ProgrammingError

from ckan import model
from ckan.types import Context

DatabaseRefusal = ProgrammingError
# Of a table and of a column: what an older version of ours does not have.
UNDEFINED = "42P01", "42703"


def read_only() -> None:
    """Let this transaction read only: the database refuses whatever would write."""
    model.Session.execute(sa.text("SET TRANSACTION READ ONLY"))


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


def commit(context: Context) -> None:
    """End the transaction of an action; where its caller ends it, only send what was changed."""
    if context.get("defer_commit"):
        model.Session.flush()
    else:
        model.Session.commit()
