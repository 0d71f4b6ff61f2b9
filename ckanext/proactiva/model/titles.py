"""The titles of CKAN's datasets and organizations, which some portals have in several languages.

ckanext-fluent stores them by language, as JSON: in the extra ``title_translated``, and then the
title itself is the name; or in the title itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import JSONB

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva import labels
from ckanext.proactiva.domain.inputs import texts
from ckanext.proactiva.domain.vocabulary import nearest

if TYPE_CHECKING:
    _Text = sa.types.TypeDecorator[str]
else:
    _Text = sa.types.TypeDecorator  # not generic before SQLAlchemy 2

# CKAN's tables.
DATASET: Final = "package"
ORGANIZATION: Final = "group"
TRANSLATED: Final = "title_translated"
# Matches JSON with a text in some language: a form that is left empty stores JSON without any.
_SAYS: Final = r'^\s*\{.*:\s*"[^"]'


class Title(_Text):
    """A stored title, read in the reader's language."""

    impl = sa.Text
    cache_ok = True

    def process_result_value(self, value: str | None, dialect: object) -> str | None:
        """Return the title for the reader."""
        return in_language(value) if value else value


def in_language(stored: str) -> str:
    """Return a stored title in the reader's language."""
    # Most portals have one language: nobody is asked which one.
    if not _is_by_language(stored):
        return stored
    return labels.local(texts(stored)) or stored


def in_portal_language(stored: str) -> str:
    """Return a stored title in the portal's language, whoever reads it."""
    if not _is_by_language(stored):
        return stored
    said = texts(stored)
    return said.get(nearest(said, tk.config.get("ckan.locale_default") or "")) or stored


def shown(stored: sa.ColumnElement[Any]) -> sa.ColumnElement[str]:
    """Return a stored title as a column that is read in the reader's language."""
    return sa.type_coerce(stored, Title)


def of_dataset(columns: Any) -> sa.ColumnElement[str]:
    """Return a dataset's title as the column «title», read in the reader's language.

    Args:
        columns: those of the dataset's row: a mapped class, or the columns of a table.
    """
    return shown(stored(DATASET, columns)).label("title")


def stored(table: str, columns: Any) -> sa.ColumnElement[str]:
    """Return a title as it is stored, by language or not; the name if there is no title."""
    own = sa.func.nullif(columns.title, "")
    return sa.func.coalesce(_translated(table, columns.id), own, columns.name)


def _is_by_language(stored: str) -> bool:
    return stored.lstrip().startswith("{")


def _translated(table: str, id_: Any) -> sa.ColumnElement[Any]:
    """Return the titles in the extra of the row with an id, or null if it has none."""
    if hasattr(model, "PackageExtra"):
        names = (f"{table}_id", "key", "value", "state")
        rows = sa.table(f"{table}_extra", *map(sa.column, names)).alias()
        its = rows.c[names[0]] == id_, rows.c.key == TRANSLATED, rows.c.state == "active"
        value = rows.c.value
    else:  # a column from CKAN 2.12 on
        rows = sa.table(table, sa.column("id"), sa.column("extras", JSONB)).alias()
        its = (rows.c.id == id_,)
        value = rows.c.extras[TRANSLATED].astext
    found = sa.select(sa.func.max(value)).where(*its, value.regexp_match(_SAYS))
    return found.correlate_except(rows).scalar_subquery()


# The stored title of CKAN's organization, in any query that reads it.
OF_ORGANIZATION: Final = stored(ORGANIZATION, model.Group)
