"""The figures that pages show, stored again in the transaction that seals the ledger."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from itertools import islice

import sqlalchemy as sa

from ckanext.proactiva.domain.moment import day_of
from ckanext.proactiva.domain.period import Period
from ckanext.proactiva.growth import months, rows, store
from ckanext.proactiva.growth.rows import ReportInputs
from ckanext.proactiva.growth.tables import METADATA
from ckanext.proactiva.ledger.connections import snapshot
from ckanext.proactiva.ledger.portal import Portal
from ckanext.proactiva.types import LedgerFlaw

# How many rows to send to PostgreSQL at once.
AT_ONCE = 200


def publish(connection: sa.engine.Connection, portal: Portal, at: datetime) -> None:
    """Store what pages and files show of the ledger at a moment, if it may have changed.

    The sums of the ledger have already been written in the same transaction.
    """
    inputs = ReportInputs.at(connection, Period(day_of(at, portal.zone), portal.zone))
    if inputs.basis() != store.basis(connection):
        months.keep(connection, inputs.period)
        _work_out(connection, inputs)


def publish_all(connection: sa.engine.Connection, portal: Portal, at: datetime) -> None:
    """Store everything again, whatever was stored before, because the sums were rebuilt."""
    for table in METADATA.sorted_tables:
        connection.execute(sa.delete(table))
    publish(connection, portal, at)


def flaws(portal: Portal) -> list[LedgerFlaw]:
    """List the parts whose stored figures differ from those that the ledger gives.

    If something else they depend on, such as a term, has changed since, nothing can be told until
    the next look works them out again.
    """
    with snapshot() as connection:
        day = store.day(connection)
        inputs = ReportInputs.at(connection, Period(day, portal.zone)) if day else None
        if inputs is None or inputs.basis() != store.basis(connection):
            return []
        kept = store.texts(connection)
        worked_out = {str(row["about"]): _texts(row) for row in rows.worked_out(connection, inputs)}
        differing = [*months.differing(connection, portal.zone)]
    others = sorted(each for each in {*kept, *worked_out} if kept.get(each) != worked_out.get(each))
    return [
        *(LedgerFlaw(flaw="publication", where=f"answers {month:%Y-%m}") for month in differing),
        *(LedgerFlaw(flaw="publication", where=_called(each)) for each in others),
    ]


def _work_out(connection: sa.engine.Connection, inputs: ReportInputs) -> None:
    """Write the rows that changed and the portal's, and delete those of parts that are gone."""
    left, written = rows.worked_out(connection, inputs), list[object]()
    while batch := [*islice(left, AT_ONCE)]:
        store.write(connection, batch)
        written += [row["about"] for row in batch]
    store.delete_others(connection, written)


def _called(about: str) -> str:
    """Return the subject of a row, for those who verify the ledger."""
    dimension, is_part, value = about.partition("/")
    if is_part:
        return f"{dimension} {value}"
    return f"institution {about}" if about else "portal"


def _texts(row: Mapping[str, object]) -> tuple[object, object]:
    return row["report"], row["compared"]
