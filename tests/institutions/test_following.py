"""The register follows changes of CKAN's organizations, and pages follow them even earlier."""

from __future__ import annotations

from datetime import datetime, timezone

import pytest

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva.cli import proactiva
from ckanext.proactiva.domain.roles import Role
from ckanext.proactiva.institutions import acceptance, register
from ckanext.proactiva.model import Institution
from ckanext.proactiva.people.offices import institution_roles
from tests import factories

pytestmark = pytest.mark.usefixtures("non_clean_db")


def organization(what: str, which: str, **changes: str) -> None:
    """Do something to an organization, as CKAN's pages do."""
    tk.get_action(f"organization_{what}")(
        {"ignore_auth": True, "user": ""}, {"id": which, **changes}
    )


@pytest.fixture
def tick(cli):
    """A function that runs «tick», and returns what it prints about institutions."""

    def run() -> str:
        result = cli.invoke(proactiva, ["tick", "-v"])
        assert result.exit_code == 0, result.output
        return result.output.splitlines()[0]

    return run


@pytest.fixture
def unit(tick):
    """An institution with an open referral, and no other changes that the register has not seen."""
    tick()
    return factories.institution(title="Junta de agua")


@pytest.fixture
def folio(unit):
    return factories.public(factories.person(), institution=unit)


def shown(folio: str) -> dict:
    return factories.call("proactiva_demand_show", folio=folio)


def test_a_new_name_and_a_new_title_are_written_down_once(tick, unit):
    new = factories.named("nueva")
    organization("patch", unit, name=new, title="Agua de todos")
    assert tick() == "institutions: 1 renamed, 1 retitled"
    assert tick() == "institutions: nothing changed"
    found = register.find_active(unit)
    assert found == register.find_active(new)
    assert found is not None
    assert (found.name, found.title) == (new, "Agua de todos")
    organization("patch", new, name=unit)
    tick()
    row = model.Session.get(Institution, found.id)
    assert row is not None
    assert (row.name, row.former_names) == (unit, [new])


@pytest.mark.parametrize("ticks", [0, 1])
def test_old_addresses_lead_to_the_new_name(app, tick, unit, folio, ticks):
    officer = factories.member(unit, "editor")
    new, headers = factories.named("nueva"), {"Authorization": officer.token}
    organization("patch", unit, name=new)
    for _ in range(ticks):
        tick()
    growth = "/proactiva/growth/institutions"
    query = "as_of=2026-01-31&due=late&x=1&x=two%20words"
    for page in (
        *(f"{growth}/{{}}", "/proactiva/institutions/{}", "/proactiva/institutions/{}/quarter.csv"),
        *("/proactiva/desk/{}", f"/proactiva/desk/{{}}/{folio}", "/proactiva/desk/{}/datasets"),
    ):
        old, address = (f"{page.format(name)}?{query}" for name in (unit, new))
        answer = app.get(old, headers=headers, follow_redirects=False)
        assert (answer.status_code, answer.location.endswith(address)) == (302, True), old
        app.get(address, headers=headers, status=200)
    for ending in (".csv", ".json", "/stock.svg"):
        app.get(f"{growth}/{unit}{ending}?as_of=2026-01-31", status=200)
    assert folio in app.get(f"/proactiva/demands?institution={unit}").body
    found = factories.call("proactiva_demand_list", institution=unit)
    assert [each["folio"] for each in found["results"]] == [folio]


def test_an_old_name_is_whose_organization_has_it_now(tick, unit):
    organization("patch", unit, name=factories.named("nueva"))
    tick()
    other = factories.organization(name=unit)
    assert register.find_active(unit) is None
    factories.accept(other)
    found = register.find_active(unit)
    assert found is not None
    assert found.id == model.Group.get(other).id


def test_an_old_name_that_two_had_is_the_last_ones(tick, unit):
    first = register.find_active(unit)
    organization("patch", unit, name=factories.named("nueva"))
    tick()
    second = factories.institution(name=unit)
    organization("patch", second, name=factories.named("otra"))
    tick()
    found = register.find_active(unit)
    assert found is not None
    assert first is not None
    assert found.id != first.id


