"""What somebody asked for and supports, and what they have not seen of it."""

from __future__ import annotations

from typing_extensions import TypedDict

from ckanext.proactiva.types.demand import Demand, Event


class WatchedDemand(Demand):
    """A demand of somebody who asked or supports, with what they have not seen of its story."""

    news: list[Event]


class Participation(TypedDict):
    """The demands that somebody asked for, and those that they support."""

    asked: list[WatchedDemand]
    supported: list[WatchedDemand]


class Seen(TypedDict):
    """That what happened until now is no news any more."""

    seen: bool
