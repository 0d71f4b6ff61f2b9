"""The page of an institution: what it publishes, what it was asked, and how it answers."""

from __future__ import annotations

import pytest

import ckantoolkit as tk
from ckan.tests.helpers import call_action

from tests import factories
from tests.factories import AUTHORITY
from tests.support import ledgers
from tests.support.visitor import Visitor

pytestmark = [
    pytest.mark.usefixtures("non_clean_db"),
    pytest.mark.ckan_config("ckanext.proactiva.authority", AUTHORITY),
]
IGNORING = {"ignore_auth": True, "user": ""}


def address(name: str) -> str:
    return f"/proactiva/institutions/{name}"


def answered(unit: str, officer: factories.Person, **said: int) -> str:
    """Answer a demand, of which so many say each."""
    folio = factories.public(factories.person(), institution=unit)
    factories.answer(officer, folio, unit, datasets=[factories.dataset(unit)])
    for verdict, count in said.items():
        for _ in range(count):
            who = factories.person()
            who.call("proactiva_support_create", folio=folio)
            who.call("proactiva_verdict_create", folio=folio, verdict=verdict)
    return folio


def test_it_shows_what_it_was_asked_and_leads_on(app):
    unit = factories.institution(title="Junta de agua")
    folio = factories.public(factories.person(), institution=unit)
    ledgers.sync()
    page = Visitor(app).open(address(unit))
    assert page.status == 200
    assert page.document.xpath("string(//article//h1)") == "Junta de agua"
    for way in (
        f"/proactiva/demands/{folio}",
        f"/proactiva/growth/institutions/{unit}",
        f"/proactiva/demands?institution={unit}",
        f"/proactiva/demands/new?institution={unit}",
        f"/organization/{unit}",
    ):
        assert page.document.xpath(f"//article//a[starts-with(@href, '{way}')]"), way


def test_nobody_has_asked_it_yet(app):
    page = Visitor(app).open(address(factories.institution()))
    assert "Nadie le ha pedido nada" in page.document.xpath("string(//article)")


def test_it_has_one_address_after_a_new_name_and_stays_after_its_end(app):
    unit = factories.institution(title="Junta de agua")
    ledgers.sync()
    new = factories.named("nueva")
    tk.get_action("organization_patch")(IGNORING, {"id": unit, "name": new})
    found = app.get(address(call_action("organization_show", id=new)["id"]), follow_redirects=False)
    assert (found.status_code, found.location.endswith(address(new))) == (302, True)
    tk.get_action("organization_delete")(IGNORING, {"id": new})
    page = Visitor(app).open(address(new))
    assert page.status == 200
    words = page.document.xpath("string(//article)")
    assert "Esta institución terminó" in words
    assert not page.document.xpath("//article//a[starts-with(@href, '/organization/')]")


def test_who_is_no_institution_has_no_page(app):
    assert Visitor(app).open(address(factories.organization())).status == 404
    assert Visitor(app).open(address("nobody")).status == 404


def test_what_people_say_is_added_up_where_enough_of_them_do():
    unit = factories.institution()
    officer = factories.member(unit, "editor")

    def usefulness() -> dict[str, int] | None:
        return call_action("proactiva_institution_show", institution=unit)["usefulness"]

    answered(unit, officer, useful=3, not_useful=1)
    assert usefulness() is None
    answered(unit, officer, useful=4, partly=1)
    # Of the first answer nothing is shown on its own page, and so it is not in the sum.
    assert usefulness() == {"answers": 1, "useful": 4, "partly": 1, "not_useful": 0}
    hidden = answered(unit, officer, not_useful=5)
    assert usefulness() == {"answers": 2, "useful": 4, "partly": 1, "not_useful": 5}
    factories.moderator().call("proactiva_demand_hide", folio=hidden, reason="personal_data")
    assert usefulness() == {"answers": 1, "useful": 4, "partly": 1, "not_useful": 0}


def test_its_cost_does_not_depend_on_how_much_there_is(app, page_cost):
    unit = factories.institution()
    officer = factories.member(unit, "editor")
    ledgers.sync()
    few = page_cost(address(unit))
    for _ in range(6):
        answered(unit, officer)
    ledgers.sync()
    assert page_cost(address(unit)) == few
