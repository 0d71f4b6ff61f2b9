"""Schemas of the actions on what waits for the authority, and on what it decided."""

from __future__ import annotations

import re
from typing import Final, cast

import ckantoolkit as tk

from ckanext.proactiva.domain import inputs
from ckanext.proactiva.logic.schema import flags, kit, references
from ckanext.proactiva.logic.schema.demand import demand_show, reason
from ckanext.proactiva.logic.schema.kit import Schema

PAGE_SIZE = 50
_ITEM: Final = re.compile(r"[0-9A-Za-z-]{1,64}")


def moderation_list() -> Schema:
    """Accept a page, and what to narrow it to."""
    return {
        "items": [kit.optional(list), kit.at_most(kit.MOST_AT_ONCE), _items],
        "same_origin": flags.optional(),
        **kit.page(),
    }


def hidden_list() -> Schema:
    """Accept a page."""
    return kit.page(PAGE_SIZE)


def trail_list() -> Schema:
    """Accept a folio or none, and a page."""
    return {"folio": [kit.optional(lambda: None), kit.folio], **hidden_list()}


def demand_publish() -> Schema:
    """Accept a demand, and the institution to refer it to, if any."""
    return {
        **demand_show(),
        "institution": references.optional_institution("proactiva_institution_asked"),
    }


def demand_return() -> Schema:
    """Accept why a demand is returned to its author, as a code and in words."""
    return {
        **demand_show(),
        "reason": reason(),
        "text": kit.optional_text(),
    }


def message_publish() -> Schema:
    """Accept the id of a message."""
    return {"id": references.reference()}


def message_hide() -> Schema:
    """Accept the id of a message, why it is hidden, and whether only while it waits."""
    return {**message_publish(), "reason": reason(), "waiting": flags.optional()}


def _items(value: object) -> list[str]:
    """Take a list of folios and ids."""
    found = inputs.listed(value)
    if not all(isinstance(each, str) and _ITEM.fullmatch(each) for each in found):
        raise tk.Invalid(tk._("Write folios, and ids of messages or reports"))
    return cast("list[str]", found)
