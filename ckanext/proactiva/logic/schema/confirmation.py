"""Schemas of the actions that confirm demands."""

from __future__ import annotations

import ckantoolkit as tk

from ckanext.proactiva.logic.schema import kit
from ckanext.proactiva.logic.schema.demand import demand_show, email
from ckanext.proactiva.logic.schema.kit import Schema


def demand_confirm() -> Schema:
    """Accept the token at the end of a mailed link."""
    say: kit.Say = lambda: tk._("Open the link in the mail")  # noqa: E731
    return {"token": [kit.required(say), kit.text(kit.LONGEST_TOKEN)]}


def confirmation_create() -> Schema:
    """Accept a demand that is not confirmed, and the address to mail."""
    say: kit.Say = lambda: tk._("Write your e-mail")  # noqa: E731
    return {**demand_show(), "email": [kit.required(say), *email()[1:]]}
