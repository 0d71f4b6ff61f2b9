"""By their dates, when the files of datasets were last put there or replaced."""

from __future__ import annotations

from datetime import datetime, timezone

import sqlalchemy as sa

from ckanext.proactiva.datasets.published import PACKAGE

_COLUMNS = ("package_id", "state", "created", "last_modified")
_FILE = sa.table("resource", *map(sa.column, _COLUMNS))


def filed_at(now: datetime) -> sa.ScalarSelect[datetime | None]:
    """Return the newest date of the files of a row of packages, without zone, as CKAN has it.

    A date in the future is none: whoever edits a file may write any.
    """
    at = sa.func.coalesce(_FILE.c.last_modified, _FILE.c.created)
    until_now = at <= now.astimezone(timezone.utc).replace(tzinfo=None)
    mine = _FILE.c.package_id == PACKAGE.c.id, _FILE.c.state == "active"
    return sa.select(sa.func.max(at).filter(until_now)).where(*mine).scalar_subquery()
