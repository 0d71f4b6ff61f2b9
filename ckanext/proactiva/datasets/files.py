"""When the files of datasets were last uploaded or replaced, by their dates in CKAN."""

from __future__ import annotations

from datetime import datetime, timezone

import sqlalchemy as sa

from ckanext.proactiva.datasets.published import PACKAGE

_COLUMNS = ("package_id", "state", "created", "last_modified")
_FILE = sa.table("resource", *map(sa.column, _COLUMNS))
_UNTIL: sa.BindParameter[datetime] = sa.bindparam("until", type_=sa.DateTime())


def filed_at() -> sa.ScalarSelect[datetime | None]:
    """Return the newest date of the files of a row of packages, without zone, as CKAN has it.

    The statement is to be told `until` when.
    """
    mine = _FILE.c.package_id == PACKAGE.c.id, _FILE.c.state == "active"
    return sa.select(newest(_FILE, _UNTIL)).where(*mine).scalar_subquery()


def newest(
    file: sa.FromClause, until: sa.ColumnElement[datetime]
) -> sa.ColumnElement[datetime | None]:
    """Return the newest date of files that are summed up.

    A date in the future is none, for whoever edits a file may write any.
    """
    return sa.func.max(dated(file)).filter(dated(file) <= until)


def dated(file: sa.FromClause) -> sa.ColumnElement[datetime | None]:
    """Return the date of a file, without zone: when it was last put there or replaced."""
    return sa.func.coalesce(file.c.last_modified, file.c.created)


def until(now: datetime) -> dict[str, datetime]:
    """Return what a statement with `filed_at` is told of which moment it is."""
    return {_UNTIL.key: without_zone(now)}


def without_zone(moment: datetime) -> datetime:
    """Return a moment as CKAN writes it."""
    return moment.astimezone(timezone.utc).replace(tzinfo=None)
