"""The register as the authority sees it: accepting, changing, and what is refused."""

from __future__ import annotations

from datetime import datetime, timezone

import pytest

from ckan import model
from ckan.tests import factories as core

from ckanext.proactiva.domain.rules import OWN, Terms
from ckanext.proactiva.institutions import following
from ckanext.proactiva.model import Institution
from tests import factories
from tests.support.visitor import logged_in

pytestmark = pytest.mark.usefixtures("non_clean_db")
ADDRESS = "/proactiva/institutions"


@pytest.fixture
def chief(app):
    """An admin of the authority."""
    person = logged_in(app)
    factories.join(factories.authority(), factories.Person(person.user["name"]), "admin")
    return person


def of(part: str, name: str) -> dict:
    """Return what the register keeps of an institution in one of its parts."""
    found = factories.person(sysadmin=True).call("proactiva_register_show")
    return next(each for each in found[part] if each["name"] == name)


def kept(name: str) -> dict:
    return of("accepted", name)


def test_an_organization_that_waits_is_accepted(chief):
    name = factories.organization(title="Junta de agua")
    page = chief.open(ADDRESS).send(f"{name}/accept")
    assert page.address == ADDRESS
    assert kept(name)["title"] == "Junta de agua"
    assert f"{ADDRESS}/{name}/accept" not in page.body


def under(page, section):
    """Return what the register says in one of its sections."""
    found = page.document.xpath(f"//section[@aria-labelledby='{section}']")
    return found[0].text_content() if found else ""


def test_reactivated_institution_may_return_as_a_former_one(chief):
    unit = model.Group.get(factories.institution(title="Junta de agua"))
    unit.state = "deleted"
    model.Session.commit()
    following.follow(datetime(2026, 3, 2, 18, tzinfo=timezone.utc))
    unit.state = "active"
    model.Session.commit()
    before = chief.open(ADDRESS)
    assert "Fue institución hasta el 2 de marzo de 2026" in before.body
    after = before.send(f"{unit.name}/accept")
    # Others, of earlier tests, may have ended on that day too.
    [card] = after.document.xpath("//li[.//h3/a[@href=$it]]", it=f"{ADDRESS}/{unit.name}")
    assert "2 de marzo de 2026" not in card.text_content()


def test_one_that_no_longer_takes_part_waits_for_nothing_and_is_accepted_again(chief):
    title = factories.named("Junta de agua")
    name = factories.institution(title=title)
    form = chief.open(f"{ADDRESS}/{name}/change")
    after = form.send(f"{name}/end")
    assert after.address == ADDRESS
    assert f"{title} ya no participa." in after.body
    assert title not in under(after, "waiting")
    assert "Aceptarla otra vez" in under(after, "ended")
    assert f"{ADDRESS}/{name}/end" not in chief.open(f"{ADDRESS}/{name}/change").body
    # The form was left open in another window.
    assert form.send(f"{name}/end").status == 400
    after.send(f"{name}/accept")
    assert kept(name)["ended"] is None


def test_of_one_that_ended_only_the_successor_is_asked_and_the_rest_stays(chief):
    name, heir = factories.institution(), factories.institution()
    form = chief.open(f"{ADDRESS}/{name}/change")
    form.send(f"{name}/change", {"mailbox": "agua@example.org", "answer": "10"})
    form.send(f"{name}/end")
    form = chief.open(f"{ADDRESS}/{name}/change")
    asked = "//article//*[self::input or self::select or self::textarea][not(@type='hidden')]/@name"
    assert form.document.xpath(asked) == ["successor"]
    form.send(f"{name}/change", {"successor": heir})
    record = of("ended", name)
    assert record["successor"]["name"] == heir
    assert (record["mailbox"], record["terms"]) == ("agua@example.org", {"answer": 10})


def test_the_authority_is_not_offered_its_own_end(chief):
    name = factories.authority()
    assert f"{ADDRESS}/{name}/end" not in chief.open(f"{ADDRESS}/{name}/change").body


@pytest.mark.parametrize("is_noted", [True, False])
def test_another_that_took_the_name_of_one_that_is_gone_has_no_past(chief, is_noted):
    name = factories.institution()
    if is_noted:
        ended = model.Group.get(name)
        ended.state = "deleted"
        model.Session.commit()
        following.follow(datetime(2026, 3, 2, 18, tzinfo=timezone.utc))
        model.Session.commit()
    model.Group.get(name).purge()
    model.Session.commit()
    factories.organization(name=name)
    page = chief.open(ADDRESS)
    assert page.status == 200
    before, accept, _ = page.body.partition(f"{ADDRESS}/{name}/accept")
    assert accept
    # In its own card; others may have ended.
    assert "Si la aceptas otra vez" not in before.rpartition("<li")[2]


def test_what_is_kept_is_changed(chief):
    name, heir = factories.institution(), factories.institution()
    form = chief.open(f"{ADDRESS}/{name}/change")
    typed = {"takes_demands": "no", "mailbox": "agua@example.org", "successor": heir}
    typed["days_off"] = "2027-05-10\n2027-05-05"
    typed |= {"answer": "10", "clarify": " 7 "}
    form.send(f"{name}/change", typed)
    found = kept(name)
    assert (found["takes_demands"], found["mailbox"]) == (False, "agua@example.org")
    assert found["successor"]["name"] == heir
    assert found["days_off"] == ["2027-05-05", "2027-05-10"]
    assert found["terms"] == {"answer": 10, "clarify": 7}
    again = chief.open(f"{ADDRESS}/{name}/change")
    assert [again.value(term) for term in ("acknowledge", "answer")] == ["", "10"]
    again.send(f"{name}/change", {"answer": ""})
    assert kept(name)["terms"] == {"clarify": 7}


