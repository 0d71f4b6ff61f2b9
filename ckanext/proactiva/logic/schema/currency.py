"""Schema of the action on currency."""

from __future__ import annotations

from ckanext.proactiva.logic.schema import references
from ckanext.proactiva.logic.schema.kit import Schema


def currency_show() -> Schema:
    """Accept a dataset."""
    return {"dataset": references.reference()}
