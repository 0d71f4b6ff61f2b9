"""How the stems of a text are stored for PostgreSQL's index, and searched in it."""

from __future__ import annotations

from collections.abc import Collection, Iterable

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import TSVECTOR

from ckanext.proactiva.domain.alike.synonyms import Phrase
from ckanext.proactiva.domain.alike.words import stems, territory

# PostgreSQL's weights: A is for the title; D, for the rest, is the default and not written.
TITLE = "A"


def indexed(title: str, rest: str, territories: Collection[str] = ()) -> sa.ColumnElement[str]:
    """Return the value that a text is indexed by, with the codes of its territories."""
    of_title = stems(title)
    marked = [f"'{stem}':1{TITLE}" for stem in of_title]
    others = [f"'{stem}':2" for stem in stems(rest) if stem not in set(of_title)]
    others += [f"'{territory(code)}':2" for code in territories]
    return sa.cast(" ".join([*marked, *others]), TSVECTOR)


def any_of(phrases: Iterable[Phrase]) -> str:
    """Return the query for any of the phrases, in PostgreSQL's syntax."""
    return " | ".join(f"({' & '.join(map(_quoted, phrase))})" for phrase in phrases)


def prefixed(stem: str) -> str:
    """Return the query for all words that begin with a stem."""
    return f"{_quoted(stem)}:*"


def matches(
    search: sa.SQLColumnExpression[object], query: str | sa.SQLColumnExpression[str]
) -> sa.ColumnElement[bool]:
    """Return the condition that a text matches a query, or the query that a row holds."""
    # Cast instead of parsed: these are stems already, and no dictionary may change them.
    return search.op("@@", is_comparison=True)(sa.func.tsquery(query))


def _quoted(stem: str) -> str:
    return f"'{stem}'"  # neither a stem nor a code has quotes or backslashes
