"""The schemas of our actions."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, Final, cast

import ckantoolkit as tk
from ckan.logic import validate as ckan_validate

from ckanext.proactiva import labels
from ckanext.proactiva.domain.field_kind import NOT_TEXT
from ckanext.proactiva.types import Context, DataDict

Schema = dict[str, Any]
# The prefix of keys that CKAN's validation reserves: clients may not send them.
RESERVED: Final = "__"
# Parameters that take lists of objects, which CKAN's validation would flatten.
OBJECTS: Final = frozenset({"hide", "not_personal", "show", "steps"})


def validate(schema: Callable[[], Schema]) -> Callable[[Any], Any]:
    """Return a decorator that validates all of an action's parameters against a schema."""
    # What the schema does not name is dropped: results are kept by all that was asked.
    checking = ckan_validate(
        lambda: {
            **schema(),
            "__extras": [tk.get_validator("ignore")],
            "__junk": [_refuse_nested],
        }
    )

    def decorate(action: Callable[..., Any]) -> Callable[..., Any]:
        checked = checking(action)

        @wraps(checked)
        def with_own_keys(context: Context, data_dict: DataDict) -> Any:
            own = {k: _whole(v) if k in OBJECTS else v for k, v in data_dict.items()}
            own = {k: v for k, v in own.items() if not str(k).startswith(RESERVED)}
            return checked(context, own)

        return with_own_keys

    return decorate


def _whole(value: Any) -> Any:
    if not isinstance(value, list):
        return value
    listed = cast("list[object]", value)
    return tuple(listed) if listed and isinstance(listed[0], dict) else listed


def _refuse_nested(key: Any, data: Any, errors: Any, context: Any) -> None:
    # If a field that takes no list of objects gets one, CKAN flattens it and sets it aside without
    # an error.
    for field in {path[:1] for path in data.pop(key, None) or ()} & errors.keys():
        errors[field].append(labels.say(NOT_TEXT))
