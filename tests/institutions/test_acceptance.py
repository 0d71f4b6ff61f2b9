"""Only accepted institutions speak; the authority's admins accept and change them."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

import pytest

import ckantoolkit as tk
from ckan import model
from ckan.tests import factories as ckan_factories

from ckanext.proactiva import clock
from ckanext.proactiva.institutions import acceptance
from ckanext.proactiva.model import Institution
from ckanext.proactiva.people import offices, permissions
from tests import factories
from tests.support.visitors import Visitor

pytestmark = pytest.mark.usefixtures("non_clean_db")


@pytest.fixture
def chief():
    """An admin of the authority."""
    return factories.member(factories.authority(), "admin")


@pytest.fixture
def strangers():
    """An organization that somebody created for themselves, and its creator."""
    who = factories.person()
    name = ckan_factories.Organization(
        user={"name": who.name}, name=factories.named("comision"), title="Comisión del Agua"
    )["name"]
    return name, factories.join(name, who, "admin")


def listed() -> set[str]:
    return {each["name"] for each in factories.call("proactiva_institution_list")}


def test_an_organization_that_a_stranger_made_speaks_for_nobody(app, strangers):
    name, who = strangers
    moderator = factories.moderator()
    assert name not in listed()
    assert permissions.workplaces(who.actor)["desk"] is False
    assert offices.institution_roles(who.actor, name) == frozenset()
    assert who.call("proactiva_desk_list") == []
    asked = {"problem": "health", "beneficiary_groups": ["girls"], "wanted": factories.WATER}
    refused = Visitor(app)("proactiva_demand_create", institution=name, **asked)
    assert refused.status_code == 409
    assert "institution" in refused.json["error"]
    folio = factories.public(factories.person())
    with pytest.raises(tk.ValidationError) as caught:
        moderator.call("proactiva_referral_create", folio=folio, institution=name)
    assert "institution" in caught.value.error_dict
    with pytest.raises((tk.NotAuthorized, tk.ValidationError)):
        who.call("proactiva_referral_list", institution=name)


def test_once_accepted_it_has_a_desk_and_is_offered(chief, strangers):
    name, who = strangers
    accepted = chief.call("proactiva_institution_accept", institution=name)
    assert (accepted["name"], accepted["ended"]) == (name, None)
    assert name in listed()
    assert [each["name"] for each in who.call("proactiva_desk_list")] == [name]
    assert permissions.workplaces(who.actor)["desk"] is True
    again = chief.call("proactiva_institution_accept", institution=name)
    assert again == accepted


def test_one_accepted_by_mistake_no_longer_speaks(chief, strangers):
    name, who = strangers
    chief.call("proactiva_institution_accept", institution=name)
    folio = factories.public(factories.person(), institution=name)
    ended = chief.call("proactiva_institution_end", institution=name)
    assert (ended["name"], ended["ended"]) == (name, clock.today().isoformat())
    assert name not in listed()
    assert who.call("proactiva_desk_list") == []
    assert permissions.workplaces(who.actor)["desk"] is False
    with pytest.raises((tk.NotAuthorized, tk.ValidationError)):
        who.call("proactiva_referral_acknowledge", folio=folio, institution=name)
    register = chief.call("proactiva_register_show")
    assert name not in {each["name"] for each in register["waiting"]}
    [past] = [each for each in register["ended"] if each["name"] == name]
    assert (past["ended"], past["can_return"]) == (ended["ended"], True)
    with pytest.raises(tk.ValidationError):
        chief.call("proactiva_institution_end", institution=name)
    accepted = chief.call("proactiva_institution_accept", institution=name)
    assert accepted["ended"] is None
    assert [each["name"] for each in who.call("proactiva_desk_list")] == [name]


def test_one_that_two_end_ended_when_the_first_did():
    row = factories.accept(factories.organization())
    first = clock.now().at
    for at in (first, first + timedelta(days=1)):
        acceptance.end(row.id, at)
    assert row.ended_at == first
    model.Session.rollback()


def test_the_authority_cannot_be_ended(chief):
    with pytest.raises(tk.ValidationError) as caught:
        chief.call("proactiva_institution_end", institution=factories.authority())
    assert "ckan proactiva setup --authority" in str(caught.value.error_dict["institution"])


def test_one_that_takes_no_demands_is_not_asked_and_keeps_its_desk(chief):
    unit = factories.institution()
    officer = factories.member(unit, "editor")
    had = factories.public(factories.person(), institution=unit)
    chief.call("proactiva_institution_patch", institution=unit, takes_demands=False)
    assert unit not in listed()
    every = factories.call("proactiva_institution_list", all=True)
    [one] = factories.call("proactiva_institution_list", institution=unit, all=True)
    assert one in every
    assert one["name"] == unit
    assert factories.call("proactiva_institution_list", institution=unit) == []
    with pytest.raises(tk.ValidationError):
        factories.demand(factories.person().name, institution=unit)
    assert officer.call("proactiva_referral_list", institution=unit)["count"] == 1
    assert officer.call("proactiva_referral_acknowledge", institution=unit, folio=had)


def test_what_is_not_given_stays_and_what_is_empty_goes(chief):
    unit, heir = factories.institution(), factories.institution(title="Nueva")
    changed = chief.call(
        "proactiva_institution_patch",
        institution=unit,
        mailbox="agua@example.org",
        successor=heir,
        terms={"answer": 10},
        days_off="2027-05-10, 2027-05-05\n2027-05-05",
    )
    assert changed["mailbox"] == "agua@example.org"
    assert changed["days_off"] == ["2027-05-05", "2027-05-10"]
    assert changed["successor"] == {"name": heir, "title": "Nueva"}
    assert changed["terms"] == {"answer": 10}
    assert chief.call("proactiva_institution_patch", institution=unit) == changed
    emptied = {"mailbox": "", "successor": "", "terms": "", "days_off": []}
    left = chief.call("proactiva_institution_patch", institution=unit, **emptied)
    kept = {name: left[name] for name in emptied}
    assert kept == {"mailbox": "", "successor": None, "terms": {}, "days_off": []}
    assert left["takes_demands"] is True


@pytest.mark.parametrize(("said", "meant"), [("sí", True), ("on", True), ("Off", False)])
def test_yes_and_no_are_read_as_a_form_and_a_person_write_them(chief, said, meant):
    unit = factories.institution()
    changed = chief.call("proactiva_institution_patch", institution=unit, takes_demands=said)
    assert changed["takes_demands"] is meant
    assert (unit in listed()) is meant
    assert factories.call("proactiva_institution_list", institution=unit, all="sí") != []


def test_mail_that_was_stopped_starts_again_only_with_another_mailbox(chief):
    unit = factories.institution()
    patch = partial(chief.call, "proactiva_institution_patch", institution=unit)
    patch(mailbox="agua@example.org")
    model.Session.query(Institution).filter_by(name=unit).update({"quiet_since": clock.now().at})
    model.Session.commit()
    today = clock.today().isoformat()
    assert patch(mailbox="agua@example.org", takes_demands="no")["mailbox_stopped"] == today
    assert patch(mailbox="")["mailbox_stopped"] is None
    assert patch(mailbox="agua@example.org")["mailbox_stopped"] is None


def test_a_successor_that_has_ended_too_stays_and_is_not_chosen_anew(chief):
    unit, heir = factories.institution(), factories.institution()
    patch = partial(chief.call, "proactiva_institution_patch")
    patch(institution=unit, successor=heir)
    row = model.Session.query(Institution).filter_by(name=heir).one()
    factories.call("organization_delete", ckan_factories.Sysadmin()["name"], id=row.id)
    assert patch(institution=unit, successor=heir)["successor"]["name"] == heir
    with pytest.raises(tk.ValidationError) as refused:
        patch(institution=factories.institution(), successor=heir)
    assert list(refused.value.error_dict) == ["successor"]


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("takes_demands", "quizá"),
        ("takes_demands", []),
        ("mailbox", "no es correo"),
        ("mailbox", ["a@example.org"]),
        ("successor", "nadie"),
        ("successor", "itself"),
        ("terms", {"nothing": 3}),
        ("terms", {"refer": 3}),
        ("terms", {"answer": 0}),
        ("terms", {"answer": True}),
        ("terms", {"answer": 1.5}),
        ("terms", {"answer": "٣"}),
        ("terms", {"answer": "367"}),
        ("terms", {"answer": "x"}),
        ("terms", "[1]"),
        ("days_off", "mañana"),
        ("days_off", {"a": 1}),
        ("days_off", [["2027-05-05"]]),
    ],
)
def test_what_cannot_be_is_refused_by_its_field(chief, field, value):
    unit = factories.institution()
    given = {field: unit if value == "itself" else value}
    with pytest.raises(tk.ValidationError) as caught:
        chief.call("proactiva_institution_patch", institution=unit, **given)
    assert list(caught.value.error_dict) == [field]


def test_only_admins_of_the_authority_and_sysadmins_keep_the_register(chief):
    unit = factories.institution()
    moderator, officer = factories.moderator(), factories.member(unit, "admin")
    for who in (moderator, officer, factories.person(), factories.Person()):
        for act in ("accept", "patch", "end"):
            with pytest.raises(tk.NotAuthorized):
                who.call(f"proactiva_institution_{act}", institution=unit)
    for who in (chief, factories.person(sysadmin=True)):
        assert who.call("proactiva_institution_patch", institution=unit)
    assert moderator.call("proactiva_register_show")["may_change"] is False
    assert chief.call("proactiva_register_show")["may_change"] is True
    with pytest.raises(tk.NotAuthorized):
        officer.call("proactiva_register_show")
