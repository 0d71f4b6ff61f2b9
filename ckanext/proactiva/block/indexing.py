"""What the search index knows of the block, and how its terms read."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import ckantoolkit as tk

from ckanext.proactiva import labels, vocabularies
from ckanext.proactiva.block import joining
from ckanext.proactiva.block.joining import Mode
from ckanext.proactiva.block.keeping import Dataset
from ckanext.proactiva.datasets.fields import FIELDS, Field
from ckanext.proactiva.domain.values import Kind, Value, dump

LONGEST_TERM = 1_000  # characters, so that no term reaches Solr's limit
FACETED = tuple(field for field in FIELDS if field.kind is not Kind.TEXT)


def index(document: Dataset) -> Dataset:
    """Put the block where Solr can hold it.

    Codes and flags are terms to filter by. Texts, and the labels of codes in every language, go to
    ``extras_*``, which is searched by word: as one term, a long text would make Solr refuse the
    whole dataset (32,766 bytes).
    """
    if joining.mode(document.get("type")) is Mode.NONE:
        return document
    for field in FIELDS:
        root, extra = document.pop(field.name, None), document.pop(f"extras_{field.name}", None)
        value = field.typed(extra if root is None else root)
        if field.kind is not Kind.TEXT and (terms := _terms(value)):
            document[field.solr_name] = terms
        if words := _words(field, value):
            document[f"extras_{field.name}"] = words
    return document


def label(field: Field, code: str) -> str:
    """Return how a value of a faceted field reads in the current language."""
    if field.kind is Kind.FLAG:
        return tk._("Yes") if code == "true" else tk._("No")
    return vocabularies.get(field.vocabulary).label(code, labels.language())


def facets(theirs: Mapping[str, str], dataset_type: str | None) -> dict[str, str]:
    """Return a page's facets with the block's first: they are how people who are new come in."""
    if joining.mode(dataset_type) is Mode.NONE:
        return dict(theirs)
    titles = (tk._("Beyond legal duty"), tk._("Who is it for?"), tk._("Everyday problem"))
    return {**dict(zip((f.solr_name for f in FACETED), titles, strict=True)), **theirs}


def _terms(value: Value) -> str | list[str]:
    """Return what to filter by; what other means stored and is too long to be a code is not."""
    if isinstance(value, list):
        return [code for code in value if len(code) <= LONGEST_TERM]
    return dump(value) if isinstance(value, bool) or len(value) <= LONGEST_TERM else ""


def _words(field: Field, value: Any) -> str:
    if field.kind is Kind.TEXT:
        return value
    if not field.vocabulary or not value:
        return ""
    listed = vocabularies.get(field.vocabulary)
    terms = [listed.terms.get(code) for code in (value if isinstance(value, list) else [value])]
    return " ".join(text for term in terms if term for text in term.labels.values())
