"""The small validators that schemas are made of; each docstring says what it takes.

The API reference is made from these docstrings.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import date
from enum import Enum
from typing import Any, cast

import ckantoolkit as tk

from ckanext.proactiva import labels
from ckanext.proactiva.domain import inputs
from ckanext.proactiva.domain.field_kind import NOT_TEXT, TOO_LONG, Kind, WrongValue
from ckanext.proactiva.domain.register import Phrase
from ckanext.proactiva.domain.text import clean, holds_words
from ckanext.proactiva.logic.schema import Schema, numbers

MOST_AT_ONCE = 100
LAST_OFFSET = 1_000_000
LONGEST_TEXT = 5_000
LONGEST_LINE = 160
# A mailed link's token is longer than what people type.
LONGEST_TOKEN = 500
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
# A text this many times too long is refused uncleaned: cleaning five megabytes takes half a second.
FAR_TOO_LONG = 20

Validator = Callable[..., Any]


def required(phrase: Phrase) -> Validator:
    """Return a validator that requires a value."""

    def validator(key: Any, data: Any, errors: Any, context: Any) -> None:
        if is_blank(data, key):
            errors[key].append(labels.say(phrase))
            raise tk.StopOnError

    validator.__doc__ = "required"
    return validator


def optional(default: Callable[[], object]) -> Validator:
    """Return a validator that fills in a missing value and skips the validators after it."""

    def validator(key: Any, data: Any, errors: Any, context: Any) -> None:
        if is_blank(data, key):
            data[key] = default()
            raise tk.StopOnError

    validator.__doc__ = _default_in_words(default())
    return validator


def text(longest: int) -> Validator:
    """Return a validator for plain text up to a length; if refused, it skips those after it."""

    def validator(key: Any, data: Any, errors: Any, context: Any) -> None:
        try:
            data[key] = written(data[key], longest)
        except tk.Invalid as invalid:
            errors[key].append(invalid.error)
            raise tk.StopOnError from None

    validator.__doc__ = f"text of up to {longest:,} characters"
    return validator


def still_required(phrase: Phrase, *cleaning: Validator) -> list[Validator]:
    """Return validators for a value that has to be there, and to be left after it is cleaned."""
    asked = required(phrase)
    return [asked, *cleaning, asked]


def required_text(phrase: Phrase, longest: int = LONGEST_TEXT) -> list[Validator]:
    """Return validators for a text that must say something, even after it is cleaned."""
    return still_required(phrase, text(longest), nothing_without_words)


def optional_text(longest: int = LONGEST_TEXT) -> list[Validator]:
    """Return validators for a text that may be empty."""
    return [optional(str), text(longest), nothing_without_words]


def optional_line() -> list[Validator]:
    """Return validators for a short text that may be empty, such as a code."""
    return [optional(str), text(LONGEST_LINE)]


def nothing_without_words(value: object) -> object:
    """Punctuation and emoji alone count as nothing."""
    return value if not isinstance(value, str) or holds_words(value) else ""


def one_line(value: object) -> object:
    """In one line."""
    return " ".join(value.split()) if isinstance(value, str) else value


def code(vocabulary: str) -> Validator:
    """Return a validator for one code of a vocabulary."""
    return _made("proactiva_listed_code", vocabulary, f"a code of `{vocabulary}`")


def codes(vocabulary: str) -> Validator:
    """Return a validator for a list of codes of a vocabulary."""
    return _made("proactiva_listed_codes", vocabulary, f"a list of codes of `{vocabulary}`")


def at_most(count: int) -> Validator:
    """Return a validator for a list of at most *count* elements."""

    def validator(value: object) -> object:
        chosen = inputs.decoded(value)
        if isinstance(chosen, list) and len(cast("list[object]", chosen)) > count:
            raise tk.Invalid(tk._("Choose at most {count}").format(count=count))
        return cast("object", chosen)

    validator.__doc__ = f"{count} at most"
    return validator


def one_of(choices: Iterable[str]) -> Validator:
    """Return a validator for one of these codes, which it leaves as it is."""
    offered = [str(getattr(each, "value", each)) for each in choices]

    def validator(value: object) -> object:
        if value not in offered:
            sentence = tk._("Choose one of these: {codes}")
            raise tk.Invalid(sentence.format(codes=", ".join(offered)))
        return value

    listed = ", ".join(f"`{each}`" for each in offered)
    validator.__doc__ = f"one of {listed}"
    return validator


def member_of(choices: Iterable[Enum]) -> Validator:
    """Return a validator that turns one of these codes into its member."""
    members = tuple(choices)
    known = one_of(str(each.value) for each in members)

    def validator(value: object) -> Enum:
        code = known(value)
        return next(each for each in members if each.value == code)

    validator.__doc__ = known.__doc__
    return validator


def offset() -> list[Validator]:
    """Return validators for how many results to skip."""
    return [optional(int), numbers.number(0, LAST_OFFSET)]


def limit(default: int = MOST_AT_ONCE, most: int = MOST_AT_ONCE, least: int = 1) -> list[Validator]:
    """Return validators for how many results to return at most."""
    return [optional(lambda: default), numbers.number(least, most)]


def page(default: int = MOST_AT_ONCE) -> Schema:
    """Accept a page of a list."""
    return {"offset": offset(), "limit": limit(default)}


def day(value: object) -> date:
    """A day, as year-month-day."""
    try:
        return date.fromisoformat(value if isinstance(value, str) else "")
    except ValueError:
        is_a_date = isinstance(value, str) and _DATE.fullmatch(value)
        written = tk._("Write the date as year-month-day, such as 2027-01-15")
        raise tk.Invalid(
            tk._("That day does not exist in the calendar: correct it") if is_a_date else written
        ) from None


def of_kind(kind: Kind, takes: str) -> Validator:
    """Return a validator that takes what a field of a kind would take."""

    def validator(value: object) -> object:
        try:
            return kind.take(value)
        except WrongValue as wrong:
            raise tk.Invalid(labels.filled(wrong.phrase, wrong.details)) from None

    validator.__doc__ = takes
    return validator


def folio(value: object) -> str:
    """A folio, however it is typed."""
    return value if isinstance(value, str) else ""


def is_blank(data: Any, key: Any) -> bool:
    """Return whether nothing was given for a field."""
    return data.get(key) is tk.missing or inputs.is_blank(data.get(key))


def written(value: object, longest: int) -> str:
    """Return plain text of at most *longest* characters, cleaned for storage.

    Raises:
        tk.Invalid: it is not text, or it is too long.
    """
    if not isinstance(value, str):
        raise tk.Invalid(labels.say(NOT_TEXT))
    said = value if len(value) > FAR_TOO_LONG * longest else clean(value).strip()
    if len(said) > longest:
        raise tk.Invalid(labels.filled(TOO_LONG, {"limit": longest, "length": len(said)}))
    return said


def _default_in_words(default: object) -> str:
    if isinstance(default, date):
        return "default today"
    if isinstance(default, str) and default:
        return f"default `{getattr(default, 'value', default)}`"
    return f"default {default}" if isinstance(default, int) and default else "optional"


def _made(name: str, argument: object, takes: str) -> Validator:
    make: Any = tk.get_validator(name)
    validator: Validator = make(argument)
    validator.__doc__ = takes
    return validator
