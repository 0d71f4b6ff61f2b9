"""Results about an institution's part in a demand. Days are ISO dates."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

from ckanext.proactiva.types.redaction import Hidden
from ckanext.proactiva.types.units import Day, WorkingDays


class Institution(TypedDict):
    """An institution with its current name; one that ended keeps its last name."""

    id: str
    name: str | None
    title: str | None


class ReferredInstitution(Institution):
    """The institution of a referral, and whether it has ended: then nobody has to answer for it."""

    ended: bool


class Clock(TypedDict):
    """An institution's time to answer, in working days: used of its term, left, late.

    It stops with the answer.
    """

    used: WorkingDays
    term: WorkingDays
    left: WorkingDays
    late: WorkingDays
    paused: bool
    overdue: bool


class AnswerDataset(TypedDict):
    """A dataset of an answer; if it is no longer public, it has no name, title or type."""

    name: str | None
    title: str | None
    type: str | None
    public: bool


class Recorded(TypedDict):
    """How and when the authority learned of an answer that it recorded; ``by`` is its title.

    ``document`` is the address of the answer's document; it is hidden with the answer's text.
    """

    answered: Day
    on: Day
    by: str | None
    channel: str | None
    document: str | None


class AnswerText(TypedDict):
    """What an answer says; moderators and reports name its text as a message, by ``answer_id``.

    ``answer_redactions`` counts its hidden parts. ``answer_hidden`` says since when all of it is
    hidden and why; then there is no text and no address. ``address`` is where it was already
    published, on another site.
    """

    answer: str
    answer_id: str | None
    answer_redactions: int
    answer_hidden: Hidden | None
    address: str | None


class PastAnswer(AnswerText):
    """A replaced answer, and when it was given and replaced; ``institution`` is an id."""

    institution: str
    resolution: str
    reason: str | None
    answered: Day
    replaced: Day
    recorded: Recorded | None


class Timing(TypedDict):
    """The days of a referral, and its clock; ``days_off`` are non-working days besides weekends.

    ``due`` is the last day for its next reply, ``final_due`` the last day that it had when it
    ended, and ``missed`` that of a term which passed without an answer, if only a date is promised.
    Its time stops while a question waits for the clarification, if it has ``asked``, and while the
    demand is not public, if it ``was_hidden``.
    """

    received: Day
    resolved: Day | None
    promised_for: Day | None
    due: Day | None
    final_due: Day | None
    missed: Day | None
    acknowledge_by: Day | None
    acknowledge_overdue: bool
    days_off: list[Day]
    asked: bool
    was_hidden: bool
    clock: Clock


class Referral(Timing, AnswerText):
    """What one institution has of a demand, with its clock and, once there is one, its answer.

    ``recorded`` tells how the authority learned of the answer, if nobody of the institution can log
    in. If no dataset of the answer is public any more, ``relink_by`` is the last day to fix that:
    the next day the institution has to answer again.
    """

    institution: ReferredInstitution
    status: str
    resolution: str | None
    reason: str | None
    recorded: Recorded | None
    datasets: list[AnswerDataset]
    relink_by: Day | None
    may: NotRequired[list[str]]
