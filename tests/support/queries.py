"""What a page costs the database: its SQL statements, counted."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import sqlalchemy as sa

from ckan import model
from ckan.tests import helpers

YARDSTICK = "/about"
# From then on, the database refuses to write.
READ_ONLY = "SET TRANSACTION READ ONLY"


def write() -> None:
    """Commit something, so that pages have to query everything again."""
    with model.meta.engine.begin() as connection:
        connection.execute(sa.text("SELECT txid_current()"))


@contextmanager
def statements_sent() -> Iterator[list[str]]:
    """Collect the SQL statements sent meanwhile, by a page that has to query everything."""
    write()
    sent: list[str] = []

    def note(_connection, _cursor, statement, _parameters, _context, _executemany):
        sent.append(statement)

    sa.event.listen(sa.engine.Engine, "before_cursor_execute", note)
    try:
        yield sent
    finally:
        sa.event.remove(sa.engine.Engine, "before_cursor_execute", note)


# CKAN rereads some things now and then; a page's cost is what it sends at every visit.
VISITS = 2


class PageCost:
    """Counts what a page costs beyond the portal's plainest page, for the same reader.

    What CKAN spends on any page (who is reading, when they were last here) differs from version
    to version and is not our cost.
    """

    def __init__(self, app: Any):
        self._app = app
        self._tokens: dict[str, str] = {}

    def __call__(self, address: str, user: dict[str, Any] | None = None) -> int:
        return self._statements(address, user) - self._statements(YARDSTICK, user)

    def _statements(self, address: str, user: dict[str, Any] | None) -> int:
        headers = {"Authorization": self._token(user["id"])} if user else {}
        # The first visit fills CKAN's caches. And a database session that was already open would
        # not be counted.
        self._app.get(address, headers=headers, status=200)
        return min(self._once(address, headers) for _ in range(VISITS))

    def _once(self, address: str, headers: dict[str, str]) -> int:
        with statements_sent() as sent:
            self._app.get(address, headers=headers, status=200)
        return len(sent)

    def _token(self, user_id: str) -> str:
        if user_id not in self._tokens:
            made = helpers.call_action("api_token_create", user=user_id, name="page cost")
            self._tokens[user_id] = made["token"]
        return self._tokens[user_id]
