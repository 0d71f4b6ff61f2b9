"""Results of the actions on vocabularies."""

from __future__ import annotations

from typing_extensions import TypedDict


class VocabularyTerm(TypedDict):
    """A term: its code, the address that identifies it, and its words by language.

    ``exact_matches`` are addresses of the same concept elsewhere, ``broad_matches`` of wider ones.
    """

    code: str
    address: str
    labels: dict[str, str]
    definitions: dict[str, str]
    exact_matches: list[str]
    broad_matches: list[str]


class VocabularyHead(TypedDict):
    """A vocabulary without its terms: the address that identifies it, and its name.

    ``fields`` are the dataset fields with codes from it.
    """

    name: str
    address: str
    labels: dict[str, str]
    fields: list[str]


class Vocabulary(VocabularyHead):
    """A vocabulary with its terms in order."""

    terms: list[VocabularyTerm]
