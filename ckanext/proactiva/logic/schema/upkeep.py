"""Schema of the action on the upkeep of datasets."""

from __future__ import annotations

from ckanext.proactiva.logic.schema import kit
from ckanext.proactiva.logic.schema.kit import Schema


def upkeep_list() -> Schema:
    """Accept an active institution, and where its list goes on."""
    return {
        "institution": kit.institution(),
        "after": kit.optional_reference(),
        "limit": kit.limit(),
    }
