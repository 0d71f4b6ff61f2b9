"""The block for search engines, to be used after the profile «schemaorg»."""

from __future__ import annotations

from rdflib import RDF, BNode, Graph, Literal, URIRef
from rdflib.term import Node

from ckanext.proactiva import links, vocabularies
from ckanext.proactiva.datasets.fields import (
    GROUPS,
    PROBLEM,
    RATIONALE,
    RECOGNITION,
    TERRITORY,
    by_name,
)
from ckanext.proactiva.dcat import concepts, writing
from ckanext.proactiva.dcat.profile import Profile
from ckanext.proactiva.dcat.properties import SCHEMA
from ckanext.proactiva.domain.inputs import texts
from ckanext.proactiva.types import Block, DataDict


class AudienceProfile(Profile):
    """Who a dataset is for, which problem it is about, and why it is useful."""

    def graph_from_dataset(self, dataset_dict: DataDict, dataset_ref: URIRef) -> None:
        """Add the block of a dataset in the terms of schema.org."""
        block = writing.block_of(dataset_dict)
        if block is None:
            return
        places = [
            _named(self.graph, SCHEMA.AdministrativeArea, TERRITORY, code)
            for code in _codes(block, TERRITORY)
        ]
        for code in _codes(block, GROUPS):
            audience = _named(self.graph, SCHEMA.Audience, GROUPS, code, SCHEMA.audienceType)
            self.graph.add((dataset_ref, SCHEMA.audience, audience))
            for place in places:
                self.graph.add((audience, SCHEMA.geographicArea, place))
        for code in _codes(block, PROBLEM):
            term = _named(self.graph, SCHEMA.DefinedTerm, PROBLEM, code)
            self.graph.add((dataset_ref, SCHEMA.about, term))
        for name, said in ((RATIONALE, SCHEMA.abstract), (RECOGNITION, SCHEMA.award)):
            for language, text in _texts(block[name]).items():
                self.graph.add((dataset_ref, said, concepts.literal(text, language)))


def _named(graph: Graph, is_a: URIRef, name: str, code: str, called: URIRef = SCHEMA.name) -> Node:
    """Describe the meaning of a code, with its labels in every language."""
    vocabulary = by_name()[name].vocabulary
    term = vocabularies.get(vocabulary).terms.get(code)
    node = BNode()
    graph.add((node, RDF.type, is_a))
    for language, label in term.labels.items() if term else [("", code)]:
        graph.add((node, called, concepts.literal(label, language)))
    if term:
        graph.add((node, SCHEMA.url, Literal(links.term_url(vocabulary, code))))
    return node


def _codes(block: Block, name: str) -> list[str]:
    return by_name()[name].codes(block[name])


def _texts(said: object) -> dict[str, str]:
    # Only a portal's own field stores a text by language.
    return {"": said} if isinstance(said, str) else texts(said)
