"""The stored blocks of all datasets, a page at a time."""

from __future__ import annotations

from ckan import model

from ckanext.proactiva.block import writing
from ckanext.proactiva.types import StoredBlock


def stored(after: str, limit: int) -> list[StoredBlock]:
    """Return the stored blocks of the datasets that follow the one with an id, by id."""
    packages = (
        model.Session.query(model.Package)
        .filter(model.Package.id > after)
        .order_by(model.Package.id)
        .limit(limit)
    )
    return [
        {"id": package.id, "name": package.name, "block": writing.stored_block(package)}
        for package in packages
    ]
