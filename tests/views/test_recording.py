"""How the authority records an answer, and what pages say about it."""

from __future__ import annotations

from typing import Any

import pytest

from ckanext.proactiva import clock
from tests import factories
from tests.factories import Person, call
from tests.support.asking import ask
from tests.support.visitor import Visitor, logged_in

pytestmark = pytest.mark.usefixtures("non_clean_db")
WORDS = "No existe ese registro: el ayuntamiento empezó a medirlo este año, colonia por colonia."
DOCUMENT = "https://example.org/oficio.pdf"


@pytest.fixture
def chief(app) -> Visitor:
    """An admin of the authority, logged in."""
    visitor = logged_in(app)
    factories.join(factories.authority(), Person(visitor.user["name"]), "admin")
    return visitor


@pytest.fixture
def village() -> str:
    """An institution in which nobody can log in."""
    return factories.institution(title="Ayuntamiento de Ejemplo")


@pytest.fixture
def folio(village: str) -> str:
    """A demand that this institution has."""
    return factories.public(factories.person(), institution=village)


def typed(**fields: str) -> dict[str, Any]:
    given = {
        "answered_on": clock.today().isoformat(),
        "document": DOCUMENT,
        "channel": "letter",
        "resolution": "not_held/does_not_exist",
        "text": WORDS,
        **fields,
    }
    return {f"record-{name}": value for name, value in given.items()}


def test_an_answer_is_found_previewed_and_recorded(chief, village, folio):
    page = chief.open(f"/proactiva/demands/{folio}")
    [door] = page.document.xpath("//a[contains(@href, '#record')]/@href")
    desk = chief.open(door)
    preview = desk.send("/record", typed())
    text = preview.document.text_content()
    assert preview.status == 200
    assert WORDS in text
    assert "Carta u oficio" in text
    assert call("proactiva_demand_show", folio=folio)["status"] == "referred"
    sent = preview.post_step("send")
    assert sent.status == 200
    assert sent.ticked("record-resolution") == ["not_held/does_not_exist"]
    # To record it again, all that is known of it is there.
    kept = {name: sent.value(f"record-{name}") for name in ("answered_on", "document", "channel")}
    assert kept == {name: typed()[f"record-{name}"] for name in kept}
    shown = chief.open(f"/proactiva/demands/{folio}")
    text = " ".join(shown.document.text_content().split())
    assert " la registró el " in text
    assert "Llegó por: Carta u oficio." in text
    assert "La autoridad registró la respuesta del" in text
    assert shown.document.xpath("//a[@href=$address]", address=DOCUMENT)
    assert chief.user["name"] not in shown.document.xpath("string(//article)")


def test_what_was_typed_comes_back_with_what_is_wrong(chief, village, folio):
    desk = chief.open(f"/proactiva/desk/{village}/{folio}")
    wrong = desk.send("/record", typed(answered_on="", document="oficio.pdf"))
    assert wrong.status == 400
    said = wrong.document.xpath("//*[@id='field-record-answered_on-error']")
    assert said
    assert wrong.document.xpath("//*[@id='field-record-document-error']")
    form = wrong.form("/record")
    assert form.values is not None
    assert WORDS in wrong.document.xpath("string(//textarea[@name='record-text'])")
    assert wrong.value("record-channel") == "letter"
    [received] = desk.document.xpath("//input[@name='record-answered_on']/@min")
    assert received == call("proactiva_demand_show", folio=folio)["referrals"][0]["received"]


def test_back_from_the_preview_nothing_typed_is_lost(chief, village, folio):
    preview = chief.open(f"/proactiva/desk/{village}/{folio}").send("/record", typed())
    back = preview.post_step("edit")
    assert WORDS in back.document.xpath("string(//textarea[@name='record-text'])")
    [document] = back.document.xpath("//input[@name='record-document']/@value")
    assert document == DOCUMENT


def test_there_is_no_door_where_somebody_can_log_in(chief, village, folio):
    factories.member(village, "editor")
    page = chief.open(f"/proactiva/demands/{folio}")
    assert not page.document.xpath("//a[contains(@href, '#record')]")
    assert chief.open(f"/proactiva/desk/{village}/{folio}").status == 403


def test_a_page_says_that_the_authority_wrote_a_demand_down(app):
    made = factories.demand(factories.moderator().name, channel="service_desk")
    page = Visitor(app).open(f"/proactiva/demands/{made['folio']}")
    told = "La autoridad la anotó en nombre de quien la pidió. Llegó por: Módulo o ventanilla."
    assert told in " ".join(page.document.text_content().split())


class TestAskingForSomebody:
    def test_the_code_is_shown_to_hand_over_and_the_browser_does_not_keep_it(self, chief):
        wanted = f"{factories.named('horario')} {factories.named('tandeo')}"
        given = {"wanted": wanted, "problem": "water_and_drainage", "channel": "letter"}
        sent = ask(chief, {**given, "beneficiary_groups": ["girls"]})
        assert sent.status == 200
        folio, code = sent.document.xpath("//dd/strong/text()")
        shown = chief.open(f"/proactiva/demands/{folio}")
        assert not shown.document.xpath("//*[@id='yours']")
        assert Person(claim_code=code).call("proactiva_demand_show", folio=folio)["is_author"]

    def test_it_tells_the_term_of_its_institution_or_the_usual_one(self, chief, village):
        patch = {"institution": village, "terms": {"answer": 5}}
        call("proactiva_institution_patch", chief.user["name"], **patch)
        given = {
            "problem": "water_and_drainage",
            "channel": "letter",
            "beneficiary_groups": "girls",
        }
        for institution, told in ((village, "Tiene 5 días"), ("", "Suele tener 15 días")):
            wanted = f"{factories.named('horario')} {factories.named('tandeo')}"
            sent = ask(chief, {**given, "wanted": wanted, "institution": institution})
            assert told in sent.text

    def test_nobody_else_is_asked_how_it_came(self, app):
        assert "channel" not in logged_in(app).open("/proactiva/demands/new").fields
