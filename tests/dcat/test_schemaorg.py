"""What search engines read of the block."""

from __future__ import annotations

import pytest
from ckanext.dcat.processors import RDFSerializer
from rdflib import RDF, Graph, Literal, Namespace
from rdflib.term import Node

from ckanext.proactiva import links
from tests.dcat.catalogs import DCAT
from tests.support.portals import BLOCK, PORTALS

SCHEMA = Namespace("http://schema.org/")


@pytest.fixture(autouse=True)
def portal(ckan_config, make_app):
    ckan_config.update({**PORTALS["plain"].settings, **DCAT, "ckan.plugins": "dcat proactiva"})
    make_app()


def graph(dataset_type: str) -> tuple[Graph, Node]:
    dataset = {"id": "x", "name": "x", "type": dataset_type, "title": "T", "extras": [], **BLOCK}
    serializer = RDFSerializer(profiles=["schemaorg", "proactiva_schemaorg"])
    found = Graph().parse(data=serializer.serialize_dataset(dataset, "ttl"), format="turtle")
    [subject] = found.subjects(RDF.type, SCHEMA.Dataset)
    return found, subject


def test_of_a_type_without_the_block_it_says_nothing_of_it():
    found, subject = graph("mapa")
    assert not {*found.predicates(subject)} & {SCHEMA.audience, SCHEMA.about, SCHEMA.abstract}


def test_it_says_for_whom_the_dataset_is():
    found, subject = graph("dataset")
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
