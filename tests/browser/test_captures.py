"""Capturing for others, and the form on paper: tested for quality, on a phone and printed."""

from __future__ import annotations

import re

import pytest

from tests import factories
from tests.factories import named
from tests.support.windows import NARROW

pytestmark = [
    pytest.mark.browser,
    pytest.mark.ckan_config("ckanext.proactiva.authority_phone", "800 000 0000"),
    pytest.mark.ckan_config("ckanext.proactiva.hand_in", "Módulo de ejemplo, Plaza Principal 1"),
]

PASSWORD = "tres-palabras-largas"
# Longer than a telephone is wide, and without a place to break.
LONG_HOST = "https://consultapublicamx.plataformadetransparencia.org.mx"
PAPER = "/proactiva/demands/new/paper"
GO_ON = "article form button[type=submit]:not([formaction])"
PAGES = re.compile(rb"/Count (\d+)")


@pytest.fixture
def officer(open_window):
    """An editor of the authority on a phone without scripts."""
    person = factories.person(password=PASSWORD, image_url="")
    factories.join(factories.authority(), person, "editor")
    window = open_window(javascript=False, width=NARROW)
    window.log_in({"name": person.name}, PASSWORD)
    return window


def words() -> str:
    return " ".join(named(word).replace("-", "") for word in ("zz", "yy"))


def pages_of(pdf: bytes) -> int:
    return max(int(count) for count in PAGES.findall(pdf))


def test_a_demand_is_captured_and_its_receipt_told_aloud(officer):
    page = officer.page
    officer.open("/proactiva/demands/new?capture=1")
    assert officer.faults() == []
    officer.resize(NARROW)
    page.select_option("[name=channel]", "call_centre")
    page.fill("[name=wanted]", words())
    page.select_option("[name=problem]", "health")
    page.check("[name=beneficiary_groups][value=girls]")
    officer.follow(GO_ON)
    assert officer.faults() == []
    officer.follow("button[value=send]")
    folio, code = page.locator("dd strong").all_inner_texts()
    page.reload()
    assert page.locator("dd strong").all_inner_texts() == [folio, code]
    page.click("summary")
    assert page.locator("details li").count() == len([*folio.split("-"), *code.split("-")])
    assert officer.faults() == []


def test_a_sheet_is_looked_at_captured_and_printed(officer):
    page = officer.page
    officer.open("/proactiva/moderation/sheet")
    assert officer.faults() == []
    officer.resize(NARROW)
    rows = [f"{words()} tel. 722 123 4567;Salud y medicinas;Niñas", f"{words()};Marcianos;Niñas"]
    page.select_option("[name=channel]", "community_assembly")
    page.fill("[name=sheet]", "\n".join(["información;problema;para quién", *rows]))
    officer.follow(GO_ON)
    assert officer.faults() == []
    page.go_back()
    page.go_forward()
    officer.follow(GO_ON)
    shown = page.locator("dd strong").all_inner_texts()
    assert len(shown) == 2
    assert officer.faults() == []
    page.go_back()
    page.reload()
    assert page.locator("dd strong").all_inner_texts() == shown
    assert pages_of(page.pdf(format="A4")) == 1


@pytest.mark.parametrize("paper", ["A4", "Letter"])
@pytest.mark.parametrize("language", ["es", "en"])
def test_the_form_on_paper_is_one_page_without_the_portal_around_it(open_window, paper, language):
    window = open_window(javascript=False)
    window.open(f"/{language}{PAPER}")
    assert window.faults() == []
    assert pages_of(window.page.pdf(format=paper)) == 1
    for margin in ("1cm", "2cm"):
        edges = dict.fromkeys(("top", "right", "bottom", "left"), margin)
        assert pages_of(window.page.pdf(format=paper, margin=edges)) == 1
    window.page.emulate_media(media="print")
    assert window.page.locator(".proactiva-blank").is_visible()
    for around in ("header.navbar", ".site-footer", "article > .proactiva-title"):
        assert not window.page.locator(around).first.is_visible()


def test_a_long_address_of_the_portal_fits_on_a_telephone(open_window, ckan_config, monkeypatch):
    window = open_window(javascript=False, width=NARROW)
    monkeypatch.setitem(ckan_config, "ckan.site_url", LONG_HOST)
    window.open(PAPER)
    assert window.overflow() == []


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_the_poster_of_a_long_title_is_one_sheet(open_window, paper):
    window = open_window(javascript=False)
    title = "Los días y las horas en que llega el agua a las colonias altas y a las comunidades"
    folio = factories.public(factories.person(), title=title)
    window.open(f"/es/proactiva/poster?folio={folio}")
    edges = dict.fromkeys(("top", "right", "bottom", "left"), "1cm")
    assert pages_of(window.page.pdf(format=paper, margin=edges)) == 1
