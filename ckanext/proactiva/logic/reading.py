"""Reading without writing, and telling when there is nothing to read yet."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.exc import ProgrammingError

from ckan import model

DatabaseRefusal = ProgrammingError
UNDEFINED_TABLE = "42P01"


def only() -> None:
    """Let this transaction read only: the database refuses whatever would write."""
    model.Session.execute(sa.text("SET TRANSACTION READ ONLY"))


def is_unmigrated(error: Exception) -> bool:
    """Tell whether the database refused because our tables are not there; start afresh if so."""
    missing = getattr(getattr(error, "orig", None), "pgcode", None) == UNDEFINED_TABLE
    if missing:
        model.Session.rollback()
    return missing
