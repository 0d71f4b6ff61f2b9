"""PostgreSQL's answers to pages, reused for as long as nothing has been written.

A snapshot in PostgreSQL identifies the transactions whose work a reader sees. Under the same
snapshot, the same query returns the same rows, whoever runs it. So entries need no expiry, and
nothing has to be invalidated when data changes.
"""

from __future__ import annotations

import pickle
from collections.abc import Mapping, Sequence
from typing import Any, Final, NamedTuple

import sqlalchemy as sa

from ckan import model

from ckanext.proactiva import transaction

# Answers kept by each process; the largest, a growth report, takes 100 kB.
MOST: Final = 100


class _Known(NamedTuple):
    seen: str
    answers: dict[tuple[object, bytes], Sequence[sa.Row[Any]]]


_known = _Known("", {})


def rows(statement: sa.Executable, told: Mapping[str, object]) -> Sequence[sa.Row[Any]]:
    """Return the rows of a statement, querying again only if something may have changed.

    Args:
        statement: built once; it must not depend on PostgreSQL's clock or on chance.
        told: the values of its parameters.
    """
    global _known  # noqa: PLW0603 - replaced whole, so that threads see one or the other
    connection, seen = model.Session.connection(), transaction.seen()
    if seen is None:
        return connection.execute(statement, told).all()
    known = _known
    if known.seen != seen or len(known.answers) >= MOST:
        known = _known = _Known(seen, {})
    key = statement, pickle.dumps(told)
    found = known.answers.get(key)
    if found is None:
        found = known.answers[key] = connection.execute(statement, told).all()
    return found
