"""Enums whose members carry their words: a code, and beside it everything that is said of it.

The words are English msgids, marked here for extraction and translated by `labels`, late and in the
reader's language. A member without its words does not import, so none is ever shown as a bare code.
"""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple


class Phrase(NamedTuple):
    """One msgid, and what tells it from an equal one with another meaning."""

    text: str
    context: str = ""


class Counted(NamedTuple):
    """A msgid for one and for many."""

    one: str
    many: str


def N_(text: str) -> Phrase:  # noqa: N802 - the name that gettext's tools know
    """Mark a text for translation."""
    return Phrase(text)


def NP_(context: str, text: str) -> Phrase:  # noqa: N802
    """Mark a text that has another translation in another context."""
    return Phrase(text, context)


def NN_(one: str, many: str) -> Counted:  # noqa: N802
    """Mark a text that counts."""
    return Counted(one, many)


class Tag(str, Enum):
    """How full the circle before a label is drawn: the nearer to an answer, the fuller."""

    NONE = "none"
    HELD = "held"
    REFERRED = "referred"
    COMMITTED = "committed"
    PARTLY = "partly"
    PUBLISHED = "published"
    NO = "no"
    LATE = "late"

    @property
    def css(self) -> str:
        """Return the class that draws it."""
        return f"proactiva-is-{self.value}"


class Register(str, Enum):
    """An enum of codes, each with its label, and with whatever else its class declares beside it.

    A subclass annotates what it holds; each member gives all of it after its label, in that order,
    or the module does not import:

        class Status(Register):
            tag: Tag

            OPEN = "open", N_("Open"), Tag.NONE
    """

    label: Phrase

    def __new__(cls, code: str, label: Phrase, *held: object) -> Register:
        """Make a member out of its code, its label and what its class declares."""
        member = str.__new__(cls, code)
        member._value_ = code
        member.label = label
        for name, value in zip(cls.__annotations__, held, strict=True):
            setattr(member, name, value)
        return member
