"""Connections apart from the session: to write to the ledger, or to read all of it as it is now."""

from __future__ import annotations

from typing import cast

import sqlalchemy as sa

from ckan import model


def engine() -> sa.engine.Engine:
    """Return the engine of the portal's database."""
    return cast("sa.engine.Engine", model.Session.get_bind())


def snapshot() -> sa.engine.Connection:
    """Open a connection that sees no change that others make meanwhile."""
    return engine().execution_options(isolation_level="REPEATABLE READ").connect()
