"""Which public datasets of an organization are late, as everybody may read."""

from __future__ import annotations

from typing import Any, Final

import sqlalchemy as sa

from ckan import model

from ckanext.proactiva import reading
from ckanext.proactiva.datasets import files, frequency, published
from ckanext.proactiva.datasets.tables import PACKAGE
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.domain.period import Period
from ckanext.proactiva.growth import currency
from ckanext.proactiva.ledger.tables import STATE
from ckanext.proactiva.model import titles
from ckanext.proactiva.types import LateDataset, LateDatasets

# How many a public page names.
NAMED: Final = 5


def late(organization_id: str, now: Moment) -> LateDatasets:
    """Return which public datasets of an organization are late, in one statement.

    The count is from the ledger's last look; the listed datasets are evaluated again.
    """
    frequencies = frequency.listed()
    asked = {"organization": organization_id, "today": now.day}
    rows = reading.rows(_late_ones(), {**asked, **files.until(Period(now.day, now.zone).end)})
    if any(row.filed_at and row.filed_at > files.without_zone(now.at) for row in rows):
        # An editor may give a file any date, even one later today, which does not count yet. Not
        # cached between requests: the query differs at every moment.
        exactly = {**asked, **files.until(now.at)}
        rows = model.Session.connection().execute(_late_ones(), exactly).all()
    judged = [(currency.dataset_currency(row, now, frequencies)["late_since"], row) for row in rows]
    longest = [_late(row, since) for since, row in judged if since]
    counted = rows[0].counted if rows else 0
    return {"count": counted - (len(rows) - len(longest)), "longest": longest}


@published.cached_statement
def _late_ones() -> sa.Select[Any]:
    """Return the statement for the datasets of an organization that are late for longest."""
    seen = STATE.alias("seen")
    counted = sa.select(sa.func.count()).where(*_is_late(seen)).scalar_subquery()
    return (
        currency.rows(titles.of_dataset(PACKAGE.c), PACKAGE.c.type, counted.label("counted"))
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
    return {"name": row.name, "title": row.title, "type": row.type, "late_since": since}
