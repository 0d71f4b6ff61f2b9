"""What the search index knows of the block, and how its terms read."""

from __future__ import annotations

from collections.abc import Mapping

from ckanext.proactiva import labels, vocabularies
from ckanext.proactiva.block import joining
from ckanext.proactiva.block.joining import Mode
from ckanext.proactiva.datasets.fields import Field, by_name
from ckanext.proactiva.domain.vocabulary import Vocabulary
from ckanext.proactiva.labels.words import say
from ckanext.proactiva.types import DataDict


def index(document: DataDict) -> DataDict:
    """Put the block where Solr can hold it: terms to filter by, and words to search for.

    Words go to ``extras_*``, which is text, and only terms to a name of the field's own.
    """
    if joining.mode(document.get("type")) is Mode.NONE:
        return document
    for name, field in by_name().items():
        root, extra = document.pop(name, None), document.pop(f"extras_{name}", None)
        value = field.typed(extra if root is None else root)
        if terms := field.kind.terms(value):
            document[field.solr_name] = terms
        if words := field.kind.words(value, _vocabulary(field)):
            document[f"extras_{name}"] = words
    return document


def faceted() -> list[Field]:
    """Return the fields that a page of datasets offers to filter by."""
    return [field for field in by_name().values() if field.kind.is_faceted]


def facets(theirs: Mapping[str, str], dataset_type: str | None) -> dict[str, str]:
    """Return a page's facets with the block's first: they are how people who are new come in."""
    if joining.mode(dataset_type) is Mode.NONE:
        return dict(theirs)
    return {**{f.solr_name: labels.local(f.facet_title) for f in faceted()}, **theirs}


def label(field: Field, term: str) -> str:
    """Return how a term of a faceted field reads in the current language."""
    answer, listed = field.kind.answers.get(term), _vocabulary(field)
    if answer:
        return say(answer)
    return listed.label(term, labels.language()) if listed else term


def _vocabulary(field: Field) -> Vocabulary | None:
    return vocabularies.get(field.vocabulary) if field.vocabulary else None
