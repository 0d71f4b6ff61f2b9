"""The blocks of all datasets as they are stored, however this CKAN stores extras."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import NamedTuple, cast

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import JSONB

from ckan import model

from ckanext.proactiva.datasets.fields import by_name
from ckanext.proactiva.datasets.tables import EXTRA, PACKAGE

AT_ONCE = 500


class BlockRow(NamedTuple):
    """A dataset that says something in the block, with the text of each field that does."""

    id: str
    name: str
    type: str
    extras: dict[str, str]


def stored(
    after: str = "", owners: Collection[str] | None = None, more: Collection[str] = ()
) -> Iterator[BlockRow]:
    """Yield the active datasets that say something in the block, by id, including private ones.

    Args:
        after: the id of the dataset to start after.
        owners: the ids of the organizations whose datasets are meant; None means all.
        more: extras to read besides the block.
    """
    names = [*by_name(), *more]
    extras = extras_json(names)
    condition = sa.true() if owners is None else PACKAGE.c.owner_org.in_(list(owners))
    query = (
        sa.select(PACKAGE.c.id, PACKAGE.c.name, PACKAGE.c.type, extras.label("extras"))
        .where(PACKAGE.c.state == "active", condition, has_any(names))
        .order_by(PACKAGE.c.id)
        .limit(AT_ONCE)
    )
    while rows := model.Session.execute(query.where(PACKAGE.c.id > after)).all():
        for row in rows:
            found = cast("dict[str, str | None]", row.extras)
            texts = {key: value for key, value in found.items() if value and key in names}
            yield BlockRow(row.id, row.name, row.type, texts)
        after = rows[-1].id


def stored_of(dataset_id: object) -> dict[str, str]:
    """Return what a dataset says in the block now, as text by field."""
    names = [*by_name()]
    query = sa.select(extras_json(names)).select_from(PACKAGE).where(PACKAGE.c.id == dataset_id)
    found = cast("dict[str, str | None]", model.Session.execute(query).scalar() or {})
    return {key: value for key, value in found.items() if value and key in names}


def extras_of(package: model.Package) -> Mapping[str, str]:
    """Return the extras of a dataset; CKAN 2.12 may store null if there never were any."""
    return cast("Mapping[str, str]", package.extras or {})


def extras_json(names: Collection[str]) -> sa.ColumnElement[object]:
    """Return what the row of a package says in some extras, as JSON by name."""
    if not _is_table():
        return sa.cast(_column(), JSONB)
    return (
        sa.select(sa.func.jsonb_object_agg(EXTRA.c.key, EXTRA.c.value))
        .where(*_of_block(names))
        .scalar_subquery()
    )


def has_any(names: Collection[str]) -> sa.ColumnElement[bool]:
    """Return the condition that the row of a package has one of some extras."""
    if not _is_table():
        return _column().has_any(sa.cast([*names], sa.ARRAY(sa.Text)))
    return sa.select(EXTRA.c.key).where(*_of_block(names)).exists()


def _of_block(names: Collection[str]) -> tuple[sa.ColumnElement[bool], ...]:
    mine = EXTRA.c.package_id == PACKAGE.c.id
    return mine, EXTRA.c.state == "active", EXTRA.c.key.in_(names)


def _is_table() -> bool:
    return hasattr(model, "PackageExtra")  # a column from CKAN 2.12 on


def _column() -> sa.ColumnElement[JSONB]:
    return sa.column("extras", JSONB, _selectable=PACKAGE)
