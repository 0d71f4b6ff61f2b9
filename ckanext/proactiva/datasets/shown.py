"""Datasets as lists and pages show them, read from CKAN each time."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Final

import sqlalchemy as sa

from ckan import model

from ckanext.proactiva import labels
from ckanext.proactiva.datasets import blocks, published
from ckanext.proactiva.datasets.fields import RATIONALE
from ckanext.proactiva.datasets.tables import GROUP, PACKAGE
from ckanext.proactiva.domain.inputs import texts
from ckanext.proactiva.domain.text import holds_words
from ckanext.proactiva.model import titles
from ckanext.proactiva.types import DataDict, SimilarDataset

_OWNER: Final = GROUP.alias("owner")
_OWNED_BY: Final = titles.shown(titles.stored(titles.ORGANIZATION, _OWNER.c)).label("owner")


def rows() -> sa.Select[tuple[object, ...]]:
    """Return the query for what is shown of datasets, to be narrowed by the caller."""
    said = blocks.extras_json([RATIONALE]).label("extras")
    owned = sa.outerjoin(PACKAGE, _OWNER, _OWNER.c.id == PACKAGE.c.owner_org)
    columns = PACKAGE.c.id, PACKAGE.c.name, titles.of_dataset(PACKAGE.c), PACKAGE.c.type
    return sa.select(*columns, said, _OWNED_BY).select_from(owned)


def public(ids: Collection[str]) -> Mapping[str, SimilarDataset]:
    """Return those of some datasets that are public at this moment, as CKAN has them, by id."""
    if not ids:
        return {}
    query = rows().where(PACKAGE.c.id.in_(ids), published.is_public(PACKAGE.c.id))
    return {row.id: dataset(row) for row in model.Session.execute(query)}


def dataset(row: sa.Row[tuple[object, ...]]) -> SimilarDataset:
    """Return what is shown of the dataset in a row."""
    return {
        "name": row.name,
        "title": row.title,
        "type": row.type,
        "usefulness": labels.local(text_of(row, RATIONALE)),
        "institution": row.owner or "",
    }


def title_of(shown: DataDict) -> str:
    """Return the title of a dataset from CKAN's actions, in the reader's language, or its name."""
    said = (labels.local(texts(shown.get(name))) for name in (titles.TRANSLATED, "title"))
    return next(filter(holds_words, said), shown["name"])


def text_of(row: sa.Row[tuple[object, ...]], name: str) -> dict[str, str]:
    """Return the text in an extra of the dataset in a row, by language where a portal has it so."""
    extras: dict[str, str | None] = row.extras or {}
    return texts(extras.get(name) or "")