@pytest.mark.parametrize("looked", [True, False])
@pytest.mark.parametrize("ticks", [0, 1])
def test_a_name_that_another_had_too_leads_to_who_left_it_last(app, tick, unit, looked, ticks):
    first = model.Group.get(unit).id
    organization("purge", unit)
    tick()
    other = factories.institution(name=unit, title="Junta de riego")
    officer, new = factories.member(other, "admin"), factories.named("nueva")
    if looked:
        tick()
    organization("patch", other, name=new)
    for _ in range(ticks):
        tick()
    found = register.find_any(unit)
    assert found == (model.Group.get(new).id, new, "Junta de riego", True)
    assert register.find_active(unit) == found[:3]
    assert Role.ADMIN in institution_roles(officer.actor, unit)
    ended = register.find_any(first)
    assert ended is not None
    assert register.find_any(ended.name) == (ended if looked or ticks else found)


@pytest.mark.parametrize("what", ["delete", "purge"])
@pytest.mark.parametrize("ticks", [0, 1])
def test_a_name_that_two_ended_with_is_the_last_ones(app, tick, unit, what, ticks):
    name = factories.institution(title="Junta de riego")
    organization("purge", name)
    tick()
    organization("patch", unit, name=name)
    tick()
    id_ = model.Group.get(name).id
    organization(what, name)
    for _ in range(ticks):
        tick()
    assert register.find_any(name) == (id_, name, "Junta de agua", False)
    assert register.find_active(name) is None
    assert "Junta de agua" in app.get(f"/proactiva/institutions/{name}").body


@pytest.mark.parametrize("ticks", [0, 1])
def test_one_that_ended_keeps_the_name_that_another_left_to_it(tick, unit, ticks):
    officer = factories.member(unit, "admin")
    organization("patch", unit, name=factories.named("nueva"))
    tick()
    other = factories.institution()
    id_ = model.Group.get(other).id
    organization("patch", other, name=unit)
    organization("delete", unit)
    for _ in range(ticks):
        tick()
    found = register.find_any(unit)
    assert found is not None
    assert (found.id, found.name) == (id_, unit)
    assert register.find_active(unit) is None
    assert institution_roles(officer.actor, unit) == frozenset()


@pytest.mark.parametrize("ticks", [0, 1, 2])
def test_an_id_is_never_the_name_of_another(tick, unit, folio, ticks):
    found = register.find_active(unit)
    assert found is not None
    impostor, earlier = factories.institution(), datetime(2020, 1, 1, tzinfo=timezone.utc)
    row = model.Session.get(Institution, model.Group.get(impostor).id)
    assert row is not None
    row.accepted_at = earlier
    model.Session.commit()
    officer = factories.member(impostor, "admin")
    own = factories.member(unit, "admin")
    organization("patch", impostor, name=found.id)
    for done in range(ticks):
        tick()
        # Who renames it back leaves the id among the former names.
        organization("patch", row.id, name=impostor if done % 2 == 0 else found.id)
    model.Session.expire_all()
    assert register.find_active(found.id) == register.find_any(found.id)[:3] == found
    assert register.organization(found.id).title == found.title
    assert acceptance.organization(found.id).id == found.id
    assert institution_roles(officer.actor, found.id) == frozenset()
    assert Role.ADMIN in institution_roles(own.actor, found.id)
    with pytest.raises(tk.NotAuthorized):
        officer.call("proactiva_referral_show", folio=folio, institution=found.id)


