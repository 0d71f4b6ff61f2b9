"""When the files of datasets were last uploaded or replaced, by their dates in CKAN."""

from __future__ import annotations

from datetime import datetime, timezone

import sqlalchemy as sa

from ckanext.proactiva.datasets.tables import PACKAGE, RESOURCE

_UNTIL: sa.BindParameter[datetime] = sa.bindparam("until", type_=sa.DateTime())


def filed_at() -> sa.ScalarSelect[datetime | None]:
    """Return the newest file date of a row of packages, without time zone, as CKAN stores it.

    The statement has to be executed with the parameters of `until`.
    """
    mine = RESOURCE.c.package_id == PACKAGE.c.id, RESOURCE.c.state == "active"
    return sa.select(newest(RESOURCE, _UNTIL)).where(*mine).scalar_subquery()


def newest(
    file: sa.FromClause, until: sa.ColumnElement[datetime]
) -> sa.ColumnElement[datetime | None]:
    """Return the newest date among files, as an aggregate.

    Dates in the future are ignored, because a file's editor may enter any date.
    """
    return sa.func.max(dated(file)).filter(dated(file) <= until)


def dated(file: sa.FromClause) -> sa.ColumnElement[datetime | None]:
    """Return the date of a file, without time zone: when it was last uploaded or replaced."""
    return sa.func.coalesce(file.c.last_modified, file.c.created)


def until(now: datetime) -> dict[str, datetime]:
    """Return the parameters that tell a statement with `filed_at` the current moment."""
    return {_UNTIL.key: without_zone(now)}


def without_zone(moment: datetime) -> datetime:
    """Return a moment in the form in which CKAN stores it."""
    return moment.astimezone(timezone.utc).replace(tzinfo=None)
