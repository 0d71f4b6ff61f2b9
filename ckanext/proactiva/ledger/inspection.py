"""The findings of ``ckan proactiva check`` about the ledger."""

from __future__ import annotations

from ckan import model

from ckanext.proactiva.domain.fork import PutBackError
from ckanext.proactiva.ledger import heads
from ckanext.proactiva.model import migrations
from ckanext.proactiva.types import Finding


def lost_seal() -> int | None:
    """Return the newest seal made before the database was restored, or None if it was not."""
    try:
        heads.check(model.Session.connection())
    except PutBackError as error:
        return error.lost.number
    return None


def findings() -> list[Finding]:
    """Return a finding if the database was restored to an older copy of the ledger."""
    if migrations.applied() != migrations.newest():
        return []
    try:
        heads.check(model.Session.connection())
    except PutBackError as error:
        return [Finding(level="error", subject="ledger", message=str(error))]
    return []
