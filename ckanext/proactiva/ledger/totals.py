"""The sums of the ledger by month, which are what most pages read of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from datetime import date
from itertools import groupby
from operator import itemgetter
from typing import cast

import sqlalchemy as sa

from ckan import model

from ckanext.proactiva.domain.rollup import Dimension, Flow, Label
from ckanext.proactiva.domain.written import DATASET
from ckanext.proactiva.ledger import rows
from ckanext.proactiva.ledger.rows import RollupRow, said
from ckanext.proactiva.ledger.tables import COUNTS, PROGRESS, ROLLUP, STATE

Flows = dict[date, Flow]


def by_month(cells: Collection[Label]) -> dict[Label, Flows]:
    """Return every month of some values."""
    wanted = [(dimension.value, value) for dimension, value in cells]
    query = sa.select(ROLLUP).where(sa.tuple_(ROLLUP.c.dimension, ROLLUP.c.value).in_(wanted))
    found: dict[Label, Flows] = {cell: {} for cell in cells}
    for row in cast("Iterable[RollupRow]", model.Session.execute(query).mappings()):
        if (flow := rows.flow(row)) != Flow():
            found[Dimension(row["dimension"]), row["value"]][row["month"]] = flow
    return found


def of_all_months(dimensions: Collection[Dimension]) -> dict[Label, Flow]:
    """Return the sum of all months of each value of some dimensions."""
    sums = [sa.func.sum(ROLLUP.c[name]).label(name) for name in COUNTS]
    query = (
        sa.select(ROLLUP.c.dimension, ROLLUP.c.value, *sums)
        .where(ROLLUP.c.dimension.in_([dimension.value for dimension in dimensions]))
        .group_by(ROLLUP.c.dimension, ROLLUP.c.value)
    )
    found = cast("Iterable[RollupRow]", model.Session.execute(query).mappings())
    return {(Dimension(row["dimension"]), row["value"]): rows.flow(row) for row in found}


def of_one(label: Label) -> Flow | None:
    """Return the sum of all months of one value; None before the first look has ended."""
    dimension, value = label
    sums = [sa.func.coalesce(sa.func.sum(ROLLUP.c[name]), 0).label(name) for name in COUNTS]
    its = sa.and_(ROLLUP.c.dimension == dimension.value, ROLLUP.c.value == value)
    query = (
        sa.select(*sums)
        .select_from(sa.outerjoin(PROGRESS, ROLLUP, its))
        .where(PROGRESS.c.synced_at.isnot(None))
        .group_by(PROGRESS.c.id)
    )
    found = model.Session.execute(query).mappings().first()
    return rows.flow(cast("RollupRow", found)) if found else None


def by_institution(first: date, last: date, before: date) -> dict[str, Flows]:
    """Return the months of every institution; what was before the first is summed in *before*."""
    month = sa.case((ROLLUP.c.month < first, before), else_=ROLLUP.c.month).label("month")
    sums = [sa.func.sum(ROLLUP.c[name]).label(name) for name in COUNTS]
    query = (
        sa.select(ROLLUP.c.value, month, *sums)
        .where(ROLLUP.c.dimension == Dimension.INSTITUTION.value, ROLLUP.c.month <= last)
        .group_by(ROLLUP.c.value, month)
    )
    found: dict[str, Flows] = {}
    for row in cast("Iterable[RollupRow]", model.Session.execute(query).mappings()):
        if (flow := rows.flow(row)) != Flow():
            found.setdefault(row["value"], {})[row["month"]] = flow
    return found


def every(connection: sa.engine.Connection) -> Iterator[tuple[str, dict[Dimension, Flows]]]:
    """Yield the months of each value, by dimension: an institution's are beside each other."""
    order = ROLLUP.c.value, ROLLUP.c.dimension, ROLLUP.c.month
    columns = [*order, *(ROLLUP.c[name] for name in COUNTS)]
    query = sa.select(*columns).order_by(*order).execution_options(stream_results=True)
    for value, of_value in groupby(connection.execute(query), itemgetter(0)):
        found: defaultdict[Dimension, Flows] = defaultdict(dict)
        for row in of_value:
            if any(counts := row[len(order) :]):
                found[Dimension(row[1])][row[2]] = Flow(*counts)
        yield value, found


def missing(connection: sa.engine.Connection) -> dict[str, int]:
    """Count, by organization, the useful datasets that are missing and not withdrawn yet."""
    organization = said(STATE.c.facts, DATASET, "organization")
    is_useful = (said(STATE.c.facts, DATASET, name) == "true" for name in ("proactive", "whole"))
    query = (
        sa.select(organization, sa.func.count())
        .where(STATE.c.missing_since.is_not(None), *is_useful)
        .group_by(organization)
    )
    return {row[0]: row[1] for row in connection.execute(query)}
