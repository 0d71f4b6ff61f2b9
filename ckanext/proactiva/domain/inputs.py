"""What people and clients give, before anybody knows what it should be."""

from __future__ import annotations

import json
from typing import cast


def is_blank(given: object) -> bool:
    """Tell whether a person or a client left this empty, as forms and JSON say it."""
    if isinstance(given, str):
        return not given.strip()
    if isinstance(given, list):
        return all(is_blank(item) for item in cast("list[object]", given))
    return given is None or given == {}


def decoded(given: object) -> object:
    """Read JSON where storage or a client gives a list as text; other text is one code."""
    if isinstance(given, str) and given.lstrip().startswith("["):
        try:
            return json.loads(given)
        except (ValueError, RecursionError):
            return given
    return given


def listed(given: object) -> list[object]:
    """Return what was given as a list: itself if it is one, and nothing if it is blank."""
    if isinstance(given, list):
        return cast("list[object]", given)
    return [] if is_blank(given) else [given]
