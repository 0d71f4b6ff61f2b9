"""A demand: where it is, how it ended and who sees it, kept apart."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum
from typing import Final

from ckanext.proactiva.domain import referral
from ckanext.proactiva.domain.referral import Referral, Role


class Status(str, Enum):
    """Where a demand is."""

    UNCONFIRMED = "unconfirmed"
    IN_REVIEW = "in_review"
    RETURNED = "returned"
    OPEN = "open"
    REFERRED = "referred"
    COMMITTED = "committed"
    ANSWERED = "answered"
    CLOSED = "closed"
    MERGED = "merged"
    WITHDRAWN = "withdrawn"


class Resolution(str, Enum):
    """How a demand ended, its institutions taken together."""

    PUBLISHED = "published"
    PARTLY_PUBLISHED = "partly_published"
    NOT_PUBLISHED = "not_published"


class Visibility(str, Enum):
    """Who sees a demand."""

    PUBLIC = "public"
    MODERATORS = "moderators"
    AUTHOR = "author"
    HIDDEN = "hidden"


class Reason(str, Enum):
    """Why a demand is held, returned or hidden."""

    NOBODY_TO_CONFIRM = "nobody_to_confirm"
    REVIEW_OF_ALL = "review_of_all"
    REPORTED = "reported"
    PERSONAL_DATA = "personal_data"
    PERSONAL_MATTER = "personal_matter"
    UNCLEAR = "unclear"
    OFFENSIVE = "offensive"
    SPAM = "spam"


class Act(str, Enum):
    """What somebody does to a demand itself."""

    CONFIRM = "confirm"
    HOLD = "hold"
    PUBLISH = "publish"
    RETURN = "return"
    RESUBMIT = "resubmit"
    REFER = "refer"
    CLOSE = "close"
    MERGE = "merge"
    UNMERGE = "unmerge"
    WITHDRAW = "withdraw"
    EXPIRE = "expire"
    HIDE = "hide"
    SHOW = "show"


@dataclass(frozen=True)
class Event:
    """What is kept of an act for good: codes and dates, never words or people."""

    act: Act
    on: date
    role: Role
    reason: Reason | None = None


@dataclass(frozen=True)
class Demand:
    """All that the rules need to know of a demand; its events and its referrals fold to it."""

    since: date
    status: Status
    visibility: Visibility


@dataclass(frozen=True)
class Step:
    """From where an act is possible, who may do it, and what it changes; None changes nothing."""

    sources: frozenset[Status]
    roles: frozenset[Role]
    target: Status | None = None
    visibility: Visibility | None = None
    seen_by: frozenset[Visibility] = frozenset(Visibility)


# The referrals tell which of these a demand is in, as long as nobody closes it.
LIVE: Final = frozenset(
    {Status.OPEN, Status.REFERRED, Status.COMMITTED, Status.ANSWERED, Status.CLOSED}
)
AUDIENCE: Final = {
    Visibility.PUBLIC: frozenset(Role),
    Visibility.MODERATORS: frozenset({Role.AUTHOR, Role.AUTHORITY}),
    Visibility.AUTHOR: frozenset({Role.AUTHOR}),
    Visibility.HIDDEN: frozenset({Role.AUTHORITY}),
}

_WAITING = LIVE - {Status.ANSWERED, Status.CLOSED}
_UNPUBLISHED = frozenset({Status.UNCONFIRMED, Status.IN_REVIEW, Status.RETURNED})
_SHOWN = frozenset({Visibility.PUBLIC})
_AUTHOR = frozenset({Role.AUTHOR})
_AUTHORITY = frozenset({Role.AUTHORITY})
_SYSTEM = frozenset({Role.SYSTEM})


def _only(status: Status) -> frozenset[Status]:
    return frozenset({status})


STEPS: Final = {
    Act.CONFIRM: Step(_only(Status.UNCONFIRMED), _AUTHOR, Status.OPEN, Visibility.PUBLIC),
    Act.HOLD: Step(
        LIVE - {Status.CLOSED} | {Status.UNCONFIRMED},
        _AUTHORITY | _SYSTEM,
        Status.IN_REVIEW,
        Visibility.MODERATORS,
        frozenset(Visibility) - {Visibility.HIDDEN},
    ),
    Act.PUBLISH: Step(_only(Status.IN_REVIEW), _AUTHORITY, Status.OPEN, Visibility.PUBLIC),
    Act.RETURN: Step(_only(Status.IN_REVIEW), _AUTHORITY, Status.RETURNED, Visibility.AUTHOR),
    Act.RESUBMIT: Step(_only(Status.RETURNED), _AUTHOR, Status.IN_REVIEW, Visibility.MODERATORS),
    Act.REFER: Step(LIVE, _AUTHORITY | _AUTHOR, Status.OPEN),
    Act.CLOSE: Step(_only(Status.ANSWERED), _AUTHOR | _SYSTEM, Status.CLOSED),
    Act.MERGE: Step(_WAITING, _AUTHOR, Status.MERGED),
    Act.UNMERGE: Step(_only(Status.MERGED), _AUTHOR | _AUTHORITY, Status.OPEN),
    Act.WITHDRAW: Step(_WAITING | _UNPUBLISHED, _AUTHOR, Status.WITHDRAWN),
    Act.EXPIRE: Step(_only(Status.RETURNED), _SYSTEM, Status.WITHDRAWN),
    Act.HIDE: Step(frozenset(Status), _AUTHORITY, None, Visibility.HIDDEN, _SHOWN),
    Act.SHOW: Step(
        frozenset(Status),
        _AUTHORITY,
        None,
        Visibility.PUBLIC,
        frozenset({Visibility.HIDDEN}),
    ),
}


def start(on: date, *, account: bool, email: bool, held: bool) -> Demand:
    """Return a demand as it is when sent: how it was signed decides whether it waits."""
    if email and not account:
        return Demand(on, Status.UNCONFIRMED, Visibility.AUTHOR)
    if held or not account:
        return Demand(on, Status.IN_REVIEW, Visibility.MODERATORS)
    return Demand(on, Status.OPEN, Visibility.PUBLIC)


def derive(referrals: Iterable[Referral]) -> Status:
    """Return the status that the referrals of a published demand give it."""
    statuses = {one.status for one in _competent(referrals)}
    if not statuses:
        return Status.OPEN
    if statuses - {referral.Status.COMMITTED, referral.Status.RESOLVED}:
        return Status.REFERRED
    return Status.COMMITTED if referral.Status.COMMITTED in statuses else Status.ANSWERED


def resolve(referrals: Iterable[Referral]) -> Resolution | None:
    """Return how a demand ended, or None while an institution still has it."""
    endings = [one.resolution for one in _competent(referrals)]
    if not endings or None in endings:
        return None
    if referral.POSITIVE.isdisjoint(endings):
        return Resolution.NOT_PUBLISHED
    whole = referral.POSITIVE - {referral.Resolution.PARTLY_PUBLISHED}
    return Resolution.PUBLISHED if whole.issuperset(endings) else Resolution.PARTLY_PUBLISHED


def settle(demand: Demand, referrals: Iterable[Referral], on: date) -> Demand:
    """Return the demand as its referrals leave it; a closed one stays so while all is answered."""
    if demand.status not in LIVE:
        return demand
    derived = derive(referrals)
    if derived is demand.status or (demand.status, derived) == (Status.CLOSED, Status.ANSWERED):
        return demand
    return replace(demand, since=on, status=derived)


def apply(demand: Demand, event: Event, referrals: Iterable[Referral] = ()) -> Demand:
    """Return the demand as it is after an event, given the referrals that it then has."""
    step = STEPS[event.act]
    status = step.target or demand.status
    if step.target is Status.OPEN:
        status = derive(referrals)
    since = demand.since if status is demand.status else event.on
    return Demand(since, status, step.visibility or demand.visibility)


def sees(visibility: Visibility, roles: Collection[Role]) -> bool:
    """Tell whether somebody may read a demand; the public has no role."""
    return visibility is Visibility.PUBLIC or not AUDIENCE[visibility].isdisjoint(roles)


def _competent(referrals: Iterable[Referral]) -> list[Referral]:
    """Leave out the institutions that it was not for: they end their turn, not the demand."""
    declined = referral.Resolution.NOT_COMPETENT
    return [one for one in referrals if one.resolution is not declined]
