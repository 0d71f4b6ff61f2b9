"""Results of queries are reused for as long as nothing is written, and not a moment longer."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta, timezone

import pytest
import sqlalchemy as sa
from freezegun import freeze_time

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva import reading, transaction
from tests import factories
from tests.support.queries import statements_sent, write

pytestmark = pytest.mark.usefixtures("non_clean_db")

CALL = sa.text('UPDATE "group" SET title = :title WHERE name = :name')
TITLE = sa.select(model.Group.title).where(model.Group.name == sa.bindparam("name"))
BOARD = "/api/3/action/proactiva_demand_list"
# The queries of an institution's page that need not be sent on the next visit.
ASKED = 3


@pytest.fixture
def unit() -> str:
    """An institution."""
    return factories.institution()


@pytest.fixture
def elsewhere() -> Iterator[sa.engine.Connection]:
    """Somebody else's connection."""
    with model.meta.engine.connect() as connection:
        yield connection


@pytest.fixture
def page(app, unit) -> Iterator[None]:
    """The transaction of a page that only reads."""
    with app.flask_app.test_request_context():
        transaction.bound(is_reading=True)
        yield
    model.Session.remove()


def called(unit: str) -> str:
    """Return the title of an institution in a new transaction of this page."""
    model.Session.rollback()
    [row] = reading.rows(TITLE, {"name": unit})
    return row.title


def test_what_the_board_does_not_know_makes_no_result_of_its_own(app):
    def kept(**asked: object) -> int:
        assert app.post(BOARD, json={"q": "agua", **asked}).status_code == 200
        return len(reading._known.results)

    assert kept(x="palabra") == kept(x=["palabra"]) == kept(y={"palabra": 1}) == kept()


def test_a_page_is_not_asked_for_again_until_something_was_written(app, unit):
    def cost(visits: int) -> int:
        with statements_sent() as sent:
            for _ in range(visits):
                app.get(f"/proactiva/institutions/{unit}", status=200)
        return len(sent)

    # Others who use this PostgreSQL may write meanwhile.
    one, two = (min(cost(visits) for _ in range(9)) for visits in (1, 2))
    assert two == one + one - ASKED


def test_what_somebody_else_commits_is_shown_at_once(app, unit, elsewhere):
    def shows(title: str) -> bool:
        return title in app.get(f"/proactiva/institutions/{unit}").get_data(as_text=True)

    for title in (factories.named("agua"), factories.named("luz")):
        assert not shows(title)
        work = elsewhere.begin()
        elsewhere.execute(CALL, {"title": title, "name": unit})
        write()
        assert not shows(title)
        work.commit()
        assert shows(title)


def test_what_began_before_and_ends_later_is_seen_when_it_ends(page, unit, elsewhere):
    before, work = called(unit), elsewhere.begin()
    elsewhere.execute(CALL, {"title": "Agua", "name": unit})
    # Other transactions begin after it and end before it.
    write()
    assert called(unit) == called(unit) == before
    work.commit()
    assert called(unit) == "Agua"


def test_a_board_is_made_once_until_something_was_written(app):
    folio = factories.public(factories.person())

    def asked() -> int:
        with statements_sent() as sent:
            for _ in range(2):
                assert folio in app.get(f"{BOARD}?sort=recent").get_data(as_text=True)
        return len([each for each in sent if "FROM proactiva_demand" in each])

    with statements_sent() as sent:
        app.get(f"{BOARD}?sort=recent")
    once = len([each for each in sent if "FROM proactiva_demand" in each])
    # Others who use this PostgreSQL may write meanwhile.
    assert min(asked() for _ in range(9)) == once > 0


def test_a_board_of_yesterday_is_not_shown_after_midnight(app, unit):
    folio = factories.public(factories.person(), institution=unit)

    def late(days: int) -> int:
        with freeze_time(datetime.now(timezone.utc) + timedelta(days=days)):
            return app.get(f"{BOARD}?institution={unit}").json["result"]["late"]

    for _ in range(2):
        assert [late(0), late(60)] == [0, 1], folio


def test_whoever_changes_what_they_got_changes_nothing_for_others(page, monkeypatch):
    monkeypatch.setattr(transaction, "snapshot", lambda: "the same")
    reading.plain("taps", lambda: {"open": [1]})["open"].append(2)
    assert reading.plain("taps", lambda: {"open": []}) == {"open": [1]}


def test_another_question_option_and_language_are_another_answer(page, monkeypatch, ckan_config):
    monkeypatch.setattr(transaction, "snapshot", lambda: "the same")
    assert reading.plain(("taps", 1), lambda: "one") == "one"
    assert reading.plain(("taps", 2), lambda: "two") == "two"
    monkeypatch.setitem(ckan_config, "ckanext.proactiva.authority_phone", "55 1234 5678")
    assert reading.plain(("taps", 1), lambda: "anew") == "anew"
    tk.request.environ["CKAN_LANG"] = "pt"
    assert reading.plain(("taps", 1), lambda: "torneiras") == "torneiras"


def test_the_same_is_not_asked_again_and_anything_else_is(page, unit, monkeypatch):
    monkeypatch.setattr(transaction, "snapshot", lambda: "the same")
    with statements_sent() as sent:
        found = [reading.rows(TITLE, {"name": name}) for name in (unit, "nobody", unit, "nobody")]
    assert found[0] is found[2] is not found[1]
    assert len([each for each in sent if "title" in each]) == 2


def test_no_more_is_kept_than_so_much(page, unit, monkeypatch):
    monkeypatch.setattr(transaction, "snapshot", lambda: "the same")
    monkeypatch.setattr(reading, "MOST", 2)
    for name in "abcde":
        reading.rows(TITLE, {"name": name})
        assert len(reading._known.results) <= 2


def test_whoever_may_write_and_whoever_is_no_page_asks_each_time(app, unit):
    assert transaction.snapshot() is None
    with app.flask_app.test_request_context():
        transaction.bound()
        assert transaction.snapshot() is None
        assert called(unit)
        model.Session.execute(CALL, {"title": "Luz", "name": unit})
        [row] = reading.rows(TITLE, {"name": unit})
        assert row.title == "Luz"
    model.Session.remove()
