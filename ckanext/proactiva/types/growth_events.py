"""What the action on the events behind a figure of growth returns."""

from __future__ import annotations

from typing_extensions import TypedDict

from ckanext.proactiva.types.growth import ActiveInstitution, GrowthSubject
from ckanext.proactiva.types.units import Day


class NamedDataset(TypedDict):
    """A public dataset, as it is called now."""

    name: str
    title: str
    type: str


class GrowthEvent(TypedDict):
    """An event that a figure counts.

    ``public`` is null of a dataset that is not public now: of that nothing but its id is told.
    ``reason`` says why it went, if it did. A ``backfilled`` event is of before the ledger began.
    """

    seq: int
    day: Day
    dataset: str
    public: NamedDataset | None
    institution: ActiveInstitution | None
    reason: str | None
    backfilled: bool


class GrowthEvents(GrowthSubject):
    """The events behind a figure, the newest first, and the figure itself: ``count``.

    ``next`` is where the list goes on, as ``after`` takes it; null where it ends.
    """

    what: str
    first_day: Day
    last_day: Day
    count: int
    events: list[GrowthEvent]
    next: str | None
    illustrative: bool
