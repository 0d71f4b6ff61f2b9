"""A demand: its status, its resolution and its visibility, kept apart."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum
from typing import Final

from ckanext.proactiva.domain import referral
from ckanext.proactiva.domain.deadlines import Pause
from ckanext.proactiva.domain.referral import ReferralState
from ckanext.proactiva.domain.register import N_, NN_, NP_, Circle, Phrase, Register
from ckanext.proactiva.domain.visibility import Visibility


class Stage(str, Enum):
    """The stage of a demand's life, which decides what may still happen to it.

    Everything that needs to know this asks here: clocks, acts, support, messages, the board and its
    counts, suggestions, the desk, the indicators and the API.

    Attributes:
        is_listed: whether the board lists and counts it, and it is suggested to others.
        gathers: whether people can support it and discuss it.
        runs: whether institutions have it on their desks, with a clock each.
    """

    is_listed: bool
    gathers: bool
    runs: bool

    def __new__(cls, code: str, is_listed: bool, gathers: bool, runs: bool) -> Stage:
        """Make a member from its code and what may still happen."""
        member = str.__new__(cls, code)
        member._value_ = code
        member.is_listed, member.gathers, member.runs = is_listed, gathers, runs
        return member

    BEFORE = "before", False, False, False
    LIVE = "live", True, True, True
    DONE = "done", True, False, False
    ENDED = "ended", False, False, False


class Status(Register):
    """The status of a demand; while it is live, its referrals decide it."""

    circle: Circle
    stage: Stage
    next_step: Phrase

    UNCONFIRMED = (
        "unconfirmed",
        N_("Not confirmed yet"),
        Circle.HELD,
        Stage.BEFORE,
        N_(
            "Once it is confirmed with the link we sent by mail, it becomes public, or a person"
            " reads it first."
        ),
    )
    IN_REVIEW = (
        "in_review",
        N_("Being reviewed"),
        Circle.HELD,
        Stage.BEFORE,
        N_("A person reads it before it can become public."),
    )
    RETURNED = (
        "returned",
        N_("Waiting for your changes"),
        Circle.HELD,
        Stage.BEFORE,
        N_("Change it and send it again by {date}. After that, it ends."),
    )
    OPEN = (
        "open",
        N_("Open: add your support"),
        Circle.NONE,
        Stage.LIVE,
        N_("It has no institution yet. Each person who supports it makes it easier to see."),
    )
    REFERRED = (
        "referred",
        N_("Sent to the institution"),
        Circle.REFERRED,
        Stage.LIVE,
        N_("An institution has to answer it."),
    )
    COMMITTED = (
        "committed",
        N_("With a promised date"),
        Circle.COMMITTED,
        Stage.LIVE,
        N_("An institution has promised a date."),
    )
    ANSWERED = (
        "answered",
        NP_("demand", "Met"),
        Circle.PUBLISHED,
        Stage.LIVE,
        N_("The person who asked can close it by {date}. After that it closes by itself."),
    )
    CLOSED = (
        "closed",
        NP_("demand", "Met"),
        Circle.PUBLISHED,
        Stage.DONE,
        N_("It was closed on {date}."),
    )
    MERGED = (
        "merged",
        N_("Joined to another demand"),
        Circle.HELD,
        Stage.ENDED,
        N_("It continues in a demand that cannot be seen now."),
    )
    WITHDRAWN = (
        "withdrawn",
        N_("Withdrawn by its author"),
        Circle.HELD,
        Stage.ENDED,
        N_("Its author withdrew it. Nobody has to answer it any more."),
    )
    REFUSED = (
        "refused",
        N_("Not accepted"),
        Circle.NO,
        Stage.ENDED,
        N_("It was not accepted. Its story says why."),
    )
    EXPIRED = (
        "expired",
        N_("Expired"),
        Circle.HELD,
        Stage.ENDED,
        # Only its author reads this.
        N_("You did not confirm or correct it in time."),
    )


class Resolution(Register):
    """How a demand ended, taking all its institutions together."""

    circle: Circle

    PUBLISHED = "published", NP_("demand", "Met"), Circle.PUBLISHED
    PARTLY_PUBLISHED = "partly_published", N_("Partly met"), Circle.PARTLY
    NOT_PUBLISHED = "not_published", N_("Answered without publishing"), Circle.NO


SENT_TO_SEVERAL: Final = N_("Sent to the institutions")
LEFT_ALONE: Final = N_(
    "It has no institution now. Each person who supports it makes it easier to see."
)
DECLINED: Final = NN_(
    "{institutions} says it is not for them. It is open again, without an institution.",
    "{institutions} say it is not for them. It is open again, without an institution.",
)


LISTED: Final = frozenset(status for status in Status if status.stage.is_listed)
GATHERING: Final = frozenset(status for status in Status if status.stage.gathers)
# A duplicate demand can also be joined from review, and stays unpublished.
JOINABLE: Final = GATHERING - {Status.ANSWERED} | {Status.IN_REVIEW}
# At most this many steps are followed from a demand to the one it was joined to, and on from there.
MOST_MERGES: Final = 5


@dataclass(frozen=True)
class DemandState:
    """Everything that the rules need to know of a demand, folded from its events and its referrals.

    Attributes:
        since: the day on which it reached its status.
        status: its status.
        visibility: who sees it.
        merge_proposed: the day on which its author was asked about joining it to another, if any.
        suspensions: the periods in which it was hidden.
    """

    since: date
    status: Status
    visibility: Visibility
    merge_proposed: date | None = None
    suspensions: tuple[Pause, ...] = ()

    @property
    def seen_since(self) -> date:
        """Return the day from which people have had time; it starts anew when they see it again."""
        return max([self.since, *(each.end for each in self.suspensions if each.end)])

    @property
    def is_active(self) -> bool:
        """Return whether it is public and has not ended."""
        return self.status.stage.is_listed and self.visibility is Visibility.PUBLIC

    @property
    def gathers(self) -> bool:
        """Return whether people may support it and discuss it now."""
        return is_gathering(self.status, self.visibility)


def is_gathering(status: Status, visibility: Visibility) -> bool:
    """Return whether people may support a demand and discuss it now."""
    return status.stage.gathers and visibility is Visibility.PUBLIC


def derive(referrals: Iterable[ReferralState]) -> Status:
    """Return the status of a published demand, derived from its referrals."""
    statuses = {one.status for one in _competent(referrals)}
    if not statuses:
        return Status.OPEN
    if statuses - {referral.Status.COMMITTED, referral.Status.RESOLVED}:
        return Status.REFERRED
    return Status.COMMITTED if referral.Status.COMMITTED in statuses else Status.ANSWERED


def resolve(referrals: Iterable[ReferralState]) -> Resolution | None:
    """Return how a demand ended, or None while an institution still has it."""
    endings = [one.resolution for one in _competent(referrals)]
    if not endings or None in endings:
        return None
    if referral.POSITIVE.isdisjoint(endings):
        return Resolution.NOT_PUBLISHED
    whole = referral.POSITIVE - {referral.Resolution.PARTLY_PUBLISHED}
    return Resolution.PUBLISHED if whole.issuperset(endings) else Resolution.PARTLY_PUBLISHED


def settle(demand: DemandState, referrals: Iterable[ReferralState], on: date) -> DemandState:
    """Return the demand with the status that its referrals give it.

    A closed demand stays closed while everything is answered. Once it is answered, nobody is asked
    any more whether it may be joined to another.
    """
    if demand.status not in LISTED:
        return demand
    derived = derive(referrals)
    if derived is demand.status or (demand.status, derived) == (Status.CLOSED, Status.ANSWERED):
        return demand
    proposed = demand.merge_proposed if {demand.status, derived} <= JOINABLE else None
    return replace(demand, since=on, status=derived, merge_proposed=proposed)


def _competent(referrals: Iterable[ReferralState]) -> list[ReferralState]:
    """Leave out referrals that were declined, and those that ended without an answer."""
    declined, gone = referral.Resolution.NOT_COMPETENT, referral.UNANSWERED
    return [r for r in referrals if r.resolution is not declined and r.status not in gone]
