"""Who is told about help lines: people who write of danger, of being children, of their case."""

from __future__ import annotations

from typing import cast

from ckanext.proactiva.domain.text import normalised
from ckanext.proactiva.domain.vocabulary import Term, Vocabulary


def fitting(lines: Vocabulary, text: str) -> list[Term]:
    """Return the help lines with a sign in a text, in order."""
    words = f" {normalised(text)} "
    return [each for each in lines if any(f" {sign} " in words for sign in _signs(each))]


def telephone(line: Term) -> str:
    """Return the number to call, or an empty string if the authority's is to be given."""
    noted = line.notes.get("telephone")
    return "" if noted is None else str(noted)


def _signs(line: Term) -> list[str]:
    noted = line.notes.get("signs")
    by_language = noted if isinstance(noted, dict) else {"": noted}
    listed = [each for each in by_language.values() if isinstance(each, list)]
    return [normalised(str(sign)) for signs in listed for sign in cast("list[object]", signs)]
