"""What actions accept."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import ckantoolkit as tk
from ckan.logic import validate as ckan_validate

Schema = dict[str, Any]


def validate(schema: Callable[[], Schema]) -> Callable[[Any], Any]:
    """Make a decorator that checks what an action is given against a schema, all of it."""
    return ckan_validate(lambda: {**schema(), "__junk": [_refuse_nested]})


def _refuse_nested(key: Any, data: Any, errors: Any, context: Any) -> None:
    # A list of objects, where a field takes none, is taken apart by CKAN and put aside in silence.
    for field in {path[:1] for path in data.pop(key, None) or ()} & errors.keys():
        errors[field].append(tk._("Write text here, not a list or another type"))
