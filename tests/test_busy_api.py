"""A program that runs into a lock is told to try again, wherever it happens."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

import pytest
import sqlalchemy as sa

from ckanext.proactiva import readiness
from tests import factories
from tests.support.holding import held
from tests.support.schemas import given
from tests.support.visitors import Visitor

pytestmark = pytest.mark.usefixtures("non_clean_db")
USERS = 'LOCK TABLE "user" IN ACCESS EXCLUSIVE MODE'
REGISTER = "LOCK TABLE proactiva_institution IN ACCESS EXCLUSIVE MODE"
VERSION = "LOCK TABLE proactiva_alembic_version IN ACCESS EXCLUSIVE MODE"


@contextmanager
def held_from_our_turn_on(statement: str) -> Iterator[None]:
    """Take a lock once our code has a request, as CKAN's queries before that have no bounds."""
    taken: list[str] = []
    with ExitStack() as stack:

        def hold(_connection, _cursor, sent: str, *_rest: object) -> None:
            if "lock_timeout" in sent and not taken:
                taken.append(sent)
                stack.enter_context(held(statement))

        sa.event.listen(sa.engine.Engine, "before_cursor_execute", hold)
        stack.callback(sa.event.remove, sa.engine.Engine, "before_cursor_execute", hold)
        yield


def told(response) -> None:
    assert response.status_code == 503
    assert int(response.headers["Retry-After"]) > 0
    assert response.json["success"] is False
    assert response.json["error"]["__type"] == "Busy Error"
    assert "nuevo" in response.json["error"]["message"]


@pytest.mark.parametrize("locked", [REGISTER, VERSION])
@pytest.mark.parametrize("action", ["proactiva_demand_list", "proactiva_demand_create"])
def test_while_it_is_asked_whether_the_portal_is_ready(app, action: str, locked: str):
    visitor = Visitor(app)
    readiness.doubt()
    with held(locked):
        told(visitor(action))
    assert visitor("proactiva_demand_list").status_code == 200


def test_while_it_is_found_out_who_asks(app):
    action = "proactiva_desk_list"
    visitor = Visitor(app, factories.person().token)
    folio = factories.public(factories.person())
    with held_from_our_turn_on(USERS):
        told(visitor(action, **given(action, folio=folio, institution=factories.AUTHORITY)))
    assert visitor("proactiva_demand_show", folio=folio).status_code == 200
