"""Results of the actions of the authority's editors."""

from __future__ import annotations

from typing_extensions import TypedDict

from ckanext.proactiva.types.demand import Demand, Event
from ckanext.proactiva.types.notice import Unreached
from ckanext.proactiva.types.units import Day
from ckanext.proactiva.types.verdict import Disappointing


class DecidedDemand(TypedDict):
    """A demand, and its status after a decision about it."""

    folio: str
    status: str


class DecidedMessage(TypedDict):
    """A message, and who may read it now."""

    id: str
    visibility: str


class Place(TypedDict):
    """Where something was said: in a demand, or about a dataset, which has no folio.

    ``is_use`` tells that it says what somebody did with either.
    """

    folio: str | None
    title: str
    is_use: bool


class HeldMessage(Place):
    """A message that waits for a moderator, as it was written and as it would be public.

    ``address`` is where on the web it leads. ``same_origin`` counts what else waits from the same
    sender on the same day. ``may`` says what can be decided: ``publish`` or ``hide``; an answer to
    an institution's question is not published while its demand is hidden.
    """

    id: str
    address: str | None
    text_raw: str
    text: str
    held_for: str | None
    suspicions: list[str]
    same_origin: int
    date: Day | None
    may: list[str]


class HeldDemand(Demand):
    """A demand that waits for a moderator, as it was written and as it would be public.

    ``same_origin`` counts what else waits from the same sender on the same day.
    """

    title_raw: str
    wanted_raw: str
    purpose_raw: str
    where_raw: str
    wanted: str
    purpose: str
    where: str
    held_for: str | None
    suspicions: list[str]
    same_origin: int
    asked_institution: str | None
    asked: str | None


class Reported(Place):
    """Something public that people reported: its text, why, and what they say about it.

    ``message`` is the id of the message, or null if it is the demand; ``is_answer`` tells that it
    is the text of an answer. ``id`` closes it. ``same_origin`` counts what else only the same
    sender reported on the same day.
    """

    id: str
    message: str | None
    is_answer: bool
    text: str
    count: int
    reasons: list[str]
    texts: list[str]
    same_origin: int
    date: Day | None


class Waiting(TypedDict):
    """How much of each kind waits, on all pages together."""

    demands: int
    messages: int
    reports: int
    verdicts: int


class Queue(TypedDict):
    """A page of what waits for a moderator, by kind, the most urgent first."""

    demands: list[HeldDemand]
    messages: list[HeldMessage]
    reports: list[Reported]
    verdicts: list[Disappointing]
    count: Waiting


class ToRefer(TypedDict):
    """Public demands that no institution has: how many, and those to be sent soonest."""

    count: int
    results: list[Demand]


class ModerationPage(Queue):
    """A page of what waits for a moderator, what is to be sent, and who gets no mail."""

    to_refer: ToRefer
    unreached: list[Unreached]


class AwaitingModeration(TypedDict):
    """What a moderator will look at: a demand, or a message by its id."""

    folio: str | None
    id: str | None


class ClosedReport(TypedDict):
    """A report that is closed, since when, and its outcome."""

    id: str
    outcome: str | None
    closed: Day | None


class TrailAct(Event):
    """A moderator's act: on which demand or message, by whose account, and at what time.

    For a badge of civil society, ``badge`` is its name and there is no ``folio``. ``account`` is
    null once its person was erased.
    """

    folio: str | None
    badge: str | None
    message: str | None
    account: str | None
    time: str


class Trail(TypedDict):
    """A page of what moderators did, and how many acts there are."""

    count: int
    results: list[TrailAct]


class HiddenItem(Place):
    """What is hidden: a demand, or a message in it by its id; why, and since when.

    ``is_answer`` tells that the message is the text of an answer.
    """

    message: str | None
    is_answer: bool
    text: str
    reason: str | None
    since: Day | None
    text_deleted: Day | None


class HiddenList(TypedDict):
    """A page of what is hidden, and how much there is."""

    count: int
    results: list[HiddenItem]
