"""The findings of ``ckan proactiva check`` about the ledger."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from ckan import model

from ckanext.proactiva import config, option_check
from ckanext.proactiva.domain.fork import RestoredBackupError
from ckanext.proactiva.ledger import heads, seals
from ckanext.proactiva.model import migrations
from ckanext.proactiva.types import Finding

SUBJECT: Final = "ledger"
# How much later than it is due the ledger may look.
LATE: Final = timedelta(days=1)


def lost_seal() -> int | None:
    """Return the newest seal made before the database was restored, or None if it was not."""
    try:
        heads.check(model.Session.connection())
    except RestoredBackupError as error:
        return error.lost.number
    return None


def findings(at: datetime) -> list[Finding]:
    """Return a finding if an older copy of the ledger was restored, or if nobody looks any more."""
    if not migrations.are_applied():
        return []
    try:
        heads.check(model.Session.connection())
    except RestoredBackupError as error:
        return [Finding(level="error", subject=SUBJECT, message=str(error))]
    line = _stopped(at)
    return [Finding(level="warning", subject=SUBJECT, message=line)] if line else []


def _stopped(at: datetime) -> str:
    if config.LEDGER_MINUTES in option_check.flaws():
        return ""  # tick says so
    found = seals.progress()
    synced_at = found["synced_at"] if found else None
    if synced_at is None:
        return "the ledger has not finished its first look: does «ckan proactiva tick» run?"
    if at - synced_at <= timedelta(minutes=config.ledger_minutes()) + LATE:
        return ""
    since = synced_at.isoformat(timespec="seconds")
    return f"the ledger last looked on {since}: does «ckan proactiva tick» run?"
