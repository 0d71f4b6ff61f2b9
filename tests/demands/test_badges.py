"""The voice of a text: of people, of organizations of civil society, of institutions."""

from __future__ import annotations

from typing import Any

import pytest

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva import clock
from ckanext.proactiva.demands import erasure
from ckanext.proactiva.model import Badge, Message
from ckanext.proactiva.people import participants
from tests import factories
from tests.factories import Person, call
from tests.support.visitor import Visitor, logged_in

pytestmark = pytest.mark.usefixtures("non_clean_db")
TITLE = "Fundación Agua Clara"
ADDRESS = "/proactiva/moderation/badges"


@pytest.fixture
def holder(moderator: Person) -> Person:
    """A person who speaks for an organization of civil society."""
    who = factories.person()
    moderator.call("proactiva_badge_grant", account=who.name, title=TITLE)
    return who


def said(who: Person, folio: str, **more: Any) -> dict[str, Any]:
    who.call("proactiva_message_create", folio=folio, text="Tenemos los horarios", **more)
    return call("proactiva_demand_show", folio=folio)["messages"][-1]


def badges(reader: Person) -> list[dict[str, Any]]:
    return reader.call("proactiva_badge_list")["results"]


def test_who_has_a_badge_speaks_with_it_unless_they_say_no(holder: Person):
    folio = factories.public(factories.person())
    with_it = said(holder, folio)
    assert (with_it["voice"], with_it["badge"]) == ("civil_society", TITLE)
    without = said(holder, folio, alias="Una vecina", with_badge=False)
    assert (without["voice"], without["badge"]) == ("citizen", "")
    assert without["name"] == "Una vecina"


def test_a_demand_is_asked_for_with_the_badge(holder: Person):
    asked = factories.demand(holder.name)
    assert asked["badge"] == TITLE
    assert factories.demand(holder.name, with_badge=False)["badge"] == ""


def test_what_is_captured_for_somebody_else_has_no_badge(moderator: Person):
    moderator.call("proactiva_badge_grant", account=moderator.name, title=TITLE)
    captured = factories.demand(moderator.name, channel="letter")
    assert captured["badge"] == ""


def test_texts_keep_the_name_that_they_had(moderator: Person, holder: Person):
    folio = factories.public(factories.person())
    said(holder, folio)
    [held] = [each for each in badges(moderator) if each["account"] == holder.name]
    moderator.call("proactiva_badge_revoke", id=held["id"])
    assert said(holder, folio)["voice"] == "citizen"
    first = call("proactiva_demand_show", folio=folio)["messages"][0]
    assert (first["voice"], first["badge"]) == ("civil_society", TITLE)
    moderator.call("proactiva_badge_grant", account=holder.name, title="Otro nombre")
    assert said(holder, folio)["badge"] == "Otro nombre"


def test_those_that_are_held_come_first(moderator: Person, holder: Person):
    newer = factories.person()
    later = moderator.call("proactiva_badge_grant", account=newer.name, title="Red de pozos")
    moderator.call("proactiva_badge_revoke", id=later["id"])
    accounts = [each["account"] for each in badges(moderator)]
    assert accounts.index(holder.name) < accounts.index(newer.name)


def test_who_granted_it_and_who_took_it_back_stands_in_the_trail(moderator: Person, holder: Person):
    [held] = [each for each in badges(moderator) if each["account"] == holder.name]
    for _ in range(2):
        moderator.call("proactiva_badge_revoke", id=held["id"])
    trail = moderator.call("proactiva_trail_list", limit=100)["results"]
    acts = [each for each in trail if each["account"] == moderator.name]
    assert [each["act"] for each in acts] == ["badge_revoke", "badge_grant"]
    assert {(each["badge"], each["folio"]) for each in acts} == {(TITLE, None)}


def test_granted_twice_it_is_one_and_another_name_is_refused(moderator: Person, holder: Person):
    again = moderator.call("proactiva_badge_grant", account=holder.name, title=TITLE)
    assert [each["id"] for each in badges(moderator) if each["account"] == holder.name] == [
        again["id"]
    ]
    with pytest.raises(tk.ValidationError) as refused:
        moderator.call("proactiva_badge_grant", account=holder.name, title="Otra")
    assert TITLE in str(refused.value.error_dict["account"])


@pytest.mark.parametrize(
    "title",
    ["", "…", "x" * 121, "Organismo de Agua Sur", "ORGANISM0 DE AGUA SUR", "Juana, 722 123 4567"],
)
def test_no_badge_has_the_name_of_an_institution_or_personal_data(moderator: Person, title: str):
    factories.institution(title="Organismo de Agua Sur")
    account = factories.person().name
    with pytest.raises(tk.ValidationError) as refused:
        moderator.call("proactiva_badge_grant", account=account, title=title)
    assert refused.value.error_dict.keys() == {"title"}


@pytest.mark.parametrize("title", ["Instituto Mexicano para la Competitividad", TITLE])
def test_the_name_of_an_organization_may_have_the_words_of_an_office(moderator: Person, title: str):
    account = factories.person().name
    granted = moderator.call("proactiva_badge_grant", account=account, title=title)
    assert granted["title"] == title


def test_an_account_that_cannot_log_in_gets_none(moderator: Person):
    gone = factories.person(state="deleted")
    for account in (gone.name, "nadie-asi"):
        with pytest.raises(tk.ValidationError) as refused:
            moderator.call("proactiva_badge_grant", account=account, title=TITLE)
        assert refused.value.error_dict.keys() == {"account"}


