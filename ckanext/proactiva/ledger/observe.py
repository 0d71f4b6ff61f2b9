"""What the portal shows right now: the only SQL of ours on CKAN's tables.

Hooks miss bulk updates, purges and raw SQL. The tables do not.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timezone
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import JSONB, aggregate_order_by

from ckanext.proactiva import config
from ckanext.proactiva.domain.growth import Facts, Reason, Standing
from ckanext.proactiva.domain.openness import openness
from ckanext.proactiva.ledger import rows
from ckanext.proactiva.ledger.tables import STATE

# Part of every mark: raise it when facts are read in another way, and all are read again.
READING = "1"

_PACKAGE_COLUMNS = "id name type state private owner_org license_id metadata_created"
PACKAGE = sa.table("package", *map(sa.column, _PACKAGE_COLUMNS.split()))
GROUP = sa.table("group", sa.column("id"), sa.column("state"))
RESOURCE = sa.table("resource", *map(sa.column, ("package_id", "state", "format")))
EXTRA = sa.table("package_extra", *map(sa.column, ("package_id", "state", "key", "value")))

Condition = Any
# A portal's own rule: gets ours and the table of packages, returns what counts as published.
Rule = Callable[[Condition, sa.sql.expression.TableClause], Condition]
Classified = tuple[Collection[str], str, bool]


@dataclass(frozen=True)
class Portal:
    """What the ledger must be told of a portal.

    Attributes:
        types: the types of dataset that count.
        fields: the names of the extras that ``classify`` reads.
        classify: makes groups, problem and proactive of those extras.
        tz: the time zone whose months count.
    """

    types: Collection[str]
    fields: Collection[str]
    classify: Callable[[Mapping[str, Any]], Classified]
    tz: ZoneInfo

    def facts(
        self, organization: str | None, extras: Mapping[str, Any], formats: Collection[str]
    ) -> Facts:
        """Return what the ledger keeps of a public dataset."""
        groups, problem, proactive = self.classify(extras)
        openly = openness(formats)
        return Facts(organization or "", frozenset(groups), problem, proactive, openly)


class Look(NamedTuple):
    """A dataset as it is, beside what was last seen of it."""

    dataset: str
    facts: Facts | None
    reason: Reason
    created: datetime | None
    mark: str
    standing: Standing | None


def changed(connection: sa.engine.Connection, portal: Portal) -> list[str]:
    """List the ids of datasets that differ from what was last seen, or may differ."""
    packages = _packages(connection, portal, None)
    query = _beside(packages, STATE, [_dataset(packages, STATE)])
    return list(connection.execute(query.order_by("dataset")).scalars())


def looks(
    connection: sa.engine.Connection, portal: Portal, datasets: Collection[str]
) -> Iterator[Look]:
    """Look at some datasets again, and return those that still differ or may differ."""
    packages = _packages(connection, portal, list(datasets))
    seen = sa.select(STATE).where(_among(STATE.c.dataset, list(datasets))).subquery()
    columns = [_dataset(packages, seen), packages, *(c for c in seen.c if c.name != "dataset")]
    wanted = [*columns[:1], *packages.c, *(c.label(f"seen_{c.name}") for c in columns[2:])]
    for row in connection.execute(_beside(packages, seen, wanted).order_by("dataset")):
        yield _look(portal, row)


def _look(portal: Portal, row: Any) -> Look:
    standing = None
    if row.seen_visible is not None:
        standing = Standing(rows.facts(row.seen_facts) or Facts(), row.seen_visible, row.seen_since)
    facts = None
    if row.shown:
        facts = portal.facts(row.owner_org, row.extras, row.formats or ())
    return Look(
        dataset=row.dataset,
        facts=facts,
        reason=Reason(row.reason or Reason.PURGED),
        created=row.created and row.created.replace(tzinfo=timezone.utc),
        mark=row.mark or row.seen_mark,
        standing=standing,
    )


def _beside(packages: Any, seen: Any, columns: list[Any]) -> Any:
    """Put packages beside what was last seen of them, and keep those that may differ."""
    shown, visible = (
        sa.func.coalesce(packages.c.shown, False),
        sa.func.coalesce(seen.c.visible, False),
    )
    differs = seen.c.mark.is_distinct_from(packages.c.mark)
    both = sa.outerjoin(packages, seen, packages.c.id == seen.c.dataset, full=True)
    return (
        sa.select(*columns)
        .select_from(both)
        .where(sa.case((shown, sa.or_(sa.not_(visible), differs)), else_=visible))
    )


def _dataset(packages: Any, seen: Any) -> Any:
    return sa.func.coalesce(packages.c.id, seen.c.dataset).label("dataset")


def _packages(connection: sa.engine.Connection, portal: Portal, ids: list[str] | None) -> Any:
    formats = _formats(ids)
    source = sa.outerjoin(PACKAGE, GROUP, GROUP.c.id == PACKAGE.c.owner_org)
    source = source.outerjoin(formats, formats.c.package_id == PACKAGE.c.id)
    source, extras = _extras(connection, portal, source, ids)
    parts = (PACKAGE.c.owner_org, sa.cast(extras, sa.Text), sa.cast(formats.c.formats, sa.Text))
    return (
        sa.select(
            PACKAGE.c.id,
            PACKAGE.c.owner_org,
            PACKAGE.c.metadata_created.label("created"),
            extras.label("extras"),
            formats.c.formats,
            sa.func.md5(sa.func.concat_ws("|", READING, *parts)).label("mark"),
            published(portal).label("shown"),
            _reason(portal).label("reason"),
        )
        .select_from(source)
        .where(_among(PACKAGE.c.id, ids))
        .subquery()
    )


def published(portal: Portal) -> Condition:
    """Return what makes a dataset public, as the portal's own rule has it."""
    ours = sa.and_(
        PACKAGE.c.state == "active",
        sa.not_(sa.func.coalesce(PACKAGE.c.private, False)),
        PACKAGE.c.type.in_(sorted(portal.types)),
        sa.or_(PACKAGE.c.owner_org.is_(None), sa.func.coalesce(GROUP.c.state, "") == "active"),
    )
    named = config.published_rule()
    if not named:
        return ours
    module, _, name = named.partition(":")
    rule: Rule = getattr(importlib.import_module(module), name)
    return rule(ours, PACKAGE)


def _reason(portal: Portal) -> Any:
    return sa.case(
        (PACKAGE.c.state == "deleted", Reason.DELETED.value),
        (PACKAGE.c.private, Reason.PRIVATE.value),
        (PACKAGE.c.type.not_in(sorted(portal.types)), Reason.TYPE.value),
        (
            sa.and_(PACKAGE.c.owner_org.is_not(None), GROUP.c.state.is_distinct_from("active")),
            Reason.ORGANIZATION.value,
        ),
        else_=Reason.OTHER.value,
    )


def _formats(ids: list[str] | None) -> Any:
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
    connection: sa.engine.Connection, portal: Portal, source: Any, ids: list[str] | None
) -> tuple[Any, Any]:
    """Join the extras that we read, as one JSON object: the same text from either storage."""
    names = sorted(portal.fields)
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


def _among(column: Any, ids: list[str] | None) -> Condition:
    return sa.true() if ids is None else column == sa.any_(sa.literal(ids, sa.ARRAY(sa.Text)))
