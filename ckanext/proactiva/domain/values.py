"""What the fields of the block can hold: read from storage, and taken from people.

Storage is CKAN's extras, which are text: a list is JSON, a flag is «true» or «false», and what is
empty is not stored at all. This is also what ckanext-scheming writes for a multiple choice, so a
portal can change between the two modes without touching its data.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from enum import Enum
from typing import Any

from ckanext.proactiva.domain.text import clean

Value = bool | str | list[str]

YES = frozenset({"true", "yes", "on", "1", "sí", "si"})
NO = frozenset({"false", "no", "off", "0"})


class Kind(str, Enum):
    """The kinds of field in the block."""

    FLAG = "flag"
    CODE = "code"
    CODES = "codes"
    TEXT = "text"


class WrongType(ValueError):
    """What was given cannot be a value of this kind."""


def is_blank(given: object) -> bool:
    """Tell whether a person or a client left this empty, as forms and JSON say it."""
    if isinstance(given, str):
        return not given.strip()
    if isinstance(given, list):
        return all(is_blank(item) for item in given)
    return given is None or given == {}


def typed(kind: Kind, stored: object) -> Value:
    """Return the value that the API shows: always the same type, whatever storage holds."""
    try:
        return TAKE[kind]("" if stored is None else stored)
    except WrongType:
        return EMPTY[kind]()


def is_kind(kind: Kind, stored: object) -> bool:
    """Tell whether what storage holds can be a value of this kind."""
    try:
        TAKE[kind](stored)
    except WrongType:
        return False
    return True


def decoded(given: object) -> object:
    """Read JSON where storage or a client gives a list as text; other text is one code."""
    if isinstance(given, str) and given.lstrip().startswith("["):
        try:
            return json.loads(given)
        except (ValueError, RecursionError):
            return given
    return given


def dump(value: Value) -> str:
    """Return the text that storage keeps for a value that is not empty."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _flag(given: object) -> bool:
    # A tick box with its hidden empty companion arrives as a list of both.
    answers = [item for item in _listed(given) if not is_blank(item)]
    word = str(answers[-1]).strip().lower() if answers else "false"
    if word in YES | NO:
        return word in YES
    raise WrongType


def _text(given: object) -> str:
    if isinstance(given, str):
        return clean(given).strip()
    if is_blank(given):
        return ""
    raise WrongType


def _codes(given: object) -> list[str]:
    items = _listed(decoded(given))
    if not all(isinstance(item, str) for item in items):
        raise WrongType
    return list(dict.fromkeys(_text(item) for item in items if not is_blank(item)))


def _listed(given: object) -> list[Any]:
    return given if isinstance(given, list) else [] if is_blank(given) else [given]


TAKE: dict[Kind, Callable[[object], Value]] = {
    Kind.FLAG: _flag,
    Kind.CODE: _text,
    Kind.CODES: _codes,
    Kind.TEXT: _text,
}
EMPTY: dict[Kind, Callable[[], Value]] = {
    Kind.FLAG: bool,
    Kind.CODE: str,
    Kind.CODES: list,
    Kind.TEXT: str,
}
