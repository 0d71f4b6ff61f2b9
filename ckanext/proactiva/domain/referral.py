"""A referral: one institution's part of a demand, from its receipt to its resolution."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from ckanext.proactiva.domain.deadlines import Clock, Pause
from ckanext.proactiva.domain.register import N_, NN_, NP_, Circle, Counted, Phrase, Register
from ckanext.proactiva.domain.rules import Rules

RUNS: Final = NN_(
    "{institution} must answer by {date}: {count} working day left.",
    "{institution} must answer by {date}: {count} working days left.",
)
LAST_DAY: Final = N_("{institution} must answer by today, {date}.")
LATE: Final = NN_(
    "{institution} should have answered by {date}. It is {count} working day late.",
    "{institution} should have answered by {date}. It is {count} working days late.",
)
NOTHING_LEFT: Final = N_("{institution} no longer has anything to answer.")
LEFT_BEHIND: Final = N_(
    "{institution} no longer takes part. The authority decides who answers now."
)
# Moderators may read the reply to a question first: then it is not its author who has to act.
READ_FIRST: Final = N_(
    "A person of the authority reads the clarification before {institution} gets it."
)
# On a weekend after the last day, no working day of delay has passed yet.
TIME_OVER: Final = N_("{institution} should have answered by {date}. Its time is up.")
BROKEN: Final = N_("{institution} promised to publish it by {date}, and has not answered yet.")


class Status(Register):
    """The status of a referral, and what comes next. Overdue is not a status: the date decides."""

    circle: Circle
    next_step: Phrase | Counted

    PENDING = "pending", N_("Receipt not confirmed yet"), Circle.REFERRED, RUNS
    ACKNOWLEDGED = "acknowledged", N_("Being looked into"), Circle.REFERRED, RUNS
    CLARIFYING = (
        "clarifying",
        N_("Waiting for a clarification"),
        Circle.HELD,
        N_("{institution} is waiting for a clarification from the person who asked."),
    )
    COMMITTED = (
        "committed",
        N_("With a promised date"),
        Circle.COMMITTED,
        N_("{institution} promised to publish it by {date}."),
    )
    RESOLVED = (
        "resolved",
        NP_("referral", "Answered"),
        Circle.PUBLISHED,
        N_("{institution} has answered."),
    )
    ENDED = "ended", N_("Ended without an answer"), Circle.HELD, NOTHING_LEFT
    RELEASED = "released", N_("No longer with this institution"), Circle.HELD, NOTHING_LEFT


class AnswerReason(Register):
    """Why an institution does not publish."""

    DOES_NOT_EXIST = "does_not_exist", N_("The information does not exist")
    LACK_OF_MEANS = "lack_of_means", N_("There are no means to gather it")
    FORMAL_ROUTE = "formal_route", N_("It must be requested by the formal route")
    RESERVED = "reserved", N_("The law keeps it confidential for a time")
    PERSONAL_DATA = "personal_data", N_("It has personal data")
    NOT_COMPETENT = "not_competent", N_("It belongs to another institution")


class Resolution(Register):
    """How a referral ended: with a publication, or with one of the reasons against it."""

    circle: Circle
    choice: Phrase
    reasons: frozenset[AnswerReason]

    PUBLISHED = (
        "published",
        NP_("referral", "Published"),
        Circle.PUBLISHED,
        N_("All of it is published"),
        frozenset[AnswerReason](),
    )
    PARTLY_PUBLISHED = (
        "partly_published",
        N_("Published in part"),
        Circle.PARTLY,
        N_("A part of it is published"),
        frozenset[AnswerReason](),
    )
    ALREADY_AVAILABLE = (
        "already_available",
        N_("It was already published"),
        Circle.PUBLISHED,
        N_("It was already published"),
        frozenset[AnswerReason](),
    )
    NOT_HELD = (
        "not_held",
        N_("The institution does not have it"),
        Circle.NO,
        N_("The institution does not have it"),
        frozenset({AnswerReason.DOES_NOT_EXIST}),
    )
    NOT_FEASIBLE = (
        "not_feasible",
        N_("It cannot be gathered"),
        Circle.NO,
        N_("It cannot be gathered"),
        frozenset({AnswerReason.LACK_OF_MEANS, AnswerReason.FORMAL_ROUTE}),
    )
    RESTRICTED = (
        "restricted",
        N_("It cannot be published"),
        Circle.NO,
        N_("It cannot be published"),
        frozenset({AnswerReason.RESERVED, AnswerReason.PERSONAL_DATA}),
    )
    NOT_COMPETENT = (
        "not_competent",
        N_("It belongs to another institution"),
        Circle.NO,
        N_("It belongs to another institution"),
        frozenset({AnswerReason.NOT_COMPETENT}),
    )


# Over without an answer: with its demand, or because the institution no longer has it.
UNANSWERED: Final = frozenset({Status.ENDED, Status.RELEASED})
# Nobody has to reply any more.
OVER: Final = UNANSWERED | {Status.RESOLVED}
POSITIVE: Final = frozenset(ending for ending in Resolution if not ending.reasons)
NEGATIVE: Final = frozenset(Resolution) - POSITIVE
# An institution that says so did not answer.
DECLINED: Final = Resolution.NOT_COMPETENT
# The codes of the answers.
ANSWERS: Final = tuple(each.value for each in Resolution if each is not DECLINED)


@dataclass(frozen=True)
class ReferralState:
    """Everything that the rules need to know of a referral, folded from its events.

    ``suspensions`` are the periods in which nobody saw the demand, and its clock was stopped.
    ``had_answered`` says whether another answer came before its resolution, since it was received,
    and ``is_dated_by_record`` whether its resolution is on a record that set the day that counts.
    """

    received: date
    status: Status = Status.PENDING
    resolution: Resolution | None = None
    promised_for: date | None = None
    commitment_changes: int = 0
    pauses: tuple[Pause, ...] = ()
    suspensions: tuple[Pause, ...] = ()
    had_answered: bool = False
    is_dated_by_record: bool = False

    @property
    def has_answered(self) -> bool:
        """Return whether it has answered since it was received, even if it declined later."""
        return self.had_answered or self.resolution not in (None, DECLINED)

    @property
    def is_suspended(self) -> bool:
        """Return whether nobody sees the demand now."""
        return bool(self.suspensions) and self.suspensions[-1].end is None

    @property
    def is_in_review(self) -> bool:
        """Return whether the reply to its question is waiting for a moderator."""
        return any(pause.is_review and pause.end is None for pause in self.pauses)

    @property
    def questions(self) -> int:
        """Count how often the institution has asked."""
        return sum(not pause.is_review for pause in self.pauses)


def clock(referral: ReferralState, rules: Rules) -> Clock:
    """Return the clock of the answer."""
    terms = rules.terms
    return Clock(
        referral.received,
        terms.answer,
        rules.holidays,
        referral.pauses,
        terms.clarify,
        referral.suspensions,
    )


def due(referral: ReferralState, rules: Rules) -> date | None:
    """Return the last day for the institution's next reply, or None when none is due."""
    if referral.status in OVER or referral.is_suspended or referral.is_in_review:
        return None
    if referral.status is Status.COMMITTED:
        return referral.promised_for
    return clock(referral, rules).due


def missed(referral: ReferralState, rules: Rules, today: date) -> date | None:
    """Return the last day of a term that passed without an answer; a promise does not stop it."""
    is_held = referral.is_suspended or referral.is_in_review
    if referral.status is not Status.COMMITTED or is_held:
        return None
    term = clock(referral, rules).due
    return term if today > term else None


def acknowledgement_due(referral: ReferralState, rules: Rules) -> date | None:
    """Return the last day to acknowledge receipt, or None once that is done."""
    if referral.status is not Status.PENDING or referral.is_suspended:
        return None
    term, stood_still = rules.terms.acknowledge, referral.suspensions
    return Clock(referral.received, term, rules.holidays, suspensions=stood_still).due


def is_declined_or_released(status: str, resolution: str | None) -> bool:
    """Return whether an institution declined its part of a demand, or was released from it."""
    return resolution == DECLINED.value or status == Status.RELEASED.value


def is_overdue(due_on: date | None, today: date) -> bool:
    """Return whether an institution's next reply is late: its last day has passed."""
    return due_on is not None and today > due_on
