"""Validators for words that everybody will read, and for the names that people sign with."""

from __future__ import annotations

from typing import Final

import ckantoolkit as tk

from ckanext.proactiva import labels, shield
from ckanext.proactiva.domain.alias import speaks_for_another
from ckanext.proactiva.domain.register import Phrase
from ckanext.proactiva.domain.title import says_something
from ckanext.proactiva.institutions import register
from ckanext.proactiva.logic.schema.kit import Validator

# This many characters usually show whether a text says something.
BEGINNING: Final = 500


def saying(phrase: Phrase) -> Validator:
    """Return a validator that asks for words if nothing is left to read in public."""

    def validator(value: object) -> object:
        if isinstance(value, str) and not (_begins(value) or _says(value)):
            raise tk.Invalid(labels.say(phrase))
        return value

    validator.__doc__ = "with words in it"
    return validator


def without_personal_data(phrase: Phrase) -> Validator:
    """Return a validator that refuses text with personal data, with the phrase."""

    def validator(value: object) -> object:
        if isinstance(value, str) and shield.kinds(value):
            raise tk.Invalid(labels.say(phrase))
        return value

    validator.__doc__ = "without personal data"
    return validator


def _says(text: str) -> bool:
    return says_something(shield.public_text(text))


def _begins(text: str) -> bool:
    """Return whether a text's beginning says something: the shield's cost grows with length."""
    begun = shield.public_text(text[:BEGINNING])
    # The end may cut off something that would be hidden as a whole.
    return says_something(begun[: len(begun) // 2])


def of_nobody_else(value: object) -> object:
    """Unlike any institution's name or office."""
    if isinstance(value, str) and speaks_for_another(value, register.names()):
        message = tk._("Sign with another name: this one looks like an institution or an office")
        raise tk.Invalid(message)
    return value
