"""Schemas of the actions on hidden parts of texts."""

from __future__ import annotations

from typing import Final

from ckanext.proactiva.domain.register import N_
from ckanext.proactiva.logic.schema import kit, references, together
from ckanext.proactiva.logic.schema.demand import demand_show
from ckanext.proactiva.logic.schema.kit import Schema
from ckanext.proactiva.logic.schema.marks import marks

LONGEST_NOTE: Final = 1_000


def redaction_preview() -> Schema:
    """Accept a demand or a message, and what to hide and show; without a folio, no demand's."""
    return {
        **demand_show(),
        "folio": [kit.optional(lambda: None), kit.folio],
        "message": references.optional_reference(),
        **hide_and_show(),
    }


def demand_redact() -> Schema:
    """Accept a demand or a message in it, and what to hide and to show: at least one of them."""
    return {
        **demand_show(),
        "message": references.optional_reference(),
        **hide_and_show(),
        "__before": something(),
    }


def something() -> list[kit.Validator]:
    """Return validators that refuse if nothing is to be hidden or shown."""
    nothing = N_("Choose what to hide, or what to show again")
    return [together.at_least_one(("hide", "show"), nothing)]


def hide_and_show() -> Schema:
    """Accept what to hide and what to show again."""
    return {
        "hide": [kit.optional(tuple), marks(named=True)],
        "show": [kit.optional(tuple), marks()],
    }


def redaction_appeal() -> Schema:
    """Accept a demand or a message in it, and words for the moderators."""
    return {
        **demand_show(),
        "message": references.optional_reference(),
        "text": [kit.optional(str), kit.text(LONGEST_NOTE)],
    }
