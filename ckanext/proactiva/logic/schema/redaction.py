"""What the actions on what is hidden in texts accept."""

from __future__ import annotations

from typing import Any, Final

import ckantoolkit as tk

from ckanext.proactiva.logic.schema import kit
from ckanext.proactiva.logic.schema.demand import demand_show
from ckanext.proactiva.logic.schema.kit import Schema
from ckanext.proactiva.logic.schema.marks import marks

LONGEST_NOTE: Final = 1_000


def redaction_preview() -> Schema:
    """Accept a demand or a message in it, and what to hide and to show."""
    return {
        **demand_show(),
        "message": _message(),
        "hide": [kit.optional(tuple), marks(named=True)],
        "show": [kit.optional(tuple), marks()],
    }


def demand_redact() -> Schema:
    """Accept a demand or a message in it, and what to hide and to show: at least one of both."""
    return {**redaction_preview(), "__before": [_something]}


def redaction_appeal() -> Schema:
    """Accept a demand or a message in it, and words for the moderators."""
    return {
        **demand_show(),
        "message": _message(),
        "text": [kit.optional(str), kit.text(LONGEST_NOTE)],
    }


def _message() -> list[kit.Validator]:
    """Make the validators of the id of a message in a demand."""
    return [kit.optional(str), tk.get_validator("proactiva_reference")]


def _something(key: Any, data: Any, errors: Any, context: Any) -> None:
    if kit.is_blank(data, ("hide",)) and kit.is_blank(data, ("show",)):
        errors[("hide",)].append(tk._("Choose what to hide, or what to show again"))
