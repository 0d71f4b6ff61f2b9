"""What actions on an institution's desk return."""

from __future__ import annotations

from typing_extensions import TypedDict

from ckanext.proactiva.types.demand import Demand, DemandPage
from ckanext.proactiva.types.referral import AnswerDataset, Institution, Recorded, Referral
from ckanext.proactiva.types.units import Day


class DeskEntry(TypedDict):
    """An institution whose desk somebody may see, with how much waits there."""

    id: str
    name: str
    title: str
    count: int
    late: int


class Colleague(TypedDict):
    """Somebody who works in an institution: the name of their account, and how they are called."""

    name: str
    title: str


class Note(TypedDict):
    """A note for colleagues; ``by`` is empty once whoever wrote it is no colleague any more."""

    text: str
    date: Day | None
    by: str


class OwnReferral(Referral):
    """The referral of the desk's own institution, the heading under which it lies, in whose hand.

    ``assignee`` is null also once the colleague is none any more.
    """

    group: str
    assignee: Colleague | None
    is_mine: bool


class DeskDemand(Demand):
    """A demand on a desk."""

    turn: OwnReferral


class Desk(TypedDict):
    """An institution's desk: a page of what wants a word, and how much there is.

    ``summary`` is the id of the follow by which its reader gets the summary by mail, empty where
    they do not, and null where they are no editor of the institution. ``may_edit`` tells whether
    they may edit its datasets.
    """

    institution: Institution
    count: int
    late: int
    this_week: int
    commitments: int
    answered: int
    lost: int
    mine: int
    summary: str | None
    may_edit: bool
    results: list[DeskDemand]


class OfferedDataset(TypedDict):
    """A dataset that could be the answer; ``linked`` when it was published for the demand.

    ``alike`` tells that it is called as one of the answer that is not public any more.
    """

    name: str
    title: str
    type: str
    linked: bool
    alike: bool


class ReferralPage(DemandPage):
    """A demand as it lies on a desk, the datasets to offer, and what only colleagues read."""

    turn: OwnReferral
    datasets: list[OfferedDataset]
    notes: list[Note]
    colleagues: list[Colleague]
    may_hand_over: bool


class AnswerPreview(TypedDict):
    """What would be public of an answer; ``masked`` lists kinds of personal data."""

    resolution: str
    reason: str | None
    answer: str
    masked: list[str]
    address: str | None
    recorded: Recorded | None
    datasets: list[AnswerDataset]
