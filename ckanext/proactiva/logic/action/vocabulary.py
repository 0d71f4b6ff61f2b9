"""Actions on the vocabularies."""

from __future__ import annotations

import ckantoolkit as tk

from ckanext.proactiva import links, types, vocabularies
from ckanext.proactiva.datasets.fields import by_name
from ckanext.proactiva.domain import concept
from ckanext.proactiva.domain.vocabulary import Term
from ckanext.proactiva.logic.schema import validate
from ckanext.proactiva.logic.schema import vocabulary as schema
from ckanext.proactiva.types import Context, DataDict


@tk.side_effect_free
def proactiva_vocabulary_list(context: Context, data_dict: DataDict) -> list[types.VocabularyHead]:
    """List the vocabularies that have an address.

    Example: ``curl $SITE/api/3/action/proactiva_vocabulary_list``
    """
    tk.check_access("proactiva_vocabulary_list", context, data_dict)
    return [_head(name) for name in vocabularies.addressed()]


@tk.side_effect_free
@validate(schema.vocabulary_show)
def proactiva_vocabulary_show(context: Context, data_dict: DataDict) -> types.Vocabulary:
    """Show a list of codes as the portal has it, or only the term with a given ``code``.

    Raises:
        tk.ObjectNotFound: there is no such list, or no such code on it.

    Example: ``curl "$SITE/api/3/action/proactiva_vocabulary_show?vocabulary=everyday_problems"``
    """
    tk.check_access("proactiva_vocabulary_show", context, data_dict)
    name, code = data_dict["vocabulary"], data_dict["code"]
    if name not in vocabularies.addressed():
        raise tk.ObjectNotFound(tk._("There is no such list"))
    listed = vocabularies.get(name)
    if code and code not in listed:
        raise tk.ObjectNotFound(tk._("This list has no such code"))
    terms = [_shown(name, term) for term in listed if code in ("", term.code)]
    return {**_head(name), "terms": terms}


def _head(name: str) -> types.VocabularyHead:
    return {
        "name": name,
        "address": links.vocabulary_url(name),
        "labels": dict(vocabularies.get(name).labels),
        "fields": [field.name for field in by_name().values() if field.vocabulary == name],
    }


def _shown(name: str, term: Term) -> types.VocabularyTerm:
    return {
        "code": term.code,
        "address": links.term_url(name, term.code),
        "labels": dict(term.labels),
        "definitions": dict(concept.definitions(term)),
        "exact_matches": concept.exact_matches(term),
        "broad_matches": concept.broad_matches(term),
    }
