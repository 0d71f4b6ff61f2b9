"""How current the data of datasets is: what they declare, compared with what the ledger saw."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, timezone
from typing import Any, Final, NamedTuple

import sqlalchemy as sa

from ckan import model

from ckanext.proactiva.datasets import blocks, files, frequency, published
from ckanext.proactiva.datasets.tables import PACKAGE
from ckanext.proactiva.domain import currency
from ckanext.proactiva.domain.currency import Change, LedgerDates
from ckanext.proactiva.domain.frequency import Names, meant, period
from ckanext.proactiva.domain.moment import Moment, day_of
from ckanext.proactiva.domain.serialization import DATASET
from ckanext.proactiva.ledger.rows import fact_text
from ckanext.proactiva.ledger.tables import PROGRESS, STATE
from ckanext.proactiva.model.references import is_called
from ckanext.proactiva.types import DatasetCurrency

NOTHING: Final = ""


class Found(NamedTuple):
    """How current a dataset is, and whether everybody may know about it."""

    id: str
    is_public: bool
    told: DatasetCurrency


def of_dataset(reference: str, now: Moment) -> Found | None:
    """Return how current a dataset is, given its id or name, in one statement."""
    named = is_called(reference, model.Package, PACKAGE.c)
    public = published.is_public(PACKAGE.c.id).label("is_public")
    query = rows(public).where(named)
    row = model.Session.execute(query, files.until(now.at)).first()
    return (
        Found(row.id, row.is_public, dataset_currency(row, now, frequency.listed()))
        if row
        else None
    )


def rows(
    *columns: sa.ColumnElement[Any], names: Collection[str] = frequency.FIELDS
) -> sa.Select[Any]:
    """Return the query for the data that currency is computed from, for the caller to narrow.

    It has to be executed with the parameters of `files.until`, which say when files may be dated.

    Args:
        columns: other columns to read of each dataset.
        names: the extras to read, which must include those that declare the frequency.
    """
    data_at = sa.cast(fact_text(STATE.c.facts, DATASET, "data_at"), sa.DateTime(timezone=True))
    seen = sa.and_(STATE.c.dataset == PACKAGE.c.id, STATE.c.visible)
    source = PACKAGE.outerjoin(STATE, seen).outerjoin(PROGRESS, sa.true())
    return sa.select(
        PACKAGE.c.id,
        PACKAGE.c.name,
        blocks.extras_json(names).label("extras"),
        files.filed_at().label("filed_at"),
        data_at.label("data_at"),
        PROGRESS.c.began_at,
        PROGRESS.c.synced_at,
        *columns,
    ).select_from(source)


def dataset_currency(row: sa.Row[Any], now: Moment, known: Names) -> DatasetCurrency:
    """Return the currency of the dataset in a row, in the form that the API gives it."""
    written = frequency.declared(row.extras or {})
    change = last_change(row, now)
    changed_on = day_of(change.at, now.zone) if change else None
    assessed = currency.assess(period(meant(written, known)), changed_on, now.day)
    return {
        "name": row.name,
        "currency": assessed.currency.value,
        "frequency": frequency.code(written, known),
        "changed_on": changed_on.isoformat() if changed_on else NOTHING,
        "evidence": change.evidence.value if change else NOTHING,
        "late_since": assessed.late_since.isoformat() if assessed.late_since else NOTHING,
    }


def last_change(row: sa.Row[Any], until: Moment) -> Change | None:
    """Return when a row's data last changed up to a moment, if it is known.

    The ledger keeps only the last change; for a moment before that, the dates of files are used.
    """
    filed: datetime | None = row.filed_at and row.filed_at.replace(tzinfo=timezone.utc)
    data_at = row.data_at if row.data_at and row.data_at <= until.at else None
    return currency.last_change(LedgerDates(data_at, row.began_at, row.synced_at), filed)
