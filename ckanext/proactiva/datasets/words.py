"""The words that datasets are found by: the stems of the texts of public datasets.

Filled by comparison with CKAN's tables. Every result is checked again for being public, so that a
dataset disappears from results the moment it stops being public; its title is never stored.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any, Final, TypeAlias, TypeVar

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert

from ckan import model

from ckanext.proactiva.datasets import blocks, facts, published, shown, topics
from ckanext.proactiva.datasets.fields import RATIONALE, STATEMENT, SUMMARY, TERRITORY
from ckanext.proactiva.datasets.tables import PACKAGE
from ckanext.proactiva.domain.inputs import texts
from ckanext.proactiva.lexicon.candidates import TextKind
from ckanext.proactiva.model import DatasetWords, bulk, titles
from ckanext.proactiva.model.stems import indexed

# Part of every fingerprint: increase it when words are read differently, so that all of them are
# read again.
READING: Final = "5"
AT_ONCE: Final = 500
# Within this many characters, a text has said what its dataset is about.
LONGEST: Final = 5_000
SAID: Final = (STATEMENT, RATIONALE, SUMMARY)
# Where a portal may have the title and the description by language.
TRANSLATED: Final = (titles.TRANSLATED, "notes_translated")

_TAGGED = sa.table("package_tag", *map(sa.column, ("package_id", "tag_id", "state")))
_TAG = sa.table("tag", *map(sa.column, ("id", "name")))
_Where: TypeAlias = "sa.ColumnElement[bool]"
Said = TypeVar("Said")


def _now(said: sa.SQLColumnExpression[Said]) -> sa.SQLColumnExpression[Said]:
    """Return what CKAN's row of a dataset says at this moment."""
    return sa.select(said).where(PACKAGE.c.id == DatasetWords.id).scalar_subquery()


# Read without parsing: a form stores JSON there, and other writers may store anything.
_CODES = sa.func.translate(blocks.extras_json([TERRITORY]).op("->>")(TERRITORY), '[]" ', "")
KIND: Final = TextKind(
    DatasetWords.id,
    DatasetWords.search,
    lambda: published.is_public(DatasetWords.id),
    _now(titles.of_dataset(PACKAGE.c)),
    _now(sa.func.string_to_array(_CODES, ",")),
)


def forget(dataset_types: Collection[str]) -> int:
    """Forget the datasets that are no longer public or of a type that people are shown."""
    here = sa.select(PACKAGE.c.id).where(PACKAGE.c.id == DatasetWords.id, _shown(dataset_types))
    gone = sa.delete(DatasetWords).where(sa.not_(here.correlate(DatasetWords).exists()))
    return bulk.execute(gone, synchronize=False)


def read_again(dataset_types: Mapping[str, Collection[str]]) -> Iterator[int]:
    """Read the datasets whose words may have changed, and yield after each part how many it had.

    A part may be committed before the next one is read.

    Args:
        dataset_types: the types that people are shown, each with the fields the portal defines.
    """
    query, reader, after = _changed(dataset_types), facts.Reader(dataset_types), ""
    while rows := model.Session.execute(query.where(PACKAGE.c.id > after)).all():
        for row in rows:
            _put(row, reader)
        after = rows[-1].id
        yield len(rows)


def every() -> sa.Select[tuple[object]]:
    """Return the query for what each dataset is found by."""
    return sa.select(DatasetWords.search).where(published.is_public(DatasetWords.id))


def _shown(dataset_types: Collection[str]) -> _Where:
    return sa.and_(published.condition(), PACKAGE.c.type.in_(sorted(dataset_types)))


def _changed(dataset_types: Collection[str]) -> sa.Select[tuple[Any, ...]]:
    # Under other lists, other datasets are whole.
    reading = f"{READING} {facts.vocabulary_version()}"
    parts = (PACKAGE.c.metadata_modified, PACKAGE.c.title, PACKAGE.c.notes)
    fingerprint = sa.func.md5(sa.func.concat_ws("|", reading, *parts)).label("fingerprint")
    tags = (
        sa.select(sa.func.string_agg(_TAG.c.name, " "))
        .where(_TAG.c.id == _TAGGED.c.tag_id, _TAGGED.c.package_id == PACKAGE.c.id)
        .where(_TAGGED.c.state == "active")
        .scalar_subquery()
    )
    differs = DatasetWords.fingerprint.is_distinct_from(fingerprint)
    return (
        sa.select(
            PACKAGE,
            tags.label("tags"),
            blocks.extras_json([*SAID, *TRANSLATED, *facts.SAID]).label("extras"),
            fingerprint,
        )
        .select_from(sa.outerjoin(PACKAGE, DatasetWords, DatasetWords.id == PACKAGE.c.id))
        .where(_shown(dataset_types), differs)
        .order_by(PACKAGE.c.id)
        .limit(AT_ONCE)
    )


def _put(row: sa.Row[tuple[object, ...]], reader: facts.Reader) -> None:
    said = (text for name in SAID for text in shown.text_of(row, name).values())
    title, notes = (
        " ".join(shown.text_of(row, translated).values()) or " ".join(texts(own).values())
        for translated, own in zip(TRANSLATED, (row.title, row.notes), strict=True)
    )
    rest = " ".join(filter(None, [notes, row.tags, *said]))[:LONGEST]
    values = {"fingerprint": row.fingerprint, "search": indexed(title, rest)}
    put = insert(DatasetWords).values(id=row.id, **values)
    model.Session.execute(put.on_conflict_do_update(index_elements=["id"], set_=values))
    owned: facts.Owned = {"organization": row.owner_org, "type": row.type, "origin": ""}
    topics.keep(row.id, row.metadata_modified, reader.facts(owned, row.extras or {}, ()))
