"""What officers share among themselves: notes, and assignees of referrals."""

from __future__ import annotations

from typing import Any

import pytest

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva.domain.desk import DeskFilter
from tests import factories
from tests.factories import Person, call
from tests.support.visitor import Visitor, logged_in

pytestmark = pytest.mark.usefixtures("non_clean_db")
SECRET = "Falta el padrón <b>del norte</b>; pedirlo a Recursos"


class Office:
    """An institution with three people, and a demand on its desk."""

    def __init__(self) -> None:
        self.unit = factories.institution()
        self.editor = factories.member(self.unit, "editor")
        self.colleague = factories.join(self.unit, factories.person(fullname="Luisa P"), "member")
        self.folio = factories.public(factories.person(), institution=self.unit)

    def do(self, what: str, who: Person | None = None, **given: Any) -> Any:
        at = {"folio": self.folio, "institution": self.unit}
        return (who or self.editor).call(f"proactiva_referral_{what}", **{**at, **given})

    def page(self, who: Person | None = None) -> Any:
        return self.do("show", who)

    def desk(self, who: Person | None = None, due: str = "") -> Any:
        given = {"institution": self.unit, "due": due}
        return (who or self.editor).call("proactiva_referral_list", **given)


@pytest.fixture
def office() -> Office:
    return Office()


def test_a_note_is_read_by_colleagues_and_by_nobody_else(app, office):
    office.do("note", text=SECRET)
    [note] = office.page(office.colleague)["notes"]
    assert note["text"] == SECRET
    assert note["by"] == f"Nombre de {office.editor.name}"
    for who in (factories.moderator(), factories.member(factories.institution(), "admin")):
        for action in ("show", "note"):
            with pytest.raises(tk.NotAuthorized):
                office.do(action, who, text="Hola")
            model.Session.rollback()
        assert SECRET not in str(who.call("proactiva_demand_show", folio=office.folio))
    assert SECRET not in str(call("proactiva_demand_show", folio=office.folio))
    assert SECRET[:9] not in Visitor(app).open(f"/proactiva/demands/{office.folio}").body


def test_notes_are_read_in_their_order_and_the_newest_datasets_are_offered_first(office):
    for text in ("Primera", "Segunda"):
        office.do("note", text=text)
    older, newer = (factories.dataset(office.unit) for _ in range(2))
    page = office.page()
    assert [note["text"] for note in page["notes"]] == ["Primera", "Segunda"]
    assert [each["name"] for each in page["datasets"]] == [newer, older]


def test_what_is_hidden_is_no_work_of_a_desk(office):
    factories.public(factories.person(), institution=office.unit)
    factories.moderator().call("proactiva_demand_hide", folio=office.folio, reason="spam")
    [entry] = office.editor.call("proactiva_desk_list")
    assert (entry["count"], office.desk()["count"]) == (1, 1)


def test_recorder_reads_the_desk_without_notes_between_colleagues(app, office):
    office.do("note", text=SECRET)
    office.do("assign", colleague=office.colleague.name)
    model.User.get(office.editor.name).state = "deleted"
    model.Session.commit()
    chief = factories.member(factories.authority(), "admin")
    page, [entry] = office.page(chief), office.desk(chief)["results"]
    assert "record" in page["turn"]["may"]
    assert (page["notes"], page["colleagues"], page["turn"]["assignee"]) == ([], [], None)
    assert entry["turn"]["assignee"] is None
    token = {"Authorization": chief.token}
    shown = app.get(f"/proactiva/desk/{office.unit}/{office.folio}", headers=token, status=200).body
    assert "Entre colegas" not in shown
    assert office.page(office.colleague)["turn"]["assignee"]["name"] == office.colleague.name


def test_the_story_keeps_nothing_of_it(office):
    before = call("proactiva_demand_show", folio=office.folio)
    office.do("note", text=SECRET)
    office.do("assign", colleague=office.colleague.name)
    assert call("proactiva_demand_show", folio=office.folio) == before


def test_a_referral_is_handed_to_a_colleague_who_finds_it_among_theirs(office):
    other = factories.public(factories.person(), institution=office.unit)
    office.do("assign", colleague=office.colleague.name)
    assert office.page()["turn"]["assignee"] == {"name": office.colleague.name, "title": "Luisa P"}
    assert [office.page(who)["turn"]["is_mine"] for who in (office.editor, office.colleague)] == [
        False,
        True,
    ]
    found = office.desk(office.colleague, DeskFilter.MINE.value)
    assert [each["folio"] for each in found["results"]] == [office.folio]
    assert (found["mine"], found["count"], office.desk()["mine"]) == (1, 2, 0)
    shown = {each["folio"]: each["turn"]["assignee"] for each in office.desk()["results"]}
    assert (shown[office.folio]["title"], shown[other]) == ("Luisa P", None)
    office.do("assign")
    assert office.page()["turn"]["assignee"] is None


