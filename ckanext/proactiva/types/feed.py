"""Entries of feeds: the newest of a list, naming nobody but institutions."""

from __future__ import annotations

from typing_extensions import TypedDict

from ckanext.proactiva.types.demand import ChosenInstitution, Demand, Event
from ckanext.proactiva.types.redaction import Hidden
from ckanext.proactiva.types.units import Day, Time


class FeedMessage(TypedDict):
    """In whose voice something was said, with the title if it is an institution's."""

    voice: str
    institution: str | None
    hidden: Hidden | None
    text_deleted: Day | None


class FeedEntry(TypedDict):
    """A demand, something that happened to it, or something that was said: one of the three.

    ``folio`` and ``title`` are the demand's; ``text`` is the public text of the demand, of the
    answer, or of what was said. ``id`` never changes; ``updated`` is when the entry last did.
    """

    id: str
    folio: str
    title: str
    published: Time
    updated: Time
    text: str
    demand: Demand | None
    event: Event | None
    message: FeedMessage | None


class FeedPage(TypedDict):
    """The newest entries of a list, and the institution that it is narrowed to."""

    id: str
    updated: Time
    institution: ChosenInstitution | None
    entries: list[FeedEntry]


class DemandFeed(TypedDict):
    """The newest entries of a demand's story and of what was said about it."""

    id: str
    folio: str
    title: str
    updated: Time
    entries: list[FeedEntry]
