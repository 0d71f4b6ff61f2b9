"""The landing page, and looking up a folio."""

from __future__ import annotations

from datetime import datetime, timezone

import pytest

from ckan.tests.helpers import call_action

from tests import factories
from tests.support import ledgers
from tests.support.ledgers import API_BLOCK
from tests.support.visitor import Visitor, logged_in

pytestmark = pytest.mark.usefixtures("non_clean_db")

UNKNOWN = "TP-2026-000-0000"


def figures() -> dict:
    return factories.Person().call("proactiva_home_show")


def problem(code: str) -> dict:
    return next(each for each in figures()["problems"] if each["code"] == code)


def test_what_is_published_is_dated_by_the_look_that_counted_it(app):
    # An hour that is another day in Greenwich.
    ledgers.sync(datetime(2031, 3, 1, 3, tzinfo=timezone.utc))
    assert figures()["published_on"] == "2031-02-28"
    page = Visitor(app).open("/proactiva")
    [dated] = page.document.xpath("//dt[contains(., 'útil')]")
    assert "al 28 de febrero de 2031" in " ".join(dated.text_content().split())
    ledgers.forget()
    assert figures()["published_on"] is None


def test_the_front_page_leads_to_the_one_act(app):
    page = Visitor(app).open("/proactiva")
    assert page.status == 200
    assert page.document.xpath("//article//a[@href='/proactiva/demands/new']")


@pytest.mark.ckan_config("ckanext.proactiva.authority_phone", "800 000 0000")
@pytest.mark.ckan_config("ckanext.proactiva.formal_route", "https://example.org/request")
def test_help_leads_on_and_every_page_leads_to_help(app):
    visitor = Visitor(app)
    [address] = visitor.open("/proactiva/demands").document.xpath(
        "//article//footer//a[contains(@href, 'help')]/@href"
    )
    page = visitor.open(address)
    assert "800 000 0000" in page.text
    ways = page.document.xpath("//article//li/a/@href")
    assert "/proactiva/demands/new" in ways
    assert {visitor.open(way).status for way in ways if way.startswith("/")} == {200}
    assert page.document.xpath("//article//section//a[@href='https://example.org/request']")


@pytest.mark.ckan_config("ckanext.proactiva.authority_phone", "800 000 0000")
def test_no_page_leads_to_itself_and_help_is_last_on_every_one(app):
    visitor = Visitor(app)
    for address in ("/proactiva/mine", "/proactiva/help"):
        page = visitor.open(address)
        assert not page.document.xpath("//article//a[@href=$address]", address=address)
    for address in ("", "/help", "/demands/new", "/demands", "/mine", "/folio"):
        page = visitor.open(f"/proactiva{address}")
        assert page.document.xpath("//article/footer//a/@href")[-1] == "tel:8000000000"
    assert "Consulta tu folio" in visitor.open("/proactiva/mine").text


@pytest.mark.parametrize(
    ("phone", "dials"),
    [
        ("+52 (722) 226 1980, ext. 101, 9 a 18 h", {"tel:+527222261980"}),
        ("Ventanilla 5, piso 2", set()),
    ],
)
def test_a_telephone_with_more_than_its_number_dials_only_that(app, ckan_config, phone, dials):
    ckan_config["ckanext.proactiva.authority_phone"] = phone
    visitor = Visitor(app)
    for address in ("/help", "/demands/new", "/folio/mail"):
        page = visitor.open(f"/proactiva{address}")
        assert page.text.count(phone) > 1
        assert f"{phone} ." not in page.text
        assert set(page.document.xpath("//article//a[contains(@href, 'tel:')]/@href")) == dials


def test_the_content_of_every_page_is_its_only_main_landmark(app):
    visitor, institution = Visitor(app), factories.institution()
    folio = factories.public(factories.person(), institution=institution)
    ours = ("", "/help", "/demands", "/demands/new", f"/demands/{folio}", "/paper", "/poster")
    ours += ("/mine", "/folio", "/problems/health", "/growth", f"/institutions/{institution}")
    around = ("/", f"/dataset/{factories.dataset(institution)}", f"/organization/{institution}")
    for address in (*around, *(f"/proactiva{each}" for each in ours), "/proactiva/nothing"):
        page = visitor.open(address)
        assert page.document.xpath("count(//*[@role='main'] | //main)") == 1, address
    assert page.document.xpath("//*[@role='main']//h1")


def test_every_problem_is_a_way_in(app):
    page = Visitor(app).open("/proactiva")
    ways = page.document.xpath("//a/@href[contains(., '/proactiva/problems/')]")
    codes = [each["code"] for each in figures()["problems"]]
    assert sorted(way.rpartition("/")[2] for way in ways) == sorted(codes)


