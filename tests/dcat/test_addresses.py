"""What a dataset's addresses return to programs and to search engines, over HTTP."""

from __future__ import annotations

from typing import Any

import pytest
from rdflib import DCTERMS, RDF, Graph, Literal, Namespace, URIRef

from ckanext.proactiva import links
from tests.dcat.catalogs import PORTAL_OPTIONS
from tests.support.page import Page
from tests.support.portals import BLOCK
from tests.support.site import Site

DCAT = Namespace("http://www.w3.org/ns/dcat#")
SCHEMA = Namespace("http://schema.org/")
ENDINGS = {"ttl": "turtle", "jsonld": "json-ld", "rdf": "xml", "xml": "xml", "n3": "n3"}
RATIONALE = "proactiva_usefulness_rationale"
NOTES = {"notes": "Qué día llega el agua."}


@pytest.fixture(params=PORTAL_OPTIONS)
def portal(request, open_portal) -> Site:
    return open_portal("plain", **PORTAL_OPTIONS[request.param])


def as_visitor(site: Site, path: str) -> Any:
    return site.app.get(path, follow_redirects=False)


def structured(site: Site, name: str) -> tuple[Graph, Any]:
    """Return the structured data of a dataset's page, and the dataset's node in it."""
    page = Page(as_visitor(site, f"/dataset/{name}").body)
    [script] = page.document.xpath("//script[@type='application/ld+json']")
    found = Graph().parse(data=script.text, format="json-ld")
    [subject] = found.subjects(RDF.type, SCHEMA.Dataset)
    return found, subject


def test_every_ending_says_the_block(portal):
    name = portal.create(**BLOCK, **NOTES)["name"]
    groups = BLOCK["proactiva_beneficiary_group"]
    audience = {URIRef(links.term_url("beneficiary_groups", code)) for code in groups}
    theme = URIRef(links.term_url("everyday_problems", BLOCK["proactiva_problem_addressed"]))
    for ending, form in ENDINGS.items():
        found = Graph().parse(
            data=as_visitor(portal, f"/dataset/{name}.{ending}").body, format=form
        )
        [subject] = found.subjects(RDF.type, DCAT.Dataset)
        assert {*found.objects(subject, DCTERMS.audience)} == audience, ending
        assert (subject, DCAT.theme, theme) in found, ending
        assert Literal(BLOCK[RATIONALE]) in {*found.objects(subject, None)}, ending


def test_the_page_says_it_to_search_engines(portal):
    name = portal.create(**BLOCK, **NOTES)["name"]
    found, subject = structured(portal, name)
    audience = [*found.objects(subject, SCHEMA.audience)]
    called = {text for node in audience for text in found.objects(node, SCHEMA.audienceType)}
    assert {Literal("Niñas", lang="es"), Literal("Girls", lang="en")} <= called
    assert len(audience) == len(BLOCK["proactiva_beneficiary_group"])
    [about] = found.objects(subject, SCHEMA.about)
    assert (about, RDF.type, SCHEMA.DefinedTerm) in found
    assert (subject, SCHEMA.abstract, Literal(BLOCK[RATIONALE])) in found


def test_hostile_words_stay_words_on_the_page(portal):
    words = "</script><script>alert(1)</script> <!-- ]]> & \" ' \\u003c"
    name = portal.create(**{RATIONALE: words, "proactiva_beneficiary_group": [words]}, **NOTES)[
        "name"
    ]
    found, subject = structured(portal, name)
    assert (subject, SCHEMA.abstract, Literal(words)) in found
    [audience] = found.objects(subject, SCHEMA.audience)
    assert (audience, SCHEMA.audienceType, Literal(words)) in found


@pytest.mark.parametrize("kept", ["private", "draft", "deleted"])
def test_what_is_not_public_is_refused(portal, kept):
    organization = portal.call("organization_create", name=portal.fields()["name"])
    state = {"state": "draft"} if kept == "draft" else {}
    dataset = portal.create(
        owner_org=organization["id"], private=kept == "private", **state, **BLOCK, **NOTES
    )
    if kept == "deleted":
        portal.call("package_delete", id=dataset["id"])
    portal.commit()
    paths = [f"/dataset/{dataset['name']}.{ending}" for ending in ENDINGS]
    for path in [*paths, f"/dataset/{dataset['name']}"]:
        response = as_visitor(portal, path)
        assert response.status_code in (302, 403, 404), path
        assert BLOCK[RATIONALE] not in response.body
    catalog = as_visitor(portal, f"/catalog.ttl?fq=name:{dataset['name']}").body
    assert dataset["id"] not in catalog
    assert BLOCK[RATIONALE] not in catalog
