"""Results of the actions on badges of civil society."""

from __future__ import annotations

from typing_extensions import TypedDict

from ckanext.proactiva.types.units import Day


class Badge(TypedDict):
    """The badge of civil society: in whose name an account speaks, and since when.

    ``revoked`` is the day it was taken back; ``account`` is null once its person was erased.
    """

    id: str
    title: str
    account: str | None
    granted: Day | None
    revoked: Day | None


class BadgeList(TypedDict):
    """A page of badges, those still held first, and how many there are."""

    count: int
    results: list[Badge]
