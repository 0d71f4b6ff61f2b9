"""A referral: one institution's turn in a demand, from its receipt to its resolution."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum
from functools import reduce
from typing import Final

from ckanext.proactiva.domain.deadlines import Clock, Pause, Terms


class Role(str, Enum):
    """What somebody is towards one demand and towards the institution that has it."""

    AUTHOR = "author"
    MEMBER = "member"
    EDITOR = "editor"
    ADMIN = "admin"
    AUTHORITY = "authority"
    SYSTEM = "system"


class Status(str, Enum):
    """Where a referral is. Overdue is not a status: the date tells."""

    PENDING = "pending"
    ACKNOWLEDGED = "acknowledged"
    CLARIFYING = "clarifying"
    COMMITTED = "committed"
    RESOLVED = "resolved"


class Resolution(str, Enum):
    """How a referral ended."""

    PUBLISHED = "published"
    PARTLY_PUBLISHED = "partly_published"
    ALREADY_AVAILABLE = "already_available"
    NOT_HELD = "not_held"
    NOT_FEASIBLE = "not_feasible"
    RESTRICTED = "restricted"
    NOT_COMPETENT = "not_competent"


class Reason(str, Enum):
    """Why an institution does not publish."""

    DOES_NOT_EXIST = "does_not_exist"
    LACK_OF_MEANS = "lack_of_means"
    FORMAL_ROUTE = "formal_route"
    RESERVED = "reserved"
    PERSONAL_DATA = "personal_data"
    NOT_COMPETENT = "not_competent"


class Act(str, Enum):
    """What somebody does to a referral."""

    ACKNOWLEDGE = "acknowledge"
    ASK = "ask"
    CLARIFY = "clarify"
    COMMIT = "commit"
    ANSWER = "answer"
    REFUSE = "refuse"
    DECLINE = "decline"
    REOPEN = "reopen"
    REOPEN_ON_VERDICT = "reopen_on_verdict"
    REOPEN_ON_LOSS = "reopen_on_loss"


@dataclass(frozen=True)
class Step:
    """From which statuses an act is possible, where it leads, and who may do it."""

    sources: frozenset[Status]
    target: Status
    roles: frozenset[Role]


@dataclass(frozen=True)
class Event:
    """What is kept of an act for good: codes and dates, never words or people."""

    act: Act
    on: date
    role: Role
    resolution: Resolution | None = None
    reason: Reason | None = None
    promised_for: date | None = None


@dataclass(frozen=True)
class Referral:
    """All that the rules need to know of a referral; its events fold to it."""

    received: date
    status: Status = Status.PENDING
    resolution: Resolution | None = None
    promised_for: date | None = None
    commitment_changes: int = 0
    pauses: tuple[Pause, ...] = ()
    reopened_on_verdict: bool = False


POSITIVE: Final = frozenset(
    {Resolution.PUBLISHED, Resolution.PARTLY_PUBLISHED, Resolution.ALREADY_AVAILABLE}
)
REASONS: Final = {
    Resolution.NOT_HELD: {Reason.DOES_NOT_EXIST},
    Resolution.NOT_FEASIBLE: {Reason.LACK_OF_MEANS, Reason.FORMAL_ROUTE},
    Resolution.RESTRICTED: {Reason.RESERVED, Reason.PERSONAL_DATA},
    Resolution.NOT_COMPETENT: {Reason.NOT_COMPETENT},
}

_UNDECIDED = frozenset({Status.PENDING, Status.ACKNOWLEDGED, Status.CLARIFYING})
_UNRESOLVED = _UNDECIDED | {Status.COMMITTED}
_RESOLVED = frozenset({Status.RESOLVED})
_EDITOR = frozenset({Role.EDITOR})
_ADMIN = frozenset({Role.ADMIN})
_ASKED = frozenset({Role.AUTHOR, Role.AUTHORITY})

STEPS: Final = {
    Act.ACKNOWLEDGE: Step(frozenset({Status.PENDING}), Status.ACKNOWLEDGED, _EDITOR),
    Act.ASK: Step(_UNDECIDED - {Status.CLARIFYING}, Status.CLARIFYING, _EDITOR),
    Act.CLARIFY: Step(frozenset({Status.CLARIFYING}), Status.ACKNOWLEDGED, _ASKED),
    Act.COMMIT: Step(_UNRESOLVED, Status.COMMITTED, _ADMIN),
    Act.ANSWER: Step(_UNRESOLVED, Status.RESOLVED, _EDITOR),
    Act.REFUSE: Step(_UNRESOLVED, Status.RESOLVED, _ADMIN),
    Act.DECLINE: Step(_UNRESOLVED, Status.RESOLVED, _EDITOR),
    Act.REOPEN: Step(_RESOLVED, Status.ACKNOWLEDGED, frozenset({Role.AUTHORITY})),
    Act.REOPEN_ON_VERDICT: Step(
        _RESOLVED, Status.ACKNOWLEDGED, frozenset({Role.AUTHOR, Role.SYSTEM})
    ),
    Act.REOPEN_ON_LOSS: Step(_RESOLVED, Status.ACKNOWLEDGED, frozenset({Role.SYSTEM})),
}
REOPENINGS: Final = frozenset({Act.REOPEN, Act.REOPEN_ON_VERDICT, Act.REOPEN_ON_LOSS})


def roles_at(capacity: str, *, has_admin: bool) -> frozenset[Role]:
    """List what a CKAN capacity lets somebody be; without an admin, editors decide too."""
    rank = ("member", "editor", "admin").index(capacity)
    if capacity == "editor" and not has_admin:
        rank += 1
    return frozenset((Role.MEMBER, Role.EDITOR, Role.ADMIN)[: rank + 1])


def apply(referral: Referral, event: Event) -> Referral:
    """Return the referral as it is after an event."""
    if event.act in REOPENINGS:
        judged = referral.reopened_on_verdict or event.act is Act.REOPEN_ON_VERDICT
        return Referral(event.on, STEPS[event.act].target, reopened_on_verdict=judged)
    changed = event.act is Act.COMMIT and referral.status is Status.COMMITTED
    return replace(
        referral,
        status=STEPS[event.act].target,
        resolution=event.resolution,
        promised_for=event.promised_for or referral.promised_for,
        commitment_changes=referral.commitment_changes + changed,
        pauses=_pauses(referral, event),
    )


def fold(referral: Referral, events: Iterable[Event]) -> Referral:
    """Return the referral as its events leave it."""
    return reduce(apply, events, referral)


def clock(referral: Referral, terms: Terms, holidays: Collection[date]) -> Clock:
    """Return the clock of the answer."""
    return Clock(referral.received, terms.answer, holidays, referral.pauses, terms.clarify)


def due(referral: Referral, terms: Terms, holidays: Collection[date]) -> date | None:
    """Return the last day for the institution's next word, or None when nothing is owed."""
    if referral.status is Status.RESOLVED:
        return None
    if referral.status is Status.COMMITTED:
        return referral.promised_for
    return clock(referral, terms, holidays).due


def acknowledgement_due(
    referral: Referral, terms: Terms, holidays: Collection[date]
) -> date | None:
    """Return the last day to acknowledge receipt, or None once that is done."""
    if referral.status is not Status.PENDING:
        return None
    return Clock(referral.received, terms.acknowledge, holidays).due


def is_overdue(referral: Referral, today: date, terms: Terms, holidays: Collection[date]) -> bool:
    """Tell whether the institution's next word is late."""
    last = due(referral, terms, holidays)
    return last is not None and today > last


def _pauses(referral: Referral, event: Event) -> tuple[Pause, ...]:
    if event.act is Act.ASK:
        return (*referral.pauses, Pause(event.on))
    if referral.status is Status.CLARIFYING:
        *past, asked = referral.pauses
        return (*past, replace(asked, end=event.on))
    return referral.pauses
