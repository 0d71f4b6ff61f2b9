"""Statements that change many rows at once, without loading them."""

from __future__ import annotations

from typing import Any, cast

import sqlalchemy as sa

from ckan import model


def execute(change: sa.Update | sa.Delete, *, synchronize: bool) -> int:
    """Execute a change and count the changed rows; those in the session follow if *synchronize*."""
    follow = "fetch" if synchronize else False
    done = model.Session.execute(change.execution_options(synchronize_session=follow))
    return cast("sa.CursorResult[Any]", done).rowcount
