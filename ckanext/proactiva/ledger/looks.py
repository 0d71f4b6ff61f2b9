"""When the ledger looked, and by which definitions: what no event tells, for nothing may change.

A stretch is a row of looks that follow each other. It is no part of the seal.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

import sqlalchemy as sa

from ckan import model

from ckanext.proactiva.domain.facts import FORMULA
from ckanext.proactiva.domain.notes import Stretch
from ckanext.proactiva.domain.rollup import day_of
from ckanext.proactiva.ledger.tables import STRETCH

# No whole month fits between two looks that are no further apart, in any time zone.
APART: Final = timedelta(days=27)


def note(connection: sa.engine.Connection, at: datetime) -> None:
    """Write that a look came to its end: it goes on with the last stretch, or begins another."""
    newest = sa.select(STRETCH).order_by(STRETCH.c.began_at.desc()).limit(1)
    last = connection.execute(newest).mappings().first()
    if last is None or last["formula"] != FORMULA or at - last["ended_at"] > APART:
        new = {"began_at": at, "ended_at": at, "formula": FORMULA}
        connection.execute(sa.insert(STRETCH).values(new))
    elif at > last["ended_at"]:
        its = STRETCH.c.began_at == last["began_at"]
        connection.execute(sa.update(STRETCH).where(its).values(ended_at=at))


def stretches(tz: ZoneInfo) -> list[Stretch]:
    """Return all stretches by the days of a time zone, the earliest first."""
    rows = model.Session.execute(sa.select(STRETCH).order_by(STRETCH.c.began_at)).mappings()
    return [
        Stretch(day_of(row["began_at"], tz), day_of(row["ended_at"], tz), row["formula"])
        for row in rows
    ]
