"""What actions return of what is hidden in texts."""

from __future__ import annotations

from typing_extensions import TypedDict

from ckanext.proactiva.types.units import Day


class Hidden(TypedDict):
    """Since when a text is hidden that was public, and why."""

    on: Day
    reason: str | None


class Hit(TypedDict):
    """Where personal data seems to stand in a text that is not sent yet: from start up to end.

    Whoever sends it reads it with the words around.
    """

    field: str
    start: int
    end: int
    kind: str
    words: str
    before: str
    after: str


class MessagePreview(TypedDict):
    """A message as everybody would read it, and where personal data seems to stand in it.

    ``badge`` is the organization of civil society that it would speak for.
    """

    text: str
    alias: str
    badge: str
    hits: list[Hit]


class TextPart(TypedDict):
    """A part of a text: plain, or ``found``, ``hidden``, ``shown`` or ``doubted``."""

    words: str
    state: str
    kind: str | None
    start: int
    end: int


class RedactedText(TypedDict):
    """A text as everybody reads it, and as it was written, part by part."""

    field: str
    public: str
    parts: list[TextPart]


class RedactionPreview(TypedDict):
    """A demand or a message with what is hidden in it, as it is or as it would be.

    A use of a dataset has no ``folio``. ``raw_deleted`` is since when nobody can tell any more what
    stands behind earlier «[…]».
    """

    folio: str | None
    message: str | None
    title: str
    visibility: str
    held_for: str | None
    raw_deleted: Day | None
    texts: list[RedactedText]


class Appeal(TypedDict):
    """Whether an author's appeal is looked at, and since when: kept, or brought back."""

    asked: Day | None
    closed: Day | None
    outcome: str | None


class OwnRedaction(TypedDict):
    """How many parts of one's own words are hidden, by kind as far as that is still known."""

    message: str | None
    text: str
    redactions: int
    kinds: dict[str, int]
    appeal: Appeal | None
