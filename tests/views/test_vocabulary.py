"""Each list and each term at its own address: for people, programs and spreadsheets."""

from __future__ import annotations

import csv
import io
import json
from typing import Any

import pytest
import yaml
from rdflib import RDF, SKOS, Graph, Literal, URIRef

import ckantoolkit as tk

from ckanext.proactiva import vocabularies
from ckanext.proactiva.datasets.fields import by_name
from tests.support.visitor import Visitor

pytestmark = pytest.mark.usefixtures("non_clean_db")

GROUPS = "/proactiva/vocabulary/beneficiary_groups"
PROBLEMS = "/proactiva/vocabulary/everyday_problems"
FILES = {".csv", ".jsonld"}
LINKED = "application/ld+json"
EU_THEME = "http://publications.europa.eu/resource/authority/data-theme/"
UN_GOAL = "http://metadata.un.org/sdg/"
OWN = """
extends: true
terms:
  - code: locatarios.mercado
    label: {es_MX: Locatarios de mercados, maz: Ñetse}
    definition: {es: Quien renta un puesto.}
    exact_match: https://example.org/grupos/locatarios
"""


def graph(response: Any) -> Graph:
    assert response.content_type.startswith(LINKED)
    return Graph().parse(data=response.body, format="json-ld")


def here(path: str) -> URIRef:
    return URIRef(tk.config["ckan.site_url"] + path)


def test_every_list_that_the_block_takes_codes_from_has_an_address():
    taken = {field.vocabulary for field in by_name().values() if field.vocabulary}
    assert taken <= set(vocabularies.addressed())


def test_every_term_of_every_list_opens_and_says_where_it_is_from(app):
    for name in vocabularies.addressed():
        listed = Visitor(app).open(f"/proactiva/vocabulary/{name}")
        assert listed.status == 200
        for term in vocabularies.get(name):
            href = f"/proactiva/vocabulary/{name}/{term.code}"
            assert listed.document.xpath(f"//a[@href='{href}']")
    page = Visitor(app).open(f"{GROUPS}/girls")
    assert page.document.xpath("string(//h1)") == "Niñas"
    assert page.document.xpath(f"//a[@href='{GROUPS}']")
    assert page.document.xpath("//a[@href='http://www.wikidata.org/entity/Q3031']")
    assert "Girls" in page.text
    said = page.document.xpath("//div[dt='Dónde lo dicen los conjuntos de datos']//code/text()")
    assert said == ["proactiva_beneficiary_group"]
    for opened, files in ((page, {"/girls.jsonld"}), (Visitor(app).open(GROUPS), FILES)):
        found = opened.document.xpath("//p[contains(., 'Descargar')]/a/@href")
        assert {each.removeprefix(GROUPS) for each in found} == files
    [part] = Visitor(app).open(f"{PROBLEMS}/health").document.xpath("//div[dt='Es parte de']")
    assert any(each.startswith(EU_THEME) for each in part.xpath("dd/a/@href"))


@pytest.mark.parametrize("address", [GROUPS, f"{GROUPS}/girls"])
def test_who_asks_for_nothing_special_gets_the_page(app, address: str):
    given = app.get(address, headers={"Accept": "*/*"})
    assert (given.mimetype, "Accept" in given.headers["Vary"]) == ("text/html", True)


def test_no_page_of_a_list_asks_the_database(page_cost):
    assert page_cost(GROUPS) == page_cost(f"{GROUPS}/girls") == page_cost("/proactiva/vocabulary")
    # Every page of ours also sets the time-outs.
    assert page_cost(f"{GROUPS}/girls") <= 2


def test_a_list_is_a_scheme_of_concepts(app):
    found = graph(app.get(f"{GROUPS}.jsonld", status=200))
    scheme, girls = here(GROUPS), here(f"{GROUPS}/girls")
    assert (scheme, RDF.type, SKOS.ConceptScheme) in found
    assert (scheme, SKOS.prefLabel, Literal("Beneficiary groups", "en")) in found
    assert {*found.subjects(RDF.type, SKOS.Concept)} == {*found.objects(scheme, SKOS.hasTopConcept)}
    assert len({*found.subjects(SKOS.inScheme, scheme)}) == len(
        vocabularies.get("beneficiary_groups").terms
    )
    assert (girls, SKOS.prefLabel, Literal("Niñas", "es")) in found
    assert (girls, SKOS.notation, Literal("girls")) in found
    assert (girls, SKOS.exactMatch, URIRef("http://www.wikidata.org/entity/Q3031")) in found


