"""What the actions on drafts accept."""

from __future__ import annotations

import ckantoolkit as tk

from ckanext.proactiva.logic.schema import kit
from ckanext.proactiva.logic.schema.kit import LONGEST_LINE, Schema

MOST_BYTES = 20_000


def draft_list() -> Schema:
    """Accept the key of whoever wrote."""
    say: kit.Say = lambda: tk._("Send the key that opens your drafts")  # noqa: E731
    return {"draft_key": [kit.required(say), kit.text(LONGEST_LINE)]}


def draft_delete() -> Schema:
    """Accept a form, or none for all of them."""
    return {**draft_list(), "form_token": [kit.optional(str), kit.text(LONGEST_LINE)]}


def draft_update() -> Schema:
    """Accept a form and what stands in it, and the folio once it was sent."""
    return {
        **draft_delete(),
        "content": [kit.optional(str), kit.text(MOST_BYTES), _small],
        "folio": [kit.optional(str), kit.text(LONGEST_LINE)],
    }


def _small(value: object) -> object:
    """20 kB at most."""
    if isinstance(value, str) and len(value.encode("utf-8", "replace")) > MOST_BYTES:
        raise tk.Invalid(tk._("This is too long to be kept: shorten it"))
    return value
