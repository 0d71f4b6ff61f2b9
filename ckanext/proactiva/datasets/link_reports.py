"""Results of ckanext-check-link for the addresses of files, on a portal that has it.

It is not imported; its table is read directly, and has at most one row for each file.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from datetime import datetime, timezone
from typing import Final, NamedTuple

import sqlalchemy as sa

import ckan.plugins as p
from ckan import model

from ckanext.proactiva.datasets.files import dated
from ckanext.proactiva.datasets.tables import RESOURCE
from ckanext.proactiva.domain.link_report import WORKS, LinkFlaw

PLUGIN: Final = "check_link"
_REPORT: Final = sa.table(
    "check_link_report", *map(sa.column, ("resource_id", "url", "state", "created_at"))
)
# Tables that were found, which are not looked for again.
_found: Final[set[str]] = set()


class LinkReport(NamedTuple):
    """The result for a file's current address: nothing wrong, or a flaw."""

    resource: str
    name: str
    flaw: LinkFlaw | None
    at: datetime


def of_datasets(ids: Collection[str]) -> Mapping[str, list[LinkReport]]:
    """Return what is known of the addresses of datasets' files, by dataset, in their order.

    Nothing if the portal keeps no reports, in which case the database is not queried either.
    """
    found: dict[str, list[LinkReport]] = defaultdict(list)
    if not ids or not _are_kept():
        return found
    for row in model.Session.execute(_reports().where(RESOURCE.c.package_id.in_([*ids]))):
        flaw = None if row.state == WORKS else LinkFlaw(row.state)
        at = row.created_at.replace(tzinfo=timezone.utc)
        found[row.package_id].append(LinkReport(row.id, row.name or "", flaw, at))
    return found


def _reports() -> sa.Select[tuple[str, str, str, str, datetime]]:
    file = RESOURCE.c
    told = [WORKS, *(flaw.value for flaw in LinkFlaw)]
    return (
        sa.select(file.package_id, file.id, file.name, _REPORT.c.state, _REPORT.c.created_at)
        .join_from(_REPORT, RESOURCE, _REPORT.c.resource_id == file.id)
        .where(file.state == "active", _REPORT.c.state.in_(told), _is_of_its_address())
        .order_by(file.package_id, file.position, file.id)
    )


def _is_of_its_address() -> sa.ColumnElement[bool]:
    """Return the condition that a report is about the file's current address."""
    # CKAN adds the beginning to an address that was written without one.
    shown = RESOURCE.c.url, sa.literal("http://").concat(RESOURCE.c.url)
    # The address of an upload stays the same, whatever is uploaded there.
    is_newest = sa.and_(RESOURCE.c.url_type == "upload", _REPORT.c.created_at >= dated(RESOURCE))
    return sa.or_(_REPORT.c.url.in_(shown), is_newest)


def _are_kept() -> bool:
    """Return whether this portal has such reports; once found, they are not looked for again."""
    if not p.plugin_loaded(PLUGIN):
        return False
    if not _found and _has_columns():
        _found.add(_REPORT.name)
    return bool(_found)


def _has_columns() -> bool:
    """Return whether its table exists, in a shape that can be read."""
    attribute = sa.table("pg_attribute", *map(sa.column, ("attrelid", "attname", "attisdropped")))
    count = sa.select(sa.func.count()).where(
        attribute.c.attrelid == sa.func.to_regclass(_REPORT.name),
        attribute.c.attname.in_([column.name for column in _REPORT.c]),
        sa.not_(attribute.c.attisdropped),
    )
    return model.Session.execute(count).scalar() == len(_REPORT.c)
