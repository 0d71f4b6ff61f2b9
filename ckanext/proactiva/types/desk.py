"""Results of the actions on an institution's desk."""

from __future__ import annotations

from typing_extensions import TypedDict

from ckanext.proactiva.types.demand import Demand, DemandPage
from ckanext.proactiva.types.referral import AnswerDataset, Institution, Recorded, Referral
from ckanext.proactiva.types.units import Day


class DeskEntry(TypedDict):
    """An institution whose desk the caller may see, and how much waits there.

    ``may_plan`` says whether they are among its editors, who say what it plans.
    """

    id: str
    name: str
    title: str
    count: int
    late: int
    may_plan: bool


class Colleague(TypedDict):
    """Somebody who works in an institution: the name of their account, and their own name."""

    name: str
    title: str


class Note(TypedDict):
    """A note for colleagues; ``by`` is empty once its author is no longer a colleague."""

    text: str
    date: Day | None
    by: str


class OwnReferral(Referral):
    """A referral on its institution's own desk: the heading it is under, and who is in charge.

    ``assignee`` is also null once the colleague no longer works there.
    """

    group: str
    assignee: Colleague | None
    is_mine: bool


class DeskDemand(Demand):
    """A demand on a desk."""

    turn: OwnReferral


class Desk(TypedDict):
    """An institution's desk: a page of what needs a reply, and how much there is.

    ``summary`` is the id of the follow that mails the reader the desk's summary: empty if they do
    not get it, null if they are not an editor of the institution. ``summary_paused`` tells that
    they asked for no more mails at all, with the link in one of them. ``may_edit`` tells whether
    they may edit its datasets, and ``may_plan`` whether they may say what it plans.
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
    summary_paused: bool
    may_edit: bool
    may_plan: bool
    results: list[DeskDemand]


class OfferedDataset(TypedDict):
    """A dataset that could be the answer; ``linked`` if it was published for the demand.

    ``alike`` tells that it is named or titled like one of the answer that is not public any more.
    """

    name: str
    title: str
    type: str
    linked: bool
    alike: bool


class ReferralPage(DemandPage):
    """A demand on a desk, the datasets to offer, and what only colleagues read.

    ``last_words`` is what the institution last said in the dialogue, while it waits for a
    clarification; empty otherwise.
    """

    turn: OwnReferral
    last_words: str
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