def leave(office: Office, who: Person) -> None:
    given = {"id": office.unit, "object": who.name, "object_type": "user"}
    tk.get_action("member_delete")({"ignore_auth": True}, given)


def delete(_office: Office, who: Person) -> None:
    tk.get_action("user_delete")({"ignore_auth": True, "user": who.name}, {"id": who.name})


def purge(_office: Office, who: Person) -> None:
    user = model.User.get(who.name)
    model.Session.query(model.Member).filter_by(table_id=user.id).delete()
    model.Session.query(model.ApiToken).filter_by(user_id=user.id).delete()
    model.Session.delete(user)
    model.Session.commit()


@pytest.mark.parametrize("end", [leave, delete, purge])
def test_a_colleague_who_is_none_any_more_is_nobody(office, end):
    writer = factories.member(office.unit, "editor")
    office.do("note", writer, text=SECRET)
    office.do("assign", colleague=writer.name)
    assert office.page()["turn"]["assignee"]["name"] == writer.name
    end(office, writer)
    assert office.page()["turn"]["assignee"] is None
    assert [each["turn"]["assignee"] for each in office.desk()["results"]] == [None]
    [note] = office.page()["notes"]
    assert (note["text"], note["by"]) == (SECRET, "")
    with pytest.raises(tk.ValidationError):
        office.do("assign", colleague=writer.name)
    model.Session.rollback()


def test_only_who_works_there_and_can_log_in_is_a_colleague(office):
    invited = factories.member(office.unit, "editor")
    model.User.get(invited.name).state = "pending"
    model.Session.commit()
    for who in (invited, factories.person(), factories.moderator(), Person("nadie")):
        with pytest.raises(tk.ValidationError) as refusal:
            office.do("assign", colleague=who.name)
        assert "colleague" in refusal.value.error_dict
        model.Session.rollback()
    names = {each["name"] for each in office.page()["colleagues"]}
    assert names == {office.editor.name, office.colleague.name}


def test_members_read_and_editors_write(app, office):
    for what, given in (("note", {"text": "Hola"}), ("assign", {})):
        with pytest.raises(tk.NotAuthorized):
            office.do(what, office.colleague, **given)
        model.Session.rollback()
    assert not office.page(office.colleague)["may_hand_over"]


def test_on_the_page(app, office):
    officer = logged_in(app)
    factories.join(office.unit, Person(officer.user["name"]), "editor")
    address = f"/proactiva/desk/{office.unit}/{office.folio}"
    page = officer.open(address)
    assert "Nadie la lleva todavía." in page.text
    page = page.send("/note", {"note-text": " "})
    assert page.status == 400
    assert page.document.xpath("//*[@id='field-note-text'][@aria-invalid='true']")
    assert "no se envió" not in page.text
    page = officer.open(address).send("/note", {"note-text": SECRET})
    assert SECRET in page.text
    writer = page.document.xpath("//section[@aria-labelledby='handling']//li//b/text()")
    assert writer == [officer.user["fullname"]]
    page = page.send("/assign", {"assign-colleague": office.colleague.name})
    assert "La lleva Luisa P." in page.text
    assert "La lleva Luisa P." in officer.open(f"/proactiva/desk/{office.unit}").text
    # Who cannot have it is not chosen, and it stays with whoever has it.
    refused = page.send("/assign", {"assign-colleague": factories.person().name})
    assert (refused.status, refused.value("assign-colleague")) == (400, office.colleague.name)
    page.send("/assign", {"assign-colleague": officer.user["name"]})
    assert "La llevas tú." in officer.open(f"/proactiva/desk/{office.unit}?due=mine").text


def test_what_it_costs_does_not_grow(page_cost, office):
    viewer = {"id": office.editor.name}
    address = f"/proactiva/desk/{office.unit}"
    office.do("assign", colleague=office.colleague.name)
    office.do("note", text=SECRET)
    few = page_cost(address, viewer), page_cost(f"{address}/{office.folio}", viewer)
    for _ in range(8):
        folio = factories.public(factories.person(), institution=office.unit)
        new = factories.member(office.unit, "editor")
        new.call(
            "proactiva_referral_assign", folio=folio, institution=office.unit, colleague=new.name
        )
        office.do("note", new, text=SECRET)
    assert (page_cost(address, viewer), page_cost(f"{address}/{office.folio}", viewer)) == few
