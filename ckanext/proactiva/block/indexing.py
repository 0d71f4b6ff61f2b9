"""The block in the search index: its terms, its words, and the labels of its facets."""

from __future__ import annotations

import json
from collections import OrderedDict
from collections.abc import Collection, Iterable, Mapping
from typing import Final, cast

from ckanext.proactiva import labels, vocabularies
from ckanext.proactiva.block import dataset_types, keeping
from ckanext.proactiva.datasets import quality
from ckanext.proactiva.datasets.fields import PROACTIVE, Field, by_name
from ckanext.proactiva.domain.field_kind import LONGEST_TERM, Value
from ckanext.proactiva.domain.inputs import texts
from ckanext.proactiva.domain.vocabulary import Vocabulary
from ckanext.proactiva.labels.words import say
from ckanext.proactiva.types import Block, DataDict

# The key under which CKAN stores in the index, as JSON, what a search shows of a dataset.
SHOWN: Final = "validated_data_dict"


def index(document: DataDict) -> DataDict:
    """Put the block where Solr can hold it: terms to filter by, and words to search for.

    Words go into ``extras_*``, which is text, and only terms go under a field's own name. The block
    is stored typed in what a search shows, so that no search has to do it.
    """
    if not dataset_types.carries_block(document.get("type")):
        return _without_long_terms(document)
    shown = json.loads(document.get(SHOWN) or "{}")
    theirs = dataset_types.names_of_portal(document.get("type"))
    block = keeping.block_of({**_hidden(document, theirs), **shown}, theirs)
    for name, field in by_name().items():
        as_stored = document.pop(name, None)
        document.pop(f"extras_{name}", None)
        # The portal's own fields are as the portal stores them, and not typed yet.
        said = field.typed(block[name]) if name in theirs else block[name]
        value = cast("Value | None", said)
        if value is None and name in theirs:
            document.update(_of_portal(name, block[name], as_stored))
        if value is None or (name == PROACTIVE and not _counts(value, block, theirs)):
            continue
        if terms := field.kind.terms(value):
            document[field.solr_name] = terms
        if words := _words(field, value):
            document[f"extras_{name}"] = words
    document.pop(keeping.LEFT_OUT, None)
    document.pop(f"extras_{keeping.LEFT_OUT}", None)
    if shown:
        # Extras stay, where they hold the block: with the plugin off, a client that reads a dataset
        # and writes it back must find them.
        document[SHOWN] = json.dumps(_typed(shown, {n: block[n] for n in block if n not in theirs}))
    return document


def _hidden(document: DataDict, theirs: Collection[str]) -> DataDict:
    """Return the stored values of the block that the portal does not show."""
    if not dataset_types.hides_extras(document.get("type")):
        return {}
    return {n: document[n] for n in by_name() if n not in theirs and n in document}


def _without_long_terms(document: DataDict) -> DataDict:
    """Return a document of a type without the block, which may still have one from before.

    CKAN puts each extra under its own name as one term, and Solr refuses a dataset with a long one.
    """
    long = {n for n in by_name() if len(str(document.get(n, ""))) > LONGEST_TERM}
    return {name: value for name, value in document.items() if name not in long}


def _of_portal(name: str, said: object, as_stored: object) -> DataDict:
    """Return how the index has a value of the portal's own that ours could not be."""
    found: DataDict = {}
    if words := " ".join(texts(said).values()):
        found[f"extras_{name}"] = words
    if isinstance(said, str) and as_stored and len(str(as_stored)) <= LONGEST_TERM:
        found[name] = as_stored
    return found


def _counts(proactive: Value, block: Block, theirs: Collection[str]) -> bool:
    """Return whether a «yes» is searchable: only if the block is whole, as figures count it."""
    return proactive is not True or quality.is_whole(block, theirs)


def _typed(shown: DataDict, block: Block) -> DataDict:
    """Return what a search is to show of a dataset, with the fields that its extras do not have.

    Parsing all fields of every dataset found would take longer than filling in those that are empty
    or the same as their extra. The field that says whether it is proactive is always there, even as
    null, and so shows that the block is typed.
    """
    others = {name: value for name, value in shown.items() if name not in block}
    extras = {extra["key"]: extra["value"] for extra in shown.get("extras") or ()}
    said = {n: value for n, value in block.items() if n == PROACTIVE or value != extras.get(n)}
    return {**others, **said}


def faceted() -> list[Field]:
    """Return the fields that dataset pages offer as filters."""
    return [field for field in by_name().values() if field.is_faceted]


def facets(theirs: Mapping[str, str], dataset_type: str | None) -> OrderedDict[str, str]:
    """Return a page's facets with the block's first, because newcomers start with them."""
    # CKAN promises the plugins after ours a dict that can be reordered.
    if not dataset_types.carries_block(dataset_type):
        return OrderedDict(theirs)
    ours = {field.solr_name: labels.local(field.facet_title) for field in faceted()}
    return OrderedDict({**ours, **theirs})


def label(field: Field, term: str, choices: Iterable[DataDict]) -> str:
    """Return the label of a term of a field in the current language.

    Args:
        field: the field.
        term: as it is stored, or in the index.
        choices: those in the portal's own definitions of the field, which come first.
    """
    for choice in choices:
        if choice.get("value") == term:
            return labels.local(texts(choice.get("label"))) or term
    phrase, listed = field.kind.labels.get(term), _vocabulary(field)
    if phrase:
        return say(phrase)
    return listed.label(term, labels.language()) if listed else term


def worded(field: Field, term: str, choices: Iterable[DataDict]) -> str:
    """Return the same label for a page, marked with its language if that is not the page's."""
    listed = None if choices else _vocabulary(field)
    known = listed.terms.get(term) if listed else None
    return labels.worded(known.labels) if known else label(field, term, choices)


def _words(field: Field, value: Value) -> str:
    if isinstance(value, str) and not field.vocabulary:  # a portal's own text may be by language
        return " ".join(texts(value).values())
    return field.kind.words(value, _vocabulary(field))


def _vocabulary(field: Field) -> Vocabulary | None:
    return vocabularies.get(field.vocabulary) if field.vocabulary else None
