"""Spans of ids, each with a witness of what its datasets were compared by when it was last seen.

While the witness is the same, what was last seen of them is what there is, for a look that came to
its end wrote all that differed. So no dataset of such a span is compared.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

import sqlalchemy as sa

from ckanext.proactiva import config
from ckanext.proactiva.datasets import files, published
from ckanext.proactiva.datasets.published import PACKAGE
from ckanext.proactiva.ledger import packages
from ckanext.proactiva.ledger.packages import RESOURCE, Span, among
from ckanext.proactiva.ledger.portal import Look
from ckanext.proactiva.ledger.tables import STATE

# How many datasets are looked through at once, and up to twice as many: PostgreSQL sorts in memory.
SPAN = 10_000


class Kept(NamedTuple):
    """A span as it is kept, a JSON array: the last of its ids, and its witness, where it has one.

    It begins after the one before, and the last of them has no end.
    """

    until: str | None
    witness: str | None


# Of a ledger that keeps none.
UNKNOWN: Final = (Kept(None, None),)


class Seen(NamedTuple):
    """A span, its witness now, and whether that is the one that was kept."""

    span: Span
    kept: Kept
    is_quiet: bool


def walk(
    connection: sa.engine.Connection, look: Look, known: Iterable[tuple[str | None, str | None]]
) -> Iterator[Seen]:
    """Walk all ids by key, in the spans that are known; one that grew too large is divided."""
    after = ""
    for until, before in known:
        whole = Span(after, until)
        now = witness(connection, look, whole) if before else None
        if now and now == before:
            yield Seen(whole, Kept(until, now), is_quiet=True)
        else:
            for span in _divided(connection, whole):
                found = now if now and span == whole else witness(connection, look, span)
                yield Seen(span, Kept(span.until, found), is_quiet=False)
        after = until or ""


def witness(connection: sa.engine.Connection, look: Look, span: Span) -> str | None:
    """Return a hash of all that datasets of a span are compared by, which any change changes.

    There is none where time alone makes what is missing a withdrawal, nor where the portal's own
    rule says what is public, by what it reads. Ask for it before they are compared: what is written
    in between is then compared again.
    """
    missing = sa.select(STATE.c.dataset).where(
        STATE.c.missing_since.is_not(None), among(STATE.c.dataset, span)
    )
    # No row need be written for a date to come that is in the future now.
    future = files.dated(RESOURCE) > files.without_zone(look.at)
    active = sa.select(sa.func.sum(sa.func.hashtextextended(published.GROUP.c.id, 0)))
    parts = (
        packages.reading(look),
        " ".join(sorted(look.portal.types)),
        active.where(published.GROUP.c.state == "active").scalar_subquery(),
        _rows(PACKAGE, PACKAGE.c.id, span),
        _rows(RESOURCE, RESOURCE.c.package_id, span, sa.func.count().filter(future)),
        *(
            _rows(table, table.c.package_id, span)
            for table in (packages.EXTRA, packages.HARVESTED)
            if sa.inspect(connection).has_table(table.name)
        ),
    )
    is_open = sa.or_(sa.literal(bool(config.published_rule())), missing.exists())
    query = sa.case((is_open, sa.null()), else_=sa.func.md5(sa.func.concat_ws("|", *parts)))
    return connection.execute(sa.select(query)).scalar()


def _rows(
    table: sa.TableClause,
    dataset: sa.ColumnElement[str],
    span: Span,
    *beside: sa.ColumnElement[int],
) -> sa.ScalarSelect[str]:
    """Return how many rows of a table a span has, and who wrote them."""
    texts = sa.func.concat_ws(" ", sa.func.count(), packages.writers(table), *beside)
    return sa.select(texts).select_from(table).where(among(dataset, span)).scalar_subquery()


def _divided(connection: sa.engine.Connection, span: Span) -> Iterator[Span]:
    """Divide a span that has twice as many datasets as are looked through at once, or more."""
    after: str = span.after
    while True:
        rest = Span(after, span.until)
        ids = sa.select(PACKAGE.c.id).where(among(PACKAGE.c.id, rest)).order_by(PACKAGE.c.id)
        if connection.execute(ids.offset(2 * SPAN - 1).limit(1)).first() is None:
            yield rest
            return
        until = connection.execute(ids.offset(SPAN - 1).limit(1)).scalar_one()
        yield Span(after, until)
        after = until
