"""Vocabularies written for programs: SKOS, as JSON-LD."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from ckanext.proactiva import types

SKOS: Final = "http://www.w3.org/2004/02/skos/core#"
_BY_LANGUAGE: Final = ("prefLabel", "definition")
_ADDRESSES: Final = ("inScheme", "topConceptOf", "hasTopConcept", "exactMatch", "broadMatch")
CONTEXT: Final[Mapping[str, object]] = {
    "skos": SKOS,
    "notation": "skos:notation",
    **{name: {"@id": f"skos:{name}", "@container": "@language"} for name in _BY_LANGUAGE},
    **{name: {"@id": f"skos:{name}", "@type": "@id"} for name in _ADDRESSES},
}


def scheme(listed: types.Vocabulary) -> dict[str, object]:
    """Return a list with all its terms."""
    concepts = [_concept(listed, term) for term in listed["terms"]]
    head = {**_head(listed), "hasTopConcept": [each["@id"] for each in concepts]}
    return _document([head, *concepts])


def concept(listed: types.Vocabulary) -> dict[str, object]:
    """Return the one term that was asked for, and the list that it is in."""
    [term] = listed["terms"]
    return _document([_concept(listed, term), _head(listed)])


def _document(things: Sequence[object]) -> dict[str, object]:
    return {"@context": CONTEXT, "@graph": things}


def _head(listed: types.Vocabulary) -> dict[str, Any]:
    labels = _tagged(listed["labels"])
    return {"@id": listed["address"], "@type": "skos:ConceptScheme", "prefLabel": labels}


def _concept(listed: types.Vocabulary, term: types.VocabularyTerm) -> dict[str, Any]:
    said = {
        "@id": term["address"],
        "@type": "skos:Concept",
        "notation": term["code"],
        "prefLabel": _tagged(term["labels"]),
        "definition": _tagged(term["definitions"]),
        "inScheme": listed["address"],
        "topConceptOf": listed["address"],
        "exactMatch": term["exact_matches"],
        "broadMatch": term["broad_matches"],
    }
    return {name: value for name, value in said.items() if value}


def _tagged(texts: Mapping[str, str]) -> dict[str, str]:
    """Return texts by language tag; CKAN writes «es_MX» for the tag «es-MX»."""
    return {language.replace("_", "-"): text for language, text in texts.items() if text}
