"""How the events behind a figure are read."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
import sqlalchemy as sa

from ckan import model

from ckanext.proactiva import clock
from ckanext.proactiva.domain.growth import EventKind
from ckanext.proactiva.ledger import listing

pytestmark = pytest.mark.usefixtures("with_plugins", "ledger")


def test_a_list_goes_on_without_sorting_all_that_follows():
    now = clock.now().at
    day = timedelta(days=1)
    span = listing.Span(now - day, now + day, now + day)
    *_, (query, values) = _asked(lambda: [*listing.newest(None, EventKind, span, after=(now, 7))])
    plan = _plan(query, values)
    assert "proactiva_ledger_event_place" in plan
    assert "Sort" not in plan


def _asked(read: Callable[[], Any]) -> list[tuple[str, Any]]:
    """Return the statements that want an order, with their values."""
    found: list[tuple[str, Any]] = []

    def note(_connection, _cursor, statement, values, _context, _executemany):
        if "ORDER BY" in statement:
            found.append((statement, values))

    sa.event.listen(sa.engine.Engine, "before_cursor_execute", note)
    try:
        read()
    finally:
        sa.event.remove(sa.engine.Engine, "before_cursor_execute", note)
    return found


def _plan(query: str, values: Any) -> str:
    """Return PostgreSQL's plan for a table that is too large to read whole."""
    connection = model.Session.connection()
    for way in ("seqscan", "bitmapscan"):
        connection.execute(sa.text(f"SET LOCAL enable_{way} = off"))
    return "\n".join(connection.exec_driver_sql(f"EXPLAIN {query}", values).scalars())
