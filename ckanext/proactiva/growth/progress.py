"""How far the ledger is, and how sure it is of what came before it."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.domain.notes import LookSeries
from ckanext.proactiva.ledger import looks, seals
from ckanext.proactiva.ledger.seals import Progress
from ckanext.proactiva.types import LastSeal, LedgerStatus, LooksShown

# Figures older than this are marked as late.
FRESH: Final = timedelta(days=1)


def progress(now: Moment) -> LedgerStatus:
    """Return the progress of the ledger, with each moment where the portal is."""
    return status_of(seals.progress(), now)


def status_of(found: Progress | None, now: Moment) -> LedgerStatus:
    """Return the progress of the ledger from a row that was already read."""
    zone = now.zone
    if found is None:
        return {
            "ledger": None,
            "timezone": zone.key,
            "synced_at": None,
            "began_at": None,
            "late": True,
            "last_seq": 0,
            "seal": None,
        }
    synced_at = found["synced_at"]
    return {
        "ledger": found["ledger"],
        "timezone": zone.key,
        "began_at": _local(found["began_at"], zone),
        "synced_at": _local(synced_at, zone),
        "late": synced_at is None or now.at - synced_at > FRESH,
        "known": found["known"],
        "inferred": found["inferred"],
        "done": found["done"],
        "total": found["total"],
        "looks": [_told(each) for each in looks.series(found["looks"], zone)],
        "last_seq": found["last_seq"] or 0,
        "seal": _seal(found, zone),
    }


def _seal(found: Progress, zone: ZoneInfo) -> LastSeal | None:
    number, digest = found["number"], found["hash"]
    if number is None or not digest:
        return None
    return {"number": number, "hash": digest, "sealed_at": _local(found["sealed_at"], zone)}


def _told(series: LookSeries) -> LooksShown:
    first, last = series.first.isoformat(), series.last.isoformat()
    return {"first": first, "last": last, "formula": series.formula}


def _local(moment: datetime | None, zone: ZoneInfo) -> str | None:
    return moment.astimezone(zone).isoformat() if moment else None
