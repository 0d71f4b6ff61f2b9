"""PostgreSQL's results for pages, reused for as long as nothing has been written.

A snapshot in PostgreSQL identifies the transactions whose work a reader sees. Under the same
snapshot, the same query returns the same rows to all who read in the same language, in which titles
are read. So entries need no expiry, and nothing has to be invalidated when data changes.
"""

from __future__ import annotations

import pickle
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final, NamedTuple, TypeVar

import sqlalchemy as sa

from ckan import model

from ckanext.proactiva import config, labels, transaction

# Results kept by each process; the largest, a hundred demands, takes 200 kB.
MOST: Final = 100

Made = TypeVar("Made")


class _Known(NamedTuple):
    snapshot: str
    results: dict[tuple[object, object, bytes], Any]


_known = _Known("", {})


def rows(statement: sa.Executable, parameters: Mapping[str, object]) -> Sequence[sa.Row[Any]]:
    """Return the rows of a statement, querying again only if something may have changed.

    Args:
        statement: built once; it must not depend on PostgreSQL's clock or on chance.
        parameters: their values, by name.
    """
    key = statement, labels.language(), pickle.dumps(parameters)
    return _result(key, lambda: _all(statement, parameters))


def plain(of: object, make: Callable[[], Made]) -> Made:
    """Return plain data, making it again only if something may have changed.

    Each caller gets a copy of its own.

    Args:
        of: all that it is made from besides the database and our options; plain data too.
        make: reads the database, in a way that depends on who asks only by their language.
    """
    key = "plain", labels.language(), pickle.dumps((of, config.stated()))
    return pickle.loads(_result(key, lambda: pickle.dumps(make())))  # noqa: S301 - made here


def _all(statement: sa.Executable, parameters: Mapping[str, object]) -> Sequence[sa.Row[Any]]:
    return model.Session.connection().execute(statement, parameters).all()


def _result(key: tuple[object, object, bytes], ask: Callable[[], Made]) -> Made:
    global _known  # noqa: PLW0603 - replaced whole, so that threads see one or the other
    model.Session.connection()  # begins the transaction, if there is none yet
    snapshot = transaction.snapshot()
    if snapshot is None:
        return ask()
    known = _known
    if known.snapshot != snapshot or len(known.results) >= MOST:
        known = _known = _Known(snapshot, {})
    if key in known.results:
        return known.results[key]
    made = ask()
    # Asking may have kept other results in the meantime, and begun anew for them.
    if _known.snapshot == snapshot:
        _known.results[key] = made
    return made
