"""What was typed for something that is gone meanwhile stays readable, for its writer to copy."""

from __future__ import annotations

import pytest

from ckan.tests.helpers import call_action

from tests import factories
from tests.factories import Person
from tests.support.visitor import Visitor, logged_in

pytestmark = pytest.mark.usefixtures("non_clean_db")

WORDS = "Lo medí en mi calle <b>cada</b> mañana,\nde lunes a viernes."
KEPT = "Lo medí en mi calle <b>cada</b> mañana,de lunes a viernes."
UNSENT = "//section[@aria-labelledby='unsent']//blockquote"


def unsent(page) -> list[str]:
    return [" ".join(each.text_content().split()) for each in page.document.xpath(UNSENT)]


@pytest.fixture
def folio() -> str:
    return factories.public(factories.person())


def test_a_message_to_a_demand_that_is_hidden(app, folio):
    writer = logged_in(app)
    factories.moderator().call("proactiva_demand_hide", folio=folio, reason="offensive")
    address = f"/proactiva/demands/{folio}/say"
    beside = [("say-alias", "Vecina"), ("step", "send"), ("proposed", "Un título que propusimos")]
    code = ("claim_code", "ABCD EFGH JKMN PQRS")
    page = writer.post(address, [("say", WORDS), *beside, code])
    assert (page.status, unsent(page)) == (404, [KEPT])


@pytest.mark.parametrize("step", ["", "send"])
def test_an_answer_of_an_officer_who_was_let_go(app, step: str):
    officer, unit = logged_in(app), factories.institution()
    person = factories.join(unit, Person(officer.user["name"]), "editor")
    folio = factories.public(factories.person(), institution=unit)
    call_action("member_delete", id=unit, object=person.name, object_type="user")
    typed = [("answer-text", WORDS), ("answer-resolution", "published"), ("step", step)]
    page = officer.post(f"/proactiva/desk/{unit}/{folio}/answer", typed)
    assert (page.status, unsent(page)) == (403, [KEPT])


def test_why_a_moderator_who_was_let_go_returned_a_demand(app):
    moderator = logged_in(app)
    person = factories.join(factories.authority(), Person(moderator.user["name"]), "editor")
    folio = factories.demand()["folio"]
    call_action("member_delete", id=factories.authority(), object=person.name, object_type="user")
    typed = [("reason", "unclear"), ("text", WORDS)]
    page = moderator.post(f"/proactiva/moderation/{folio}/return", typed)
    assert page.status in (403, 404)
    assert unsent(page) == [KEPT]


@pytest.mark.parametrize("writer", [Visitor, logged_in])
@pytest.mark.parametrize("step", ["", "send"])
def test_a_use_of_a_dataset_that_is_private(app, writer, step: str):
    name = factories.dataset(factories.institution())
    visitor = writer(app)
    call_action("package_patch", id=name, private=True)
    typed = [("dataset", name), ("text", WORDS), ("alias", "Vecina"), ("step", step)]
    page = visitor.post("/proactiva/uses/new", typed)
    assert (page.status, unsent(page)) == (404, [KEPT])


def test_what_another_site_sends_is_not_repeated(app, folio):
    writer = logged_in(app)
    factories.moderator().call("proactiva_demand_hide", folio=folio, reason="offensive")
    for address in (f"/proactiva/demands/{folio}/say", "/proactiva/t/a.nothing"):
        page = writer.forge(address, [("say", WORDS)])
        assert page.status in (400, 404)
        assert "Lo medí" not in page.body
