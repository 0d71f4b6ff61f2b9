"""From a graph, by any author, to the block of a dataset.

What cannot be read is left out, and what is not said removes nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import cast

from rdflib import RDFS, Graph, Literal, URIRef
from rdflib.term import Node

import ckantoolkit as tk

from ckanext.proactiva.block import dataset_types
from ckanext.proactiva.datasets.fields import Field, by_name
from ckanext.proactiva.dcat import concepts, properties
from ckanext.proactiva.domain.field_kind import Value, WrongValue
from ckanext.proactiva.domain.field_kinds import Text
from ckanext.proactiva.domain.vocabulary import base
from ckanext.proactiva.types import DataDict


def read(graph: Graph, dataset: Node, dataset_type: str, beside: DataDict) -> DataDict:
    """Return the fields of the block that a graph has for a dataset, as the API accepts them.

    Args:
        graph: the graph, by any author.
        dataset: its node for the dataset.
        dataset_type: the type that the dataset has here.
        beside: what others read of the dataset.
    """
    if not dataset_types.carries_block(dataset_type):
        return {}
    theirs = dataset_types.names_of_portal(dataset_type)
    found: DataDict = {}
    forms: dict[str, list[object]] = {}
    for name, field in by_name().items():
        texts = [] if field.vocabulary else _literals(graph, dataset, field)
        value = _codes(graph, dataset, field) if field.vocabulary else _text(texts, field)
        if value is not None and name not in theirs:
            found[name] = value
        elif value is not None:
            forms[name] = _forms(field, value, texts, dataset_type)
    return {**found, **_accepted(forms, {**beside, **found}, dataset_type)}


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
    home = base(_home())
    return sorted(found, key=lambda each: (base(each.language or home) != home, str(each)))


def _home() -> str:
    """Return the tag of the portal's own language."""
    return str(tk.config.get("ckan.locale_default") or "").replace("_", "-")


def _text(said: list[Literal], field: Field) -> Value | None:
    values = (_taken(field, str(each)) for each in said)
    return next((value for value in values if value is not None), None)


def _forms(field: Field, value: Value, said: list[Literal], dataset_type: str) -> list[object]:
    """Return the forms in which a portal's own field may take a value, the simplest first."""
    meant = _of_portal(field, value, dataset_type)
    if isinstance(meant, list):
        codes = cast("list[object]", meant)
        # If it takes only one, none of several is the right one.
        return [codes, *codes] if len(codes) == 1 else [codes]
    if meant is None or not isinstance(field.kind, Text):
        return [] if meant is None else [meant]
    tagged = {str(each.language): str(each) for each in said if each.language}
    return [meant, tagged or {_home(): meant}]


def _accepted(forms: Mapping[str, list[object]], dataset: DataDict, dataset_type: str) -> DataDict:
    """Return for each field the first form that the portal accepts, so that none is a refusal."""
    found: DataDict = {}
    while left := {name: values for name, values in forms.items() if values}:
        tried = {name: values[0] for name, values in left.items()}
        refused = dataset_types.refused({**dataset, **found, **tried}, dataset_type)
        found |= {name: value for name, value in tried.items() if name not in refused}
        forms = {name: left[name][1:] for name in tried.keys() & refused}
    return found


def _of_portal(field: Field, value: Value, dataset_type: str) -> object:
    """Return a value as it is among the choices in the portal's own definition of a field."""
    described = dataset_types.choices_of_portal(field.name, dataset_type)
    choices = [choice.get("value") for choice in described]
    if not choices:
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