@pytest.mark.parametrize("ticks", [1, 2])
def test_one_that_ended_is_found_by_its_id_once_another_has_its_name(app, tick, unit, folio, ticks):
    id_ = model.Group.get(unit).id
    organization("purge", unit)
    for _ in range(ticks - 1):
        tick()
    other = factories.organization(name=unit, title="Junta de riego")
    tick()
    found = register.find_any(id_)
    assert found == (id_, id_, "Junta de agua", False)
    for address in (f"/proactiva/institutions/{id_}", f"/proactiva/growth/institutions/{id_}"):
        answer = app.get(address, follow_redirects=False)
        assert (answer.status_code, "Junta de agua" in answer.body) == (200, True)
    assert register.find_any(unit) is None
    factories.accept(other)
    assert "Junta de riego" in app.get(f"/proactiva/institutions/{unit}").body
    for called, folios in {id_: [folio], unit: []}.items():
        listed = factories.call("proactiva_demand_list", institution=called)["results"]
        assert [each["folio"] for each in listed] == folios
    organization("patch", unit, name=factories.named("otra"))
    tick()
    assert register.find_any(unit) == register.find_any(other)


def test_one_that_ended_has_its_id_among_no_names_though_another_is_named_so(tick, unit):
    id_ = model.Group.get(unit).id
    organization("purge", unit)
    factories.organization(name=unit)
    tick()
    organization("patch", unit, name=id_)
    for _ in range(2):
        tick()
    row = model.Session.get(Institution, id_)
    assert row is not None
    assert (row.name, row.former_names) == (id_, [unit])


@pytest.mark.parametrize("what", ["delete", "purge"])
def test_before_the_tick_too_nothing_is_asked_of_one_that_ended(app, unit, folio, what):
    address = f"/proactiva/demands/{folio}"
    assert "Junta de agua debe responder" in app.get(address).body
    organization(what, unit)
    page = app.get(address).body
    assert "Junta de agua ya no participa. La autoridad decide ahora quién responde." in page
    for over in ("debe responder", "debía responder", "Si se acaba el plazo"):
        assert over not in page
    board = app.get(f"/proactiva/demands?institution={unit}").body
    assert "Junta de agua ya no participa" in board
    assert "debe responder" not in board


@pytest.mark.parametrize("what", ["delete", "purge"])
def test_the_referral_of_one_that_ended_goes_back_to_the_open_pool(app, tick, unit, folio, what):
    organization(what, unit)
    assert "Junta de agua" in app.get(f"/proactiva/demands/{folio}").body
    assert tick() == "institutions: 1 ended, 1 released"
    assert tick() == "institutions: nothing changed"
    demand = shown(folio)
    assert (demand["status"], demand["overdue"]) == ("open", False)
    [referral] = demand["referrals"]
    assert referral["institution"]["title"] == "Junta de agua"
    assert demand["events"][-1]["act"] == "release"
    page = app.get(f"/proactiva/demands/{folio}").body
    assert "Junta de agua" in page
    assert "None" not in page
    app.get("/proactiva/demands", status=200)
    assert "Junta de agua" in app.get(f"/proactiva/growth/institutions/{unit}").body
    other = factories.institution()
    given = {"folio": folio, "institution": other}
    factories.moderator().call("proactiva_referral_create", **given)
    assert shown(folio)["status"] == "referred"


@pytest.mark.parametrize("what", ["delete", "purge"])
def test_what_one_that_ended_still_has_is_in_the_authoritys_hands(app, tick, unit, folio, what):
    officer, stranger = factories.member(unit, "admin"), factories.person()
    editor = factories.moderator()
    chief = factories.member(factories.authority(), "admin")
    organization(what, unit)

    def may(who: factories.Person) -> set[str]:
        [referral] = who.call("proactiva_demand_show", folio=folio)["referrals"]
        return set(referral["may"])

    assert may(officer) == may(stranger) == set()
    assert "answer" in may(editor)
    assert "refuse" not in may(editor)
    assert {"answer", "refuse", "commit"} <= may(chief)
    for address in (f"/proactiva/desk/{unit}", f"/proactiva/desk/{unit}/{folio}"):
        app.get(address, headers={"Authorization": chief.token}, status=200)
        app.get(address, headers={"Authorization": officer.token}, status=403)
    refusal = {"resolution": "not_held", "reason": "does_not_exist", "text": "x" * 90}
    factories.answer(chief, folio, unit, **refusal)
    assert tick() == "institutions: 1 ended"
    assert shown(folio)["status"] == "answered"


