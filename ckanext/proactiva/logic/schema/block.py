"""Schemas of the actions on the block."""

from __future__ import annotations

from ckanext.proactiva.logic.schema import kit, references
from ckanext.proactiva.logic.schema.kit import Schema


def block_show() -> Schema:
    """Accept the id or name of a dataset."""
    return {"id": references.dataset()}


def block_list() -> Schema:
    """Accept where to start and how many to list."""
    return {"after": references.optional_reference(), "limit": kit.limit()}
