"""What an institution's datasets need: late data, blocks that are not whole, broken links."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import sqlalchemy as sa

from ckan import model

from ckanext.proactiva.block import gaps, joining, keeping, links
from ckanext.proactiva.block.joining import Mode
from ckanext.proactiva.datasets import blocks, files, frequency, link_reports, published
from ckanext.proactiva.datasets.blocks import StoredBlock
from ckanext.proactiva.datasets.fields import by_name
from ckanext.proactiva.datasets.link_reports import LinkReport
from ckanext.proactiva.datasets.published import PACKAGE
from ckanext.proactiva.domain.currency import Currency
from ckanext.proactiva.domain.frequency import Names
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.growth import currency
from ckanext.proactiva.institutions.register import Named
from ckanext.proactiva.types import LateDataset, LateDatasets, Upkeep, UpkeepDataset

# How many datasets are looked at for one answer: most need nothing.
MOST_READ: Final = 2_000
# The same for a page that everybody opens, and how many of what is late it names.
MOST_FOR_A_PAGE: Final = 500
NAMED: Final = 5
# What a dataset may be that its people still work on.
IN_USE: Final = ("active", "draft")


def upkeep(institution: Named, after: str, limit: int, now: Moment) -> Upkeep:
    """Return which datasets of an institution need something, by name, private ones and drafts too.

    Only those that say something in the block are looked at, in one statement; and in another one
    their links, where the portal checks them.

    Args:
        institution: whose they are.
        after: the ``next`` of the answer before.
        limit: how many to return at most; the answer may have fewer, and go on nevertheless.
        now: which moment it is, by which data is late.
    """
    known = frequency.listed()
    rows = model.Session.execute(_rows(institution.id, after), files.until(now.at)).all()
    looked_at = rows[:MOST_READ]
    reports = link_reports.of_datasets([row.id for row in looked_at])
    entries = (_entry(row, now, known, reports.get(row.id, ())) for row in looked_at)
    found = [entry for entry in entries if entry]
    last = looked_at[-1].name if len(rows) > len(looked_at) else ""
    return {
        "institution": {
            "id": institution.id,
            "name": institution.name,
            "title": institution.title,
        },
        "datasets": found[:limit],
        "next": found[limit - 1]["name"] if len(found) > limit else last,
    }


def late(organization_id: str, now: Moment) -> LateDatasets:
    """Return which public datasets of an organization are late, in one statement.

    So many are looked at that any page may ask; where there are more, not all is known.
    """
    known = frequency.listed()
    told = {"organization": organization_id, **files.until(now.at)}
    rows = model.Session.execute(_may_be_late(), told).all()
    looked_at = [row for row in rows[:MOST_FOR_A_PAGE] if joining.mode(row.type) is not Mode.NONE]
    since = [(currency.told(row, now, known)["late_since"], row.name) for row in looked_at]
    found = sorted(each for each in since if each[0])
    called = {row.name: row for row in looked_at}
    return {
        "count": len(found),
        "all_known": len(rows) <= MOST_FOR_A_PAGE,
        "longest": [_late(called[name], since) for since, name in found[:NAMED]],
    }


@published.made_once
def _may_be_late() -> sa.Select[Any]:
    """Return the statement for the public datasets of an organization that may be late."""
    of_organization = PACKAGE.c.owner_org == sa.bindparam("organization", type_=sa.Text)
    return (
        currency.rows(PACKAGE.c.title, PACKAGE.c.type)
        .where(of_organization, published.is_public(PACKAGE.c.id), blocks.has_any([*by_name()]))
        .where(blocks.has_any(frequency.FIELDS))
        .limit(MOST_FOR_A_PAGE + 1)
    )


def _late(row: sa.Row[Any], since: str) -> LateDataset:
    title = row.title or row.name
    return {"name": row.name, "title": title, "type": row.type, "late_since": since}


def _rows(organization_id: str, after: str) -> sa.Select[Any]:
    said = [*by_name(), keeping.LEFT_OUT]
    told = PACKAGE.c.title, PACKAGE.c.type, published.is_public(PACKAGE.c.id).label("is_public")
    return (
        currency.rows(*told, names={*said, *frequency.FIELDS})
        .where(PACKAGE.c.owner_org == organization_id, PACKAGE.c.state.in_(IN_USE))
        .where(PACKAGE.c.name > after, blocks.has_any(said))
        .order_by(PACKAGE.c.name)
        .limit(MOST_READ + 1)
    )


def _entry(
    row: sa.Row[Any], now: Moment, known: Names, reports: Sequence[LinkReport]
) -> UpkeepDataset | None:
    """Return what a dataset needs, or nothing where it needs nothing."""
    if joining.mode(row.type) is Mode.NONE:
        return None
    extras = {name: text for name, text in row.extras.items() if text}
    missing = gaps.of(StoredBlock(row.id, row.name, row.type, extras))
    told = currency.told(row, now, known)
    checked = links.check(reports)
    if not (missing or checked["broken"] or told["currency"] == Currency.LATE.value):
        return None
    return {
        "id": row.id,
        "name": row.name,
        "title": row.title or row.name,
        "type": row.type,
        "public": row.is_public,
        "currency": told,
        "gaps": [gaps.told(gap) for gap in missing],
        "links": checked,
    }
