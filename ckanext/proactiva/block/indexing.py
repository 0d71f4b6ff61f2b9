"""The block in the search index: its terms, its words, and the labels of its facets."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from typing import Final, cast

from ckanext.proactiva import labels, vocabularies
from ckanext.proactiva.block import dataset_types, keeping
from ckanext.proactiva.datasets import quality
from ckanext.proactiva.datasets.fields import PROACTIVE, Field, by_name
from ckanext.proactiva.domain.inputs import texts
from ckanext.proactiva.domain.kind import Value
from ckanext.proactiva.domain.vocabulary import Vocabulary
from ckanext.proactiva.labels.words import say
from ckanext.proactiva.types import Block, DataDict

# Under which CKAN keeps in the index, as JSON, what a search shows of a dataset.
SHOWN: Final = "validated_data_dict"


def index(document: DataDict) -> DataDict:
    """Put the block where Solr can hold it: terms to filter by, and words to search for.

    Words go to ``extras_*``, which is text, and only terms to a name of the field's own. What a
    search shows has its block typed already, so that no search has to.
    """
    if not dataset_types.carries_block(document.get("type")):
        return document
    shown = json.loads(document.get(SHOWN) or "{}")
    theirs = dataset_types.names_of_portal(document.get("type"))
    block = keeping.block_of(shown, theirs)
    for name, field in by_name().items():
        document.pop(name, None)
        document.pop(f"extras_{name}", None)
        # What the portal defines by itself is as the portal keeps it, and not typed yet.
        said = field.typed(block[name]) if name in theirs else block[name]
        value = cast("Value | None", said)
        if value is None or (name == PROACTIVE and not _counts(value, block, theirs)):
            continue
        if terms := field.kind.terms(value):
            document[field.solr_name] = terms
        if words := _words(field, value):
            document[f"extras_{name}"] = words
    document.pop(keeping.LEFT_OUT, None)
    document.pop(f"extras_{keeping.LEFT_OUT}", None)
    if shown:
        # Extras stay: where we are off, who reads a dataset and writes it back must find them.
        document[SHOWN] = json.dumps(_typed(shown, {n: block[n] for n in block if n not in theirs}))
    return document


def _counts(proactive: Value, block: Block, theirs: Collection[str]) -> bool:
    """Tell whether a «yes» is found by: only where the block is whole, as figures count it."""
    return proactive is not True or quality.is_whole(block, theirs)


def _typed(shown: DataDict, block: Block) -> DataDict:
    """Return what a search is to show of a dataset, with those fields that its extras do not say.

    To read all of them of each dataset that is found takes longer than to put there what says
    nothing, or the same as its extra. That it says whether it is proactive, or does not say so,
    tells that its block is typed.
    """
    others = {name: value for name, value in shown.items() if name not in block}
    extras = {extra["key"]: extra["value"] for extra in shown.get("extras") or ()}
    said = {n: value for n, value in block.items() if n == PROACTIVE or value != extras.get(n)}
    return {**others, **said}


def faceted() -> list[Field]:
    """Return the fields that a page of datasets offers to filter by."""
    return [field for field in by_name().values() if field.is_faceted]


def facets(theirs: Mapping[str, str], dataset_type: str | None) -> dict[str, str]:
    """Return a page's facets with the block's first: they are how people who are new come in."""
    if not dataset_types.carries_block(dataset_type):
        return dict(theirs)
    return {**{f.solr_name: labels.local(f.facet_title) for f in faceted()}, **theirs}


def label(field: Field, term: str) -> str:
    """Return how a term of a faceted field reads in the current language.

    Where the portal defines the field by itself, its own choices say so.
    """
    for choice in dataset_types.choices_of_portal(field.name):
        if choice.get("value") == term:
            return labels.local(texts(choice.get("label"))) or term
    answer, listed = field.kind.answers.get(term), _vocabulary(field)
    if answer:
        return say(answer)
    return listed.label(term, labels.language()) if listed else term


def _words(field: Field, value: Value) -> str:
    if isinstance(value, str) and not field.vocabulary:  # a portal's own text may be by language
        return " ".join(texts(value).values())
    return field.kind.words(value, _vocabulary(field))


def _vocabulary(field: Field) -> Vocabulary | None:
    return vocabularies.get(field.vocabulary) if field.vocabulary else None
