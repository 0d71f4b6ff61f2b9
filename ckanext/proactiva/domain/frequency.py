"""How often data is declared to be updated, in whatever way a portal writes it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final, TypeAlias, cast

from ckanext.proactiva.domain.vocabulary import Term, Vocabulary

# The listed term for each spelling, without case, punctuation or the address of its list.
Names: TypeAlias = Mapping[str, Term]

_SIGNS: Final = re.compile(r"[\s_-]+")
LONGEST: Final = 200
# In days: a list cannot mean a period longer than a century.
LONGEST_PERIOD: Final = 36_525


def names(listed: Vocabulary) -> Names:
    """Return everything that means a term of a list: its code, labels, and others' spellings."""
    found: dict[str, Term] = {}
    for term in listed:
        others = term.notes.get("written_as")
        also = cast("list[object]", others) if isinstance(others, list) else []
        for written in (term.code, *term.labels.values(), term.notes.get("exact_match"), *also):
            if isinstance(written, str) and (key := _key(written)):
                found.setdefault(key, term)
    return found


def meant(written: str, known: Names) -> Term | None:
    """Return the listed term that somebody means, or None if there is none."""
    return known.get(_key(written))


def period(term: Term | None) -> int | None:
    """Return how many days one of its periods lasts at most, or None if it has none."""
    days = term.notes.get("days") if term else None
    if not isinstance(days, int) or isinstance(days, bool):
        return None
    return days if 0 < days <= LONGEST_PERIOD else None


def _key(written: str) -> str:
    text = written.strip().casefold()[:LONGEST].rstrip("/#")
    return _SIGNS.sub(" ", text.rpartition("/")[2].rpartition("#")[2])
