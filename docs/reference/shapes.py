"""What actions return, in words: Python types as JSON types."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from types import NoneType, SimpleNamespace, UnionType
from typing import Annotated, Any, Final, Literal, NamedTuple, Union, get_args, get_origin

from typing_extensions import NotRequired, get_type_hints, is_typeddict

Hint = Any  # a type, or what the typing module makes of types: they have nothing in common

PLAIN: Final[dict[Hint, str]] = {
    object: "any value",
    bool: "true or false",
    int: "whole number",
    str: "text",
    NoneType: "null",
}


class Key(NamedTuple):
    """A key of a shape: its name, what it holds, and whether it is always there."""

    name: str
    holds: str
    is_always_there: bool


def returned_by(function: Callable[..., Any]) -> Hint:
    """Return the type that a function returns."""
    function = inspect.unwrap(function)
    # That alone: the parameters name types that CKAN has for type checkers only.
    only = SimpleNamespace(__annotations__={"return": function.__annotations__["return"]})
    return get_type_hints(only, function.__globals__, include_extras=True)["return"]


def in_words(hint: Hint) -> str:
    """Return the JSON name of a type."""
    if hint in PLAIN:
        return PLAIN[hint]
    if is_typeddict(hint):
        return f"[{hint.__name__}](#{hint.__name__.lower()})"
    return _COMPOSED[get_origin(hint)](get_args(hint))


def gather(hint: Hint, found: dict[str, Hint]) -> None:
    """Add to *found* every shape within a type, however deep, and the base of each."""
    if is_typeddict(hint):
        if hint.__name__ in found:
            return
        found[hint.__name__] = hint
        within = [base_of(hint), *_hints(hint).values()]
    else:
        within = get_args(hint)
    for each in within:
        gather(each, found)


def base_of(shape: Hint) -> Hint | None:
    """Return the public shape that this one extends, if any."""
    bases: Iterator[Hint] = filter(is_typeddict, shape.__orig_bases__)
    return next((base for base in bases if not base.__name__.startswith("_")), None)


def keys_of(shape: Hint) -> Iterator[Key]:
    """Return the keys that a shape adds to its base."""
    base = base_of(shape)
    inherited = _hints(base) if base else {}
    for name, hint in _hints(shape).items():
        if name not in inherited or hint != inherited[name]:
            is_optional = get_origin(hint) is NotRequired or name in shape.__optional_keys__
            yield Key(name, in_words(hint), not is_optional)


def _hints(shape: Hint) -> dict[str, Hint]:
    return get_type_hints(shape, include_extras=True)


def _either(parts: tuple[Hint, ...]) -> str:
    return " or ".join(map(in_words, parts))


_COMPOSED: Final[dict[Hint, Callable[[tuple[Hint, ...]], str]]] = {
    Annotated: lambda parts: parts[1],
    Literal: lambda parts: " or ".join(f"`{each}`" for each in parts),
    NotRequired: lambda parts: in_words(parts[0]),
    Union: _either,
    UnionType: _either,
    dict: lambda parts: f"{{name: {in_words(parts[1])}}}",
    list: lambda parts: f"list of {in_words(parts[0])}",
}
