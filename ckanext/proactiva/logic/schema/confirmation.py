"""Schemas of the actions that confirm demands."""

from __future__ import annotations

from ckanext.proactiva.logic.schema import mail
from ckanext.proactiva.logic.schema.demand import demand_show
from ckanext.proactiva.logic.schema.kit import Schema


def confirmation_create() -> Schema:
    """Accept a demand that is not confirmed, and the address to mail."""
    return {**demand_show(), "email": mail.required()}
