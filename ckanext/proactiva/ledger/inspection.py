"""What ``ckan proactiva check`` tells of the ledger."""

from __future__ import annotations

from ckan import model

from ckanext.proactiva.domain.fork import PutBackError
from ckanext.proactiva.ledger import heads
from ckanext.proactiva.model import migrations
from ckanext.proactiva.types import Finding


def lost_seal() -> int | None:
    """Return the newest seal that was made before the database was put back, if it was."""
    try:
        heads.check(model.Session.connection())
    except PutBackError as error:
        return error.lost.number
    return None


def findings() -> list[Finding]:
    """Return whether the database was put back to an older copy of the ledger."""
    if migrations.applied() != migrations.newest():
        return []
    try:
        heads.check(model.Session.connection())
    except PutBackError as error:
        return [Finding(level="error", subject="ledger", message=str(error))]
    return []
