"""From a graph, by any author, to the block of a dataset.

What cannot be read is left out, and what is not said removes nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias

from rdflib import RDFS, Graph, Literal, URIRef
from rdflib.term import Node

import ckantoolkit as tk

from ckanext.proactiva.block import dataset_types
from ckanext.proactiva.datasets.fields import Field, by_name
from ckanext.proactiva.dcat import concepts, properties
from ckanext.proactiva.domain.kind import Value, WrongValue
from ckanext.proactiva.domain.vocabulary import base
from ckanext.proactiva.types import DataDict

Read: TypeAlias = "Value | dict[str, str] | None"


def read(graph: Graph, dataset: Node, dataset_type: str) -> DataDict:
    """Return the fields of the block that a graph has for a dataset, as the API accepts them."""
    if not dataset_types.carries_block(dataset_type):
        return {}
    theirs = dataset_types.names_of_portal(dataset_type)
    found: DataDict = {}
    for name, field in by_name().items():
        value: Read = _codes(graph, dataset, field) if field.vocabulary else None
        if not field.vocabulary:
            value = _text(_literals(graph, dataset, field), field, name in theirs)
        taken = _of_portal(field, value, dataset_type) if name in theirs else value
        if taken is not None:
            found[name] = taken
    return found


def _codes(graph: Graph, dataset: Node, field: Field) -> Value | None:
    said = graph.objects(dataset, properties.of(field.name))
    codes = {concepts.read(graph, field.vocabulary, node) for node in said}
    if not any(codes) and field.name in properties.READ_BESIDE:
        beside = graph.objects(dataset, properties.BESIDE[field.name])
        codes = {concepts.listed(graph, field.vocabulary, node) for node in beside}
    ordered = concepts.in_order(field.vocabulary, {code.strip() for code in codes} - {""})
    return _taken(field, ordered if field.kind.is_list else next(iter(ordered), ""))


def _literals(graph: Graph, dataset: Node, field: Field) -> list[Literal]:
    """Return the texts for a field, the best for this portal first."""
    found: list[Literal] = []
    for node in graph.objects(dataset, properties.of(field.name)):
        label = node if isinstance(node, Literal) else graph.value(node, RDFS.label)
        if isinstance(label, Literal):
            found.append(label)
        elif isinstance(node, URIRef):
            found.append(Literal(str(node)))
    home = base(str(tk.config.get("ckan.locale_default") or ""))
    return sorted(found, key=lambda each: (base(each.language or home) != home, str(each)))


def _text(said: list[Literal], field: Field, is_portals: bool) -> Read:
    if is_portals and any(each.language for each in said):
        return {str(each.language).replace("-", "_"): str(each) for each in said if each.language}
    values = (_taken(field, str(each)) for each in said)
    return next((value for value in values if value is not None), None)


def _of_portal(field: Field, value: Read, dataset_type: str) -> object:
    """Return a value as it is among the choices in the portal's own definition of a field."""
    described = dataset_types.choices_of_portal(field.name, dataset_type)
    choices = [choice.get("value") for choice in described]
    if not choices or value is None:
        return value
    if isinstance(value, list):
        return [code for code in value if code in choices] or None
    alike: Iterable[object] = (each for each in choices if each == value)
    meant = (each for each in choices if not isinstance(value, str) and field.typed(each) == value)
    return next(iter([*alike, *meant]), None)


def _taken(field: Field, given: object) -> Value | None:
    try:
        return field.kind.take(given)
    except WrongValue:
        return None
