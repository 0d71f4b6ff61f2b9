"""The page of a demand that was answered, promised late, or is over: what is found there first."""

from __future__ import annotations

from datetime import timedelta

import pytest

from ckan import model

from ckanext.proactiva import clock
from ckanext.proactiva.demands import queries
from ckanext.proactiva.model import Referral
from tests import factories
from tests.factories import named
from tests.support.visitor import OpenPage, Visitor

pytestmark = pytest.mark.usefixtures("non_clean_db")

NEXT = "//section[@aria-labelledby='next']"
SUPPORT = "//article//form[contains(@action, '/support')]//button/@class"


def page_of(app, folio: str) -> OpenPage:
    return Visitor(app).open(f"/proactiva/demands/{folio}")


def answered(datasets: int = 1) -> tuple[str, list[str], factories.Person]:
    """Return a demand that somebody supports, the datasets of its answer, and its author."""
    unit, author = factories.institution(), factories.person()
    folio = factories.public(author, institution=unit)
    factories.person().call("proactiva_support_create", folio=folio)
    names = [factories.dataset(unit, title=named("Tandeo")) for _ in range(datasets)]
    factories.answer(factories.member(unit, "admin"), folio, unit, datasets=names)
    return folio, names, author


def test_what_comes_next_leads_to_the_dataset_of_the_answer(app):
    folio, [name], _ = answered()
    document = page_of(app, folio).document
    assert document.xpath(f"{NEXT}//a[contains(., 'Aquí está')]/@href") == [f"/dataset/{name}"]


def test_what_comes_next_leads_to_the_answers_if_they_are_several_datasets(app):
    folio, _, _ = answered(datasets=2)
    document = page_of(app, folio).document
    [href] = document.xpath(f"{NEXT}//a[contains(., '2 conjuntos')]/@href")
    assert document.xpath(f"//*[@id='{href[1:]}']")


def test_the_datasets_of_an_answer_come_before_the_ways_to_report_it(app):
    folio, [name], _ = answered()
    [card] = page_of(app, folio).document.xpath("//section[@aria-labelledby='referral-1']")
    [report] = card.xpath("./details[contains(., 'Reportar')]")
    assert report.xpath(f"./preceding-sibling::div[.//a[@href='/dataset/{name}']]")


def test_to_support_is_a_quiet_button_once_it_is_answered(app):
    asked = factories.public(factories.person())
    folio, _, _ = answered()
    assert page_of(app, asked).document.xpath(SUPPORT) == ["proactiva-button proactiva-button--ask"]
    assert page_of(app, folio).document.xpath(SUPPORT) == [
        "proactiva-button proactiva-button--quiet"
    ]


def test_a_closed_demand_says_so_and_how_many_needed_it(app):
    folio, _, author = answered()
    author.call("proactiva_demand_close", folio=folio)
    page = page_of(app, folio)
    document = page.document
    assert "2 personas la necesitaban" in " ".join(page.text.split())
    assert not document.xpath(SUPPORT)
    box = document.xpath(f"string({NEXT})")
    assert "Se cerró el" in box
    [ask] = document.xpath(f"{NEXT}//a[. = 'Pídelo']/@href")
    assert Visitor(app).open(ask).status == 200
    dialogue = document.xpath("string(//section[@aria-labelledby='dialogue'])")
    assert "Ya no se puede escribir aquí" in dialogue
    *_, last = document.xpath("//ol[contains(@class, 'proactiva-story')]/li/@class")
    assert last == "proactiva-is-over"


def test_a_refused_demand_keeps_its_number_and_asks_for_nothing(app):
    folio = factories.public(factories.person())
    factories.person().call("proactiva_support_create", folio=folio)
    factories.moderator().call("proactiva_demand_refuse", folio=folio, reason="spam")
    page = page_of(app, folio)
    assert "2 personas la necesitaban" in page.text
    assert not page.document.xpath(f"{NEXT}//a[. = 'Pídelo']")


def test_a_demand_that_goes_on_does_not_say_that_it_ended(app):
    page = page_of(app, factories.public(factories.person()))
    assert not page.document.xpath(f"{NEXT}//a[. = 'Pídelo']")
    assert "Ya no se puede escribir aquí" not in page.text


def test_a_promise_does_not_hide_that_the_term_passed(app):
    unit = factories.institution()
    folio = factories.public(factories.person(), institution=unit)
    promise = (clock.today() + timedelta(days=90)).isoformat()
    factories.member(unit, "admin").call(
        "proactiva_referral_commit", folio=folio, institution=unit, promised_for=promise
    )
    missed = "Debía responder a más tardar"
    assert missed not in page_of(app, folio).text
    demand = queries.by_folio(folio)
    referral = model.Session.query(Referral).filter_by(demand_id=demand.id).one()
    referral.received_on = clock.today() - timedelta(days=60)
    model.Session.commit()
    document = page_of(app, folio).document
    assert missed in document.xpath("string(//section[@aria-labelledby='referral-1'])")
    assert missed in document.xpath("string(//aside)")
