"""A kind of field of the block: what it accepts, stores, indexes and shows.

Storage is CKAN's extras, which are text, and an empty value is not stored at all. ckanext-scheming
does the same, so a portal can switch between the two modes without touching its data.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Container, Mapping
from typing import ClassVar, Final

from ckanext.proactiva.domain.inputs import is_blank
from ckanext.proactiva.domain.register import N_, Phrase, WrongInput
from ckanext.proactiva.domain.text import clean, shortened
from ckanext.proactiva.domain.vocabulary import Vocabulary

Value = bool | str | list[str]

LONGEST_TERM = 1_000  # characters, so that no term reaches Solr's limit
# Limits for programs, which are not held to the list.
LONGEST_CODE = 100
MOST_CODES = 100
NOT_TEXT: Final = N_("Write text here, not a list or another type")
TOO_LONG: Final = N_("Shorten this text to {limit} characters; it has {length}")


class WrongValue(WrongInput):
    """The input cannot be a value of this kind; the phrase says what to do."""


class Kind(ABC):
    """The behaviour common to all fields of one kind; it holds no value."""

    name: ClassVar[str]
    is_list: ClassVar[bool] = False
    is_faceted: ClassVar[bool] = False
    labels: ClassVar[Mapping[str, Phrase]] = {}  # of terms that are in no vocabulary

    @property
    def widget(self) -> str:
        """Return the template of its input in a form."""
        return f"proactiva/block/form_{self.name}.html"

    def validator(self, vocabulary: str = "") -> str:
        """Return its validator, as scheming's schemas name it."""
        return f"proactiva_{self.name}" + (f"({vocabulary})" if vocabulary else "")

    def take(self, given: object, allowed: Container[str] | None = None) -> Value | None:
        """Return the value that a person or a client means; None if they say nothing.

        Args:
            given: what they sent, of any type.
            allowed: the codes that the value may have; None to leave them unchecked.

        Raises:
            WrongValue: saying what to send instead.
        """
        value = self._value(given)
        if allowed is not None and not is_blank(given):
            for code in codes(value) or [""]:
                if code not in allowed:
                    phrase = N_("«{code}» is not on the list; choose from it")
                    raise WrongValue(phrase, code=shortened(code))
        return value

    def adapted(self, given: object, language: str) -> object:
        """Return a program's input as this kind takes it, if other portals keep it otherwise.

        Args:
            given: what the program sent, of any type.
            language: the language of this portal.
        """
        return given

    def within_limits(self, given: object) -> object:
        """Return as much of a program's input as may be stored: all, unless the kind has limits."""
        return given

    def typed(self, stored: object) -> Value | None:
        """Return the value that the API shows; None if it is missing or cannot be read."""
        try:
            return self._value(stored)
        except WrongValue:
            return None

    def store(self, value: Value) -> str:
        """Return the text to store for a value that is not empty."""
        return str(value)

    def solr_name(self, field: str) -> str:
        """Return the name in Solr of a field of this kind."""
        return field

    def terms(self, value: Value) -> str | list[str]:
        """Return the terms to filter by; a value stored by others that is too long has none."""
        term = self.store(value)
        return term if len(term) <= LONGEST_TERM else ""

    def words(self, value: Value, vocabulary: Vocabulary | None) -> str:
        """Return the text whose words find it in a search."""
        return str(value)

    def _value(self, given: object) -> Value | None:
        if is_blank(given):
            return None
        value = self._read(given)
        return None if value in ("", []) else value

    @abstractmethod
    def _read(self, given: object) -> Value:
        """Return what was given as a value, which may turn out to be empty."""


def codes(value: Value | None) -> list[str]:
    """Return the codes that a value is or lists."""
    return value if isinstance(value, list) else [value] if value and value is not True else []


def plain(given: object, refusal: Phrase) -> str:
    """Return text in storable form; anything else is refused with the phrase."""
    if isinstance(given, str):
        return clean(given).strip()
    if is_blank(given):
        return ""
    raise WrongValue(refusal)
