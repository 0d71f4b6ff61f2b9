"""The poster of a demand that people may join, of a dataset, or of the portal."""

from __future__ import annotations

import pytest

from tests import factories
from tests.factories import named
from tests.support.ledgers import API_BLOCK as BLOCK
from tests.support.page import Page
from tests.support.portals import SCHEMAS
from tests.support.visitor import Visitor

pytestmark = [
    pytest.mark.usefixtures("non_clean_db"),
    pytest.mark.ckan_config("ckanext.proactiva.authority_phone", "800 000 0000"),
    pytest.mark.ckan_config("ckanext.proactiva.hand_in", "Plaza Principal 1"),
]
POSTER = "/proactiva/poster"


def code(page) -> str:
    """Return the address that a poster says its QR code leads to."""
    [title] = page.document.xpath("//section//svg/title/text()")
    return title


def test_it_asks_what_is_missing(app):
    page = Visitor(app).open(POSTER)
    assert code(page).endswith("http://portal.test/proactiva")
    assert "portal.test/proactiva" in page.text
    assert "800 000 0000" in page.text
    assert "Plaza Principal 1" in page.text


def test_a_demand_has_one_that_leads_to_it(app):
    title = f"<b>Pozos</b> {named('pozo')}"
    folio = factories.public(factories.person(), wanted="Los pozos", title=title)
    visitor = Visitor(app)
    [address] = visitor.open(f"/proactiva/demands/{folio}").document.xpath(
        "//aside//a[contains(@href, 'poster')]/@href"
    )
    page = visitor.open(address)
    assert code(page).endswith(f"http://portal.test/proactiva/demands/{folio}")
    assert page.document.xpath("//section//h2")[0].text_content() == title
    assert folio in page.text
    assert "O llama gratis y di el folio:" in page.text
    [typed] = page.document.xpath("//*[@class='proactiva-address']")
    assert typed.text_content() == f"portal.test/proactiva/demands/{folio}"
    assert len(typed.xpath(".//wbr")) == 3


def test_its_address_has_no_language(app):
    folio = factories.public(factories.person())
    page = Visitor(app).open(f"/es{POSTER}?folio={folio}")
    assert code(page).endswith(f"http://portal.test/proactiva/demands/{folio}")


def test_what_nobody_can_join_has_none(app):
    held, _ = factories.in_review()
    author = factories.person()
    over = factories.public(author)
    author.call("proactiva_demand_withdraw", folio=over)
    hidden = factories.public(factories.person())
    factories.moderator().call("proactiva_demand_hide", folio=hidden, reason="spam")
    for folio in (held, over, hidden, "TP-2026-000-0000", "x" * 5000):
        assert Visitor(app).open(f"{POSTER}?folio={folio}").status == 404
    page = Visitor(app).open(f"/proactiva/demands/{over}")
    assert not page.document.xpath("//a[contains(@href, 'poster')]")


def test_a_public_dataset_has_one_that_leads_to_it(app):
    title = f"<b>Pozos</b> {named('pozo')}"
    unit = factories.institution()
    name = factories.dataset(unit, title=title, **BLOCK)
    [address] = (
        Visitor(app).open(f"/dataset/{name}").document.xpath("//a[contains(@href, 'poster')]/@href")
    )
    page = Visitor(app).open(address)
    assert code(page).endswith(f"http://portal.test/dataset/{name}")
    assert page.document.xpath("//section//h2")[0].text_content() == title
    assert BLOCK["proactiva_usefulness_rationale"] in page.text
    assert "O llama gratis al" in page.text


@pytest.mark.parametrize("field", ["title", "title_translated"])
def test_a_dataset_with_a_title_by_language_has_one_in_the_readers(open_portal, tmp_path, field):
    # ckanext-fluent stores it in a field of its own; some portals, in the title itself.
    schema = (SCHEMAS / "confederacion.yaml").read_text(encoding="utf-8")
    own = "validators: agencias_lenguas\n    output_validators: agencias_lenguas_leidas\n"
    path = tmp_path / "titulo.yaml"
    text = schema.replace("preset: title\n", own) if field == "title" else schema
    path.write_text(text, encoding="utf-8")
    site = open_portal("text-by-language", **{"scheming.dataset_schemas": path.as_uri()})
    title = {"es": "Qué día llega el agua", "en": "When water comes"}
    created = site.create(**{**site.portal.block, "title": "", field: title})
    for prefix, language in (("", "es"), ("/en", "en")):
        page = Page(site.page(f"{prefix}{POSTER}?dataset={created['name']}").body)
        assert page.document.xpath("//section//h2")[0].text_content() == title[language]


def test_what_is_not_public_has_none(app):
    name = factories.dataset(factories.institution(), private=True, **BLOCK)
    for each in (name, "nothing-of-that-name", "x" * 5000, "%00", f"{name}%00"):
        assert Visitor(app).open(f"{POSTER}?dataset={each}").status == 404
