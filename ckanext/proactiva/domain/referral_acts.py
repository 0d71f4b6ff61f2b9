"""The acts on a referral: who may do each, and what it changes in the referral."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from ckanext.proactiva.domain.deadlines import Pause, closed
from ckanext.proactiva.domain.event_codes import EventCodes
from ckanext.proactiva.domain.referral import AnswerReason, ReferralState, Resolution, Status
from ckanext.proactiva.domain.register import N_, NO_ACTION, Circle, Phrase, Register
from ckanext.proactiva.domain.resolutions import counted_on
from ckanext.proactiva.domain.roles import Role


@dataclass(frozen=True)
class Step:
    """The statuses from which an act is possible, where it leads, and who may do it."""

    sources: frozenset[Status]
    target: Status
    roles: frozenset[Role]


_UNDECIDED = frozenset({Status.PENDING, Status.ACKNOWLEDGED, Status.CLARIFYING})
_UNRESOLVED = _UNDECIDED | {Status.COMMITTED}
_RESOLVED = frozenset({Status.RESOLVED})
_EDITOR = frozenset({Role.EDITOR})
_ADMIN = frozenset({Role.ADMIN})
_ASKED = frozenset({Role.AUTHOR, Role.AUTHORITY})
# For acts done only by the passing of time: nobody is told that it is done.
UNTOLD: Final = Phrase("")


class ReferralAct(Register):
    """An act on a referral; its label is the line in the demand's story.

    ``done`` is the message to the actor, and ``action`` is the API action that does it.
    """

    circle: Circle
    step: Step
    done: Phrase
    action: str

    ACKNOWLEDGE = (
        "acknowledge",
        N_("{institution} confirmed it has received the demand"),
        Circle.REFERRED,
        Step(frozenset({Status.PENDING}), Status.ACKNOWLEDGED, _EDITOR),
        N_("You have confirmed receipt. Now you can answer."),
        "proactiva_referral_acknowledge",
    )
    ASK = (
        "ask",
        N_("{institution} asked for a clarification"),
        Circle.HELD,
        Step(_UNDECIDED - {Status.CLARIFYING}, Status.CLARIFYING, _EDITOR),
        N_(
            "Your question is on the demand's page. If you still have days after today, your time"
            " stops until you get the answer."
        ),
        "proactiva_referral_ask",
    )
    CLARIFY = (
        "clarify",
        N_("Its author clarified it for {institution}"),
        Circle.REFERRED,
        Step(frozenset({Status.CLARIFYING}), Status.ACKNOWLEDGED, _ASKED),
        N_("The institution has your clarification. Its time is running again."),
        "proactiva_referral_clarify",
    )
    COMMIT = (
        "commit",
        N_("{institution} promised to publish it by {date}"),
        Circle.COMMITTED,
        Step(_UNRESOLVED, Status.COMMITTED, _ADMIN),
        N_("The date is public, and does not extend your time. You can publish before it."),
        "proactiva_referral_commit",
    )
    ANSWER = (
        "answer",
        N_("{institution}: {answer}"),
        Circle.REFERRED,
        Step(_UNRESOLVED, Status.RESOLVED, _EDITOR),
        N_("The answer is public. The person who asked can read it now."),
        "proactiva_referral_answer",
    )
    REFUSE = (
        "refuse",
        N_("{institution}: {answer}"),
        Circle.REFERRED,
        Step(_UNRESOLVED, Status.RESOLVED, _ADMIN),
        N_("The answer and its reason are public."),
        "proactiva_referral_answer",
    )
    DECLINE = (
        "decline",
        N_("{institution}: {answer}"),
        Circle.REFERRED,
        Step(_UNRESOLVED, Status.RESOLVED, _EDITOR),
        N_("The demand continues without your institution."),
        "proactiva_referral_answer",
    )
    CORRECT = (
        "correct",
        N_("{institution} corrected its answer: {answer}"),
        Circle.REFERRED,
        Step(_RESOLVED, Status.RESOLVED, _EDITOR),
        N_("The corrected answer is public. The previous one stays in the story."),
        "proactiva_answer_correct",
    )
    RECORD = (
        "record",
        N_("The authority recorded what {institution} answered on {date}: {answer}"),
        Circle.REFERRED,
        Step(_UNRESOLVED | _RESOLVED, Status.RESOLVED, frozenset({Role.RECORDER})),
        N_("The answer is public, with its document and who recorded it."),
        "proactiva_answer_record",
    )
    RELEASE = (
        "release",
        N_("{institution} no longer takes part"),
        Circle.HELD,
        Step(_UNRESOLVED, Status.RELEASED, frozenset({Role.SYSTEM})),
        UNTOLD,
        NO_ACTION,
    )
    TRANSFER = (
        "transfer",
        N_("It passed from {institution} to {other}"),
        Circle.REFERRED,
        Step(_UNRESOLVED, Status.RELEASED, frozenset({Role.AUTHORITY})),
        N_("The other institution has it now. Its time starts on the next working day."),
        "proactiva_referral_create",
    )
    REOPEN = (
        "reopen",
        N_("{institution} has to answer again"),
        Circle.REFERRED,
        Step(_RESOLVED, Status.ACKNOWLEDGED, frozenset({Role.AUTHORITY})),
        N_("The institution has it again. Its time starts on the next working day."),
        "proactiva_referral_reopen",
    )
    REOPEN_ON_LOSS = (
        "reopen_on_loss",
        N_("{institution} has to publish it again"),
        Circle.REFERRED,
        Step(_RESOLVED, Status.ACKNOWLEDGED, frozenset({Role.SYSTEM})),
        UNTOLD,
        NO_ACTION,
    )


REOPENINGS: Final = frozenset({ReferralAct.REOPEN, ReferralAct.REOPEN_ON_LOSS})


@dataclass(frozen=True)
class Event:
    """The permanent record of an act: codes and dates, never words or people.

    ``answered`` is the day of an answer that was recorded on a later one.
    """

    act: ReferralAct
    on: date
    role: Role
    resolution: Resolution | None = None
    reason: AnswerReason | None = None
    promised_for: date | None = None
    answered: date | None = None

    @property
    def codes(self) -> EventCodes:
        """Return it as it is stored."""
        reason = self.reason.value if self.reason else None
        ended = self.resolution.value if self.resolution else None
        dates = self.promised_for, self.answered
        return EventCodes(self.act.value, self.role, reason, ended, *dates)


def apply(referral: ReferralState, event: Event) -> ReferralState:
    """Return the referral after an event."""
    target = event.act.step.target
    if event.act in REOPENINGS:
        return ReferralState(event.on, target, suspensions=referral.suspensions)
    changed = event.act is ReferralAct.COMMIT and referral.status is Status.COMMITTED
    return replace(
        referral,
        status=target,
        resolution=event.resolution,
        promised_for=event.promised_for or referral.promised_for,
        commitment_changes=referral.commitment_changes + changed,
        pauses=_pauses(referral, event),
        suspensions=_suspensions(referral, event),
        had_answered=referral.has_answered,
        is_dated_by_record=counted_on(referral, event.answered) is not None,
    )


def _suspensions(referral: ReferralState, event: Event) -> tuple[Pause, ...]:
    if event.act is not ReferralAct.RELEASE:
        return referral.suspensions
    return closed(referral.suspensions, event.on)


def _pauses(referral: ReferralState, event: Event) -> tuple[Pause, ...]:
    if event.act is ReferralAct.ASK:
        return (*referral.pauses, Pause(event.on))
    if referral.status is Status.CLARIFYING:
        return closed(referral.pauses, event.answered or event.on)
    return referral.pauses


def in_review(referral: ReferralState, on: date) -> ReferralState:
    """Return a referral whose clock is stopped while a moderator reads the clarification."""
    if referral.is_in_review:
        return referral
    return replace(referral, pauses=(*referral.pauses, Pause(on, is_review=True)))


def reviewed(referral: ReferralState, on: date) -> ReferralState:
    """Return a referral that no longer waits for a moderator; an open question stays open."""
    questions = (pause for pause in referral.pauses if not pause.is_review)
    reviews = (pause for pause in referral.pauses if pause.is_review)
    return replace(referral, pauses=(*questions, *closed(reviews, on)))