def test_an_authority_that_has_ended_stands_in_for_nobody(tick, unit, folio):
    editor = factories.moderator()
    organization("delete", unit)
    organization("delete", factories.AUTHORITY)
    assert editor.call("proactiva_demand_show", folio=folio)["referrals"][0]["may"] == []
    # A sysadmin needs no role in the authority.
    every = {Role.MEMBER, Role.EDITOR, Role.ADMIN}
    assert institution_roles(factories.person(sysadmin=True).actor, unit) == every
    organization("purge", factories.AUTHORITY)
    factories.authority()


def succeed(institution: str, successor: str) -> None:
    """Name who takes over from an institution when it ends."""
    chief = factories.member(factories.authority(), "admin")
    chief.call("proactiva_institution_patch", institution=institution, successor=successor)


def test_the_referral_of_one_that_ended_goes_to_its_successor(app, tick, unit, folio):
    heir = factories.institution(title="Nueva junta")
    chief = factories.member(factories.authority(), "admin")
    chief.call("proactiva_institution_patch", institution=unit, successor=heir)
    organization("purge", unit)
    tick()
    demand = shown(folio)
    assert demand["status"] == "referred"
    assert {each["institution"]["title"]: each["status"] for each in demand["referrals"]} == {
        "Junta de agua": "released",
        "Nueva junta": "pending",
    }
    officer = factories.member(heir, "editor")
    assert officer.call("proactiva_referral_list", institution=heir)["count"] == 1
    # The institution that has to answer comes before the one that no longer has it.
    assert demand["referrals"][0]["institution"]["title"] == "Nueva junta"
    page = app.get(f"/proactiva/institutions/{unit}").body
    assert "Ahora hace su trabajo:" in page
    assert f'href="/proactiva/institutions/{heir}"' in page
    assert "/proactiva/follows/new" not in page
    assert "Ahora hace su trabajo" not in app.get(f"/proactiva/institutions/{heir}").body


def test_successors_that_ended_too_are_followed_to_one_of_today(app, tick, unit, folio):
    between, heir = factories.institution(), factories.institution(title="Nueva junta")
    succeed(unit, between)
    succeed(between, heir)
    organization("delete", between)
    organization("delete", unit)
    tick()
    found = {each["institution"]["name"]: each["status"] for each in shown(folio)["referrals"]}
    assert found == {unit: "released", heir: "pending"}
    for ended in (unit, between):
        page = app.get(f"/proactiva/institutions/{ended}").body
        assert f'href="/proactiva/institutions/{heir}">Nueva junta' in page


def test_successors_in_a_circle_are_nobody(app, tick, unit, folio):
    other = factories.institution()
    succeed(unit, other)
    succeed(other, unit)
    organization("delete", other)
    organization("delete", unit)
    tick()
    assert [each["status"] for each in shown(folio)["referrals"]] == ["released"]
    assert "Ahora hace su trabajo" not in app.get(f"/proactiva/institutions/{unit}").body


def test_a_successor_has_no_clock_while_nobody_sees_the_demand(tick, unit, folio):
    heir = factories.institution()
    chief = factories.member(factories.authority(), "admin")
    chief.call("proactiva_institution_patch", institution=unit, successor=heir)
    chief.call("proactiva_demand_hide", folio=folio, reason="spam")
    organization("delete", unit)
    tick()

    def dates() -> list[str | None]:
        found = chief.call("proactiva_demand_show", folio=folio)["referrals"]
        [own] = [each for each in found if each["institution"]["name"] == heir]
        return [own["due"], own["acknowledge_by"]]

    assert dates() == [None, None]
    chief.call("proactiva_demand_unhide", folio=folio)
    assert None not in dates()


