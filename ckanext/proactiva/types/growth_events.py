"""Results of the actions on the events behind a figure of growth."""

from __future__ import annotations

from typing_extensions import TypedDict

from ckanext.proactiva.types.growth import GrowthSubject, NamedInstitution
from ckanext.proactiva.types.similar import NamedDemand
from ckanext.proactiva.types.units import Day, WorkingDays


class NamedDataset(TypedDict):
    """A public dataset with its current name."""

    name: str
    title: str
    type: str


class GrowthEvent(TypedDict):
    """An event that a figure counts, or the last event of a dataset that is part of a stock.

    ``kind`` says what happened, whatever the figure. ``public`` is null for a dataset that is not
    public now: only its id is told. ``reason`` says why it went, if it did. A ``backfilled`` event
    is from before the ledger began.
    """

    seq: int
    kind: str
    day: Day
    dataset: str
    public: NamedDataset | None
    institution: NamedInstitution | None
    reason: str | None
    backfilled: bool


class GrowthEvents(GrowthSubject):
    """The events behind a figure, newest first, and the figure itself: ``count``.

    ``count`` is null if it was not asked for. A stock has no ``first_day``: it is what there is at
    the end of ``last_day``. ``next`` is the value of ``after`` that continues the list; null if the
    list ends.
    """

    what: str
    first_day: Day | None
    last_day: Day
    count: int | None
    events: list[GrowthEvent]
    next: str | None
    illustrative: bool


class GrowthAnswer(TypedDict):
    """What became of a demand that an institution had, as known on a day.

    ``judgement`` is how it is counted. ``public`` is null if the demand is not public now: none of
    its words are told. ``used_days`` is null while it waits.
    """

    received_on: Day
    due_on: Day | None
    used_days: WorkingDays | None
    term_days: WorkingDays
    judgement: str
    resolution: str | None
    public: NamedDemand | None
    institution: NamedInstitution | None


class GrowthAnswers(GrowthSubject):
    """What the figure of answers counts, newest first, and how many there are: ``count``.

    ``what`` is the judgement that was asked for, or null for all of them. ``next`` is the value of
    ``after`` that continues the list; null if the list ends.
    """

    what: str | None
    first_day: Day
    last_day: Day
    count: int
    answers: list[GrowthAnswer]
    next: str | None
    illustrative: bool
