"""What actions return of an institution's part in a demand. Days are ISO dates."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

from ckanext.proactiva.types.redaction import Hidden
from ckanext.proactiva.types.units import Day, WorkingDays


class Institution(TypedDict):
    """An institution, as it is called today; one that ended keeps the name that it had."""

    id: str
    name: str | None
    title: str | None


class ReferredInstitution(Institution):
    """An institution of a referral, and whether it has ended: then nobody is to answer for it."""

    ended: bool


class Clock(TypedDict):
    """An institution's time to answer, in working days: used of its term, left, late.

    It stands still from the answer on.
    """

    used: WorkingDays
    term: WorkingDays
    left: WorkingDays
    late: WorkingDays
    paused: bool
    overdue: bool


class AnswerDataset(TypedDict):
    """A dataset of an answer; one that is not public any more has no name, title and type."""

    name: str | None
    title: str | None
    type: str | None
    public: bool


class Recorded(TypedDict):
    """How the authority came by an answer that it wrote down, and when; ``by`` is its title."""

    answered: Day
    on: Day
    by: str | None
    channel: str | None
    document: str


class AnswerText(TypedDict):
    """What an answer says; moderators and reports name its text, by ``answer_id``, as a message.

    ``answer_redactions`` counts its hidden parts; where ``answer_hidden`` says since when all of it
    is hidden and why, there is no text and no address. ``address`` is where it was published
    already, on another site.
    """

    answer: str
    answer_id: str | None
    answer_redactions: int
    answer_hidden: Hidden | None
    address: str | None


class PastAnswer(AnswerText):
    """An answer that another has replaced, and when each was given; ``institution`` is an id."""

    institution: str
    resolution: str
    reason: str | None
    answered: Day
    replaced: Day
    recorded: Recorded | None


class Timing(TypedDict):
    """The days of a referral, and its clock; ``days_off`` fall on it besides weekends.

    ``due`` is the last day for its next word, ``final_due`` the one that it had when it ended.
    """

    received: Day
    resolved: Day | None
    promised_for: Day | None
    due: Day | None
    final_due: Day | None
    acknowledge_by: Day | None
    acknowledge_overdue: bool
    days_off: list[Day]
    clock: Clock


class Referral(Timing, AnswerText):
    """What one institution has of a demand, with its clock and, once there is one, its answer.

    ``recorded`` tells how the authority came by the answer, where nobody of the institution can log
    in. Where no dataset of the answer is public any more, ``relink_by`` is the last day to mend
    that: on the next one the institution has to answer again.
    """

    institution: ReferredInstitution
    status: str
    resolution: str | None
    reason: str | None
    recorded: Recorded | None
    datasets: list[AnswerDataset]
    relink_by: Day | None
    may: NotRequired[list[str]]
