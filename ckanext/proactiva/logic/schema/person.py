"""Schemas of the actions on a person's data."""

from __future__ import annotations

from typing import Any

import ckantoolkit as tk

from ckanext.proactiva.logic.schema import kit
from ckanext.proactiva.logic.schema.kit import Schema


def person() -> Schema:
    """Accept whose data it is: by account, or by the folio of a demand they asked for."""
    return {
        "user": [kit.optional(str), kit.text(kit.LONGEST_LINE)],
        "folio": [kit.optional(str), kit.folio],
        "__before": [_one_of_both],
    }


def _one_of_both(key: Any, data: Any, errors: Any, context: Any) -> None:
    given = [name for name in ("user", "folio") if not kit.is_blank(data, (name,))]
    if len(given) != 1:
        field = "user" if given else "folio"
        errors[(field,)] = [tk._("Give either an account or the folio of a demand")]