@pytest.mark.ckan_config("ckanext.proactiva.moderation", "all")
def test_what_is_said_with_a_badge_waits_where_everything_does(holder: Person):
    folio, _ = factories.published()
    message = holder.call("proactiva_message_create", folio=folio, text="Hola")
    assert message["visibility"] == "moderators"


def test_erasing_a_person_takes_the_badge_and_its_name(moderator: Person, holder: Person):
    folio = factories.public(factories.person())
    made = holder.call("proactiva_message_create", folio=folio, text="Hola")["id"]
    asked = factories.public(holder)
    factories.person().call("proactiva_support_create", folio=asked)
    whom = participants.named(holder.name)
    erasure.erase(whom, clock.now())
    model.Session.commit()
    assert model.Session.get(Message, made).badge == ""
    assert call("proactiva_demand_show", folio=asked)["badge"] == ""
    held = model.Session.query(Badge).filter_by(participant_id=whom.id).one()
    assert (held.title, held.revoked_at is None) == ("", False)
    assert holder.name not in {each["account"] for each in badges(moderator)}


def test_offices_speak_by_their_names():
    unit = factories.institution(title="Organismo del Valle")
    folio = factories.public(factories.person(), institution=unit)
    editor, moderator = factories.member(unit, "editor"), factories.moderator()
    moderator.call("proactiva_badge_grant", account=editor.name, title=TITLE)
    assert said(editor, folio)["name"] == "Organismo del Valle"
    of_authority = said(moderator, folio)
    assert (of_authority["voice"], of_authority["name"]) == ("authority", "Autoridad")


class TestPages:
    def test_whose_voice_it_is_stands_before_each_text(self, app, holder: Person):
        unit = factories.institution(title="Organismo del Valle")
        folio = factories.public(holder, institution=unit)
        for who in (factories.member(unit, "editor"), factories.moderator(), factories.person()):
            said(who, folio)
        said(holder, folio, alias="Ana")
        page = Visitor(app).open(f"/en/proactiva/demands/{folio}")
        shown = page.document.xpath("//li[contains(@class, 'proactiva-message')]/p[1]")
        lines = [" ".join(each.text_content().split()) for each in shown]
        assert [line.rsplit(" on ", 1)[0][:44] for line in lines]
        assert lines[0].startswith("Organismo del Valle · institution")
        assert lines[1].startswith("Autoridad · authority")
        assert lines[2].startswith("Citizen A person")
        assert lines[3].startswith(f"Civil society · {TITLE} Ana")
        assert f"Asked for by Civil society · {TITLE} on" in page.text

    def test_who_has_a_badge_chooses_with_each_text(self, app, moderator: Person):
        visitor = logged_in(app)
        folio = factories.public(factories.person())
        address = f"/proactiva/demands/{folio}"
        assert "say-badge" not in visitor.open(address).fields
        title = "Red Vecinal"
        moderator.call("proactiva_badge_grant", account=visitor.user["name"], title=title)
        page = visitor.open(address)
        assert page.ticked("say-badge") == ["yes"]
        page = page.send("/say", {"say": "", "say-badge": "no"})
        assert page.ticked("say-badge") == ["no"]
        look = page.send("/say", {"say": "Mi tel. 722 123 4567", "say-badge": "no"})
        assert look.value("say-badge") == "no"
        page = visitor.open(address).send("/say", {"say": "Los juntamos"})
        assert f"Sociedad civil · {title}" in page.text

    def test_the_last_look_asks_whose_the_demand_is(self, app, moderator: Person):
        visitor = logged_in(app)
        account = visitor.user["name"]
        moderator.call("proactiva_badge_grant", account=account, title="Red del Río")
        page = visitor.open("/proactiva/demands/new")
        typed = {"wanted": "Los puntos de muestreo del río Lerma en cada municipio"}
        typed |= {"problem": "environment", "beneficiary_groups": ["general_public"]}
        page = page.send(page.address, typed)
        if "with_badge" not in page.fields:  # something similar is shown first
            page = visitor.open(page.address.rsplit("/", 1)[0] + "/review")
        assert page.ticked("with_badge") == ["yes"]
        page = page.send("/review", {"with_badge": "no"})
        assert "Sociedad civil · Red del Río el" not in page.text

    def test_the_authority_grants_and_takes_back(self, app, moderator_visitor):
        account = factories.person().name
        page = moderator_visitor.open(ADDRESS).send(ADDRESS, {"account": account, "title": ""})
        assert page.status == 400
        assert page.value("account") == account
        page = page.send(ADDRESS, {"title": "Colectivo de Datos"})
        assert page.status == 200
        assert page.address == ADDRESS
        assert "Colectivo de Datos" in page.text
        assert account in page.text
        [form, *_] = page.document.xpath("//form[contains(@action, '/revoke')]")
        page = page.send(form.get("action"))
        assert not page.document.xpath(f"//form[@action='{form.get('action')}']")
        trail = moderator_visitor.open("/proactiva/moderation/trail")
        assert "Colectivo de Datos" in trail.text
        assert Visitor(app).open(ADDRESS).address == "/user/login"
        assert logged_in(app).open(ADDRESS).status == 403


@pytest.fixture
def moderator_visitor(app) -> Visitor:
    visitor = logged_in(app)
    factories.join(factories.authority(), Person(visitor.user["name"]), "editor")
    return visitor
