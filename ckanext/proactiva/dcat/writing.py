"""From the block of a dataset to a graph."""

from __future__ import annotations

from collections.abc import Iterator

from rdflib import DCTERMS, RDF, RDFS, XSD, BNode, Graph, Literal, URIRef
from rdflib.term import Node

from ckanext.proactiva import vocabularies
from ckanext.proactiva.block import dataset_types, reading
from ckanext.proactiva.datasets.fields import FREQUENCY, NEED_EVIDENCE, TERRITORY, Field, by_name
from ckanext.proactiva.dcat import concepts, properties
from ckanext.proactiva.domain import concept
from ckanext.proactiva.domain.field_kinds import Address, Date, Flag
from ckanext.proactiva.domain.inputs import texts
from ckanext.proactiva.types import Block, DataDict

TYPES_OF_NODES = {
    TERRITORY: DCTERMS.Location,
    FREQUENCY: DCTERMS.Frequency,
}


def block_of(dataset: DataDict) -> Block | None:
    """Return the block of a dataset that is being shown, or None if its type has none."""
    if not dataset_types.carries_block(dataset.get("type")):
        return None
    return reading.block_shown(dataset)


def write(graph: Graph, dataset: URIRef, said: DataDict) -> None:
    """Add the block of a dataset to a graph to which others have added the rest of it."""
    block = block_of(said)
    if block is None:
        return
    graph.bind("proactiva", properties.PROACTIVA)
    theirs = dataset_types.names_of_portal(said.get("type"))
    for name, field in by_name().items():
        nodes = list(_nodes(graph, field, block[name], name in theirs))
        for node in nodes:
            graph.add((dataset, properties.of(name), node))
        beside = properties.BESIDE.get(name)
        if beside and (name in properties.MANY or (dataset, beside, None) not in graph):
            for node in nodes:
                graph.add((dataset, beside, _known(graph, field, node)))


def _nodes(graph: Graph, field: Field, said: object, is_portals: bool) -> Iterator[Node]:
    value = field.typed(said)
    if field.vocabulary:
        yield from (concepts.write(graph, field.vocabulary, code) for code in field.codes(said))
    elif isinstance(field.kind, Flag):
        yield from [Literal(value)] if value is not None else []
    elif isinstance(field.kind, Date):
        yield from [Literal(str(value), datatype=XSD.date)] if value else []
    elif isinstance(field.kind, Address):
        yield from [concepts.address(str(value)) or Literal(str(value))] if value else []
    elif is_portals:  # which may store a text by language
        yield from (concepts.literal(text, language) for language, text in texts(said).items())
    elif value:
        yield Literal(str(value))


def _known(graph: Graph, field: Field, node: Node) -> Node:
    """Return the node for a value in a form that is widely understood."""
    if field.name == NEED_EVIDENCE:
        statement = BNode()
        graph.add((statement, RDF.type, DCTERMS.ProvenanceStatement))
        graph.add((statement, RDFS.label, node))
        return statement
    if field.name == FREQUENCY:
        term = vocabularies.get(field.vocabulary).terms.get(
            concepts.listed(graph, field.vocabulary, node)
        )
        matches = concept.exact_matches(term) if term else []
        node = next(filter(None, map(concepts.address, matches)), node)
    if node_type := TYPES_OF_NODES.get(field.name):
        graph.add((node, RDF.type, node_type))
    return node
