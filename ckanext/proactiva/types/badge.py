"""What the actions on badges of civil society return."""

from __future__ import annotations

from typing_extensions import TypedDict

from ckanext.proactiva.types.units import Day


class Badge(TypedDict):
    """The badge of civil society: in whose name an account speaks, and since when.

    ``revoked`` is the day on which that ended; ``account`` is null once its person was erased.
    """

    id: str
    title: str
    account: str | None
    granted: Day | None
    revoked: Day | None


class BadgeList(TypedDict):
    """A page of the badges, those that are held first, and how many there are."""

    count: int
    results: list[Badge]
