"""The acts on a demand: who may do each, and what it changes in the demand."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from ckanext.proactiva.domain.demand import GATHERING, JOINABLE, LISTED, Stage, Status
from ckanext.proactiva.domain.event_codes import EventCodes
from ckanext.proactiva.domain.register import N_, NO_ACTION, Circle, Register
from ckanext.proactiva.domain.review import ReviewReason
from ckanext.proactiva.domain.roles import Role
from ckanext.proactiva.domain.visibility import Visibility


@dataclass(frozen=True)
class Step:
    """Where an act is possible, who may do it, and what it changes; None changes nothing."""

    sources: frozenset[Status]
    roles: frozenset[Role]
    target: Status | None = None
    visibility: Visibility | None = None
    seen_by: frozenset[Visibility] = frozenset(Visibility)


_BEFORE = frozenset(status for status in Status if status.stage is Stage.BEFORE)
_WAITING = GATHERING - {Status.ANSWERED}
_OVER = frozenset({Status.ANSWERED, Status.CLOSED, Status.REFUSED, Status.EXPIRED})
_SHOWN = frozenset({Visibility.PUBLIC})
_READ = _SHOWN | {Visibility.MODERATORS}
_HIDDEN = frozenset({Visibility.HIDDEN})
_TO_AUTHOR = frozenset({Visibility.AUTHOR})
_AUTHOR = frozenset({Role.AUTHOR})
_AUTHORITY = frozenset({Role.AUTHORITY})
_SYSTEM = frozenset({Role.SYSTEM})


def _only(status: Status) -> frozenset[Status]:
    return frozenset({status})


def _takes_away(step: Step) -> bool:
    is_over = step.target is not None and not step.target.stage.gathers
    return is_over or step.visibility not in (None, Visibility.PUBLIC)


class DemandAct(Register):
    """An act on a demand itself; its label is the line in the demand's story."""

    circle: Circle
    step: Step
    action: str

    CONFIRM = (
        "confirm",
        N_("Its author confirmed it"),
        Circle.NONE,
        Step(_only(Status.UNCONFIRMED), _AUTHOR, Status.OPEN, Visibility.PUBLIC),
        NO_ACTION,
    )
    HOLD = (
        "hold",
        N_("It was held back for review"),
        Circle.HELD,
        Step(
            GATHERING | {Status.UNCONFIRMED},
            _AUTHORITY | _SYSTEM,
            Status.IN_REVIEW,
            Visibility.MODERATORS,
            frozenset(Visibility) - _HIDDEN,
        ),
        NO_ACTION,
    )
    PUBLISH = (
        "publish",
        N_("The demand was published"),
        Circle.NONE,
        Step(_only(Status.IN_REVIEW), _AUTHORITY, Status.OPEN, Visibility.PUBLIC),
        "proactiva_demand_publish",
    )
    RETURN = (
        "return",
        N_("It was returned to its author"),
        Circle.HELD,
        Step(_only(Status.IN_REVIEW), _AUTHORITY, Status.RETURNED, Visibility.AUTHOR),
        "proactiva_demand_return",
    )
    RESUBMIT = (
        "resubmit",
        N_("Its author changed it and sent it again"),
        Circle.HELD,
        Step(_only(Status.RETURNED), _AUTHOR, Status.IN_REVIEW, Visibility.MODERATORS),
        "proactiva_demand_resubmit",
    )
    EDIT = (
        "edit",
        N_("The authority corrected its title, its problem or who it is for"),
        Circle.NONE,
        Step(LISTED | _only(Status.IN_REVIEW), _AUTHORITY),
        "proactiva_demand_patch",
    )
    REDACT = (
        "redact",
        N_(
            "The authority corrected which personal data is hidden. Parts hidden after this:"
            " {count}"
        ),
        Circle.NONE,
        Step(frozenset(Status), _AUTHORITY, seen_by=frozenset(Visibility) - _TO_AUTHOR),
        "proactiva_demand_redact",
    )
    REFER = (
        "refer",
        N_("It was sent to {institution}"),
        Circle.REFERRED,
        Step(LISTED, _AUTHORITY | _AUTHOR, Status.OPEN, seen_by=_SHOWN),
        "proactiva_referral_create",
    )
    REFUSE = (
        "refuse",
        N_("It was not accepted: {reason}"),
        Circle.NO,
        Step(_WAITING | _only(Status.IN_REVIEW), _AUTHORITY, Status.REFUSED),
        "proactiva_demand_refuse",
    )
    CLOSE = (
        "close",
        N_("The demand was closed"),
        Circle.OVER,
        Step(_only(Status.ANSWERED), _AUTHOR | _AUTHORITY | _SYSTEM, Status.CLOSED, seen_by=_SHOWN),
        "proactiva_demand_close",
    )
    REOPEN = (
        "reopen",
        N_("It was reopened"),
        Circle.NONE,
        Step(_OVER, _AUTHORITY, Status.OPEN, seen_by=frozenset(Visibility) - _HIDDEN),
        "proactiva_demand_reopen",
    )
    MERGE = (
        "merge",
        N_("Somebody proposed joining it to another demand"),
        Circle.HELD,
        Step(JOINABLE, _AUTHORITY, seen_by=_READ),
        "proactiva_demand_merge",
    )
    CONSENT = (
        "merge_consent",
        N_("It was joined to another demand, and its author agreed"),
        Circle.HELD,
        Step(JOINABLE, _AUTHOR, Status.MERGED, seen_by=_READ),
        "proactiva_demand_merge_consent",
    )
    OBJECT = (
        "merge_object",
        N_("Its author did not want it joined to another demand"),
        Circle.NONE,
        Step(JOINABLE, _AUTHOR, seen_by=_READ),
        "proactiva_demand_merge_object",
    )
    JOIN = (
        "join",
        N_("It was joined to another demand: its author did not object"),
        Circle.HELD,
        Step(JOINABLE, _SYSTEM, Status.MERGED, seen_by=_READ),
        NO_ACTION,
    )
    UNMERGE = (
        "unmerge",
        N_("It was separated from the other demand"),
        Circle.NONE,
        Step(_only(Status.MERGED), _AUTHOR | _AUTHORITY, Status.OPEN, seen_by=_READ),
        "proactiva_demand_unmerge",
    )
    WITHDRAW = (
        "withdraw",
        N_("Its author withdrew it"),
        Circle.HELD,
        Step(_WAITING | _BEFORE, _AUTHOR, Status.WITHDRAWN),
        "proactiva_demand_withdraw",
    )
    EXPIRE = (
        "expire",
        N_("It ended: its author did not confirm or correct it in time"),
        Circle.HELD,
        Step(frozenset({Status.RETURNED, Status.UNCONFIRMED}), _SYSTEM, Status.EXPIRED),
        NO_ACTION,
    )
    HIDE = (
        "hide",
        N_("It was hidden: {reason}"),
        Circle.HELD,
        Step(frozenset(Status), _AUTHORITY, visibility=Visibility.HIDDEN, seen_by=_SHOWN),
        "proactiva_demand_hide",
    )
    UNHIDE = (
        "unhide",
        N_("It was shown again"),
        Circle.NONE,
        Step(frozenset(Status), _AUTHORITY, visibility=Visibility.PUBLIC, seen_by=_HIDDEN),
        "proactiva_demand_unhide",
    )


# Acts about another demand, to which this one is or will be joined; that one must still be active.
JOINING: Final = frozenset({DemandAct.MERGE, DemandAct.CONSENT, DemandAct.JOIN})
# Acts after which people no longer support it or discuss it, and proposals to join others to it
# have fallen.
LEAVING: Final = frozenset(act for act in DemandAct if _takes_away(act.step))
# Acts that show it to everybody, again or for the first time.
SHOWING: Final = frozenset(act for act in DemandAct if act.step.visibility is Visibility.PUBLIC)

# How a demand's history begins; it is not an act on an existing demand.
SEND: Final = "send"
SENT: Final = N_("It was asked for")

# `DemandAct.REDACT` of a message, an answer or a use in it.
REDACTED_IN_IT: Final = N_(
    "The authority corrected which personal data is hidden in something said about it. Parts hidden"
    " after this: {count}"
)


@dataclass(frozen=True)
class Event:
    """The permanent record of an act: codes and dates, never words or people."""

    act: DemandAct
    on: date
    role: Role
    reason: ReviewReason | None = None

    @property
    def codes(self) -> EventCodes:
        """Return it as it is stored."""
        return EventCodes(self.act.value, self.role, self.reason.value if self.reason else None)
