"""What actions of the authority's editors return."""

from __future__ import annotations

from typing_extensions import TypedDict

from ckanext.proactiva.types.demand import Demand
from ckanext.proactiva.types.units import Day


class ReturnedDemand(TypedDict):
    """Where a demand is after it was returned to its author."""

    folio: str
    status: str


class DecidedMessage(TypedDict):
    """A message, and who may read it now."""

    id: str
    visibility: str


class HeldMessage(TypedDict):
    """A message that waits for a moderator, as it was written and as it would be public."""

    id: str
    folio: str
    title: str
    text_raw: str
    text: str
    suspicions: list[str]
    date: Day | None


class HeldDemand(Demand):
    """A demand that waits for a moderator, as it was written and as it would be public."""

    title_raw: str
    wanted_raw: str
    purpose_raw: str
    where_raw: str
    wanted: str
    purpose: str
    where: str
    held_for: str | None
    suspicions: list[str]
    asked_institution: str | None
    asked: str | None


class Queue(TypedDict):
    """What waits for a moderator."""

    demands: list[HeldDemand]
    messages: list[HeldMessage]
