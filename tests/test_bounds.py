"""Nobody waits long for a lock: everybody gets an answer, and other pages work meanwhile.

The locks are released only after everybody was answered: without time-outs these tests would never
end.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
import sqlalchemy as sa
from flask import g

from ckan import model

from ckanext.proactiva import transaction
from ckanext.proactiva.cli import proactiva
from ckanext.proactiva.demands import commands
from ckanext.proactiva.model import Demand, Message
from tests import factories
from tests.support.asking import NEW, look
from tests.support.holding import FOLIO, WRITING, held
from tests.support.queries import statements_sent
from tests.support.threads import at_once
from tests.support.visitor import Visitor as Browser
from tests.support.visitor import logged_in
from tests.support.visitors import Visitor

pytestmark = pytest.mark.usefixtures("non_clean_db")
PEOPLE = 20
ASKED = {"problem": "health", "beneficiary_groups": "girls"}
OTHER_PAGES = ["/", "/dataset/", "/proactiva", "/proactiva/demands", "/proactiva/demands/new"]


@pytest.fixture
def folio() -> str:
    return factories.public(factories.person())


def browser(app, folio: str) -> Browser:
    """Return a browser that keeps its cookies, on the page of a demand."""
    visitor = Browser(app)
    assert visitor.open(f"/proactiva/demands/{folio}").status == 200
    return visitor


@contextmanager
def written_by_nobody() -> Iterator[None]:
    """Have a database that refuses to write, like one that has become a standby."""

    def refuse(connection: sa.engine.Connection, _cursor: Any, sent: str, *_rest: Any) -> None:
        if "lock_timeout" in sent:  # from our turn on: what CKAN writes before is its own
            connection.exec_driver_sql("SET TRANSACTION READ ONLY")

    sa.event.listen(sa.engine.Engine, "after_cursor_execute", refuse)
    try:
        yield
    finally:
        sa.event.remove(sa.engine.Engine, "after_cursor_execute", refuse)


def supporting(visitor: Browser, folio: str):
    return lambda: visitor.post(f"/proactiva/demands/{folio}/support", {})


def reading(app, address: str):
    return lambda: Browser(app).open(address)


def test_all_are_told_within_the_time_of_an_answer():
    assert transaction.LOCK_SECONDS < transaction.STATEMENT_SECONDS < 4


def test_locked_demand_answers_supporters_503_and_other_pages_work(app, folio):
    people = [browser(app, folio) for _ in range(PEOPLE)]
    pressing = [supporting(each, folio) for each in people]
    pages = [*OTHER_PAGES, f"/proactiva/demands/{folio}"]
    with held(FOLIO, folio=folio):
        found = at_once(app, [*pressing, *(reading(app, page) for page in pages)])
    told, read = found[:PEOPLE], found[PEOPLE:]
    assert [page.status for page in told] == [503] * PEOPLE
    assert all("Inténtalo de nuevo" in page.document.text_content() for page in told)
    assert [page.status for page in read] == [200] * len(pages)
    assert factories.call("proactiva_demand_show", folio=folio)["browser_support_count"] == 0

    again = at_once(app, pressing)
    assert [page.status for page in again] == [200] * PEOPLE
    shown = factories.call("proactiva_demand_show", folio=folio)
    assert shown["browser_support_count"] == PEOPLE


def test_a_program_is_told_with_the_status_and_the_shape_of_other_errors(app, folio):
    visitor = Visitor(app, factories.person().token)
    with held(FOLIO, folio=folio):
        told = visitor("proactiva_support_create", folio=folio)
    assert told.status_code == 503
    assert int(told.headers["Retry-After"]) > 0
    assert told.json["success"] is False
    assert told.json["error"]["__type"] == "Busy Error"
    assert "nuevo" in told.json["error"]["message"]
    assert visitor("proactiva_support_create", folio=folio).json["result"]["support_count"] == 1


def test_what_was_typed_stays_in_the_form(app, folio):
    visitor, words = logged_in(app), factories.named("marca")
    typed = [("say", words)]
    with held(FOLIO, folio=folio):
        page = visitor.post(f"/proactiva/demands/{folio}/say", typed)
    assert page.status == 503
    assert page.value("say") == words
    assert model.Session.query(Message).filter_by(text_raw=words).count() == 0
    assert visitor.post(f"/proactiva/demands/{folio}/say", typed).status == 200
    assert model.Session.query(Message).filter_by(text_raw=words).count() == 1


def test_what_was_asked_for_stays_in_the_form(app):
    visitor, words = logged_in(app), factories.named("marca")
    typed = [("wanted", words), ("problem", "health"), ("beneficiary_groups", "girls")]
    address = look(visitor, dict(typed)).address
    typed += [("title", words), ("alias", "")]
    with held(WRITING):
        page = visitor.post(address, typed)
    assert page.status == 503
    assert page.value("title") == words
    assert model.Session.query(Demand).filter_by(wanted_raw=words).count() == 0
    assert visitor.post(address, typed).status == 200
    assert model.Session.query(Demand).filter_by(wanted_raw=words).count() == 1


@pytest.mark.parametrize("step", ["wanted", "title", "say"])
def test_what_was_typed_stays_while_the_database_takes_nothing(app, folio, step):
    visitor, words = logged_in(app), factories.named("marca")
    typed = {step: words, **(ASKED if step == "wanted" else {})}
    address = f"/proactiva/demands/{folio}/say"
    if step == "wanted":
        address = visitor.open(NEW).address
    if step == "title":
        address = look(visitor, {"wanted": words, **ASKED}).address
    with written_by_nobody():
        page = visitor.post(address, typed)
    assert page.status == 503
    assert "Inténtalo de nuevo" in page.text
    assert page.value(step) == words
    again = visitor.post(address, typed)
    assert again.status == 200
    assert words in again.body


def test_a_program_is_told_that_the_database_takes_nothing(app, folio, caplog, monkeypatch):
    # Migrating the database may have turned it off.
    monkeypatch.setattr(transaction.log, "disabled", False)
    visitor = Visitor(app, factories.person().token)
    with written_by_nobody():
        told = visitor("proactiva_support_create", folio=folio)
    assert told.status_code == 503
    assert int(told.headers["Retry-After"]) > 0
    assert told.json["error"]["__type"] == "Busy Error"
    assert "25006" in caplog.text


def test_what_was_typed_stays_when_something_fails(app, folio, monkeypatch):
    visitor, words = logged_in(app), factories.named("marca")
    with monkeypatch.context() as failing:
        failing.setattr(commands, "say", _fail)
        page = visitor.post(f"/proactiva/demands/{folio}/say", [("say", words)])
    assert page.status == 500
    assert page.value("say") == words
    assert page.send("/say").status == 200
    assert model.Session.query(Message).filter_by(text_raw=words).count() == 1


@pytest.mark.parametrize("address", ["/proactiva", "/proactiva/demands", "/proactiva/demands/{}"])
def test_a_page_that_cannot_be_read_says_so(app, folio, address):
    with held("LOCK TABLE proactiva_demand IN ACCESS EXCLUSIVE MODE"):
        page = Browser(app).open(address.format(folio))
    assert page.status == 503
    assert "Inténtalo de nuevo" in page.document.text_content()


def test_an_officer_whose_desk_cannot_be_read_is_told_so_too(app):
    visitor, office = logged_in(app), factories.institution()
    factories.join(office, factories.Person(visitor.user["name"]), "editor")
    with held("LOCK TABLE proactiva_demand IN ACCESS EXCLUSIVE MODE"):
        page = visitor.open(f"/proactiva/desk/{office}")
    assert page.status == 503
    assert "Inténtalo de nuevo" in page.document.text_content()


def test_the_bounds_hold_again_after_a_commit_and_after_a_refusal(app):
    with app.flask_app.test_request_context():
        transaction.bound(is_reading=True)
        for end in (model.Session.commit, model.Session.rollback):
            end()
            assert _bounds() == ("1s", "3s", "on", "off")
    model.Session.remove()
    with app.flask_app.test_request_context():
        assert "proactiva_bounds" not in g
        assert _bounds() == ("0", "0", "off", "on")
    model.Session.remove()


def test_locked_job_fails_after_its_limit_and_the_others_run(cli, monkeypatch):
    office = factories.institution()
    cli.invoke(proactiva, ["tick"])
    model.Group.get(office).title = "Junta de agua"
    model.Session.commit()
    monkeypatch.setattr(transaction, "JOB_LOCK_SECONDS", 1)
    with held("SELECT 1 FROM proactiva_institution WHERE name = :name FOR UPDATE", name=office):
        result = cli.invoke(proactiva, ["tick", "-v"])
    assert result.exit_code == 1
    assert "Institutions: OperationalError 55P03: another process holds" in result.output
    assert "notices: " in result.output
    assert "institutions: 1 retitled" in cli.invoke(proactiva, ["tick", "-v"]).output


def test_the_ledger_waits_for_nobody_who_forgot_a_transaction_either(cli, monkeypatch, new_ledger):
    factories.dataset(factories.institution())
    monkeypatch.setattr(transaction, "JOB_LOCK_SECONDS", 1)
    with held("LOCK TABLE proactiva_ledger_event IN EXCLUSIVE MODE"):
        result = cli.invoke(proactiva, ["tick", "-v"])
    assert result.exit_code == 1
    assert "Ledger: OperationalError 55P03: another process holds" in result.output
    assert "answers: " in result.output
    assert "published" in cli.invoke(proactiva, ["tick", "-v"]).output


def test_nothing_of_the_portal_is_bounded_and_of_a_command_only_its_locks(app, cli, folio):
    visitor = Visitor(app, factories.person().token)
    with statements_sent() as sent:
        visitor.page("/")
        visitor.page("/dataset/")
        visitor.read("package_search", q="agua")
        visitor("organization_list")
    assert sent
    assert not [each for each in sent if "timeout" in each]
    with statements_sent() as sent:
        assert cli.invoke(proactiva, ["tick"]).exit_code == 0
    limit = f"SET LOCAL lock_timeout = '{transaction.JOB_LOCK_SECONDS}s'"
    assert {each for each in sent if "timeout" in each} == {limit}
    with statements_sent() as sent:
        visitor.read("proactiva_demand_show", folio=folio)
    assert [each for each in sent if "timeout" in each]


def _fail(*_: object) -> None:
    raise RuntimeError


def _bounds() -> tuple[str, ...]:
    names = ("lock_timeout", "statement_timeout", "transaction_read_only", "jit")
    return tuple(model.Session.execute(sa.text(f"SHOW {name}")).scalar() for name in names)