def test_every_term_is_a_concept_with_labels_in_both_languages(app):
    for name in vocabularies.addressed():
        path = f"/proactiva/vocabulary/{name}"
        whole = graph(app.get(f"{path}.jsonld", status=200))
        for code, raw in terms_in_file(name).items():
            concept = here(f"{path}/{code}")
            found = graph(app.get(f"{path}/{code}.jsonld", status=200))
            assert [*found.subjects(RDF.type, SKOS.Concept)] == [concept]
            assert (concept, SKOS.notation, Literal(code)) in found
            assert [*found.objects(concept, SKOS.inScheme)] == [here(path)]
            assert (here(path), RDF.type, SKOS.ConceptScheme) in found
            labels = [*found.objects(concept, SKOS.prefLabel)]
            assert {"es", "en"} <= {label.language for label in labels if label.strip()}, concept
            assert {*found.objects(concept, SKOS.exactMatch)} == {
                URIRef(address) for address in said(raw, "exact_match")
            }
            themes = {f"{EU_THEME}{theme}" for theme in said(raw, "eu_data_theme")}
            goals = {f"{UN_GOAL}{goal}" for goal in said(raw, "sdg")}
            broad = {URIRef(each) for each in themes | goals}
            assert {*found.objects(concept, SKOS.broadMatch)} == broad
            assert {*found.triples((concept, None, None))} == {
                *whole.triples((concept, None, None))
            }


def terms_in_file(name: str) -> dict[str, Any]:
    """Return the terms of a list as in our file."""
    listed = yaml.safe_load((vocabularies.OURS / f"{name}.yaml").read_text(encoding="utf-8"))
    return {term["code"]: term for term in listed["terms"]}


def said(term: dict[str, Any], note: str) -> list[str]:
    given = term.get(note) or []
    return given if isinstance(given, list) else given.replace(" ", "").split(",")


@pytest.mark.parametrize("address", [GROUPS, f"{GROUPS}/girls"])
def test_a_program_is_given_data_at_the_address_itself(app, address: str):
    given = app.get(address, headers={"Accept": f"{LINKED}, text/html;q=0.5"}, status=200)
    assert json.loads(given.body) == json.loads(app.get(f"{address}.jsonld").body)
    for accepted in ("text/html,application/xhtml+xml,*/*;q=0.8", "*/*", ""):
        page = app.get(address, headers={"Accept": accepted}, status=200)
        assert page.content_type.startswith("text/html")
        assert "Accept" in page.headers["Vary"]
    assert "Accept" in given.headers["Vary"]


@pytest.mark.parametrize("address", [f"{GROUPS}.jsonld", f"{GROUPS}/girls.jsonld", f"{GROUPS}.csv"])
def test_caches_keep_what_programs_read(app, address: str):
    given = app.get(address, status=200)
    assert "public" in given.headers["Cache-Control"]
    assert "Set-Cookie" not in given.headers
    app.get(address, headers={"If-None-Match": given.headers["ETag"]}, status=304)


def test_a_list_is_a_table(app):
    text = app.get(f"{GROUPS}.csv", status=200).body.lstrip("\ufeff")
    rows = list(csv.DictReader(io.StringIO(text)))
    assert [row["code"] for row in rows] == list(vocabularies.get("beneficiary_groups").terms)
    girls = next(row for row in rows if row["code"] == "girls")
    assert (girls["label_es"], girls["label_en"]) == ("Niñas", "Girls")
    assert girls["address"].endswith(f"{GROUPS}/girls")


@pytest.mark.parametrize(
    "path", ["none", "everyday_words", "none/girls", "beneficiary_groups/none"]
)
def test_what_is_not_listed_leads_on(app, path: str):
    page = Visitor(app).open(f"/proactiva/vocabulary/{path}")
    assert page.status == 404
    [way] = page.document.xpath("//article//a[contains(@href, '/proactiva/vocabulary')]/@href")
    assert Visitor(app).open(way).status == 200


@pytest.mark.parametrize("path", ["none.jsonld", "none.csv", "beneficiary_groups/none.jsonld"])
def test_a_file_of_what_is_not_listed_is_refused_by_a_line(app, path: str):
    found = app.get(f"/proactiva/vocabulary/{path}", status=404)
    assert (found.mimetype, found.body.count("\n")) == ("text/plain", 1)


def test_an_address_that_no_database_holds_is_refused(app):
    for path in ("%00", "%00.csv", "beneficiary_groups/%00", "beneficiary_groups/%00.jsonld"):
        assert Visitor(app).open(f"/proactiva/vocabulary/{path}").status == 400


@pytest.fixture
def own_groups(ckan_config, monkeypatch, tmp_path):
    path = tmp_path / "grupos.yaml"
    path.write_text(OWN, encoding="utf-8")
    option = "ckanext.proactiva.vocabulary.beneficiary_groups"
    monkeypatch.setitem(ckan_config, option, str(path))


def test_a_portals_own_terms_have_addresses_too(app, own_groups):
    code = "locatarios.mercado"
    page = Visitor(app).open(f"{GROUPS}/{code}")
    assert (page.status, "Quien renta un puesto." in page.text) == (200, True)
    assert {*page.document.xpath("//dd/@lang")} == {"es-MX", "maz"}
    found = graph(app.get(f"{GROUPS}/{code}.jsonld"))
    concept = here(f"{GROUPS}/{code}")
    assert (concept, SKOS.prefLabel, Literal("Locatarios de mercados", "es-MX")) in found
    assert (concept, SKOS.definition, Literal("Quien renta un puesto.", "es")) in found
    assert (concept, SKOS.exactMatch, URIRef("https://example.org/grupos/locatarios")) in found
    assert Visitor(app).open(f"{GROUPS}/girls").status == 200
    assert "label_maz" in app.get(f"{GROUPS}.csv").body.splitlines()[0]
