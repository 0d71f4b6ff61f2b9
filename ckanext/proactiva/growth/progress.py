"""How far the ledger is, and how sure it is of what came before it."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from ckanext.proactiva.domain.notes import Stretch
from ckanext.proactiva.ledger import looks, seals
from ckanext.proactiva.ledger.seals import Progress
from ckanext.proactiva.types import LastSeal, LedgerStatus, LooksShown

# Figures older than this are marked as late.
FRESH: Final = timedelta(days=1)


def progress(now: datetime, tz: ZoneInfo) -> LedgerStatus:
    """Return the progress of the ledger, with each moment in the time zone *tz*."""
    return told(seals.progress(), now, tz)


def told(found: Progress | None, now: datetime, tz: ZoneInfo) -> LedgerStatus:
    """Return the progress of the ledger from a row that was already read."""
    if found is None:
        return {
            "ledger": None,
            "timezone": tz.key,
            "synced_at": None,
            "began_at": None,
            "late": True,
            "last_seq": 0,
            "seal": None,
        }
    synced_at = found["synced_at"]
    return {
        "ledger": found["ledger"],
        "timezone": tz.key,
        "began_at": _local(found["began_at"], tz),
        "synced_at": _local(synced_at, tz),
        "late": synced_at is None or now - synced_at > FRESH,
        "known": found["known"],
        "inferred": found["inferred"],
        "done": found["done"],
        "total": found["total"],
        "looks": [_told(each) for each in looks.stretches(found["looks"], tz)],
        "last_seq": found["last_seq"] or 0,
        "seal": _seal(found, tz),
    }


def _seal(found: Progress, tz: ZoneInfo) -> LastSeal | None:
    number, digest = found["number"], found["hash"]
    if number is None or not digest:
        return None
    return {"number": number, "hash": digest, "sealed_at": _local(found["sealed_at"], tz)}


def _told(stretch: Stretch) -> LooksShown:
    first, last = stretch.first.isoformat(), stretch.last.isoformat()
    return {"first": first, "last": last, "formula": stretch.formula}


def _local(moment: datetime | None, tz: ZoneInfo) -> str | None:
    return moment.astimezone(tz).isoformat() if moment else None
