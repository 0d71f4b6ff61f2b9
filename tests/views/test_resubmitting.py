"""A returned demand that is sent again gets a last look, like a new one."""

from __future__ import annotations

import pytest

from tests import factories
from tests.factories import Person
from tests.support.visitor import Visitor, logged_in

pytestmark = pytest.mark.usefixtures("non_clean_db")
PHONE = "722 123 4567"
WORDS = f"Los pagos del contrato con tel. {PHONE}"


@pytest.fixture
def author(app) -> Visitor:
    return logged_in(app)


@pytest.fixture
def folio(author) -> str:
    user = author.user["name"]
    return Person(user, "").call(
        "proactiva_demand_create",
        wanted="Los pagos de mi vecina",
        problem="health",
        beneficiary_groups=["girls"],
    )["folio"]


def send(page, step: str, typed: dict[str, str], tick: bool = False):
    """Press a button of the last look."""
    form = page.form("/resubmit")
    form.fill(**typed)
    values = [*form.values, ("step", step)]
    if tick:
        [box] = page.document.xpath("//input[@name='not_personal']/@value")
        values.append(("not_personal", box))
    return page._visitor.post(form.address, values)


@pytest.mark.ckan_config("ckanext.proactiva.moderation", "all")
class TestTheLastLook:
    def returned(self, folio: str) -> None:
        told = {"folio": folio, "reason": "unclear", "text": "¿Cuáles?"}
        factories.moderator().call("proactiva_demand_return", **told)

    def shown(self, author: Visitor, folio: str) -> dict:
        return Person(author.user["name"], "").call("proactiva_demand_show", folio=folio)

    def test_each_thing_found_is_taken_out_masked_or_said_to_be_nobodys(self, author, folio):
        self.returned(folio)
        page = author.open(f"/proactiva/demands/{folio}")
        look = page.send("/resubmit", {"wanted": WORDS})
        assert PHONE in look.document.xpath("string(//mark)")
        back = send(look, "edit", {})
        assert back.value("wanted").strip() == WORDS
        assert self.shown(author, folio)["status"] == "returned"
        look = back.send("/resubmit", {"wanted": WORDS})
        after = send(look, "send", {"title": "Pagos de un contrato"}, tick=True)
        assert after.status == 200
        found = self.shown(author, folio)
        assert (found["status"], found["title"]) == ("in_review", "Pagos de un contrato")
        held = factories.moderator().call("proactiva_redaction_preview", folio=folio)
        assert held["held_for"] == "doubted"

    def test_a_title_of_ones_own_stays_and_a_proposed_one_follows(self, author, folio):
        self.returned(folio)
        page = author.open(f"/proactiva/demands/{folio}")
        send(page.send("/resubmit", {"wanted": "Los horarios del agua"}), "send", {})
        assert self.shown(author, folio)["title"] == "Los horarios del agua"
        self.returned(folio)
        page = author.open(f"/proactiva/demands/{folio}")
        send(page.send("/resubmit", {}), "send", {"title": "Agua"})
        self.returned(folio)
        page = author.open(f"/proactiva/demands/{folio}")
        send(page.send("/resubmit", {"wanted": "Los días del agua"}), "send", {})
        assert self.shown(author, folio)["title"] == "Agua"

    def test_what_is_changed_at_the_last_look_is_looked_at_once_more(self, author, folio):
        self.returned(folio)
        page = author.open(f"/proactiva/demands/{folio}")
        look = page.send("/resubmit", {"wanted": WORDS})
        again = send(look, "send", {"wanted": f"Hola. {WORDS}"}, tick=True)
        assert again.document.xpath("//input[@name='not_personal']")
        assert self.shown(author, folio)["status"] == "returned"