def test_the_figures_are_those_of_now():
    before, health = figures(), problem("health")
    folio = factories.public(factories.person(), problem="health")
    factories.person().call("proactiva_support_create", folio=folio)
    factories.in_review(problem="health")  # not public: not counted
    after = figures()
    assert after["demands"] == before["demands"] + 1
    assert after["statuses"]["open"] == before["statuses"]["open"] + 1
    assert after["supports"] == before["supports"] + 1
    assert problem("health")["demands"] == health["demands"] + 1


def test_what_is_said_of_answers_is_what_was_counted(app):
    author = factories.person()
    for _ in range(11):
        factories.public(author)
    counted = figures()
    caption = Visitor(app).open("/proactiva").document.xpath("string(//article//figcaption/strong)")
    told = f"{counted['statuses']['answered']:,} de {counted['demands']:,}."
    assert caption.strip() == f"Peticiones con respuesta: {told}"


def test_datasets_count_as_growth_counts_them():
    ledgers.sync()
    before, health = figures()["published"], problem("health")["datasets"]
    institution, useful = (
        factories.institution(),
        {**API_BLOCK, "proactiva_problem_addressed": "health"},
    )
    factories.dataset(institution, **useful)
    factories.dataset(institution, **useful, private=True)
    factories.dataset(institution, proactiva_proactive=True, proactiva_problem_addressed="health")
    ledgers.sync()
    assert problem("health")["datasets"] == health + 1
    assert figures()["published"] == before + 1 == call_action("proactiva_growth_show")["stock"]


def test_before_growth_was_counted_datasets_are_left_out_and_never_zero(app):
    ledgers.forget()
    assert figures()["published"] is None
    assert {each["datasets"] for each in figures()["problems"]} == {None}
    assert Visitor(app).open("/proactiva").status == 200


def test_the_last_answer_is_shown(app):
    institution = factories.institution(title="Organismo del agua")
    officer = factories.member(institution, "admin")
    folio = factories.public(factories.person(), institution=institution)
    factories.answer(officer, folio, institution, datasets=[factories.dataset(institution)])
    newest = figures()["answered"]
    assert 1 <= len(newest) <= 3
    assert all(demand["status"] in ("answered", "closed") for demand in newest)


def test_the_front_page_asks_no_search(app, search_down):
    ledgers.sync()
    assert figures()["published"] is not None
    assert Visitor(app).open("/proactiva").status == 200


def test_the_folio_of_a_public_demand_opens_it(app):
    folio = factories.public(factories.person())
    page = look_up(Visitor(app), folio.replace("-", " ").lower())
    assert page.address == f"/proactiva/demands/{folio}"


def test_a_folio_is_taken_as_it_is_copied(app):
    folio = factories.public(factories.person())
    for copied in (f"Folio {folio} · Ejemplo", f"http://portal.test/proactiva/demands/{folio}"):
        page = look_up(Visitor(app), copied)
        assert page.address == f"/proactiva/demands/{folio}"


def test_no_folio_at_all_is_asked_for(app):
    for typed in ("", " \n"):
        page = look_up(Visitor(app), typed, "AAAA-BBBB-CCCC-DDDD")
        assert page.status == 400
        [field] = page.document.xpath("//input[@name='folio']")
        assert field.get("aria-invalid") == "true"
        [error] = page.document.xpath("//*[@id='field-folio-error']")
        assert error.text_content() in page.text
        [link] = page.document.xpath("//a[@href='#field-folio']")
        assert link.text_content() == error.text_content()


def test_a_claim_code_makes_the_browser_its_authors(app):
    folio, author = factories.in_review()
    visitor = Visitor(app)
    assert visitor.open(f"/proactiva/demands/{folio}").status == 404
    page = look_up(visitor, folio, author.claim_code.lower())
    assert page.address == f"/proactiva/demands/{folio}"
    assert "withdraw" in page.actions()
    assert "withdraw" in visitor.open(f"/proactiva/demands/{folio}").actions()


def test_a_wrong_code_and_an_unknown_folio_are_answered_alike(app):
    held, _ = factories.in_review()
    public = factories.public(factories.person())
    tries = [
        (held, ""),
        (held, "AAAA-BBBB-CCCC-DDDD"),
        (public, "AAAA-BBBB-CCCC-DDDD"),
        (UNKNOWN, ""),
        (UNKNOWN, "AAAA-BBBB-CCCC-DDDD"),
    ]
    pages = {each: look_up(Visitor(app), *each) for each in tries}
    assert {page.status for page in pages.values()} == {404}
    for has_code in (True, False):
        alike = {page.text for (_, code), page in pages.items() if bool(code) is has_code}
        assert len(alike) == 1


def test_somebody_elses_account_is_no_claim(app):
    folio, _ = factories.in_review()
    assert look_up(logged_in(app), folio).status == 404


def look_up(visitor: Visitor, folio: str, code: str = ""):
    form = visitor.open("/proactiva/folio")
    return form.send("/proactiva/folio", {"folio": folio, "claim_code": code})
