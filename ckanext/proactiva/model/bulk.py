"""Statements that change many rows at once, without loading them."""

from __future__ import annotations

from typing import Any, cast

import sqlalchemy as sa

from ckan import model


def past_session(change: sa.Update | sa.Delete) -> int:
    """Execute a change that no row in the session has to follow, and count the changed rows."""
    done = model.Session.execute(change.execution_options(synchronize_session=False))
    return cast("sa.CursorResult[Any]", done).rowcount


def with_session(change: sa.Update | sa.Delete) -> None:
    """Execute a change that the rows in the session follow."""
    model.Session.execute(change.execution_options(synchronize_session="fetch"))
