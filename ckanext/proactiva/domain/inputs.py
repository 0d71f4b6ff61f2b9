"""Raw input from people and clients, before anything is known about it."""

from __future__ import annotations

import json
from typing import cast

from ckanext.proactiva.domain.text import holds_words


def is_blank(given: object) -> bool:
    """Return whether a person or a client left this empty, as forms and JSON express it."""
    left = [given]
    while left:  # a loop, because JSON may nest lists deeper than functions can
        each = left.pop()
        if isinstance(each, list):
            left += cast("list[object]", each)
        elif each.strip() if isinstance(each, str) else each is not None and each != {}:
            return False
    return True


def says_nothing(given: object) -> bool:
    """Return whether this is blank, or a text, maybe by language, without a letter or a digit."""
    given = _from_json(given, "{")
    if said := texts(given).values():
        return not any(map(holds_words, said))
    if isinstance(given, dict):
        given = [*cast("dict[object, object]", given).values()]
    return is_blank(given)


def decoded(given: object) -> object:
    """Read JSON if storage or a client gives a list as text; any other text is one code."""
    return _from_json(given, "[")


def unpacked(given: object) -> object:
    """Read JSON if storage or a client gives a list or a mapping as text."""
    return _from_json(decoded(given), "{")


def texts(given: object) -> dict[str, str]:
    """Return the texts of a value by language, also from JSON; a single text is under «»."""
    given = _from_json(given, "{")
    if isinstance(given, dict):
        pairs = cast("dict[object, object]", given).items()
        return {str(k): v for k, v in pairs if isinstance(v, str) and v}
    return {"": given} if isinstance(given, str) else {}


def _from_json(given: object, opening: str) -> object:
    if isinstance(given, str) and given.lstrip().startswith(opening):
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
