"""Who is told whom to call: people who write of danger, of themselves as children, of a case."""

from __future__ import annotations

from typing import cast

from ckanext.proactiva.domain.text import normalised
from ckanext.proactiva.domain.vocabulary import Term, Vocabulary


def fitting(lines: Vocabulary, text: str) -> list[Term]:
    """Return those lines of help of which a text has a sign, in their order."""
    words = f" {normalised(text)} "
    return [each for each in lines if any(f" {sign} " in words for sign in _signs(each))]


def telephone(line: Term) -> str:
    """Return the number to call, or an empty string where the authority's is to be told."""
    noted = line.notes.get("telephone")
    return "" if noted is None else str(noted)


def _signs(line: Term) -> list[str]:
    noted = line.notes.get("signs")
    by_language = noted if isinstance(noted, dict) else {"": noted}
    listed = [each for each in by_language.values() if isinstance(each, list)]
    return [normalised(str(sign)) for signs in listed for sign in cast("list[object]", signs)]
