"""Schemas of the actions on vocabularies."""

from __future__ import annotations

from ckanext.proactiva.logic.schema import references
from ckanext.proactiva.logic.schema.kit import Schema


def vocabulary_show() -> Schema:
    """Accept the name of a vocabulary, and the code of one of its terms."""
    return {
        "vocabulary": references.reference(),
        "code": references.optional_reference(),
    }