def test_a_successor_that_has_the_demand_already_gets_it_once(tick, unit, folio):
    heir = factories.institution()
    chief = factories.member(factories.authority(), "admin")
    chief.call("proactiva_referral_create", folio=folio, institution=heir)
    chief.call("proactiva_institution_patch", institution=unit, successor=heir)
    organization("delete", unit)
    tick()
    found = shown(folio)["referrals"]
    assert {each["institution"]["name"]: each["status"] for each in found} == {
        unit: "released",
        heir: "pending",
    }


def test_a_successor_that_once_gave_the_demand_away_gets_it_again(tick, unit):
    heir = factories.institution()
    folio = factories.public(factories.person(), institution=heir)
    transfer = {"folio": folio, "institution": unit, "instead_of": heir, "text": factories.WORDS}
    factories.moderator().call("proactiva_referral_create", **transfer)
    succeed(unit, heir)
    organization("delete", unit)
    tick()
    demand = shown(folio)
    assert demand["status"] == "referred"
    assert {each["institution"]["name"]: each["status"] for each in demand["referrals"]} == {
        unit: "released",
        heir: "pending",
    }


def test_texts_and_held_demands_name_an_institution_after_purging(app, tick, unit):
    officer = factories.member(unit, "admin")
    folio = factories.public(factories.person(), institution=unit)
    officer.call("proactiva_message_create", folio=folio, text="Lo estamos juntando")
    refusal = {"resolution": "not_held", "reason": "does_not_exist", "text": "x" * 90}
    factories.answer(officer, folio, unit, **refusal)
    waiting, _ = factories.in_review(institution=unit)
    organization("purge", unit)
    for _ in range(2):
        demand = shown(folio)
        assert demand["messages"][0]["name"] == "Junta de agua"
        assert demand["status"] == "answered"
        held = factories.moderator().call("proactiva_moderation_list")["demands"]
        [one] = [each for each in held if each["folio"] == waiting]
        assert one["asked"] == "Junta de agua"
        tick()
    published = factories.moderator().call("proactiva_demand_publish", folio=waiting)
    assert (published["status"], published["referrals"]) == ("open", [])


@pytest.mark.parametrize("has_successor", [True, False])
def test_what_an_ended_one_had_not_answered_goes_on(tick, unit, folio, has_successor):
    chief = factories.member(factories.authority(), "admin")
    heir = factories.institution()
    if has_successor:
        chief.call("proactiva_institution_patch", institution=unit, successor=heir)
    chief.call("proactiva_institution_end", institution=unit)
    assert tick() == "institutions: 1 released"
    found = shown(folio)
    has_it = [
        each["institution"]["name"] for each in found["referrals"] if each["status"] == "pending"
    ]
    assert has_it == ([heir] if has_successor else [])
    assert found["status"] == ("referred" if has_successor else "open")
    # CKAN still has the organization; the register is not changed back.
    tick()
    assert register.find_active(unit) is None


def test_one_that_is_active_again_may_be_accepted_again(tick, unit):
    who = factories.member(unit, "editor")
    chief = factories.member(factories.authority(), "admin")

    def can_return():
        ended = chief.call("proactiva_register_show")["ended"]
        return next(each["can_return"] for each in ended if each["name"] == unit)

    organization("delete", unit)
    tick()
    assert can_return() is False
    model.Group.get(unit).state = "active"
    model.Session.commit()
    tick()
    assert register.find_active(unit) is None
    assert can_return() is True
    chief.call("proactiva_institution_accept", institution=unit)
    assert who.call("proactiva_referral_list", institution=unit)["count"] == 0


def test_an_id_that_stood_in_for_a_name_is_no_former_name(tick, unit):
    group = model.Group.get(unit)
    organization("delete", unit)
    tick()
    group.name = factories.named("dejada")
    model.Session.commit()
    factories.organization(name=unit, title="Junta de riego")
    tick()
    assert model.Session.get(Institution, group.id, populate_existing=True).name == group.id
    group.state = "active"
    model.Session.commit()
    factories.accept(group.name)
    row = model.Session.get(Institution, group.id, populate_existing=True)
    assert (row.name, group.id in row.former_names) == (group.name, False)
