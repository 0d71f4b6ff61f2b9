"""Schemas of the actions that export demands and answers."""

from __future__ import annotations

from ckanext.proactiva.logic.schema import kit
from ckanext.proactiva.logic.schema.demand import filters, place
from ckanext.proactiva.logic.schema.kit import Schema

IN_A_BATCH = 1_000


def export() -> Schema:
    """Accept what narrows the board, and where the rows go on."""
    return {**filters(), "after": place(), "limit": kit.limit(IN_A_BATCH, IN_A_BATCH)}
