"""Schemas of the actions that confirm demands."""

from __future__ import annotations

from ckanext.proactiva.domain.register import N_
from ckanext.proactiva.logic.schema import kit, mail
from ckanext.proactiva.logic.schema.demand import demand_show
from ckanext.proactiva.logic.schema.kit import Schema


def demand_confirm() -> Schema:
    """Accept the token at the end of a mailed link."""
    return {"token": [kit.required(N_("Open the link in the mail")), kit.text(kit.LONGEST_TOKEN)]}


def confirmation_create() -> Schema:
    """Accept a demand that is not confirmed, and the address to mail."""
    return {**demand_show(), "email": mail.required()}
