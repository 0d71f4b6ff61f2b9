"""Which texts may be alike: those with the rare words of what is looked for.

The query is bounded however many texts there are: it asks for a limited number of rows by the
rarest words, and for common words only in pairs.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from itertools import accumulate, chain, combinations, islice
from typing import Final, NamedTuple

import sqlalchemy as sa
from sqlalchemy.sql.expression import label

from ckan import model

from ckanext.proactiva.domain.alike.likeness import Frequencies, Text, enough, likeness
from ckanext.proactiva.domain.alike.territories import ANYWHERE, Where
from ckanext.proactiva.domain.alike.wish import Sought
from ckanext.proactiva.lexicon import frequencies as lexicon
from ckanext.proactiva.model import stems

MOST_ROWS: Final = 1_000
MOST_ASKED: Final = 8
MOST_PAIRED: Final = 4
CANDIDATES: Final = 40


class TextKind(NamedTuple):
    """A kind of text: its ids, what it is found by, who may read it, and its place.

    Attributes:
        is_public: gives the condition that anybody may read it, as the options are now.
        names: the text that may name a place, in its current words: its title, and more.
        territories: the codes of its territories; null if it has none.
    """

    id: sa.SQLColumnExpression[str]
    search: sa.SQLColumnExpression[object]
    is_public: Callable[[], sa.ColumnElement[bool]]
    names: sa.SQLColumnExpression[str]
    territories: sa.SQLColumnExpression[Sequence[str]]


class Alike(NamedTuple):
    """A text that is worth showing, and how close it comes."""

    id: str
    likeness: float


def alike(
    wish: Sequence[Sought], known: Frequencies, kinds: Sequence[TextKind], where: Where = ANYWHERE
) -> list[list[Alike]]:
    """Return the texts of each kind that are worth showing, most alike first."""
    if not wish:
        return [[] for _ in kinds]
    found = [dict(_candidates(wish, known, kind, where)) for kind in kinds]
    titles = {stem for texts in found for text in texts.values() for stem in text.title}
    known = Frequencies({**lexicon.of(titles).of, **known.of}, known.texts)
    scored = [
        [Alike(name, likeness(wish, text, known)) for name, text in texts.items()]
        for texts in found
    ]
    least = enough(max((each.likeness for each in chain(*scored)), default=0.0))
    return [
        sorted(
            (each for each in alike if each.likeness >= least),
            key=lambda each: (-each.likeness, each.id),
        )
        for alike in scored
    ]


def _candidates(
    wish: Sequence[Sought], known: Frequencies, kind: TextKind, where: Where
) -> Iterator[tuple[str, Text]]:
    # The rows are limited before they are sorted, because common words may have too many.
    rows = (
        sa.select(
            label("id", kind.id),
            label("search", kind.search),
            label("names", kind.names),
            label("territories", kind.territories),
        )
        .where(stems.matches(kind.search, _rare(wish, known)), kind.is_public())
        .limit(MOST_ROWS)
        .subquery()
    )
    has = (
        sa.case(
            (stems.matches(rows.c.search, stems.any_of(one.phrases)), known.weight(one)), else_=0.0
        )
        for one in wish
    )
    of_title = sa.func.ts_filter(rows.c.search, sa.literal_column(f"'{{{stems.TITLE}}}'"))
    query = (
        sa.select(
            rows.c.id,
            sa.func.tsvector_to_array(of_title, type_=sa.ARRAY(sa.Text)),
            sa.func.tsvector_to_array(rows.c.search, type_=sa.ARRAY(sa.Text)),
            rows.c.names if where.asked else sa.literal(""),
        )
        .where(_is_near(rows.c.territories, where.elsewhere) if where.elsewhere else sa.true())
        .order_by(sum(has, sa.literal(0.0)).desc(), rows.c.id)
        .limit(CANDIDATES)
    )
    for name, title, everything, written in model.Session.execute(query):
        if not where.excludes(written):
            yield name, Text(frozenset(title), frozenset(everything) - frozenset(title))


def _is_near(
    territories: sa.SQLColumnExpression[Sequence[str]], elsewhere: Collection[str]
) -> sa.ColumnElement[bool]:
    """Return the condition that there are no territories, or that not all of them are elsewhere."""
    its = sa.func.coalesce(territories, sa.literal([], sa.ARRAY(sa.Text)))
    away = its.op("<@")(sa.literal(sorted(elsewhere), sa.ARRAY(sa.Text)))
    return sa.or_(sa.func.cardinality(its) == 0, sa.not_(away))


def _rare(wish: Sequence[Sought], known: Frequencies) -> str:
    """Return a query for the rarest things; if all are common, for pairs of them."""
    # A word that was in no text at the last count may have been written since; asking costs
    # nothing.
    asked = [one for one in wish if not known.common(one.phrases)]
    common = sorted(
        (one for one in wish if known.common(one.phrases)),
        key=lambda one: (one.general, known.common(one.phrases)),
    )
    sums = accumulate(known.common(one.phrases) for one in common)
    few = sum(1 for rows in islice(sums, MOST_ASKED) if rows <= MOST_ROWS)
    # A single word cannot be paired, so it is searched for even if it is common.
    alone = common if len(common) == 1 else common[:few]
    queries = [stems.any_of(one.phrases) for one in (*asked, *alone)]
    if not few:
        queries += [
            f"(({stems.any_of(one.phrases)}) & ({stems.any_of(other.phrases)}))"
            for one, other in combinations(common[:MOST_PAIRED], 2)
        ]
    return " | ".join(queries)
