"""Which rows a span has, and which of its datasets have a row written since a given look.

PostgreSQL keeps in each row the number of the transaction that wrote it, however it was written. A
dataset is as the last look saw it if none of its rows was written since, and none is gone.
"""

from __future__ import annotations

from typing import Any, Final, NamedTuple, TypeAlias

import sqlalchemy as sa

from ckanext.proactiva import config
from ckanext.proactiva.datasets import files
from ckanext.proactiva.datasets.tables import EXTRA, GROUP, PACKAGE, RESOURCE
from ckanext.proactiva.ledger.packages import HARVESTED, Span, among, reading
from ckanext.proactiva.ledger.portal import Look
from ckanext.proactiva.ledger.tables import EVENT, STATE

# The tables that datasets are compared by, each with the column that holds the dataset's id.
Tables: TypeAlias = "list[tuple[sa.TableClause, sa.ColumnElement[str]]]"
# Rows hold only the low bits of a transaction number, and are ordered within half of this range.
_NUMBERS: Final = 2**32


class Rows(NamedTuple):
    """A hash of the rows that there are, and the datasets with a row written since a look.

    There is no hash where the passing of time alone would turn a missing dataset into a withdrawal,
    nor where the portal's own rule decides what is public, since it may read anything, nor before
    the first event.
    """

    witness: str | None
    written: list[str]


def running(connection: sa.engine.Connection) -> int:
    """Return the number of the earliest transaction that has not ended."""
    snapshot = sa.func.txid_current_snapshot()
    return connection.execute(sa.select(sa.func.txid_snapshot_xmin(snapshot))).scalar_one()


def known(since: int | None, now: int) -> int | None:
    """Return *since*, the transaction of a look, or None if writes after it cannot be identified.

    A number in the future means that the ledger came from another server, and one too far in the
    past is ambiguous.
    """
    return since if since is not None and 0 <= now - since < _NUMBERS // 4 else None


def tables(connection: sa.engine.Connection) -> Tables:
    """Return the tables that datasets are compared by, each with the column of the dataset's id."""
    there = [t for t in (EXTRA, HARVESTED) if sa.inspect(connection).has_table(t.name)]
    return [(PACKAGE, PACKAGE.c.id), *((t, t.c.package_id) for t in (RESOURCE, *there))]


def rows(compared: Tables, look: Look, span: Span, since: int | None) -> Rows:
    """Return which rows a span has, and the datasets with a row written since.

    Call it before the datasets are compared: whatever is written in between is compared again.
    """
    missing = sa.select(STATE.c.dataset).where(
        STATE.c.missing_since.is_not(None), among(STATE.c.dataset, span)
    )
    # After a restore all rows have another writer, and so does the first of all events.
    first = sa.select(sa.cast(_system(EVENT, "xmin"), sa.Text)).where(EVENT.c.seq == 1)
    writer = first.scalar_subquery()
    active = sa.select(sa.func.sum(sa.func.hashtextextended(GROUP.c.id, 0)))
    # A future date may be reached without any row being written.
    future = files.dated(RESOURCE) > files.without_zone(look.at)
    summed = [
        _rows(table, dataset, span, since, future if table is RESOURCE else sa.false())
        for table, dataset in compared
    ]
    source: sa.FromClause = summed[0]
    for table in summed[1:]:
        source = source.join(table, sa.true())
    parts = (
        reading(look),
        " ".join(sorted(look.portal.types)),
        writer,
        _text(active.where(GROUP.c.state == "active").scalar_subquery()),
        *(_text(table.c.rows) for table in summed),
    )
    is_open = sa.or_(sa.literal(bool(config.published_rule())), missing.exists(), writer.is_(None))
    witness = sa.case((is_open, sa.null()), else_=sa.func.md5(sa.func.concat_ws("|", *parts)))
    query = sa.select(witness, *(table.c.written for table in summed)).select_from(source)
    found = look.connection.execute(query).one()
    return Rows(found[0], sorted({name for names in found[1:] for name in names or ()}))


def _rows(
    table: sa.TableClause,
    dataset: sa.ColumnElement[str],
    span: Span,
    since: int | None,
    future: sa.ColumnElement[bool],
) -> sa.Subquery:
    """Hash the rows of a table in a span, their datasets, and which have a future date."""
    kind = sa.cast(_system(table, "tableoid"), sa.BigInteger) + sa.case((future, 1), else_=0)
    row = sa.func.hashtextextended(_system(table, "id"), sa.func.hashtextextended(dataset, kind))
    is_written = sa.false()
    if since is not None:
        begun: sa.ColumnElement[str] = sa.literal_column(f"'{since % _NUMBERS}'::xid")
        is_written = sa.func.age(_system(table, "xmin")) <= sa.func.age(begun)
    written = sa.func.array_agg(dataset.distinct()).filter(is_written)
    return (
        sa.select(sa.func.sum(row).label("rows"), written.label("written"))
        .select_from(table)
        .where(among(dataset, span))
        .subquery()
    )


def _system(table: sa.FromClause, name: str) -> sa.ColumnElement[Any]:
    return sa.column(name, _selectable=table)


def _text(what: sa.ColumnElement[Any]) -> sa.ColumnElement[str]:
    return sa.func.coalesce(sa.cast(what, sa.Text), "")
