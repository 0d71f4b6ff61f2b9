"""What the actions on what is behind a figure of growth return."""

from __future__ import annotations

from typing_extensions import TypedDict

from ckanext.proactiva.types.growth import ActiveInstitution, GrowthSubject
from ckanext.proactiva.types.units import Day, WorkingDays


class NamedDataset(TypedDict):
    """A public dataset, as it is called now."""

    name: str
    title: str
    type: str


class GrowthEvent(TypedDict):
    """An event that a figure counts, or the last one of a dataset that stands in it.

    ``kind`` says what happened, whatever the figure is. ``public`` is null of a dataset that is not
    public now: of that nothing but its id is told. ``reason`` says why it went, if it did. A
    ``backfilled`` event is older than the ledger.
    """

    seq: int
    kind: str
    day: Day
    dataset: str
    public: NamedDataset | None
    institution: ActiveInstitution | None
    reason: str | None
    backfilled: bool


class GrowthEvents(GrowthSubject):
    """The events behind a figure, the newest first, and the figure itself: ``count``.

    A stock has no ``first_day``: it is what stands when ``last_day`` ends. ``next`` is where the
    list goes on, as ``after`` takes it; null where it ends.
    """

    what: str
    first_day: Day | None
    last_day: Day
    count: int
    events: list[GrowthEvent]
    next: str | None
    illustrative: bool


class NamedDemand(TypedDict):
    """A demand that anybody can read."""

    folio: str
    title: str


class GrowthAnswer(TypedDict):
    """What became of a demand that an institution had, as it was known on a day.

    ``judgement`` is how it is counted. ``public`` is null where nobody can read the demand now: of
    that no word is told. ``used_days`` are null while it waits.
    """

    received_on: Day
    due_on: Day | None
    used_days: WorkingDays | None
    term_days: WorkingDays
    judgement: str
    resolution: str | None
    public: NamedDemand | None
    institution: ActiveInstitution | None


class GrowthAnswers(GrowthSubject):
    """What the figure of answers counts, the newest first, and how many: ``count``.

    ``what`` is the judgement that is asked for, or null for all of them. ``next`` is where the list
    goes on, as ``after`` takes it; null where it ends.
    """

    what: str | None
    first_day: Day
    last_day: Day
    count: int
    answers: list[GrowthAnswer]
    next: str | None
    illustrative: bool
