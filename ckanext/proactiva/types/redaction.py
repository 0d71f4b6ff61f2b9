"""Results of the actions on hidden parts of texts."""

from __future__ import annotations

from typing_extensions import TypedDict

from ckanext.proactiva.types.units import Day


class Hidden(TypedDict):
    """Since when a text that was public is hidden, and why."""

    on: Day
    reason: str | None


class Hit(TypedDict):
    """Where personal data seems to be in a text that is not sent yet: from start up to end.

    Its sender reads it with the words around it.
    """

    field: str
    start: int
    end: int
    kind: str
    words: str
    before: str
    after: str


class MessagePreview(TypedDict):
    """A message as everybody would read it, and where it seems to have personal data.

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

    A use of a dataset has no ``folio``. Since ``raw_deleted``, nobody can tell any more what
    earlier «[…]» stand for.
    """

    folio: str | None
    message: str | None
    title: str
    visibility: str
    held_for: str | None
    raw_deleted: Day | None
    texts: list[RedactedText]


class Appeal(TypedDict):
    """Whether an author's appeal waits or is closed, since when, and its outcome."""

    asked: Day | None
    closed: Day | None
    outcome: str | None


class OwnRedaction(TypedDict):
    """How many parts of one's own words are hidden, by kind if that is still known."""

    message: str | None
    text: str
    redactions: int
    kinds: dict[str, int]
    appeal: Appeal | None
