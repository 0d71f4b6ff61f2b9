"""One of CKAN's rows by its id or, if none has that id, by its name.

CKAN lets people rename what is theirs to the id of what is not.
"""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import aliased

from ckan import model


def is_dataset(
    reference: object,
    id_: sa.SQLColumnExpression[str] = model.Package.id,
    name: sa.SQLColumnExpression[str] = model.Package.name,
) -> sa.ColumnElement[bool]:
    """Return the condition that a dataset has an id or, if none has that id, a name."""
    return _is_called(reference, id_, name, model.Package)


def is_group(
    reference: object,
    id_: sa.SQLColumnExpression[str] = model.Group.id,
    name: sa.SQLColumnExpression[str] = model.Group.name,
) -> sa.ColumnElement[bool]:
    """Return the condition that a group or organization has an id or, if none has that, a name."""
    return _is_called(reference, id_, name, model.Group)


def _is_called(
    reference: object,
    id_: sa.SQLColumnExpression[str],
    name: sa.SQLColumnExpression[str],
    table: Any,
) -> sa.ColumnElement[bool]:
    other = aliased(table)
    is_an_id = sa.exists().where(other.id == reference)
    return sa.or_(id_ == reference, sa.and_(name == reference, sa.not_(is_an_id)))
