"""Messages about a demand or a dataset, as actions return them."""

from __future__ import annotations

from typing_extensions import TypedDict

from ckanext.proactiva.types.redaction import Hidden
from ckanext.proactiva.types.units import Day


class Message(TypedDict):
    """What was said in the dialogue, and in whose voice; if it is hidden, only the voice.

    ``name`` is the institution's, the authority's, or what a person signed with; ``badge`` is the
    organization of civil society that they spoke for. ``redactions`` counts its hidden parts, each
    replaced by «[…]».
    """

    id: str
    voice: str
    name: str
    badge: str
    text: str
    redactions: int
    text_deleted: Day | None
    date: Day | None
    hidden: Hidden | None


class OwnUnpublished(TypedDict):
    """One's own message that is not public: it waits for a moderator, or was not published.

    ``text`` is empty for who is known only by their browser. ``reason`` is why it was not, if the
    moderator said so.
    """

    id: str
    text: str
    date: Day | None
    visibility: str
    reason: str | None


class Use(Message):
    """What somebody did with a dataset or with an answer, and where on the web it can be seen."""

    address: str | None


class TookPart(TypedDict):
    """Who took part in a dialogue held in person: institutions by name, others in numbers."""

    institutions: list[str]
    civil_society: int
    citizens: int


class Meeting(Message, TookPart):
    """A dialogue held in person: when and where, its minutes as ``text``, what changed afterwards.

    ``address`` is where on the web the minutes are.
    """

    held: Day
    place: str
    changes: str
    address: str | None