def test_the_form_says_what_is_usual_for_each_term(chief):
    page = chief.open(f"{ADDRESS}/{factories.institution()}/change")
    told = {
        term: page.document.get_element_by_id(f"field-{term}-hint").text_content().strip()
        for term in OWN
    }
    assert told == {term: f"Lo normal: {getattr(Terms(), term)}" for term in OWN}


def test_saving_days_off_keeps_the_mailbox_stopped_and_the_successor(chief):
    name, heir = factories.institution(), factories.institution(title="Nueva junta")
    typed = {"mailbox": "agua@example.org", "successor": heir}
    page = chief.open(f"{ADDRESS}/{name}/change")
    assert "escríbelo de nuevo" not in page.body
    page.send(f"{name}/change", typed)
    stopped = {"quiet_since": datetime(2026, 3, 2, 18, tzinfo=timezone.utc)}
    model.Session.query(Institution).filter_by(name=name).update(stopped)
    model.Group.get(heir).state = "deleted"
    model.Session.commit()
    assert "No recibe correos desde el 2 de marzo de 2026" in chief.open(ADDRESS).body
    page = chief.open(f"{ADDRESS}/{name}/change")
    assert "escríbelo de nuevo" in page.body
    page.send(f"{name}/change", {"days_off": "2027-05-10"})
    found = kept(name)
    assert found["days_off"] == ["2027-05-10"]
    assert (found["successor"]["name"], found["mailbox_stopped"]) == (heir, "2026-03-02")


def test_what_is_refused_stays_in_the_form_with_the_reason_at_its_field(chief):
    name = factories.institution()
    form = chief.open(f"{ADDRESS}/{name}/change")
    wrong = {"mailbox": "agua en punto", "days_off": "mañana", "answer": "nunca"}
    page = form.send(f"{name}/change", wrong)
    assert page.status == 400
    assert page.value("mailbox") == "agua en punto"
    assert page.value("days_off") == "mañana"
    assert page.value("answer") == "nunca"
    for field in ("mailbox", "days_off", "terms"):
        [told] = page.document.xpath(f"//*[@id='field-{field}-error']")
        assert told.text_content().strip()
    assert kept(name)["mailbox"] == ""


def test_the_form_of_one_is_not_on_the_page_of_all(chief):
    name, other = factories.institution(), factories.institution()
    assert not chief.open(ADDRESS).document.xpath("//article//option")
    model.Session.query(Institution).filter_by(name=other).update({"former_names": ["de-antes"]})
    model.Session.commit()
    page = chief.open(f"{ADDRESS}/de-antes/change")
    assert page.address == f"{ADDRESS}/{other}/change"
    successors = page.document.xpath("//select[@name='successor']/option/@value")
    assert (name in successors, other in successors) == (True, False)
    assert chief.open(f"{ADDRESS}/no-such/change").status == 404


def test_moderators_read_it_and_others_are_led_to_the_public_list(app):
    waiting = factories.organization()
    read = app.get(ADDRESS, headers={"Authorization": factories.moderator().token}, status=200)
    assert waiting in read.body
    assert f"{ADDRESS}/{waiting}/accept" not in read.body
    assert f"{ADDRESS}/{factories.authority()}/change" not in read.body
    officer = factories.member(factories.institution(), "admin")
    for headers in ({"Authorization": officer.token}, {}):
        led = app.get(ADDRESS, headers=headers, follow_redirects=False, status=302)
        assert led.location.endswith("/proactiva/growth#who-publishes")


def test_the_page_of_a_deleted_organization_opens(app):
    unit = factories.institution()
    root = core.SysadminWithToken()
    factories.call("organization_delete", root["name"], id=unit)
    page = app.get(f"/organization/{unit}", headers={"Authorization": root["token"]})
    assert page.status_code == 200


def test_each_row_says_what_is_to_be_mended_and_its_link_names_it(chief):
    title = factories.named("Junta de agua")
    name = factories.institution(title=title)
    row = f"//li[contains(@class, 'proactiva-card')][.//h3[.='{title}']]"
    change = f"{ADDRESS}/{name}/change"

    def told():
        page = chief.open(ADDRESS)
        [found] = page.document.xpath(row)
        [link] = found.xpath(f".//a[@href='{change}']")
        assert (link.text, link.get("aria-label")) == ("Cambiar", f"Cambiar: {title}")
        assert found.text_content().count(title) == 1
        return [item.text_content().strip() for item in found.xpath(".//ul/li")][:2]

    assert told() == ["Recibe peticiones", "Sin buzón"]
    typed = {"takes_demands": "no", "mailbox": "junta@ejemplo.org"}
    chief.open(change).send(change, typed)
    first, second = told()
    assert first == "No recibe peticiones"
    assert second.startswith("Aceptada el")
