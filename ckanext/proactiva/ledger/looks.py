"""When the ledger looked and with which definitions, which no event says if nothing changed.

A series has consecutive looks. All of them are kept in the row of the ledger's
progress, under its mark, and are not part of any seal.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import NamedTuple
from zoneinfo import ZoneInfo

from ckanext.proactiva.domain.facts import FORMULA
from ckanext.proactiva.domain.moment import day_of
from ckanext.proactiva.domain.notes import APART, LookSeries
from ckanext.proactiva.domain.serialization import instant


class StoredSeries(NamedTuple):
    """A series as it is stored, a JSON array: its first and last moment, and the version."""

    began_at: str
    ended_at: str
    formula: int


def noted(known: Iterable[Sequence[str | int]] | None, at: datetime) -> list[StoredSeries]:
    """Return the series including a finished look, which extends the last one or begins another.

    *known* are the earlier series; None in a ledger of an older version, which kept none.
    """
    before = [StoredSeries._make(each) for each in known or ()]
    if not before or before[-1].formula != FORMULA:
        return [*before, _begun(at)]
    last = before[-1]
    ended_at = datetime.fromisoformat(last.ended_at)
    if at - ended_at > APART:
        return [*before, _begun(at)]
    return [*before[:-1], last._replace(ended_at=instant(max(at, ended_at)))]


def series(known: Iterable[Sequence[str | int]] | None, zone: ZoneInfo) -> list[LookSeries]:
    """Return all series as days in a time zone, earliest first."""
    return [
        LookSeries(_day(each.began_at, zone), _day(each.ended_at, zone), each.formula)
        for each in map(StoredSeries._make, known or ())
    ]


def _begun(at: datetime) -> StoredSeries:
    return StoredSeries(instant(at), instant(at), FORMULA)


def _day(written: str, zone: ZoneInfo) -> date:
    return day_of(datetime.fromisoformat(written), zone)
