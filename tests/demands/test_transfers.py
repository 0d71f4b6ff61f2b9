"""A demand is transferred between institutions in one act, which makes nobody late."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from freezegun import freeze_time

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva.demands import queries
from ckanext.proactiva.domain.judgements import Answers
from tests import factories
from tests.factories import WORDS, Person, call
from tests.support import response_times
from tests.support.visitor import Visitor, logged_in

pytestmark = pytest.mark.usefixtures("non_clean_db")
MONDAY = date(2026, 11, 9)
WHY = "El pozo es del municipio: lo opera su organismo de agua."


def at(days: int) -> Any:
    return freeze_time(f"{MONDAY + timedelta(days=days)} 18:00")


class Told:
    """A demand that the first of two institutions has."""

    def __init__(self) -> None:
        self.first, self.second = (factories.institution(title=each) for each in ("Una", "Otra"))
        self.author, self.moderator = factories.person(), factories.moderator()
        with at(0):
            self.folio = factories.public(self.author, institution=self.first)

    def transfer(self, who: Person | None = None, **given: Any) -> Any:
        data = {"folio": self.folio, "institution": self.second, "instead_of": self.first}
        return (who or self.moderator).call(
            "proactiva_referral_create", **{**data, "text": WHY, **given}
        )

    def shown(self) -> Any:
        return call("proactiva_demand_show", folio=self.folio)

    def referrals(self) -> dict[str, Any]:
        return {each["institution"]["name"]: each for each in self.shown()["referrals"]}

    def desk(self, unit: str) -> int:
        officer = factories.member(unit, "member")
        return officer.call("proactiva_referral_list", institution=unit)["count"]


def test_the_first_owes_nothing_and_the_second_has_all_of_its_time():
    told = Told()
    with at(10):
        told.transfer()
        first, second = told.referrals()[told.first], told.referrals()[told.second]
        assert (first["status"], first["due"], first["clock"]["overdue"]) == (
            "released",
            None,
            False,
        )
        assert (second["status"], second["received"]) == ("pending", "2026-11-19")
        assert (told.desk(told.first), told.desk(told.second)) == (0, 1)
    assert told.shown()["status"] == "referred"


def test_one_event_tells_of_both_and_everybody_reads_why():
    told = Told()
    with at(10):
        told.transfer()
    shown = told.shown()
    [event] = [each for each in shown["events"] if each["act"] == "transfer"]
    assert (event["institution"], event["other_institution"]) == ("Una", "Otra")
    assert (event["role"], event["status"]) == ("authority", "released")
    assert [each["act"] for each in shown["events"]] == ["send", "refer", "transfer"]
    assert [(each["voice"], each["text"]) for each in shown["messages"]] == [("authority", WHY)]


@pytest.mark.parametrize(("days", "late"), [(10, 0), (39, 1)])
def test_nobody_is_late_by_it_and_who_was_late_stays_late(days, late):
    told = Told()
    with at(days):
        told.transfer()
    unit = model.Group.get(told.first).id
    last = MONDAY + timedelta(days=90)
    found = response_times.counted(unit, MONDAY, last)
    assert found == Answers(published=0, refused=0, late=late)


def test_it_may_come_back_and_begins_anew():
    told = Told()
    with at(10):
        told.transfer()
    with at(11):
        told.transfer(institution=told.first, instead_of=told.second)
    first = told.referrals()[told.first]
    assert (first["status"], first["received"], first["clock"]["late"]) == (
        "pending",
        "2026-11-20",
        0,
    )
    assert told.referrals()[told.second]["status"] == "released"


def test_a_demand_that_is_opened_again_is_not_with_the_first_again():
    told = Told()
    told.transfer()
    told.moderator.call("proactiva_demand_refuse", folio=told.folio, reason="spam")
    told.moderator.call("proactiva_demand_reopen", folio=told.folio)
    assert {name: each["status"] for name, each in told.referrals().items()} == {
        told.first: "released",
        told.second: "pending",
    }


@pytest.mark.parametrize(
    ("given", "field"),
    [
        ({"text": " "}, "text"),
        ({"institution": "first"}, "institution"),
        ({"instead_of": "second", "institution": "third"}, "institution"),
        ({"instead_of": "nobody"}, "instead_of"),
    ],
)
def test_what_cannot_be_says_why_and_changes_nothing(given, field):
    told = Told()
    names = {"first": told.first, "second": told.second, "third": factories.institution()}
    with pytest.raises(tk.ValidationError) as refusal:
        told.transfer(**{key: names.get(value, value) for key, value in given.items()})
    assert field in refusal.value.error_dict
    model.Session.rollback()
    assert [each["status"] for each in told.shown()["referrals"]] == ["pending"]
    assert told.shown()["messages"] == []


def test_who_has_answered_is_not_taken_from():
    told = Told()
    officer = factories.member(told.first, "editor")
    factories.answer(officer, told.folio, told.first, datasets=[factories.dataset(told.first)])
    with pytest.raises(tk.ValidationError):
        told.transfer()
    model.Session.rollback()
    assert set(told.referrals()) == {told.first}


def test_the_authority_alone_may():
    told = Told()
    for who in (told.author, factories.member(told.first, "admin"), factories.person()):
        with pytest.raises(tk.NotAuthorized):
            told.transfer(who)
        model.Session.rollback()


def test_the_authority_does_it_on_the_page(app):
    told = Told()
    moderator = logged_in(app)
    factories.join(factories.authority(), Person(moderator.user["name"]), "editor")
    address = f"/proactiva/demands/{told.folio}"
    assert "transfer" not in Visitor(app).open(address).actions()
    typed = {"transfer-from": told.first, "transfer-to": told.second}
    page = moderator.open(address).send("/transfer", typed)
    assert page.status == 400
    assert page.document.xpath("//*[@id='field-transfer-text'][@aria-invalid='true']")
    page = page.send("/transfer", {"transfer-text": WHY})
    assert page.status == 200
    public = Visitor(app).open(address).text
    assert "Pasó a esta institución: Otra. Antes la tenía: Una" in public
    assert WHY in public
    assert "Instituciones que ya respondieron: 0 de 1" in public


def test_a_demand_that_nobody_declined_does_not_say_so(app):
    told = Told()
    referral = queries.referral(queries.by_folio(told.folio), model.Group.get(told.first).id)
    referral.status, referral.due_on = "released", None
    queries.by_folio(told.folio).status = "open"
    model.Session.commit()
    page = Visitor(app).open(f"/proactiva/demands/{told.folio}").text
    assert "Ahora no tiene institución" in page
    assert WORDS not in page
