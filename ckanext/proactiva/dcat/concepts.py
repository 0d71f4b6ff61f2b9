"""Codes of our lists as concepts in a graph, and concepts in a graph as codes."""

from __future__ import annotations

import re
from typing import Final

from rdflib import RDF, RDFS, SKOS, BNode, Graph, Literal, URIRef
from rdflib.term import Node

from ckanext.proactiva import links, vocabularies
from ckanext.proactiva.domain import concept
from ckanext.proactiva.domain.field_kind import LONGEST_CODE
from ckanext.proactiva.domain.vocabulary import CODE, Term

# Addresses that every RDF serialization writes and reads back unchanged.
_PLAIN: Final = re.compile(
    r"https?://[A-Za-z0-9.:-]+(?:/[\w~%@!$&+=,;-][\w.~%@!$&+=,;-]*)*/?"
    r"(?:\?[\w.~%@!$&+=,;:/?-]+)?(?:#[\w.~%@!$&+=,;:/?-]*)?"
)
_LANGUAGE: Final = re.compile(r"[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*")


def address(text: str) -> URIRef | None:
    """Return the node for an address, or None if RDF might write it differently."""
    return URIRef(text) if _PLAIN.fullmatch(text) and text.isascii() else None


def literal(text: str, language: str = "") -> Literal:
    """Return a text in a language, which CKAN writes as «es_MX» and tags write as «es-MX»."""
    tag = language.replace("_", "-")
    return Literal(text, lang=tag if _LANGUAGE.fullmatch(tag) else None)


def write(graph: Graph, vocabulary: str, code: str) -> Node:
    """Describe a code in a graph, and return its node.

    A listed code is the address of its page, and a code that is an address is that address. Any
    other has no address: it is a blank node with the code as its notation.
    """
    term = vocabularies.get(vocabulary).terms.get(code)
    if term is not None:
        node = URIRef(links.term_url(vocabulary, code))
        _describe(graph, node, vocabulary, term)
        return node
    elsewhere = address(code)
    node = elsewhere or BNode()
    graph.add((node, RDF.type, SKOS.Concept))
    if elsewhere is None:
        graph.add((node, SKOS.notation, Literal(code)))
    return node


def read(graph: Graph, vocabulary: str, node: Node) -> str:
    """Return the code for a node in a graph; if we have none, its address."""
    if isinstance(node, URIRef):
        own = listed(graph, vocabulary, node) or _retired(vocabulary, str(node))
        return own or _of_others(graph, vocabulary, node)
    if isinstance(node, Literal):
        return str(node)
    said = (graph.value(node, each) for each in (SKOS.notation, SKOS.prefLabel, RDFS.label))
    return next((str(text) for text in said if isinstance(text, Literal)), "")


def listed(graph: Graph, vocabulary: str, node: Node) -> str:
    """Return the code on our list for a node with an address, or an empty string.

    Lists with the same name share their codes, whichever portal keeps them, as far as both have
    them.
    """
    terms = vocabularies.get(vocabulary).terms
    own = _retired(vocabulary, str(node))
    if own in terms:
        return own
    code = str(graph.value(node, SKOS.notation) or "")
    scheme = str(graph.value(node, SKOS.inScheme) or "")
    if code in terms and scheme.endswith(f"/proactiva/vocabulary/{vocabulary}"):
        return code
    alike = (t.code for t in terms.values() if str(node) in concept.exact_matches(t))
    return next(alike, "")


def in_order(vocabulary: str, codes: set[str]) -> list[str]:
    """Return codes in the order of our list, followed by the others: a graph has no order."""
    order = {code: place for place, code in enumerate(vocabularies.get(vocabulary).terms)}
    return sorted(codes, key=lambda code: (order.get(code, len(order)), code))


def _retired(vocabulary: str, text: str) -> str:
    """Return the code of one of our addresses, whether it is still listed or not."""
    code = text.removeprefix(f"{links.vocabulary_url(vocabulary)}/")
    return code if code != text and CODE.fullmatch(code) else ""


def _of_others(graph: Graph, vocabulary: str, node: URIRef) -> str:
    """Return the address of a concept that we do not list, or its code if the address is too long.

    If its code is also one of ours, it may mean something else; then the address is returned, and
    reported as left out.
    """
    code = str(graph.value(node, SKOS.notation) or "")
    fits = len(node) <= LONGEST_CODE or code in vocabularies.get(vocabulary).terms
    return str(node) if fits or not code else code


def _describe(graph: Graph, node: URIRef, vocabulary: str, term: Term) -> None:
    if (node, RDF.type, SKOS.Concept) in graph:
        return
    graph.add((node, RDF.type, SKOS.Concept))
    graph.add((node, SKOS.notation, Literal(term.code)))
    graph.add((node, SKOS.inScheme, URIRef(links.vocabulary_url(vocabulary))))
    for language, label in term.labels.items():
        graph.add((node, SKOS.prefLabel, literal(label, language)))
    for match in concept.exact_matches(term):
        if same := address(match):
            graph.add((node, SKOS.exactMatch, same))
