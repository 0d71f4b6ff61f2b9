"""What search engines read of the block."""

from __future__ import annotations

import pytest
from ckanext.dcat.processors import RDFSerializer
from rdflib import RDF, Graph, Literal, Namespace

from ckanext.proactiva import links
from tests.dcat.catalogs import DCAT
from tests.support.portals import BLOCK, PORTALS

SCHEMA = Namespace("http://schema.org/")


@pytest.fixture(autouse=True)
def portal(ckan_config, make_app):
    ckan_config.update({**PORTALS["plain"].settings, **DCAT, "ckan.plugins": "dcat proactiva"})
    make_app()


def test_it_says_for_whom_the_dataset_is():
    dataset = {"id": "x", "name": "x", "type": "dataset", "title": "T", "extras": [], **BLOCK}
    serializer = RDFSerializer(profiles=["schemaorg", "proactiva_schemaorg"])
    found = Graph().parse(data=serializer.serialize_dataset(dataset, "ttl"), format="turtle")
    [subject] = found.subjects(RDF.type, SCHEMA.Dataset)
    audience = [*found.objects(subject, SCHEMA.audience)]
    called = {text for node in audience for text in found.objects(node, SCHEMA.audienceType)}
    assert {Literal("Niñas", lang="es"), Literal("Girls", lang="en")} <= called
    assert len(audience) == len(BLOCK["proactiva_beneficiary_group"])
    abstract = Literal(BLOCK["proactiva_usefulness_rationale"])
    assert (subject, SCHEMA.abstract, abstract) in found
    assert (subject, SCHEMA.award, Literal(BLOCK["proactiva_recognition"])) in found
    [about] = found.objects(subject, SCHEMA.about)
    assert (about, SCHEMA.name, Literal("Agua potable y drenaje", lang="es")) in found
    address = links.term_url("everyday_problems", BLOCK["proactiva_problem_addressed"])
    assert [*found.objects(about, SCHEMA.url)] == [Literal(address)]
    for node in audience:
        [place] = found.objects(node, SCHEMA.geographicArea)
        assert (place, RDF.type, SCHEMA.AdministrativeArea) in found
