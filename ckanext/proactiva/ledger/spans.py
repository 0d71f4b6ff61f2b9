"""Spans of ids, each with a witness of what its datasets were compared by when last seen.

While the witness is unchanged, no row is gone and none has moved to another dataset. A look that
finished has recorded every difference, so what was last seen still holds, except for datasets with
a row written since; only those are compared.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import starmap
from typing import Any, Final, NamedTuple

import sqlalchemy as sa

from ckanext.proactiva.datasets.tables import PACKAGE
from ckanext.proactiva.ledger import recent
from ckanext.proactiva.ledger.packages import Ids, Span, among
from ckanext.proactiva.ledger.portal import Look

# How many datasets to scan at once, up to twice as many: PostgreSQL sorts them in memory.
SPAN = 10_000
# If more of a span were written, all of it is compared: that is faster than reading so many by id.
FEW = 2_500


class StoredSpan(NamedTuple):
    """A stored span, as a JSON array: its last id, and its witness if it has one.

    It begins after the previous one, and the last one has no end.

    Attributes:
        witness: a hash of the rows that there are.
        since: the earliest transaction that had not ended when the span was looked at; None in a
            ledger of an older version, which kept none.
    """

    until: str | None
    witness: str | None
    since: int | None = None


# For a ledger that has none stored.
UNKNOWN: Final = (StoredSpan(None, None),)


class ComparedSpan(NamedTuple):
    """A span to be stored, and those of its ids that may differ: all, a few or none."""

    kept: StoredSpan
    differing: Ids


def walk(look: Look, known: Iterable[Sequence[Any]]) -> Iterator[ComparedSpan]:
    """Walk all ids by key in the known spans, dividing any that has grown too large."""
    after, begun, compared = "", recent.running(look.connection), recent.tables(look.connection)
    for before in starmap(StoredSpan, known):
        since = recent.known(before.since, begun)
        for span in _divided(look.connection, Span(after, before.until)):
            witness, written = recent.rows(compared, look, span, since)
            is_known = witness is not None and witness == before.witness and since is not None
            differing = written if is_known and len(written) <= FEW else span
            yield ComparedSpan(StoredSpan(span.until, witness, begun), differing)
        after = before.until or ""


def _divided(connection: sa.engine.Connection, span: Span) -> Iterator[Span]:
    """Divide a span that has at least twice as many datasets as are scanned at once."""
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
