"""The portal's current datasets, read from CKAN's own tables as they are in 2.11 and 2.12."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any, NamedTuple, TypeAlias

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import JSONB

from ckanext.proactiva.datasets import files, frequency, published
from ckanext.proactiva.datasets.facts import EXTRAS
from ckanext.proactiva.datasets.published import Condition
from ckanext.proactiva.datasets.tables import EXTRA, PACKAGE, RESOURCE
from ckanext.proactiva.domain.growth import AbsenceReason
from ckanext.proactiva.ledger.hashes import address
from ckanext.proactiva.ledger.portal import Look

# Increase it when facts are read differently, so that all of them are read again.
READING = "5"

HARVESTED = sa.table(
    "harvest_object",
    *map(sa.column, ("package_id", "current", "guid", "harvest_source_id", "gathered")),
)


class Span(NamedTuple):
    """All ids after one and up to another, or up to the end."""

    after: str
    until: str | None


class Run(list[str]):
    """Ids that are consecutive by key, in order, so that an index range finds them."""


# Datasets given as a span are scanned; those given as a list or a run are read in full.
Ids: TypeAlias = "list[str] | Span"


def packages(look: Look, ids: Ids) -> sa.Subquery:
    """Return what the portal has for some datasets or for a span, with a fingerprint of each.

    PostgreSQL keeps in each row the number of the transaction that wrote it, however it was
    written. The fingerprint is made of these numbers, so that no other column has to be read for
    it. Rows that are rewritten unchanged, as all are when a backup is restored, are read once and
    found to be the same. The numbers wrap around after 2 ** 32, so one change in as many may be
    missed by chance.
    """
    filed = _files(ids, look)
    source = sa.outerjoin(PACKAGE, filed, filed.c.package_id == PACKAGE.c.id)
    source, extras, said = _extras(look.connection, source, ids)
    source, guid, origin = _harvested(look.connection, source, ids)
    parts = (_writer(PACKAGE), filed.c.writers, said, _text(filed.c.filed_at), guid, origin)
    public = published.condition()
    reason = sa.func.coalesce(published.reason(PACKAGE, public), AbsenceReason.TYPE.value)
    return (
        sa.select(
            PACKAGE.c.id,
            PACKAGE.c.name,
            PACKAGE.c.type,
            PACKAGE.c.owner_org,
            PACKAGE.c.metadata_created.label("created"),
            extras.label("extras"),
            filed.c.files,
            filed.c.filed_at,
            guid.label("guid"),
            origin.label("origin"),
            sa.func.md5(
                sa.func.concat_ws("|", reading(look), *(sa.func.coalesce(p, "") for p in parts))
            ).label("fingerprint"),
            sa.and_(public, PACKAGE.c.type.in_(sorted(look.portal.types))).label("shown"),
            reason.label("reason"),
        )
        .select_from(source)
        .where(among(PACKAGE.c.id, ids))
        .subquery()
    )


def reading(look: Look) -> str:
    """Return how facts are read, and by which lists, which is part of every fingerprint."""
    return f"{READING} {frequency.version(look.frequencies)} {look.reader.vocabulary}"


def writers(table: sa.TableClause) -> sa.ColumnElement[str]:
    """Return an order-independent sum of hashes of the transactions that wrote some rows."""
    return _text(sa.func.sum(sa.func.hashtextextended(_writer(table), 0)))


def shared(look: Look, datasets: Collection[str]) -> set[str]:
    """Return the hashed addresses of some datasets that other active datasets also have."""
    mine, other = RESOURCE.alias("mine"), RESOURCE.alias("other")
    query = (
        sa.select(mine.c.url)
        .join(other, sa.and_(other.c.url == mine.c.url, other.c.package_id != mine.c.package_id))
        .join(PACKAGE, sa.and_(PACKAGE.c.id == other.c.package_id, PACKAGE.c.state == "active"))
        .where(
            among(mine.c.package_id, list(datasets)),
            mine.c.state == "active",
            other.c.state == "active",
        )
        .distinct()
    )
    urls = look.connection.execute(query).scalars()
    return {address(look.key, url) for url in urls if url}


def among(column: sa.ColumnElement[str], ids: Ids) -> Condition:
    """Return the condition that a column is one of some values, or lies within a run or a span.

    A run may include other values that lie between its first and its last.
    """
    if isinstance(ids, Run) and ids:
        return sa.and_(column >= ids[0], column <= ids[-1])
    if isinstance(ids, list):
        # Join with rows: given «= ANY», PostgreSQL reads the whole of a large table to compare.
        return column.in_(sa.select(sa.func.unnest(sa.literal(ids, sa.ARRAY(sa.Text)))))
    until = sa.true() if ids.until is None else column <= ids.until
    return sa.and_(column > ids.after, until)


def _files(ids: Ids, look: Look) -> sa.Subquery:
    """Return the files of each dataset, their newest date, and a hash of what wrote them."""
    names = ("url", "url_type", "format", "mimetype", "size", "hash")
    pairs = [part for name in names for part in (name, RESOURCE.c[name])]
    file = sa.func.jsonb_build_object(*pairs)
    return (
        sa.select(
            RESOURCE.c.package_id,
            _unless_span(ids, sa.func.jsonb_agg(file)).label("files"),
            files.newest(RESOURCE, sa.literal(files.without_zone(look.at))).label("filed_at"),
            writers(RESOURCE).label("writers"),
        )
        .where(RESOURCE.c.state == "active", among(RESOURCE.c.package_id, ids))
        .group_by(RESOURCE.c.package_id)
        .subquery()
    )


def _extras(
    connection: sa.engine.Connection, source: sa.sql.expression.Join, ids: Ids
) -> tuple[sa.sql.expression.Join, sa.ColumnElement[object], sa.ColumnElement[str]]:
    """Join the extras that we read, as one JSON object whatever the storage, and their writers."""
    names = sorted({*EXTRAS, *frequency.FIELDS})
    if not sa.inspect(connection).has_table(EXTRA.name):  # CKAN 2.12 and later
        stored = sa.column("extras", JSONB, _selectable=PACKAGE)
        pairs = [part for name in names for part in (name, stored[name].astext)]
        said = sa.func.jsonb_strip_nulls(sa.func.jsonb_build_object(*pairs))
        return source, _unless_span(ids, said), sa.cast(sa.null(), sa.Text)
    said = sa.func.jsonb_object_agg(EXTRA.c.key, EXTRA.c.value)
    of_package = (
        sa.select(
            EXTRA.c.package_id,
            _unless_span(ids, said).label("extras"),
            writers(EXTRA).label("writers"),
        )
        .where(
            EXTRA.c.state == "active",
            EXTRA.c.key.in_(names),
            EXTRA.c.value.is_not(None),
            among(EXTRA.c.package_id, ids),
        )
        .group_by(EXTRA.c.package_id)
        .subquery()
    )
    source = source.outerjoin(of_package, of_package.c.package_id == PACKAGE.c.id)
    return source, of_package.c.extras, of_package.c.writers


def _unless_span(ids: Ids, made: sa.ColumnElement[object]) -> sa.ColumnElement[object]:
    """Return the JSON, except for a span: a search for changes does not read it, and it is slow."""
    return made if isinstance(ids, list) else sa.cast(sa.null(), JSONB)


def _writer(table: sa.TableClause) -> sa.ColumnElement[str]:
    return _text(sa.column("xmin", _selectable=table))


def _text(column: sa.ColumnElement[Any]) -> sa.ColumnElement[str]:
    return sa.cast(column, sa.Text)


def _harvested(
    connection: sa.engine.Connection, source: sa.sql.expression.Join, ids: Ids
) -> tuple[sa.sql.expression.Join, sa.ColumnElement[str], sa.ColumnElement[str]]:
    """Join the source that a dataset was harvested from and its identifier there, if any."""
    if not sa.inspect(connection).has_table(HARVESTED.name):
        nothing = sa.cast(sa.null(), sa.Text)
        return source, nothing, nothing
    harvested = (
        sa.select(HARVESTED.c.package_id, HARVESTED.c.guid, HARVESTED.c.harvest_source_id)
        .distinct(HARVESTED.c.package_id)
        .where(HARVESTED.c.current, among(HARVESTED.c.package_id, ids))
        .order_by(HARVESTED.c.package_id, HARVESTED.c.gathered.desc())
        .subquery()
    )
    source = source.outerjoin(harvested, harvested.c.package_id == PACKAGE.c.id)
    return source, harvested.c.guid, harvested.c.harvest_source_id
