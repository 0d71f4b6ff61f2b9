"""The demands that somebody sent and supports, and what they have not seen of them."""

from __future__ import annotations

from typing_extensions import TypedDict

from ckanext.proactiva.types.demand import Demand, Event


class WatchedDemand(Demand):
    """A demand that somebody asked for or supports, with what they have not seen of its story."""

    news: list[Event]


class Participation(TypedDict):
    """The demands that somebody asked for, and those that they support."""

    asked: list[WatchedDemand]
    supported: list[WatchedDemand]


class Seen(TypedDict):
    """What happened until now no longer counts as news."""

    seen: bool
