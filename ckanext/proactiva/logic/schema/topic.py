"""Schema of the action on topics."""

from __future__ import annotations

from ckanext.proactiva.logic.schema import references
from ckanext.proactiva.logic.schema.kit import Schema


def topic_show() -> Schema:
    """Accept the name of a vocabulary, and the code of one of its terms."""
    return {"vocabulary": references.reference(), "code": references.reference()}
