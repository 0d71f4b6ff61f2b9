"""After an answer that publishes nothing, the page says what can still be done, and where."""

from __future__ import annotations

import pytest

from tests import factories
from tests.factories import WORDS
from tests.support.visitor import Visitor, logged_in

ROUTE = "https://solicitudes.example.org/"
pytestmark = pytest.mark.usefixtures("non_clean_db")
routed = pytest.mark.ckan_config("ckanext.proactiva.formal_route", ROUTE)
NO = {"resolution": "not_held", "reason": "does_not_exist", "text": WORDS}
LINK = f"//section[@aria-labelledby='next']//a[@href='{ROUTE}']"


def answered(author: factories.Person, **given: object) -> str:
    unit = factories.institution()
    folio = factories.public(author, institution=unit)
    given = given or {"datasets": [factories.dataset(unit)]}
    factories.answer(factories.member(unit, "admin"), folio, unit, **given)
    return f"/proactiva/demands/{folio}"


@routed
def test_it_leads_to_the_formal_route_and_says_who_can_still_act(app):
    page = Visitor(app).open(answered(factories.person(), **NO))
    assert page.document.xpath(LINK)
    assert "la institución puede corregirla" in page.text
    assert "say" in page.actions()


@routed
def test_its_author_does_not_have_to_say_that_it_helped(app):
    visitor = logged_in(app)
    page = visitor.open(answered(factories.Person(visitor.user["name"]), **NO))
    assert "Me sirvió" not in page.text
    page = page.send("/close")
    assert page.document.xpath(LINK)
    assert "La institución todavía puede corregir su respuesta" in page.text
    assert "say" not in page.actions()


@routed
def test_what_was_published_needs_no_other_way(app):
    page = Visitor(app).open(answered(factories.person()))
    assert not page.document.xpath(LINK)
    assert "¿La respuesta está mal?" not in page.text


def test_only_of_what_was_published_is_it_asked_how_it_was_used(app):
    asks = "Cuenta cómo la usaste"
    assert asks not in Visitor(app).open(answered(factories.person(), **NO)).text
    assert asks in Visitor(app).open(answered(factories.person())).text


def test_without_a_formal_route_nothing_is_promised(app):
    page = Visitor(app).open(answered(factories.person(), **NO))
    assert "solicitud formal" not in page.text
