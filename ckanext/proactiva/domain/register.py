"""Enums whose members carry their words: a code, with every text about it.

The words are English msgids, marked here for extraction and translated by `labels`, late and in the
reader's language. A member without its words does not import, so none is ever shown as a bare code.
"""

from __future__ import annotations

from enum import Enum
from typing import Final, NamedTuple

# In place of the name of an act's action: none does it, because it comes with time or another act.
NO_ACTION: Final = ""


class Phrase(NamedTuple):
    """One msgid, and the context that tells it from an equal one with another meaning."""

    text: str
    context: str = ""


class Counted(NamedTuple):
    """A msgid in singular and plural."""

    one: str
    many: str


def N_(text: str) -> Phrase:  # noqa: N802 - the name that gettext's tools know
    """Mark a text for translation."""
    return Phrase(text)


def NP_(context: str, text: str) -> Phrase:  # noqa: N802
    """Mark a text whose translation depends on its context."""
    return Phrase(text, context)


def NN_(one: str, many: str) -> Counted:  # noqa: N802
    """Mark a text with a plural."""
    return Counted(one, many)


class WrongInput(ValueError):
    """The input cannot be read; the phrase says what to do."""

    def __init__(self, phrase: Phrase, **details: object) -> None:
        super().__init__(phrase.text.format(**details))
        self.phrase = phrase
        self.details = details


class Circle(str, Enum):
    """How full the circle before a label is drawn: the closer to an answer, the fuller."""

    NONE = "none"
    HELD = "held"
    REFERRED = "referred"
    COMMITTED = "committed"
    PARTLY = "partly"
    PUBLISHED = "published"
    NO = "no"
    LATE = "late"
    OVER = "over"

    @property
    def css(self) -> str:
        """Return the CSS class that draws it."""
        return f"proactiva-is-{self.value}"


class Register(str, Enum):
    """An enum of codes, each with its label and whatever else its class declares.

    A subclass annotates what it holds; each member gives all of it after its label, in that order,
    or the module does not import:

        class Status(Register):
            circle: Circle

            OPEN = "open", N_("Open"), Circle.NONE
    """

    label: Phrase

    def __new__(cls, code: str, label: Phrase, *held: object) -> Register:
        """Make a member from its code, its label and what its class declares."""
        member = str.__new__(cls, code)
        member._value_ = code
        member.label = label
        for name, value in zip(cls.__annotations__, held, strict=True):
            setattr(member, name, value)
        return member
