"""The monthly sums of the ledger, which most pages read."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from datetime import date
from itertools import groupby
from operator import itemgetter
from typing import Final, cast

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import ARRAY

from ckan import model

from ckanext.proactiva import reading
from ckanext.proactiva.domain.rollup import COLUMNS, Dimension, Flow, Label, flow_of
from ckanext.proactiva.domain.serialization import DATASET
from ckanext.proactiva.ledger.rows import RollupRow, fact_text
from ckanext.proactiva.ledger.tables import PROGRESS, ROLLUP, STATE

Flows = dict[date, Flow]

_SUMS: Final = [sa.func.sum(ROLLUP.c[name]).label(name) for name in COLUMNS]
_OF_ALL_MONTHS: Final = (
    sa.select(ROLLUP.c.dimension, ROLLUP.c.value, *_SUMS)
    .where(ROLLUP.c.dimension == sa.any_(sa.bindparam("dimensions", type_=ARRAY(sa.Text))))
    .group_by(ROLLUP.c.dimension, ROLLUP.c.value)
)


def by_month(
    cells: Collection[Label], dimensions: Collection[Dimension] = ()
) -> dict[Label, Flows]:
    """Return all months of some values, and of every value of some dimensions."""
    wanted = [(dimension.value, value) for dimension, value in cells]
    is_wanted = sa.tuple_(ROLLUP.c.dimension, ROLLUP.c.value).in_(wanted)
    is_of_dimension = ROLLUP.c.dimension.in_(dimensions)
    query = sa.select(ROLLUP).where(sa.or_(is_wanted, is_of_dimension))
    found: dict[Label, Flows] = {cell: {} for cell in cells}
    for row in cast("Iterable[RollupRow]", model.Session.execute(query).mappings()):
        if (flow := flow_of(row)) != Flow():
            label = Dimension(row["dimension"]), row["value"]
            found.setdefault(label, {})[row["month"]] = flow
    return found


def of_all_months(dimensions: Collection[Dimension]) -> dict[Label, Flow]:
    """Return the sum of all months for each value of some dimensions."""
    asked = {"dimensions": [dimension.value for dimension in dimensions]}
    found = reading.rows(_OF_ALL_MONTHS, asked)
    return {(Dimension(dimension), value): Flow(*sums) for dimension, value, *sums in found}


def of_one(label: Label) -> Flow | None:
    """Return the sum of all months for one value; None until the first look has ended."""
    dimension, value = label
    sums = [sa.func.coalesce(each, 0) for each in _SUMS]
    its = sa.and_(ROLLUP.c.dimension == dimension, ROLLUP.c.value == value)
    query = (
        sa.select(*sums)
        .select_from(sa.outerjoin(PROGRESS, ROLLUP, its))
        .where(PROGRESS.c.synced_at.is_not(None))
        .group_by(PROGRESS.c.id)
    )
    found = model.Session.execute(query).first()
    return Flow(*found) if found else None


def by_institution(first: date, last: date, before: date) -> dict[str, Flows]:
    """Return the months of every institution; everything before *first* is summed in *before*."""
    month = sa.case((ROLLUP.c.month < first, before), else_=ROLLUP.c.month).label("month")
    query = (
        sa.select(ROLLUP.c.value, month, *_SUMS)
        .where(ROLLUP.c.dimension == Dimension.INSTITUTION, ROLLUP.c.month <= last)
        .group_by(ROLLUP.c.value, month)
    )
    found: dict[str, Flows] = {}
    for value, of_month, *counts in model.Session.execute(query):
        if any(counts):
            found.setdefault(value, {})[of_month] = Flow(*counts)
    return found


def every(connection: sa.engine.Connection) -> Iterator[tuple[str, dict[Dimension, Flows]]]:
    """Yield the months of each value by dimension, which keeps an institution's together."""
    order = ROLLUP.c.value, ROLLUP.c.dimension, ROLLUP.c.month
    columns = [*order, *(ROLLUP.c[name] for name in COLUMNS)]
    query = sa.select(*columns).order_by(*order).execution_options(stream_results=True)
    for value, of_value in groupby(connection.execute(query), itemgetter(0)):
        found: defaultdict[Dimension, Flows] = defaultdict(dict)
        for row in of_value:
            if any(counts := row[len(order) :]):
                found[Dimension(row[1])][row[2]] = Flow(*counts)
        yield value, found


def missing(connection: sa.engine.Connection) -> dict[str, int]:
    """Count, by organization, the useful datasets that are missing but not yet withdrawn."""
    organization = fact_text(STATE.c.facts, DATASET, "organization")
    is_useful = (
        fact_text(STATE.c.facts, DATASET, name) == "true" for name in ("proactive", "whole")
    )
    query = (
        sa.select(organization, sa.func.count())
        .where(STATE.c.missing_since.is_not(None), *is_useful)
        .group_by(organization)
    )
    return {row[0]: row[1] for row in connection.execute(query)}
