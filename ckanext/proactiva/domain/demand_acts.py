"""What somebody does to a demand itself, and what that makes of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final

from ckanext.proactiva.domain.demand import (
    LIVE,
    Demand,
    Reason,
    Stage,
    Status,
    Visibility,
    derive,
)
from ckanext.proactiva.domain.referral import Referral
from ckanext.proactiva.domain.register import N_, Register, Tag
from ckanext.proactiva.domain.roles import Role


@dataclass(frozen=True)
class Step:
    """From where an act is possible, who may do it, and what it changes; None changes nothing."""

    sources: frozenset[Status]
    roles: frozenset[Role]
    target: Status | None = None
    visibility: Visibility | None = None
    seen_by: frozenset[Visibility] = frozenset(Visibility)


_BEFORE = frozenset(status for status in Status if status.stage is Stage.BEFORE)
_WAITING = LIVE - {Status.ANSWERED, Status.CLOSED}
_SHOWN = frozenset({Visibility.PUBLIC})
_HIDDEN = frozenset({Visibility.HIDDEN})
_AUTHOR = frozenset({Role.AUTHOR})
_AUTHORITY = frozenset({Role.AUTHORITY})
_SYSTEM = frozenset({Role.SYSTEM})


# What no action does yet.
NOT_YET: Final = ""


def _only(status: Status) -> frozenset[Status]:
    return frozenset({status})


class Act(Register):
    """What somebody does to a demand itself; its label is the line that its story gets."""

    tag: Tag
    step: Step
    action: str

    CONFIRM = (
        "confirm",
        N_("Its author confirmed it"),
        Tag.NONE,
        Step(_only(Status.UNCONFIRMED), _AUTHOR, Status.OPEN, Visibility.PUBLIC),
        NOT_YET,
    )
    HOLD = (
        "hold",
        N_("It was held to be reviewed"),
        Tag.HELD,
        Step(
            LIVE - {Status.CLOSED} | {Status.UNCONFIRMED},
            _AUTHORITY | _SYSTEM,
            Status.IN_REVIEW,
            Visibility.MODERATORS,
            frozenset(Visibility) - _HIDDEN,
        ),
        NOT_YET,
    )
    PUBLISH = (
        "publish",
        N_("The demand was published"),
        Tag.NONE,
        Step(_only(Status.IN_REVIEW), _AUTHORITY, Status.OPEN, Visibility.PUBLIC),
        "proactiva_demand_publish",
    )
    RETURN = (
        "return",
        N_("It was returned to its author"),
        Tag.HELD,
        Step(_only(Status.IN_REVIEW), _AUTHORITY, Status.RETURNED, Visibility.AUTHOR),
        "proactiva_demand_return",
    )
    RESUBMIT = (
        "resubmit",
        N_("Its author changed it and sent it again"),
        Tag.HELD,
        Step(_only(Status.RETURNED), _AUTHOR, Status.IN_REVIEW, Visibility.MODERATORS),
        "proactiva_demand_resubmit",
    )
    REFER = (
        "refer",
        N_("It was sent to {institution}"),
        Tag.REFERRED,
        Step(LIVE, _AUTHORITY | _AUTHOR, Status.OPEN),
        "proactiva_referral_create",
    )
    CLOSE = (
        "close",
        N_("The demand was closed"),
        Tag.NONE,
        Step(_only(Status.ANSWERED), _AUTHOR | _SYSTEM, Status.CLOSED),
        NOT_YET,
    )
    MERGE = (
        "merge",
        N_("It was joined to another demand"),
        Tag.HELD,
        Step(_WAITING, _AUTHOR, Status.MERGED),
        NOT_YET,
    )
    UNMERGE = (
        "unmerge",
        N_("It was parted from the other demand"),
        Tag.NONE,
        Step(_only(Status.MERGED), _AUTHOR | _AUTHORITY, Status.OPEN),
        NOT_YET,
    )
    WITHDRAW = (
        "withdraw",
        N_("Its author took it back"),
        Tag.HELD,
        Step(_WAITING | _BEFORE, _AUTHOR, Status.WITHDRAWN),
        "proactiva_demand_withdraw",
    )
    EXPIRE = (
        "expire",
        N_("It ended: its author sent no changes"),
        Tag.HELD,
        Step(_only(Status.RETURNED), _SYSTEM, Status.WITHDRAWN),
        NOT_YET,
    )
    HIDE = (
        "hide",
        N_("It was hidden"),
        Tag.HELD,
        Step(frozenset(Status), _AUTHORITY, None, Visibility.HIDDEN, _SHOWN),
        NOT_YET,
    )
    SHOW = (
        "show",
        N_("It was shown again"),
        Tag.NONE,
        Step(frozenset(Status), _AUTHORITY, None, Visibility.PUBLIC, _HIDDEN),
        NOT_YET,
    )


# How the history of a demand begins; nobody does it to a demand that is there.
SEND: Final = "send"
SENT: Final = N_("It was asked for")


@dataclass(frozen=True)
class Event:
    """What is kept of an act for good: codes and dates, never words or people."""

    act: Act
    on: date
    role: Role
    reason: Reason | None = None


def apply(demand: Demand, event: Event, referrals: Iterable[Referral] = ()) -> Demand:
    """Return the demand as it is after an event, given the referrals that it then has."""
    step = event.act.step
    status = step.target or demand.status
    if step.target is Status.OPEN:
        status = derive(referrals)
    since = demand.since if status is demand.status else event.on
    return Demand(since, status, step.visibility or demand.visibility)
