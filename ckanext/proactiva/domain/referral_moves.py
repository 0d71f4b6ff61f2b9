"""What may happen to a referral: every act passes here, and each objection is named."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from typing import Final

from ckanext.proactiva.domain.deadlines import Terms
from ckanext.proactiva.domain.referral import (
    POSITIVE,
    REASONS,
    STEPS,
    Act,
    Event,
    Reason,
    Referral,
    Resolution,
    Role,
    Status,
)


class Objection(str, Enum):
    """What speaks against an act; its label tells the person what to do about it."""

    WRONG_STATUS = "wrong_status"
    WRONG_ROLE = "wrong_role"
    WRONG_RESOLUTION = "wrong_resolution"
    NEEDS_DATASET = "needs_dataset"
    NEEDS_REASON = "needs_reason"
    NEEDS_WORDS = "needs_words"
    DATE_NOT_AHEAD = "date_not_ahead"
    DATE_TOO_FAR = "date_too_far"
    TOO_MANY_CHANGES = "too_many_changes"
    TOO_MANY_QUESTIONS = "too_many_questions"
    REOPENED_BEFORE = "reopened_before"
    NOT_YET = "not_yet"


class MoveRefused(Exception):
    """An act that the rules do not allow, with every objection to it."""

    def __init__(self, objections: Iterable[Enum]) -> None:
        self.objections = tuple(objections)
        super().__init__(", ".join(str(objection.value) for objection in self.objections))


@dataclass(frozen=True)
class Intent:
    """What somebody asks for: the act, who they are, and what they give with it."""

    act: Act
    on: date
    roles: Collection[Role]
    resolution: Resolution | None = None
    reason: Reason | None = None
    words: str = ""
    public_datasets: int = 0
    promised_for: date | None = None
    lost_since: date | None = None


ENDINGS: Final = {
    Act.ANSWER: POSITIVE,
    Act.REFUSE: frozenset(REASONS) - {Resolution.NOT_COMPETENT},
    Act.DECLINE: frozenset({Resolution.NOT_COMPETENT}),
}
# A «no» must be explained so that whoever asked can go on from it.
FEWEST_CHARACTERS: Final = {Act.REFUSE: 80, Act.DECLINE: 1, Act.ASK: 1, Act.CLARIFY: 1}
STANDARD: Final = Terms()


def objections(
    referral: Referral, intent: Intent, terms: Terms = STANDARD
) -> tuple[Objection, ...]:
    """List everything that speaks against an act, so that it can be put right at once."""
    return tuple(_against(referral, intent, terms))


def allows(referral: Referral, act: Act, roles: Collection[Role]) -> bool:
    """Tell whether to offer an act to somebody, before they fill anything in."""
    step = STEPS[act]
    return referral.status in step.sources and not step.roles.isdisjoint(roles)


def move(referral: Referral, intent: Intent, terms: Terms = STANDARD) -> Event:
    """Return the event that an act leaves, or raise `MoveRefused`."""
    if found := objections(referral, intent, terms):
        raise MoveRefused(found)
    return Event(
        act=intent.act,
        on=intent.on,
        role=next(role for role in Role if role in STEPS[intent.act].roles & {*intent.roles}),
        resolution=intent.resolution,
        reason=intent.reason if intent.resolution in REASONS else None,
        promised_for=intent.promised_for if intent.act is Act.COMMIT else None,
    )


def _against(referral: Referral, intent: Intent, terms: Terms) -> Iterator[Objection]:
    step = STEPS[intent.act]
    if referral.status not in step.sources:
        yield Objection.WRONG_STATUS
    if step.roles.isdisjoint(intent.roles):
        yield Objection.WRONG_ROLE
    if intent.resolution not in ENDINGS.get(intent.act, {None}):
        yield Objection.WRONG_RESOLUTION
    if len(" ".join(intent.words.split())) < FEWEST_CHARACTERS.get(intent.act, 0):
        yield Objection.NEEDS_WORDS
    if guard := _GUARDS.get(intent.act):
        yield from guard(referral, intent, terms)


def _published(_: Referral, intent: Intent, __: Terms) -> Iterator[Objection]:
    if intent.public_datasets < 1:
        yield Objection.NEEDS_DATASET


def _reasoned(_: Referral, intent: Intent, __: Terms) -> Iterator[Objection]:
    fitting = REASONS.get(intent.resolution) if intent.resolution else None
    if fitting and intent.reason not in fitting:
        yield Objection.NEEDS_REASON


def _promised(referral: Referral, intent: Intent, terms: Terms) -> Iterator[Objection]:
    furthest = intent.on + timedelta(days=terms.furthest_commitment_in_calendar_days)
    if intent.promised_for is None or intent.promised_for <= intent.on:
        yield Objection.DATE_NOT_AHEAD
    elif intent.promised_for > furthest:
        yield Objection.DATE_TOO_FAR
    if referral.status is Status.COMMITTED:
        if referral.commitment_changes >= terms.commitment_changes:
            yield Objection.TOO_MANY_CHANGES
        if not intent.words.strip():
            yield Objection.NEEDS_WORDS


def _asked(referral: Referral, _: Intent, terms: Terms) -> Iterator[Objection]:
    if len(referral.pauses) >= terms.questions:
        yield Objection.TOO_MANY_QUESTIONS


def _judged(referral: Referral, _: Intent, __: Terms) -> Iterator[Objection]:
    if referral.resolution is Resolution.NOT_COMPETENT:
        yield Objection.WRONG_RESOLUTION
    if referral.reopened_on_verdict:
        yield Objection.REOPENED_BEFORE


def _lost(referral: Referral, intent: Intent, terms: Terms) -> Iterator[Objection]:
    if referral.resolution not in POSITIVE:
        yield Objection.WRONG_RESOLUTION
    grace = timedelta(days=terms.relink_in_calendar_days)
    if intent.lost_since is None or intent.on < intent.lost_since + grace:
        yield Objection.NOT_YET


_GUARDS: Final[dict[Act, Callable[[Referral, Intent, Terms], Iterator[Objection]]]] = {
    Act.ANSWER: _published,
    Act.REFUSE: _reasoned,
    Act.DECLINE: _reasoned,
    Act.COMMIT: _promised,
    Act.ASK: _asked,
    Act.REOPEN_ON_VERDICT: _judged,
    Act.REOPEN_ON_LOSS: _lost,
}
