"""Schemas of the actions that give authors their codes back."""

from __future__ import annotations

import ckantoolkit as tk

from ckanext.proactiva.logic.schema import kit
from ckanext.proactiva.logic.schema.confirmation import demand_confirm
from ckanext.proactiva.logic.schema.demand import email
from ckanext.proactiva.logic.schema.kit import Schema


def claim_create() -> Schema:
    """Accept the address to mail."""
    say: kit.Say = lambda: tk._("Write your e-mail")  # noqa: E731
    return {"email": [kit.required(say), *email()[1:], kit.required(say)]}


claim_confirm = demand_confirm
