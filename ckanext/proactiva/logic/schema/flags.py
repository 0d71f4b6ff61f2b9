"""Yes or no, wherever somebody answers it."""

from __future__ import annotations

import ckantoolkit as tk

from ckanext.proactiva.domain.field_kinds import FLAG
from ckanext.proactiva.logic.schema import kit


def optional(*, default: bool = False) -> list[kit.Validator]:
    """Return validators for yes or no, or for nothing, which means the default."""
    return [kit.optional(lambda: default), yes_or_no]


def yes_or_no(value: object) -> bool:
    """Yes or no."""
    meant = FLAG.typed(value)
    if not isinstance(meant, bool):
        raise tk.Invalid(tk._("Answer with yes or no"))
    return meant
