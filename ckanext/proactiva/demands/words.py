"""The words of demands: read again where they must be, counted, and searched for on the board."""

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
from ckanext.proactiva.lexicon.candidates import Kind
from ckanext.proactiva.model import Demand, stems

AT_ONCE: Final = 500
# To read more demands than these for a page takes longer than anybody waits.
MOST_READ: Final = 50_000
# So many letters are the beginning of one word rather than of half of them.
SHORTEST_BEGINNING: Final = 3


@dataclass(frozen=True)
class Searched:
    """What a reader of the board searches for.

    Attributes:
        things: each thing, as it was typed, and the query for it; none where no word was typed.
        is_too_common: whether each of them is in more texts than can be read.
    """

    things: tuple[tuple[str, str], ...]
    is_too_common: bool = False

    @property
    def query(self) -> str:
        """Return the query for demands that have all of it; signs without words find nothing."""
        return " & ".join(f"({query})" for _, query in self.things)

    @property
    def narrowing(self) -> str | None:
        """Return the query that a board is narrowed by: none where its words are too common."""
        return None if self.is_too_common else self.query

    @property
    def words(self) -> str:
        """Return the words that are searched for, without the signs between them."""
        return " ".join(written for written, _ in self.things)


def is_suggested(_: object = None) -> queries.Condition:
    """Return the condition of what leads somewhere: a listed demand, or one that goes on in one."""
    is_merged = sa.and_(queries.is_public(), Demand.status == Status.MERGED.value)
    return sa.or_(queries.is_listed(), is_merged)


# Where nothing is chosen of a list, people type the place beside their title.
_NAMES: Final = sa.func.concat_ws(" ", Demand.title_public, Demand.where_public)
KIND: Final = Kind(Demand.id, Demand.search, is_suggested, _NAMES, Demand.territories)


def sought(text: str) -> list[Sought]:
    """Return what a text looks for, everyday words for the same thing included."""
    return wish.read(text, vocabularies.everyday_words())


def searched(text: str) -> Searched:
    """Return what the words of a reader search for, slips of the finger mended."""
    things, known = frequencies.understood(sought(text))
    rarest = min((known.common(one.phrases) for one in things), default=0)
    asked = tuple((one.written, _query(one, known.of)) for one in things)
    return Searched(asked, is_too_common=rarest > MOST_READ)


def not_found(text: str, searched: Searched) -> list[str]:
    """Return those words of a reader's that no listed demand has, or all where none are words."""
    if not searched.things:
        return [text.strip()]
    has_one = [queries.listed().filter(_has(thing)).exists() for thing in searched.things]
    found = model.Session.execute(sa.select(*has_one)).one()
    return [thing[0] for thing, has in zip(searched.things, found, strict=True) if not has]


def every() -> sa.Select[tuple[object]]:
    """Return the query of what each demand is found by that leads somewhere."""
    return sa.select(Demand.search).where(Demand.search.isnot(None), is_suggested())


def read_again() -> int:
    """Read what demands are found by where a new version has to, and return how many."""
    unread = model.Session.query(Demand).filter(Demand.search.is_(None)).order_by(Demand.id)
    read = 0
    while rows := unread.limit(AT_ONCE).all():
        for row in rows:
            row.index()
        model.Session.flush()
        read += len(rows)
    return read


def _query(one: Sought, known: Mapping[str, int]) -> str:
    query, last = stems.any_of(one.phrases), one.stems[-1]
    # The beginning of a word finds it too, where it is no word itself. «zzzz» is one sound.
    if any(map(known.get, one.stems)) or len(last) < SHORTEST_BEGINNING:
        return query
    return f"{query} | {stems.prefixed(last)}"


def _has(thing: tuple[str, str]) -> queries.Condition:
    return stems.matches(Demand.search, thing[1])
