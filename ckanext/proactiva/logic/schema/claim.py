"""Schemas of the actions that give authors their codes back."""

from __future__ import annotations

from ckanext.proactiva.logic.schema import mail
from ckanext.proactiva.logic.schema.kit import Schema


def claim_create() -> Schema:
    """Accept the address to mail."""
    return {"email": mail.required()}
