"""What the portal shows right now, read from CKAN's tables, beside what was last seen of it.

Hooks miss bulk updates, purges and raw SQL. The tables do not.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from datetime import datetime, timezone
from typing import NamedTuple, TypedDict, cast

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import JSONB, aggregate_order_by

from ckanext.proactiva.datasets import published
from ckanext.proactiva.datasets.facts import EXTRAS, facts
from ckanext.proactiva.datasets.published import PACKAGE, Condition
from ckanext.proactiva.domain.growth import Facts, Reason, Standing
from ckanext.proactiva.ledger import rows
from ckanext.proactiva.ledger.portal import Portal
from ckanext.proactiva.ledger.rows import FactsRow
from ckanext.proactiva.ledger.tables import STATE

# Part of every fingerprint: raise it when facts are read in another way, and all are read again.
READING = "1"

RESOURCE = sa.table("resource", *map(sa.column, ("package_id", "state", "format")))
EXTRA = sa.table("package_extra", *map(sa.column, ("package_id", "state", "key", "value")))


class Comparison(NamedTuple):
    """A dataset as it is, beside what was last seen of it."""

    dataset: str
    facts: Facts | None
    reason: Reason
    created: datetime | None
    fingerprint: str
    standing: Standing | None


class _Row(TypedDict):
    dataset: str
    owner_org: str | None
    created: datetime | None
    extras: dict[str, str] | None
    formats: list[str] | None
    fingerprint: str | None
    shown: bool | None
    reason: str | None
    seen_visible: bool | None
    seen_since: datetime
    seen_facts: FactsRow
    seen_fingerprint: str


def changed(connection: sa.engine.Connection, portal: Portal) -> list[str]:
    """List the ids of datasets that differ from what was last seen, or may differ."""
    packages = _packages(connection, portal, None)
    query = _beside(packages, STATE, [_dataset(packages, STATE)])
    return list(connection.execute(query.order_by("dataset")).scalars())


def comparisons(
    connection: sa.engine.Connection, portal: Portal, datasets: Collection[str]
) -> Iterator[Comparison]:
    """Look at some datasets again, and return those that still differ or may differ."""
    packages = _packages(connection, portal, list(datasets))
    seen = sa.select(STATE).where(_among(STATE.c.dataset, list(datasets))).subquery()
    columns = [
        _dataset(packages, seen),
        *packages.c,
        *(column.label(f"seen_{column.name}") for column in seen.c if column.name != "dataset"),
    ]
    found = connection.execute(_beside(packages, seen, columns).order_by("dataset"))
    return map(_comparison, cast("Iterable[_Row]", found.mappings()))


def _comparison(row: _Row) -> Comparison:
    standing = None
    if row["seen_visible"] is not None:
        seen = rows.facts(row["seen_facts"])
        standing = Standing(seen, row["seen_visible"], row["seen_since"])
    shown = None
    if row["shown"]:
        shown = facts(row["owner_org"], row["extras"] or {}, row["formats"] or ())
    return Comparison(
        dataset=row["dataset"],
        facts=shown,
        reason=Reason(row["reason"] or Reason.PURGED),
        created=row["created"] and row["created"].replace(tzinfo=timezone.utc),
        fingerprint=row["fingerprint"] or row["seen_fingerprint"],
        standing=standing,
    )


def _beside(
    packages: sa.FromClause, seen: sa.FromClause, columns: list[sa.ColumnElement[object]]
) -> sa.Select[tuple[object, ...]]:
    """Put packages beside what was last seen of them, and keep those that may differ."""
    shown, visible = (
        sa.func.coalesce(packages.c.shown, False),
        sa.func.coalesce(seen.c.visible, False),
    )
    differs = seen.c.fingerprint.is_distinct_from(packages.c.fingerprint)
    both = sa.outerjoin(packages, seen, packages.c.id == seen.c.dataset, full=True)
    return (
        sa.select(*columns)
        .select_from(both)
        .where(sa.case((shown, sa.or_(sa.not_(visible), differs)), else_=visible))
    )


def _dataset(packages: sa.FromClause, seen: sa.FromClause) -> sa.ColumnElement[object]:
    return sa.func.coalesce(packages.c.id, seen.c.dataset).label("dataset")


def _packages(
    connection: sa.engine.Connection, portal: Portal, ids: list[str] | None
) -> sa.Subquery:
    formats = _formats(ids)
    source = sa.outerjoin(PACKAGE, formats, formats.c.package_id == PACKAGE.c.id)
    source, extras = _extras(connection, source, ids)
    parts = (PACKAGE.c.owner_org, sa.cast(extras, sa.Text), sa.cast(formats.c.formats, sa.Text))
    public = published.condition()
    reason = sa.func.coalesce(published.reason(PACKAGE, public), Reason.TYPE.value)
    return (
        sa.select(
            PACKAGE.c.id,
            PACKAGE.c.owner_org,
            PACKAGE.c.metadata_created.label("created"),
            extras.label("extras"),
            formats.c.formats,
            sa.func.md5(sa.func.concat_ws("|", READING, *parts)).label("fingerprint"),
            sa.and_(public, PACKAGE.c.type.in_(sorted(portal.types))).label("shown"),
            reason.label("reason"),
        )
        .select_from(source)
        .where(_among(PACKAGE.c.id, ids))
        .subquery()
    )


def _formats(ids: list[str] | None) -> sa.Subquery:
    formats = sa.func.coalesce(RESOURCE.c.format, "")
    return (
        sa.select(
            RESOURCE.c.package_id,
            sa.func.array_agg(aggregate_order_by(sa.distinct(formats), formats)).label("formats"),
        )
        .where(RESOURCE.c.state == "active", _among(RESOURCE.c.package_id, ids))
        .group_by(RESOURCE.c.package_id)
        .subquery()
    )


def _extras(
    connection: sa.engine.Connection, source: sa.sql.expression.Join, ids: list[str] | None
) -> tuple[sa.sql.expression.Join, sa.ColumnElement[object]]:
    """Join the extras that we read, as one JSON object: the same text from either storage."""
    names = sorted(EXTRAS)
    if not sa.inspect(connection).has_table(EXTRA.name):  # CKAN 2.12 and later
        stored = sa.column("extras", JSONB, _selectable=PACKAGE)
        pairs = [part for name in names for part in (name, stored[name].astext)]
        return source, sa.func.jsonb_strip_nulls(sa.func.jsonb_build_object(*pairs))
    of_package = (
        sa.select(
            EXTRA.c.package_id,
            sa.func.jsonb_object_agg(EXTRA.c.key, EXTRA.c.value).label("extras"),
        )
        .where(
            EXTRA.c.state == "active",
            EXTRA.c.key.in_(names),
            EXTRA.c.value.is_not(None),
            _among(EXTRA.c.package_id, ids),
        )
        .group_by(EXTRA.c.package_id)
        .subquery()
    )
    source = source.outerjoin(of_package, of_package.c.package_id == PACKAGE.c.id)
    return source, sa.func.coalesce(of_package.c.extras, sa.literal({}, JSONB))


def _among(column: sa.ColumnElement[str], ids: list[str] | None) -> Condition:
    return sa.true() if ids is None else column == sa.any_(sa.literal(ids, sa.ARRAY(sa.Text)))
