"""One of CKAN's rows by its id or, if none has that id, by its name.

CKAN lets people rename what is theirs to the id of what is not.
"""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import aliased


def is_called(reference: object, table: Any, columns: Any = None) -> sa.ColumnElement[bool]:
    """Return the condition that a row has an id or, if no row has that id, a name.

    Args:
        reference: the id or the name.
        table: the mapped class.
        columns: the columns to compare, where a query reads them without that class.
    """
    its, other = table if columns is None else columns, aliased(table)
    is_an_id = sa.exists().where(other.id == reference)
    return sa.or_(its.id == reference, sa.and_(its.name == reference, sa.not_(is_an_id)))
