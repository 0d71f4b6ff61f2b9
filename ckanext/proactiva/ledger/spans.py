"""Spans of ids, each with a witness of what its datasets were compared by when it was last seen.

While the witness is the same no row is gone, and none belongs to another dataset. A look that came
to its end wrote all that differed: so what was last seen is what there is, but for datasets with a
row that was written since, and no others are compared.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import starmap
from typing import Any, Final, NamedTuple

import sqlalchemy as sa

from ckanext.proactiva.datasets.published import PACKAGE
from ckanext.proactiva.ledger import recent
from ckanext.proactiva.ledger.packages import Ids, Span, among
from ckanext.proactiva.ledger.portal import Look

# How many datasets are looked through at once, and up to twice as many: PostgreSQL sorts in memory.
SPAN = 10_000
# Where more of a span were written all of it are compared, which takes less than to read so many.
FEW = 2_500


class Kept(NamedTuple):
    """A span as it is kept, a JSON array: the last of its ids, and its witness, where it has one.

    It begins after the one before, and the last of them has no end.

    Attributes:
        witness: a hash of which rows there are.
        since: a transaction that had not ended when they were looked at, of which no earlier one
            had; None where a ledger of an older version kept none.
    """

    until: str | None
    witness: str | None
    since: int | None = None


# Of a ledger that keeps none.
UNKNOWN: Final = (Kept(None, None),)


class Seen(NamedTuple):
    """A span as it is to be kept, and the ids of it that may differ: all, a few or none."""

    kept: Kept
    differing: Ids


def walk(
    connection: sa.engine.Connection, look: Look, known: Iterable[Sequence[Any]]
) -> Iterator[Seen]:
    """Walk all ids by key, in the spans that are known; one that grew too large is divided."""
    after, begun, compared = "", recent.running(connection), recent.tables(connection)
    for before in starmap(Kept, known):
        since = recent.known(before.since, begun)
        for span in _divided(connection, Span(after, before.until)):
            witness, written = recent.rows(connection, compared, look, span, since)
            is_known = witness is not None and witness == before.witness and since is not None
            differing = written if is_known and len(written) <= FEW else span
            yield Seen(Kept(span.until, witness, begun), differing)
        after = before.until or ""


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
