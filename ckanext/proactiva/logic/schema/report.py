"""Schemas of the actions on reports."""

from __future__ import annotations

import re
from typing import Final, cast

import ckantoolkit as tk

from ckanext.proactiva.domain import inputs
from ckanext.proactiva.domain.kinds import FLAG
from ckanext.proactiva.domain.report import Outcome, Reason
from ckanext.proactiva.logic.schema import kit
from ckanext.proactiva.logic.schema.demand import demand_show
from ckanext.proactiva.logic.schema.kit import LONGEST_LINE, Schema

LONGEST_NOTE = 1_000
ON_A_PAGE = 50
CHOSEN: Final = [why for why in Reason if why.is_chosen]
_ITEM: Final = re.compile(r"[0-9A-Za-z-]{1,64}")


def moderation_list() -> Schema:
    """Accept a page, and what to narrow it to."""
    return {
        "items": [kit.optional(list), kit.at_most(kit.MOST_AT_ONCE), _items],
        "same_origin": [kit.optional(bool), kit.of_kind(FLAG, "yes or no")],
        "offset": kit.offset(),
        "limit": kit.limit(),
    }


def hidden_list() -> Schema:
    """Accept a page."""
    return {"offset": kit.offset(), "limit": kit.limit(ON_A_PAGE)}


def trail_list() -> Schema:
    """Accept a folio or none, and a page."""
    return {"folio": [kit.optional(lambda: None), kit.folio], **hidden_list()}


def report_create() -> Schema:
    """Accept a folio or the id of a message, why it is reported, and words for the moderators."""
    return {
        **demand_show(),
        "folio": [kit.optional(lambda: None), kit.folio],
        "id": [kit.optional(str), kit.text(LONGEST_LINE)],
        "reason": [kit.required(lambda: tk._("Choose a reason")), kit.member_of(CHOSEN)],
        "text": kit.optional_text(LONGEST_NOTE),
    }


def report_close() -> Schema:
    """Accept the id of a report, and its outcome."""
    return {
        "id": kit.reference(),
        "outcome": [kit.optional(lambda: Outcome.NOTHING_TO_DO), kit.member_of(Outcome)],
    }


def _items(value: object) -> list[str]:
    """Take a list of folios and ids."""
    found = inputs.listed(value)
    if not all(isinstance(each, str) and _ITEM.fullmatch(each) for each in found):
        raise tk.Invalid(tk._("Write folios, and ids of messages or reports"))
    return cast("list[str]", found)
