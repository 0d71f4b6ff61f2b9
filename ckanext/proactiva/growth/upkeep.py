"""What an institution's datasets need: late data, incomplete blocks, broken links."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import sqlalchemy as sa

from ckan import model

from ckanext.proactiva import reading
from ckanext.proactiva.block import dataset_types, gaps, keeping, links
from ckanext.proactiva.datasets import blocks, files, frequency, link_reports, published
from ckanext.proactiva.datasets.blocks import StoredBlock
from ckanext.proactiva.datasets.fields import by_name
from ckanext.proactiva.datasets.link_reports import LinkReport
from ckanext.proactiva.datasets.published import PACKAGE
from ckanext.proactiva.domain.currency import Currency
from ckanext.proactiva.domain.frequency import Names
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.domain.period import Period
from ckanext.proactiva.growth import currency
from ckanext.proactiva.institutions.register import Named
from ckanext.proactiva.ledger.tables import STATE
from ckanext.proactiva.types import LateDataset, LateDatasets, Upkeep, UpkeepDataset

# How many datasets to look at for one answer: most of them need nothing.
MOST_READ: Final = 2_000
# How many late datasets to name on a public page.
NAMED: Final = 5
# The states of a dataset that people still work on.
IN_USE: Final = ("active", "draft")


def upkeep(institution: Named, after: str, limit: int, now: Moment) -> Upkeep:
    """Return the datasets of an institution that need something, private ones and drafts included.

    They come by name. Only those with something in the block are looked at, in one statement; a
    second one reads their links if the portal checks them.

    Args:
        institution: the owner of the datasets.
        after: the ``next`` of the previous answer.
        limit: how many to return at most; an answer may have fewer although more follow.
        now: the moment by which data is judged to be late.
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
    """Return the public datasets of an organization that are late, in one statement.

    They are counted as the ledger last saw them; those that are named are judged again.
    """
    known = frequency.listed()
    asked = {"organization": organization_id, "today": now.day}
    rows = reading.rows(_late_ones(), {**asked, **files.until(Period(now.day, now.zone).end)})
    if any(row.filed_at and row.filed_at > files.without_zone(now.at) for row in rows):
        # A file's date is freely editable and may lie later today, in which case it does not count
        # yet. This query is not cached, because its answer depends on the moment.
        exactly = {**asked, **files.until(now.at)}
        rows = model.Session.connection().execute(_late_ones(), exactly).all()
    judged = [(currency.told(row, now, known)["late_since"], row) for row in rows]
    longest = [_late(row, since) for since, row in judged if since]
    counted = rows[0].counted if rows else 0
    return {"count": counted - (len(rows) - len(longest)), "longest": longest}


@published.made_once
def _late_ones() -> sa.Select[Any]:
    """Return the query for the datasets of an organization that have been late longest."""
    seen = STATE.alias("seen")
    counted = sa.select(sa.func.count()).where(*_is_late(seen)).scalar_subquery()
    return (
        currency.rows(PACKAGE.c.title, PACKAGE.c.type, counted.label("counted"))
        .where(*_is_late(STATE), PACKAGE.c.owner_org == STATE.c.organization)
        .where(published.of_pages())
        .order_by(STATE.c.late_since, STATE.c.dataset)
        .limit(NAMED)
    )


def _is_late(seen: sa.FromClause) -> tuple[sa.ColumnElement[bool], ...]:
    organization = sa.bindparam("organization", type_=sa.Text)
    today = sa.bindparam("today", type_=sa.Date)
    return seen.c.organization == organization, seen.c.late_since <= today


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
    """Return what a dataset needs, or None if it needs nothing."""
    if not dataset_types.carries_block(row.type):
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
