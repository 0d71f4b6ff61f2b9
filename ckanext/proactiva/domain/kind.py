"""A kind of field of the block: what it takes, stores, indexes and shows.

Storage is CKAN's extras, which are text, and what is empty is not stored at all. This is also what
ckanext-scheming does, so a portal can change between the two modes without touching its data.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Container, Mapping
from typing import ClassVar, Final

from ckanext.proactiva.domain.inputs import is_blank
from ckanext.proactiva.domain.register import N_, Phrase
from ckanext.proactiva.domain.text import clean, shortened
from ckanext.proactiva.domain.vocabulary import Vocabulary

Value = bool | str | list[str]

LONGEST_TERM = 1_000  # characters, so that no term reaches Solr's limit
# Limits for programs, which are not held to the list.
LONGEST_CODE = 100
MOST_CODES = 100
TOO_LONG: Final = N_("Shorten this text to {limit} characters; it has {length}")


class WrongValue(ValueError):
    """What was given cannot be a value of this kind; the phrase says what to do."""

    def __init__(self, phrase: Phrase, **details: object) -> None:
        super().__init__(phrase.text.format(**details))
        self.phrase = phrase
        self.details = details


class Kind(ABC):
    """What all fields of one kind have in common; it holds no value."""

    name: ClassVar[str]
    is_list: ClassVar[bool] = False
    is_faceted: ClassVar[bool] = False
    answers: ClassVar[Mapping[str, Phrase]] = {}  # how terms read that no vocabulary lists

    @property
    def widget(self) -> str:
        """Return the template of its input in a form."""
        return f"proactiva/block/form_{self.name}.html"

    def validator(self, vocabulary: str = "") -> str:
        """Return its validator as scheming's schemas name it."""
        return f"proactiva_{self.name}" + (f"({vocabulary})" if vocabulary else "")

    def take(self, given: object, allowed: Container[str] | None = None) -> Value | None:
        """Return the value that a person or a client means; None where they say nothing.

        Args:
            given: what they sent, of whatever type.
            allowed: the codes that the value may have; None leaves them unjudged.

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

    def within_limits(self, given: object) -> object:
        """Return what a program may say of what it gave: all of it, unless the kind has limits."""
        return given

    def typed(self, stored: object) -> Value | None:
        """Return the value that the API shows; None where nothing is said, or nothing readable."""
        try:
            return self._value(stored)
        except WrongValue:
            return None

    def store(self, value: Value) -> str:
        """Return the text that storage keeps for a value that is not empty."""
        return str(value)

    def solr_name(self, field: str) -> str:
        """Return the name in Solr of a field of this kind."""
        return field

    def terms(self, value: Value) -> str | list[str]:
        """Return what to filter by; what other means stored and is too long is not."""
        term = self.store(value)
        return term if len(term) <= LONGEST_TERM else ""

    def words(self, value: Value, vocabulary: Vocabulary | None) -> str:
        """Return what is found by the words in it."""
        return str(value)

    def _value(self, given: object) -> Value | None:
        if is_blank(given):
            return None
        value = self._read(given)
        return None if value in ("", []) else value

    @abstractmethod
    def _read(self, given: object) -> Value:
        """Return what was given as a value; of what was said nothing may be left."""


def codes(value: Value | None) -> list[str]:
    """Return the codes that a value is or lists."""
    return value if isinstance(value, list) else [value] if value and value is not True else []


def plain(given: object, refusal: Phrase) -> str:
    """Return text as it may be stored; what is no text is refused with the phrase."""
    if isinstance(given, str):
        return clean(given).strip()
    if is_blank(given):
        return ""
    raise WrongValue(refusal)
