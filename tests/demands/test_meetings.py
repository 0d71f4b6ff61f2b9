"""Meetings about a demand that were held in person: recorded, read, hidden."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva import clock
from tests import factories
from tests.factories import Person, call
from tests.support.visitor import Visitor, logged_in

pytestmark = pytest.mark.usefixtures("non_clean_db")
MINUTES = "Acordamos publicar el calendario por colonia"
PHONE = "722 123 4567"
HELD = {
    "place": "Casa de Cultura",
    "civil_society": 2,
    "citizens": 18,
    "text": MINUTES,
    "address": "https://example.org/minuta.pdf",
    "changes": "El calendario tiene fecha",
}


@pytest.fixture
def unit() -> str:
    return factories.institution(title=f"Organismo {factories.named('del-valle')}")


@pytest.fixture
def folio(unit: str) -> str:
    return factories.public(factories.person(), institution=unit)


def held(folio: str) -> list[dict[str, Any]]:
    return call("proactiva_demand_show", folio=folio)["meetings"]


def ago(days: int) -> str:
    return (clock.today() - timedelta(days)).isoformat()


def test_the_authority_and_the_institution_write_them_down(
    folio: str, unit: str, moderator: Person
):
    editor = factories.member(unit, "editor")
    title = call("proactiva_institution_list", institution=unit)[0]["title"]
    editor.call("proactiva_meeting_create", folio=folio, institution=unit, **HELD)
    both = {**HELD, "held_on": ago(3), "institutions": [title, factories.AUTHORITY]}
    moderator.call("proactiva_meeting_create", folio=folio, **both)
    first, second = held(folio)
    assert (first["held"], first["voice"], first["name"]) == (ago(3), "authority", "Autoridad")
    assert first["institutions"] == [title, "Autoridad"]
    assert (second["held"], second["voice"], second["name"]) == (ago(0), "institution", title)
    assert (second["text"], second["place"]) == (MINUTES, "Casa de Cultura")
    assert (second["civil_society"], second["citizens"]) == (2, 18)
    assert call("proactiva_demand_show", folio=folio)["messages"] == []


def test_sent_twice_it_is_one(folio: str, moderator: Person):
    for _ in range(2):
        moderator.call("proactiva_meeting_create", folio=folio, **HELD)
    assert len(held(folio)) == 1


def test_nobody_else_writes_them_down(folio: str, unit: str):
    other = factories.institution()
    for who, named in (
        (factories.person(), ""),
        (factories.member(unit, "editor"), ""),
        (factories.member(unit, "member"), unit),
        (factories.member(other, "editor"), unit),
    ):
        with pytest.raises(tk.NotAuthorized):
            who.call("proactiva_meeting_create", folio=folio, institution=named, **HELD)
    stranger = factories.member(other, "editor")
    with pytest.raises(tk.ValidationError):
        stranger.call("proactiva_meeting_create", folio=folio, institution=other, **HELD)


@pytest.mark.parametrize("ending", ["withdraw", "refuse", "merge"])
def test_none_is_written_down_once_a_demand_has_ended(unit: str, moderator: Person, ending: str):
    author = factories.person()
    folio = factories.public(author, institution=unit)
    if ending == "withdraw":
        author.call("proactiva_demand_withdraw", folio=folio)
    elif ending == "refuse":
        moderator.call("proactiva_demand_refuse", folio=folio, reason="not_for_here")
    else:
        target = factories.public(factories.person())
        moderator.call("proactiva_demand_merge", folio=folio, target=target)
        author.call("proactiva_demand_merge_consent", folio=folio)
    for who, named in ((moderator, ""), (factories.member(unit, "editor"), unit)):
        assert who.call("proactiva_demand_show", folio=folio)["records_for"] == []
        with pytest.raises(tk.ValidationError) as refused:
            who.call("proactiva_meeting_create", folio=folio, institution=named, **HELD)
        assert refused.value.error_dict.keys() == {"status"}
    assert held(folio) == []


def test_an_answer_may_be_talked_about_even_once_its_demand_is_closed(unit: str):
    author, editor = factories.person(), factories.member(unit, "editor")
    folio = factories.public(author, institution=unit)
    factories.answer(editor, folio, unit, datasets=[factories.dataset(unit)])
    author.call("proactiva_demand_close", folio=folio)
    [office] = editor.call("proactiva_demand_show", folio=folio)["records_for"]
    assert office["name"] == unit
    editor.call("proactiva_meeting_create", folio=folio, institution=unit, **HELD)
    assert len(held(folio)) == 1


@pytest.mark.parametrize("leaving", ["declined", "released"])
def test_an_institution_that_let_the_demand_go_writes_none_down(
    folio: str, unit: str, moderator: Person, leaving: str
):
    editor = factories.member(unit, "editor")
    if leaving == "declined":
        elsewhere = {"resolution": "not_competent", "reason": "not_competent"}
        factories.answer(editor, folio, unit, **elsewhere)
    else:
        other = factories.institution()
        told = {"institution": other, "instead_of": unit, "text": "Le toca a la otra institución"}
        moderator.call("proactiva_referral_create", folio=folio, **told)
    assert editor.call("proactiva_demand_show", folio=folio)["records_for"] == []
    with pytest.raises(tk.ValidationError) as refused:
        editor.call("proactiva_meeting_create", folio=folio, institution=unit, **HELD)
    assert refused.value.error_dict.keys() == {"institution"}
    moderator.call("proactiva_meeting_create", folio=folio, **HELD)
    assert len(held(folio)) == 1


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("held_on", "2999-01-01"),
        ("held_on", "ayer"),
        ("place", ""),
        ("institutions", "Nadie Conocido"),
        ("citizens", "muchas"),
        ("citizens", 250_000),
        ("civil_society", 10**40),
        ("address", "javascript:alert(1)"),
    ],
)
def test_what_is_wrong_is_named(folio: str, moderator: Person, field: str, value: str):
    with pytest.raises(tk.ValidationError) as refused:
        moderator.call("proactiva_meeting_create", folio=folio, **{**HELD, field: value})
    assert refused.value.error_dict.keys() == {field}


def test_minutes_are_words_or_an_address(folio: str, moderator: Person):
    with pytest.raises(tk.ValidationError) as refused:
        moderator.call("proactiva_meeting_create", folio=folio, place="Aquí")
    assert refused.value.error_dict.keys() == {"text"}


def test_the_shield_reads_its_texts_and_a_moderator_redacts_them(folio: str, moderator: Person):
    texts = {"place": f"Casa de Ana, tel. {PHONE}", "changes": "Ana Pérez firmó"}
    moderator.call("proactiva_meeting_create", folio=folio, **{**HELD, **texts})
    [meeting] = held(folio)
    assert meeting["place"] == "Casa de Ana, tel. […]"
    hide = [{"words": "Ana Pérez", "kind": "name"}]
    moderator.call("proactiva_demand_redact", folio=folio, message=meeting["id"], hide=hide)
    [meeting] = held(folio)
    assert (meeting["changes"], meeting["redactions"]) == ("[…] firmó", 2)


def test_it_is_hidden_and_shown_again(folio: str, moderator: Person):
    moderator.call("proactiva_meeting_create", folio=folio, **HELD)
    [meeting] = held(folio)
    moderator.call("proactiva_message_hide", id=meeting["id"], reason="personal_data")
    [hidden] = held(folio)
    assert hidden["hidden"]["reason"] == "personal_data"
    told = {key: hidden[key] for key in HELD}
    assert told == {
        "place": "",
        "civil_society": 0,
        "citizens": 0,
        "text": "",
        "address": None,
        "changes": "",
    }
    moderator.call("proactiva_message_unhide", id=meeting["id"])
    assert held(folio) == [meeting]


class TestPages:
    def test_prefilled_institutions_hold_or_answered_it_and_are_accepted(
        self, app, folio: str, unit: str, moderator: Person
    ):
        own = call("proactiva_institution_list", institution=unit)[0]["title"]
        gone = f"Organismo {factories.named('extinto')}"
        ended, declined = factories.institution(title=gone), factories.institution()
        for each in (ended, declined):
            moderator.call("proactiva_referral_create", folio=folio, institution=each)
        no = {"resolution": "not_held", "reason": "does_not_exist"}
        factories.answer(factories.member(ended, "admin"), folio, ended, **no)
        elsewhere = {"resolution": "not_competent", "reason": "not_competent"}
        factories.answer(factories.member(declined, "editor"), folio, declined, **elsewhere)
        model.Group.get(ended).state = "deleted"
        model.Session.commit()
        officer = logged_in(app)
        factories.join(unit, Person(officer.user["name"]), "editor")
        page = officer.open(f"/proactiva/demands/{folio}")
        filled_in = page.value("meeting-institutions").replace("\r", "").split("\n")
        assert sorted(filter(None, filled_in)) == sorted([own, gone])
        typed = {f"meeting-{name}": str(value) for name, value in HELD.items()}
        assert page.send("/meeting", typed).status == 200
        assert sorted(held(folio)[0]["institutions"]) == sorted([own, gone])

    def test_it_is_written_down_on_the_demands_page_and_stands_in_its_story(
        self, app, folio: str, unit: str
    ):
        officer = logged_in(app)
        factories.join(unit, Person(officer.user["name"]), "editor")
        address = f"/proactiva/demands/{folio}"
        page = officer.open(address)
        title = call("proactiva_institution_list", institution=unit)[0]["title"]
        assert page.value("meeting-institutions").strip() == title
        typed = {f"meeting-{name}": str(value) for name, value in HELD.items()}
        page = page.send("/meeting", {**typed, "meeting-place": ""})
        assert page.status == 400
        assert page.value("meeting-text").strip() == MINUTES
        page = page.send("/meeting", {"meeting-place": "Casa de Cultura"})
        assert page.address == address
        page = Visitor(app).open(address)
        assert "Diálogo presencial: Casa de Cultura" in page.text
        assert f"{title} · institución" in page.text
        assert "18 personas" in page.text
        assert "meeting-text" not in page.fields

    def test_without_minutes_it_is_reported_and_corrected_too(
        self, app, folio: str, moderator: Person
    ):
        address = f"/proactiva/demands/{folio}"
        noted = {**HELD, "text": "", "place": "Casa de Cultura"}
        moderator.call("proactiva_meeting_create", folio=folio, **noted)
        [meeting] = held(folio)
        concern = {"reported-reason": "personal_data", "reported-text": ""}
        assert Visitor(app).open(address).send("/report_message", concern).status == 200
        officer = logged_in(app)
        factories.join(factories.authority(), Person(officer.user["name"]), "editor")
        link = "//a[@aria-label='Ocultar o mostrar datos personales: Casa de Cultura']/@href"
        [corrects] = officer.open(address).document.xpath(link)
        assert corrects.endswith(f"message={meeting['id']}")
