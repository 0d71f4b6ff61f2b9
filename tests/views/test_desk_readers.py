"""What each reader of an institution's desk is told and offered, by who they are there."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from ckan import model

from ckanext.proactiva import clock
from ckanext.proactiva.institutions import calendar
from ckanext.proactiva.model import Demand, Referral
from tests import factories
from tests.factories import Person
from tests.support.visitor import Visitor, logged_in

pytestmark = pytest.mark.usefixtures("non_clean_db")

NEEDS = "Ver lo que tus conjuntos necesitan"
PLAN = "Decir qué planea tu institución"
BY_MAIL = "¿Lo quieres por correo?"
LINES = NEEDS, PLAN, BY_MAIL
ADMINS_ONLY = "Solo quien administra tu institución puede decir que no"
COLLEAGUES = "Solo lo ve la gente de tu institución."


def joined(app: Any, unit: str, capacity: str) -> Visitor:
    visitor = logged_in(app)
    factories.join(unit, Person(visitor.user["name"]), capacity)
    return visitor


def sysadmin(app: Any) -> Visitor:
    visitor = logged_in(app)
    model.User.get(visitor.user["name"]).sysadmin = True
    model.Session.commit()
    return visitor


def asked(unit: str, waited: int = 0) -> str:
    """Return the folio of a demand that has been with an institution for so many days."""
    folio = factories.public(factories.person(), institution=unit)
    of = Demand.id == Referral.demand_id, Demand.folio == folio
    [referral] = model.Session.query(Referral).join(Demand, of[0]).filter(of[1])
    referral.received_on -= timedelta(days=waited)
    referral.set_state(referral.state(), calendar.rules(), clock.today())
    model.Session.commit()
    return folio


def told(visitor: Visitor, unit: str) -> list[str]:
    text = visitor.open(f"/proactiva/desk/{unit}").text
    return [each for each in LINES if each in text]


def test_a_desk_offers_to_each_what_they_may_do_there(app):
    unit = factories.institution()
    asked(unit)
    assert told(joined(app, unit, "member"), unit) == []
    assert told(joined(app, unit, "editor"), unit) == [NEEDS, PLAN, BY_MAIL]
    assert told(joined(app, unit, "admin"), unit) == [NEEDS, PLAN, BY_MAIL]
    assert told(sysadmin(app), unit) == [NEEDS, PLAN]


def test_its_late_ones_are_counted_apart_from_all_its_work(app):
    unit, other = factories.institution(title="Agua"), factories.institution(title="Obras")
    officer = joined(app, unit, "editor")
    factories.join(other, Person(officer.user["name"]), "member")
    asked(unit), asked(unit), asked(unit, waited=60)
    page = officer.open(f"/proactiva/desk/{unit}")
    assert "Empieza por la que tiene retraso." in page.text
    [card] = officer.open("/proactiva/desk").document.xpath("//li[contains(., 'Agua')][.//h2]")
    assert " ".join(card.text_content().split()) == "Agua 3 peticiones por responder 1 con retraso"
    asked(unit, waited=60)
    page = officer.open(f"/proactiva/desk/{unit}")
    assert "Empieza por las 2 con retraso." in page.text


def test_each_of_its_demands_says_how_many_need_it(app):
    unit = factories.institution()
    folio, officer = asked(unit), joined(app, unit, "editor")
    factories.person().call("proactiva_support_create", folio=folio)
    [row] = officer.open(f"/proactiva/desk/{unit}").document.xpath("//article//li[.//h3]")
    assert "2 personas" in row.text_content()


def test_a_demand_on_a_desk_says_what_it_would_be_useful_for(app):
    unit = factories.institution()
    said = {"institution": unit, "purpose": "Para no comprar pipa"}
    folio = factories.public(factories.person(), **said)
    page = joined(app, unit, "member").open(f"/proactiva/desk/{unit}/{folio}")
    assert said["purpose"] in page.document.xpath("string(//blockquote)")


def test_only_who_may_not_refuse_reads_who_may_and_only_colleagues_share_it(app):
    unit = factories.institution()
    folio = asked(unit)
    editor, admin = joined(app, unit, "editor"), joined(app, unit, "admin")
    readers = (editor, [ADMINS_ONLY, COLLEAGUES]), (admin, [COLLEAGUES])
    for visitor, lines in readers:
        text = visitor.open(f"/proactiva/desk/{unit}/{folio}").text
        assert [each for each in (ADMINS_ONLY, COLLEAGUES) if each in text] == lines
    # Where nobody can log in, the authority records what the institution answers.
    unmanned = factories.institution()
    folio = asked(unmanned)
    chief = joined(app, factories.authority(), "admin")
    text = chief.open(f"/proactiva/desk/{unmanned}/{folio}").text
    assert COLLEAGUES not in text


def test_a_colleague_who_has_it_stays_chosen_while_somebody_looks(app):
    unit = factories.institution()
    folio = asked(unit)
    editor, admin = joined(app, unit, "editor"), joined(app, unit, "admin")
    at = f"/proactiva/desk/{unit}/{folio}"
    admin.open(at).send("/assign", {"assign-colleague": editor.user["name"]})
    for visitor in (editor, admin):
        assert visitor.open(at).value("assign-colleague") == editor.user["name"]


def test_an_officer_reads_what_they_last_wrote_though_others_bear_the_same_title(app):
    unit, other = (factories.institution(title="Secretaría de Salud") for _ in range(2))
    officer = joined(app, unit, "editor")
    folio = factories.public(factories.person(), institution=unit)
    factories.moderator().call("proactiva_referral_create", folio=folio, institution=other)
    at = {"folio": folio, "institution": unit}
    Person(officer.user["name"]).call("proactiva_referral_ask", **at, text="¿De qué colonia?")
    asked = {"folio": folio, "institution": other, "text": "¿De qué año?"}
    factories.member(other, "editor").call("proactiva_referral_ask", **asked)
    page = officer.open(f"/proactiva/desk/{unit}/{folio}")
    [quote] = page.document.xpath("//section[@aria-labelledby='clock']//blockquote")
    assert quote.text_content().strip() == "¿De qué colonia?"
