"""What actions on vocabularies return."""

from __future__ import annotations

from typing_extensions import TypedDict


class VocabularyTerm(TypedDict):
    """A term: its code, the address that stands for it, and its words by language.

    ``exact_matches`` are addresses of the same concept elsewhere, ``broad_matches`` of wider ones.
    """

    code: str
    address: str
    labels: dict[str, str]
    definitions: dict[str, str]
    exact_matches: list[str]
    broad_matches: list[str]


class VocabularyHead(TypedDict):
    """A list of terms without them: the address that stands for it, and how it is called.

    ``fields`` are those of the dataset that have codes of it.
    """

    name: str
    address: str
    labels: dict[str, str]
    fields: list[str]


class Vocabulary(VocabularyHead):
    """A list of terms in its order."""

    terms: list[VocabularyTerm]
