"""Schema of the action on the upkeep of datasets."""

from __future__ import annotations

from ckanext.proactiva.logic.schema import kit, references
from ckanext.proactiva.logic.schema.kit import Schema


def upkeep_list() -> Schema:
    """Accept an active institution, and where its list goes on."""
    return {
        "institution": references.institution(),
        "after": references.optional_reference(),
        "limit": kit.limit(),
    }
