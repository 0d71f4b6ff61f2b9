"""The words of demands: reindexed when needed, counted, and searched for on the board."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import sqlalchemy as sa

from ckan import model

from ckanext.proactiva import vocabularies
from ckanext.proactiva.demands import queries
from ckanext.proactiva.domain.alike import wish
from ckanext.proactiva.domain.alike.wish import Sought
from ckanext.proactiva.domain.demand import Status
from ckanext.proactiva.lexicon import frequencies
from ckanext.proactiva.lexicon.candidates import TextKind
from ckanext.proactiva.model import Demand, stems

AT_ONCE: Final = 500
# Reading more demands than this for a page takes longer than anybody waits.
MOST_READ: Final = 50_000
# Fewer letters than these begin too many words.
SHORTEST_BEGINNING: Final = 3


@dataclass(frozen=True)
class Searched:
    """A reader's search on the board.

    Attributes:
        text: all of it, as typed.
        things: each term as typed, with its query; empty if no word was typed.
        is_too_common: whether every term is in more texts than can be read.
    """

    text: str
    things: tuple[tuple[str, str], ...]
    is_too_common: bool = False

    @property
    def query(self) -> str:
        """Return the query for demands that match all terms; punctuation alone finds nothing."""
        return " & ".join(f"({query})" for _, query in self.things)

    @property
    def narrowing(self) -> str | None:
        """Return the query to filter a board by, or None if its words are too common."""
        return None if self.is_too_common else self.query

    @property
    def words(self) -> str:
        """Return the words searched for, without punctuation between them."""
        return " ".join(written for written, _ in self.things)


def is_suggested() -> queries.Condition:
    """Return the condition for a demand to lead somewhere: listed, or joined to another."""
    is_merged = sa.and_(Demand.is_public, Demand.status == Status.MERGED)
    return sa.or_(queries.is_listed(), is_merged)


# People who choose no territory from the list type the place next to the title.
_NAMES: Final = sa.func.concat_ws(" ", Demand.title_public, Demand.where_public)
KIND: Final = TextKind(Demand.id, Demand.search, is_suggested, _NAMES, Demand.territories)


def sought(text: str) -> list[Sought]:
    """Return what a text looks for, including everyday words for the same thing."""
    return wish.read(text, vocabularies.everyday_words())


def searched(text: str) -> Searched:
    """Return what a reader's words search for, with typing slips corrected."""
    things, known = frequencies.understood(sought(text))
    rarest = min((known.common(one.phrases) for one in things), default=0)
    asked = tuple((one.written, _query(one, known.of)) for one in things)
    return Searched(text, asked, is_too_common=rarest > MOST_READ)


def not_found(searched: Searched) -> list[str]:
    """Return the words that no listed demand has, or the whole text if it has no words."""
    if not searched.things:
        return [searched.text.strip()]
    has_one = [queries.listed().filter(_has(thing)).exists() for thing in searched.things]
    found = model.Session.execute(sa.select(*has_one)).one()
    return [thing[0] for thing, has in zip(searched.things, found, strict=True) if not has]


def every() -> sa.Select[tuple[object]]:
    """Return the query for the search index of each demand that leads somewhere."""
    return sa.select(Demand.search).where(Demand.search.is_not(None), is_suggested())


def read_again() -> int:
    """Rebuild the search index of some demands where a new version needs it; return how many.

    Whoever changes the text of a demand meanwhile rebuilds its index too.
    """
    unread = model.Session.query(Demand).filter(Demand.search.is_(None)).order_by(Demand.id)
    locked = unread.with_for_update(of=Demand, skip_locked=True).populate_existing()
    rows = locked.limit(AT_ONCE).all()
    for row in rows:
        row.index()
    model.Session.flush()
    return len(rows)


def _query(one: Sought, known: Mapping[str, int]) -> str:
    query, last = stems.any_of(one.phrases), one.stems[-1]
    # Match the beginning of a word too, unless it is a word itself. «zzzz» is one sound.
    if any(map(known.get, one.stems)) or len(last) < SHORTEST_BEGINNING:
        return query
    return f"{query} | {stems.prefixed(last)}"


def _has(thing: tuple[str, str]) -> queries.Condition:
    return stems.matches(Demand.search, thing[1])
