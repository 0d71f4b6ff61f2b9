"""Schemas of the actions on drafts."""

from __future__ import annotations

import ckantoolkit as tk

from ckanext.proactiva.domain import sheet
from ckanext.proactiva.domain.register import N_
from ckanext.proactiva.logic.schema import kit
from ckanext.proactiva.logic.schema.kit import LONGEST_LINE, Schema
from ckanext.proactiva.people import permissions
from ckanext.proactiva.people.actor import from_context
from ckanext.proactiva.types import Context

MOST_BYTES = 20_000
# The longest draft of a sheet: in JSON, accents and quotes take several characters.
MOST_OF_AUTHORITY = 2 * sheet.LONGEST


def draft_list() -> Schema:
    """Accept the key of a draft's writer."""
    asked = N_("Send the key that opens your drafts")
    return {"draft_key": kit.still_required(asked, kit.text(LONGEST_LINE))}


def draft_delete() -> Schema:
    """Accept a form, or none to delete all of them."""
    return {**draft_list(), "form_token": kit.optional_line()}


def draft_update() -> Schema:
    """Accept a form and its content, and the folio once it was sent."""
    return {
        **draft_delete(),
        "content": [kit.optional(str), _small, kit.text(MOST_OF_AUTHORITY)],
        "folio": kit.optional_line(),
    }


def _small(value: object, context: Context) -> object:
    """20 kB at most, 600 kB for the authority's editors."""
    size = len(value.encode("utf-8", "replace")) if isinstance(value, str) else 0
    if size > MOST_BYTES:
        most = MOST_OF_AUTHORITY if permissions.is_authority(from_context(context)) else MOST_BYTES
        if size > most:
            raise tk.Invalid(tk._("This is too long to keep: shorten it"))
    return value
