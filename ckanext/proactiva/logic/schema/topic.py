"""What the action on topics accepts."""

from __future__ import annotations

from ckanext.proactiva.logic.schema import kit
from ckanext.proactiva.logic.schema.kit import Schema


def topic_show() -> Schema:
    """Accept the name of a list, and the code of a term of it."""
    return {"vocabulary": kit.reference(), "code": kit.reference()}
