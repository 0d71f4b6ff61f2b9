"""Back, forward, reloading, pressing twice: no text is lost, and one demand is sent."""

from __future__ import annotations

import re

import pytest

from tests import factories
from tests.factories import named
from tests.support.post_office import post_office
from tests.support.windows import NARROW

pytestmark = pytest.mark.browser

GO_ON = "form:has([name=wanted]) button:not([formaction])"
SEND = "button[value=send]"
CODE = "dd strong"
# A group of checkboxes is one field.
FIELDS = "article form :is(fieldset, input:not(fieldset *), select, textarea):visible"
# Wider than a telephone has room for beside a box to mark.
LONG_MAIL = "guadalupe.hernandez.martinez@gmail.com"
FOLIO = re.compile(r"TP-\d{4}-\d{3}-\d{4}")


@pytest.fixture
def words() -> str:
    return f"{named('zz').replace('-', '')} {named('yy').replace('-', '')}"


def fill(window, words: str) -> None:
    window.open("/proactiva/demands/new")
    window.page.fill("[name=wanted]", words)
    window.page.select_option("[name=problem]", "health")
    window.page.check("[name=beneficiary_groups][value=girls]")
    window.follow(GO_ON)


@pytest.mark.parametrize("javascript", [True, False])
def test_six_fields_at_most_are_asked_before_sending(open_window, words, javascript):
    window = open_window(javascript=javascript, width=NARROW)
    page = window.page
    window.open("/proactiva/demands/new")
    asked = page.locator(FIELDS).count()
    page.check("[name=beneficiary_groups][value=other]")
    assert page.locator(FIELDS).count() == asked + 1
    page.fill("[name=other_group]", "Choferes de combi")
    page.fill("[name=wanted]", words)
    page.select_option("[name=problem]", "health")
    window.follow(GO_ON)
    assert page.url.endswith("/review")
    # «Otro» adds a field only for those who choose it.
    assert asked + page.locator(FIELDS).count() <= 5
    page.click("details:has([name=alias]) summary")
    page.fill("[name=title]", "Lo que falta")
    page.fill("[name=alias]", "Vecina")
    window.follow(SEND)
    assert page.locator(CODE).count() == 2


def test_nothing_is_wrong_with_any_step(open_window, ckan_config, monkeypatch, words):
    factories.public(factories.person(), wanted=words)
    window = open_window()
    page = window.page
    window.open("/proactiva/demands/new")
    page.check("[name=beneficiary_groups][value=other]")
    page.fill("[name=wanted]", f"{words} de Toluca, tel. 722 555 0180, {LONG_MAIL}")
    assert window.faults() == []
    page.select_option("[name=problem]", "health")
    page.fill("[name=other_group]", "Choferes de combi")
    window.follow(GO_ON)
    assert page.url.endswith("/similar")
    assert window.faults() == []
    window.follow("a[href$='/review']")
    assert window.faults() == []
    page.fill("[name=email]", f"{named('vecina')}@ejemplo.org")
    with post_office() as office:
        monkeypatch.setitem(ckan_config, "smtp.server", office.address)
        window.follow(SEND)
    assert window.faults() == []
    page.fill("[name=email]", "vecina")
    window.follow("form[action$='/mail'] button")
    assert page.locator(".proactiva-error").count() == 1
    assert window.faults() == []


def test_back_forward_and_loading_again_at_every_step(open_window, words):
    window = open_window(javascript=False, width=NARROW)
    page = window.page
    fill(window, words)
    for _ in range(2):
        page.go_back()
        assert page.input_value("[name=wanted]").strip() == words
        assert page.is_checked("[name=beneficiary_groups][value=girls]")
        page.reload()
        assert page.input_value("[name=wanted]").strip() == words
        page.go_forward()
        assert words in page.locator("article").inner_text()
    page.reload()
    window.follow(SEND)
    receipt = page.locator(CODE).all_inner_texts()
    assert len(receipt) == 2
    page.reload()
    assert page.locator(CODE).all_inner_texts() == receipt
    page.go_back()
    assert words in page.locator("article").inner_text()
    window.follow(SEND)
    assert page.locator(CODE).all_inner_texts() == receipt


def test_back_from_what_was_wrong_is_the_step_before(open_window, words):
    window = open_window(javascript=False)
    page = window.page
    window.open("/proactiva/demands/new")
    page.fill("[name=wanted]", words)
    window.follow(GO_ON)
    assert page.locator(".proactiva-summary li").count() == 2
    page.reload()
    assert page.input_value("[name=wanted]").strip() == words
    page.select_option("[name=problem]", "health")
    page.check("[name=beneficiary_groups][value=girls]")
    window.follow(GO_ON)
    page.go_back()
    assert page.input_value("[name=wanted]").strip() == words


def test_reload_recovers_a_lost_response_and_double_tap_sends_once(open_window, words):
    window = open_window(javascript=False)
    page = window.page
    fill(window, words)
    at = page.url

    # The request arrives, the response does not.
    def lose(route) -> None:
        route.fetch(max_redirects=0)
        route.abort()

    page.route("**/review", lose)
    with page.expect_event("requestfailed"):
        page.click(SEND, no_wait_after=True)
    page.unroute("**/review")
    page.goto(at)
    assert words in page.locator("article").inner_text()
    folio = FOLIO.search(page.locator("article").inner_text())
    assert folio is not None
    # The second tap cancels the navigation of the first, so wait for the final page.
    page.dblclick(SEND)
    page.wait_for_selector(CODE)
    assert page.locator(CODE).all_inner_texts()[0] == folio[0]


def test_what_is_left_is_told_while_one_writes(open_window):
    window = open_window()
    page = window.page
    window.open("/proactiva/demands/new")
    page.fill("[name=wanted]", "a" * 4_990)
    # CKAN starts its scripts after it has fetched their translations.
    page.wait_for_selector("article >> text=Caracteres que te quedan: 10")
    told = page.locator("#field-wanted-left")
    assert "field-wanted-left" in page.get_attribute("[name=wanted]", "aria-describedby")
    # It is read aloud after a pause only, once, and no letter is counted twice.
    aloud = page.locator("#field-wanted-left + [role=status]")
    assert aloud.inner_text() == ""
    page.locator("[name=wanted]").press_sequentially("aaaaaaaaa", delay=20)
    assert (told.inner_text(), aloud.inner_text()) == ("Caracteres que te quedan: 1", "")
    page.wait_for_function("document.querySelector('#field-wanted-left + *').textContent")
    assert aloud.inner_text() == "Caracteres que te quedan: 1"
    for group in ("girls", "boys", "women", "carers"):
        page.check(f"[name=beneficiary_groups][value={group}]")
    page.wait_for_selector("article >> text=Elegiste 1 de más")
