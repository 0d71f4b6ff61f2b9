"""What a field of the block is, of whatever kind: what it takes, stores, indexes and shows.

Storage is CKAN's extras, which are text, and what is empty is not stored at all. This is also what
ckanext-scheming does, so a portal can change between the two modes without touching its data.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Container, Mapping
from typing import ClassVar

from ckanext.proactiva.domain.inputs import is_blank
from ckanext.proactiva.domain.register import N_, Phrase
from ckanext.proactiva.domain.text import clean, shortened
from ckanext.proactiva.domain.vocabulary import Vocabulary

Value = bool | str | list[str]

LONGEST_TERM = 1_000  # characters, so that no term reaches Solr's limit


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

    def take(self, given: object, allowed: Container[str] | None = None) -> Value:
        """Return the value that a person or a client means.

        Args:
            given: what they sent, of whatever type.
            allowed: the codes that the value may have; None leaves them unjudged.

        Raises:
            WrongValue: saying what to send instead.
        """
        value = self._read(given)
        if allowed is not None and not is_blank(given):
            for code in value if isinstance(value, list) else [str(value)]:
                if code not in allowed:
                    phrase = N_("«{code}» is not on the list; choose from it")
                    raise WrongValue(phrase, code=shortened(code))
        return value

    def typed(self, stored: object) -> Value:
        """Return the value that the API shows: always the same type, whatever storage holds."""
        try:
            return self._read("" if stored is None else stored)
        except WrongValue:
            return self._read("")

    def holds(self, stored: object) -> bool:
        """Tell whether what storage holds can be a value of this kind."""
        try:
            self._read(stored)
        except WrongValue:
            return False
        return True

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

    @abstractmethod
    def _read(self, given: object) -> Value:
        """Return what was given as a value, which is empty for what is blank."""


def codes(value: Value) -> list[str]:
    """Return the codes that a value is or lists."""
    return value if isinstance(value, list) else [value] if value and value is not True else []


def plain(given: object, refusal: Phrase) -> str:
    """Return text as it may be stored; what is no text is refused with the phrase."""
    if isinstance(given, str):
        return clean(given).strip()
    if is_blank(given):
        return ""
    raise WrongValue(refusal)
