"""What PostgreSQL answers to pages, which is known already while nothing was written since.

Its snapshot names the transactions whose work a reader sees: under the same one, the same
question has the same answer, whoever asks it. So no clock is looked at, and nothing has to be
told when anything changes.
"""

from __future__ import annotations

import pickle
from collections.abc import Mapping, Sequence
from typing import Any, Final, NamedTuple

import sqlalchemy as sa

from ckan import model

from ckanext.proactiva import transaction

# So many answers in each process; the largest, a report of growth, has 100 kB.
MOST: Final = 100


class _Known(NamedTuple):
    seen: str
    answers: dict[tuple[object, bytes], Sequence[sa.Row[Any]]]


_known = _Known("", {})


def rows(statement: sa.Executable, told: Mapping[str, object]) -> Sequence[sa.Row[Any]]:
    """Return the rows of a statement, without asking again where nothing can have changed.

    Args:
        statement: made once; it asks PostgreSQL for no time and nothing by chance.
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
