"""The needs of an institution's datasets: late data, incomplete blocks, broken links."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import sqlalchemy as sa

from ckan import model

from ckanext.proactiva.block import dataset_types, gaps, keeping, links
from ckanext.proactiva.datasets import blocks, files, frequency, link_reports, published
from ckanext.proactiva.datasets.blocks import BlockRow
from ckanext.proactiva.datasets.fields import by_name
from ckanext.proactiva.datasets.link_reports import LinkReport
from ckanext.proactiva.datasets.tables import PACKAGE
from ckanext.proactiva.domain.currency import Currency
from ckanext.proactiva.domain.frequency import Names
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.growth import currency, subjects
from ckanext.proactiva.institutions.register import Named
from ckanext.proactiva.model import titles
from ckanext.proactiva.types import Upkeep, UpkeepDataset

# How many datasets to look at for one answer: most of them need nothing.
MOST_READ: Final = 2_000
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
    frequencies = frequency.listed()
    rows = model.Session.execute(_rows(institution.id, after), files.until(now.at)).all()
    looked_at = rows[:MOST_READ]
    reports = link_reports.of_datasets([row.id for row in looked_at])
    entries = (_entry(row, now, frequencies, reports.get(row.id, ())) for row in looked_at)
    needing = [entry for entry in entries if entry]
    last = looked_at[-1].name if len(rows) > len(looked_at) else ""
    return {
        "institution": subjects.named_institution(institution),
        "datasets": needing[:limit],
        "next": needing[limit - 1]["name"] if len(needing) > limit else last,
    }


def _rows(organization_id: str, after: str) -> sa.Select[Any]:
    block = [*by_name(), keeping.LEFT_OUT]
    title, is_public = titles.of_dataset(PACKAGE.c), published.is_public(PACKAGE.c.id)
    shown = title, PACKAGE.c.type, is_public.label("is_public")
    return (
        currency.rows(*shown, names={*block, *frequency.FIELDS})
        .where(PACKAGE.c.owner_org == organization_id, PACKAGE.c.state.in_(IN_USE))
        .where(PACKAGE.c.name > after, blocks.has_any(block))
        .order_by(PACKAGE.c.name)
        .limit(MOST_READ + 1)
    )


def _entry(
    row: sa.Row[Any], now: Moment, frequencies: Names, reports: Sequence[LinkReport]
) -> UpkeepDataset | None:
    """Return what a dataset needs, or None if it needs nothing."""
    if not dataset_types.carries_block(row.type):
        return None
    extras = {name: text for name, text in row.extras.items() if text}
    missing = gaps.of(BlockRow(row.id, row.name, row.type, extras))
    state = currency.dataset_currency(row, now, frequencies)
    checked = links.check(reports)
    if not (missing or checked["broken"] or state["currency"] == Currency.LATE.value):
        return None
    return {
        "id": row.id,
        "name": row.name,
        "title": row.title,
        "type": row.type,
        "public": row.is_public,
        "currency": state,
        "gaps": [gaps.block_gap(gap) for gap in missing],
        "links": checked,
    }
