"""The columns of CKAN's own tables of datasets that we read, as they are in 2.10 to 2.12."""

from __future__ import annotations

from typing import Final

import sqlalchemy as sa


def _table(name: str, *columns: str) -> sa.TableClause:
    return sa.table(name, *map(sa.column, columns))


PACKAGE: Final = _table(
    "package",
    *("id", "name", "type", "state", "private", "owner_org", "license_id", "title", "notes"),
    *("metadata_created", "metadata_modified", "maintainer", "author"),
)
RESOURCE: Final = _table(
    "resource",
    *("id", "package_id", "state", "position", "name", "url", "url_type", "format", "mimetype"),
    *("size", "hash", "created", "last_modified"),
)
# Gone in CKAN 2.12, which keeps extras in a column of each package.
EXTRA: Final = _table("package_extra", "package_id", "state", "key", "value")
GROUP: Final = _table("group", "id", "name", "title", "state")
