"""Validators of words that everybody will read, and of the names that people sign with."""

from __future__ import annotations

from typing import Final

import ckantoolkit as tk

from ckanext.proactiva import shield
from ckanext.proactiva.domain.alias import speaks_for_another
from ckanext.proactiva.domain.title import says_something
from ckanext.proactiva.institutions import register
from ckanext.proactiva.logic.schema.kit import Say, Validator

# So many characters of a text mostly show that it says something.
BEGINNING: Final = 500


def saying(say: Say) -> Validator:
    """Make a validator that asks for words where nothing is left to read in public."""

    def validator(value: object) -> object:
        if isinstance(value, str) and not (_begins(value) or _says(value)):
            raise tk.Invalid(say())
        return value

    validator.__doc__ = "with words in it"
    return validator


def _says(text: str) -> bool:
    return says_something(shield.public_text(text))


def _begins(text: str) -> bool:
    """Tell whether the beginning of a text says something: the shield costs by the letter."""
    begun = shield.public_text(text[:BEGINNING])
    # What stands at its end may be a half of something that is hidden as a whole.
    return says_something(begun[: len(begun) // 2])


def of_nobody_else(value: object) -> object:
    """That looks like no institution's name and no office."""
    if isinstance(value, str) and speaks_for_another(value, register.names()):
        message = tk._("Sign with another name: this one looks like an institution or an office")
        raise tk.Invalid(message)
    return value
