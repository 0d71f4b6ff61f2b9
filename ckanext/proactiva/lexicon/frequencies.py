"""How many texts have each word: counted now and then, and looked up for a few words at a time."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Final

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql

from ckan import model

from ckanext.proactiva import reading
from ckanext.proactiva.domain.alike import words
from ckanext.proactiva.domain.alike.likeness import Frequencies
from ckanext.proactiva.domain.alike.wish import Sought, repaired
from ckanext.proactiva.model import Word, bulk

# The row that counts all texts.
ALL: Final = ""
# How many words may have been meant by one that nobody else wrote.
MOST_MEANT: Final = 100
AT_ONCE: Final = 2_000
# A page that searches for demands and for datasets asks the same twice: it is read once.
_OF: Final = sa.select(Word.word, Word.texts).where(
    Word.word == sa.any_(sa.bindparam("stems", type_=sa.ARRAY(sa.Text)))
)
_NEAR: Final = (
    sa.select(Word.word, Word.texts)
    .where(Word.near.op("&&")(sa.bindparam("near", type_=sa.ARRAY(sa.Text))))
    .order_by(Word.texts.desc(), Word.word)
    .limit(MOST_MEANT)
)


def understood(wish: Iterable[Sought]) -> tuple[list[Sought], Frequencies]:
    """Return what is looked for, with typing slips repaired, and how common its words are."""
    wish = list(wish)
    known = of({stem for one in wish for stem in one.all_stems})
    unknown = [one.stems[0] for one in wish if one.is_unknown(known.of)]
    meant = _meant(unknown)
    return repaired(wish, known.of, meant), Frequencies({**known.of, **meant}, known.texts)


def of(stems: Collection[str]) -> Frequencies:
    """Return how common some words are; a word that is missing is as rare as can be."""
    rows = reading.rows(_OF, {"stems": [*sorted(stems), ALL]})
    found: dict[str, int] = {row[0]: row[1] for row in rows}
    return Frequencies(found, found.pop(ALL, 0))


def recount(texts: Collection[sa.Select[tuple[object]]]) -> int:
    """Count again how many texts have each word, and return how many words changed.

    Args:
        texts: queries for what the texts of each kind are found by.
    """
    everything = sa.union_all(*texts)
    dialect = postgresql.dialect()  # type: ignore[no-untyped-call]
    written = str(everything.compile(dialect=dialect, compile_kwargs={"literal_binds": True}))
    counted = sa.func.ts_stat(written).table_valued("word", "ndoc").alias("counted")
    total = sa.select(sa.func.count()).select_from(everything.subquery()).scalar_subquery()
    changed = (
        sa.select(sa.func.coalesce(counted.c.word, Word.word), counted.c.ndoc)
        .select_from(sa.outerjoin(counted, Word, counted.c.word == Word.word, full=True))
        .where(counted.c.ndoc.is_distinct_from(Word.texts))
    )
    rows = model.Session.execute(changed).all()
    found = {row[0]: row[1] for row in rows if row[0] != ALL}
    found[ALL] = model.Session.execute(sa.select(total)).scalar_one()
    _write(found)
    return len(found) - 1


def _write(counted: dict[str, int | None]) -> None:
    gone = [word for word, texts in counted.items() if texts is None]
    for start in range(0, len(gone), AT_ONCE):
        deleted = sa.delete(Word).where(Word.word.in_(gone[start : start + AT_ONCE]))
        bulk.execute(deleted, synchronize=False)
    rows = [
        {"word": word, "texts": texts, "near": words.near(word)}
        for word, texts in sorted(counted.items())
        if texts is not None
    ]
    for start in range(0, len(rows), AT_ONCE):
        insert = postgresql.insert(Word).values(rows[start : start + AT_ONCE])
        put = insert.on_conflict_do_update(
            index_elements=["word"], set_={"texts": insert.excluded.texts}
        )
        model.Session.execute(put)


def _meant(unknown: Collection[str]) -> dict[str, int]:
    """Return the words that may be one slip away from some words, and how common they are."""
    near = sorted({key for stem in unknown for key in words.near(stem)})
    return {row[0]: row[1] for row in reading.rows(_NEAR, {"near": near})} if near else {}
