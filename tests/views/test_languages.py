"""Words in another language than the page are marked, to be read aloud well (WCAG 3.1.2)."""

from __future__ import annotations

from pathlib import Path

import pytest
from markupsafe import escape

from ckanext.proactiva.block import badge
from tests import factories
from tests.support.page import Page

LINES = """
terms:
  - code: linea
    label: {es: Llama a la línea}
    telephone: "911"
    signs: [peligro]
"""
PROBLEMS, GROUPS = (
    f"ckanext.proactiva.vocabulary.{name}" for name in ("everyday_problems", "beneficiary_groups")
)
OWN = """
extends: true
terms:
  - code: tianguis
    label: {es: El tianguis de los martes}
  - code: faenas
    label: {es: Faenas, en: Community work, fr: Corvées}
"""


@pytest.fixture
def site(open_portal, tmp_path: Path):
    """A portal in three languages, of which we speak two, with lists of its own."""
    file = tmp_path / "propios.yaml"
    file.write_text(OWN, encoding="utf-8")
    languages = {"ckan.locales_offered": "es en fr ar", "ckan.locale_default": "es"}
    return open_portal("plain", **languages, **{PROBLEMS: str(file), GROUPS: str(file)})


def page(site, address: str) -> Page:
    return Page(site.app.get(address, status=200).body)


def languages(found: Page, words: str) -> set[str]:
    """Return the languages that words on a page are marked with, by their nearest `lang`."""
    at = found.document.xpath("//body//*[contains(text(), $words)]", words=words)
    assert at, words
    return {each.xpath("string(ancestor-or-self::*[@lang][1]/@lang)") for each in at}


@pytest.mark.parametrize(
    ("prefix", "words", "spoken"),
    [
        ("", "El tianguis de los martes", "es"),
        ("/en", "El tianguis de los martes", "es"),
        ("/fr", "El tianguis de los martes", "es"),
        ("", "Faenas", "es"),
        ("/en", "Community work", "en"),
        ("/fr", "Corvées", "fr"),
        ("/fr", "Tell us what information you need", "en"),
        ("/ar", "Tell us what information you need", "en"),
        ("/en", "Tell us what information you need", "en"),
        ("", "Expresa qué información necesitas", "es"),
    ],
)
def test_whatever_is_read_says_its_language(site, prefix: str, words: str, spoken: str):
    assert languages(page(site, f"{prefix}/proactiva/demands/new"), words) == {spoken}


def test_what_is_in_the_pages_language_needs_no_mark(site):
    for prefix in ("", "/en"):
        found = page(site, f"{prefix}/proactiva/demands/new")
        assert not found.document.xpath("//article[@lang]")
    assert not page(site, "/proactiva/demands/new").document.xpath("//article//*[@lang]")
    assert page(site, "/ar/proactiva").document.xpath("//article[@lang='en'][@dir='ltr']")


def test_a_datasets_card_and_a_demand_say_it_too(site):
    given = {"problem": "tianguis", "beneficiary_groups": ["faenas", "tianguis"]}
    institution = factories.institution()
    folio = factories.public(factories.person(), institution=institution, **given)
    demand = page(site, f"/en/proactiva/demands/{folio}")
    assert languages(demand, "El tianguis de los martes") == {"es"}
    assert "<span" not in demand.text
    assert "For: Community work, El tianguis de los martes" in demand.text
    card = {
        "proactiva_problem_addressed": "tianguis",
        "proactiva_beneficiary_group": ["faenas", "tianguis"],
        "proactiva_usefulness_rationale": "Te dice dónde se pone.",
        "proactiva_proactive": True,
    }
    name = factories.dataset(institution, **card)
    dataset = page(site, f"/en/dataset/{name}")
    assert "es" in languages(dataset, "El tianguis de los martes")
    with site.app.flask_app.test_request_context(environ_overrides={"CKAN_LANG": "en"}):
        found = badge.compose(factories.call("package_show", id=name))
    assert found is not None
    [problem] = found["problem"]
    assert str(escape(problem)) == '<span lang="es">El tianguis de los martes</span>'
    assert [str(each) for each in found["groups"]] == ["Community work", problem]


@pytest.mark.parametrize("prefix", ["/fr", "/ar"])
def test_the_way_back_says_it_too(site, prefix: str):
    for address in ("growth/proof", "vocabulary/everyday_problems", "initiatives"):
        found = page(site, f"{prefix}/proactiva/{address}").document
        crumbs = found.xpath("//*[@class='breadcrumb']/li[a[contains(@href, 'proactiva')]]")
        assert {(each.get("lang"), each.get("dir")) for each in crumbs} == {("en", "ltr")}


@pytest.mark.parametrize(
    "address",
    [
        "problems/tianguis",
        "beneficiaries/tianguis",
        "vocabulary/everyday_problems/tianguis",
    ],
)
def test_the_head_of_a_page_holds_words_without_markup(site, address: str):
    found = page(site, f"/en/proactiva/{address}")
    assert languages(found, "El tianguis de los martes") == {"es"}
    title = found.document.xpath("string(//title)")
    assert "El tianguis de los martes" in title
    assert "<span" not in title
    feeds = found.document.xpath("//link[@type='application/atom+xml']")
    for feed in feeds:
        assert feed.get("title") == "El tianguis de los martes"
        assert "tianguis" in feed.get("href")
    assert len(feeds) == (not address.startswith("vocabulary"))


def test_a_line_of_help_says_it_too(open_portal, tmp_path: Path):
    file = tmp_path / "lineas.yaml"
    file.write_text(LINES, encoding="utf-8")
    lists = {"ckanext.proactiva.vocabulary.help_lines": str(file)}
    site = open_portal("plain", **{"ckan.locales_offered": "es en"}, **lists)
    asked = {
        "wanted": "Hay peligro en la calle",
        "problem": "health",
        "beneficiary_groups": "girls",
    }
    headers = {"Origin": "http://portal.test"}
    answer = site.app.post("/en/proactiva/demands/new/in-one-page", data=asked, headers=headers)
    assert languages(Page(answer.body), "Llama a la línea") == {"es"}


def test_what_people_wrote_says_no_language(site):
    folio = factories.public(factories.person(), wanted="Horarios del camión de basura")
    found = page(site, f"/en/proactiva/demands/{folio}")
    [title] = found.document.xpath("//article//h1")
    assert (title.get("dir"), title.get("lang")) == ("auto", None)


def test_days_are_in_the_language_of_the_words_around_them(site):
    folio = factories.public(factories.person(), institution=factories.institution())
    text = page(site, f"/fr/proactiva/demands/{folio}").text
    assert "20" in text
    for month in ("janvier", "février", "décembre", "novembre", "octobre"):
        assert month not in text
