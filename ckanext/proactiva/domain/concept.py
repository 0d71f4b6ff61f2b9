"""A term of a vocabulary as a concept that others know too."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final, cast

from ckanext.proactiva.domain.vocabulary import Term, by_language

EU_THEME: Final = "http://publications.europa.eu/resource/authority/data-theme/"
UN_GOAL: Final = "http://metadata.un.org/sdg/"


def definitions(term: Term) -> Mapping[str, str]:
    """Return the definition of a term by language, if its author gives one."""
    return by_language(term.notes.get("definition"))


def exact_matches(term: Term) -> list[str]:
    """Return the addresses where others have the same concept."""
    return [
        each for each in _texts(term, "exact_match") if each.startswith(("http://", "https://"))
    ]


def broad_matches(term: Term) -> list[str]:
    """Return the addresses of others' broader themes and goals that include a term.

    They are not exact matches: several of our terms, which are not the same, share one theme.
    """
    themes = (f"{EU_THEME}{code}" for code in _texts(term, "eu_data_theme"))
    return [*themes, *(f"{UN_GOAL}{number}" for number in _texts(term, "sdg"))]


def _texts(term: Term, note: str) -> Iterator[str]:
    said = term.notes.get(note)
    listed = cast("list[object]", said) if isinstance(said, list) else str(said or "").split(",")
    return (text for each in listed if (text := str(each).strip()))
