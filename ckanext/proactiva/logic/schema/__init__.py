"""The schemas of our actions."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, Final, cast

import ckantoolkit as tk
from ckan.logic import validate as ckan_validate

from ckanext.proactiva.types import Context, DataDict

Schema = dict[str, Any]
# The prefix of keys that CKAN's validation reserves: clients may not send them.
RESERVED: Final = "__"


def validate(schema: Callable[[], Schema]) -> Callable[[Any], Any]:
    """Return a decorator that validates all of an action's parameters against a schema."""
    # What the schema does not name is dropped: results are kept by all that was asked.
    checking = ckan_validate(lambda: {**schema(), "__extras": [tk.get_validator("ignore")]})

    def decorate(action: Callable[..., Any]) -> Callable[..., Any]:
        checked = checking(action)

        @wraps(checked)
        def with_own_keys(context: Context, data_dict: DataDict) -> Any:
            sent = data_dict.items()
            own = {k: _whole(v) for k, v in sent if not str(k).startswith(RESERVED)}
            return checked(context, own)

        return with_own_keys

    return decorate


def _whole(value: Any) -> Any:
    """Return a list of objects as a tuple, for the validators of its field to take or refuse.

    CKAN's validation would flatten the list, and fails if anything else follows the first object.
    """
    if not isinstance(value, list):
        return value
    listed = cast("list[object]", value)
    return tuple(listed) if listed and isinstance(listed[0], dict) else listed
