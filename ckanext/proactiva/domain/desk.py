"""An institution's desk: the order in which its referrals need a reply, and their headings."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final, Literal

from ckanext.proactiva.domain.deadlines import DAY
from ckanext.proactiva.domain.referral import OVER, Status
from ckanext.proactiva.domain.register import N_, NN_, NP_, Circle, Counted, Phrase, Register

# «This week» is today and the next seven days.
WEEK: Final = timedelta(days=7)

_UNRESOLVED: Final = frozenset(Status) - OVER
# A referral that ended without an answer is on no desk; on its own page it is not urgent.
_OTHERS: Final = frozenset(Status) - {
    *(Status.PENDING, Status.CLARIFYING, Status.COMMITTED, Status.RESOLVED)
}


class DeskHeading(Register):
    """A heading of the desk, in order, and the statuses that may be under it."""

    statuses: frozenset[Status]

    LATE = "late", NP_("referral", "Late"), _UNRESOLVED
    WEEK = "week", N_("Due within 7 days"), _UNRESOLVED
    # The term for confirming receipt ends long before the one for answering.
    CONFIRM = "confirm", N_("Confirm that you have received them"), frozenset({Status.PENDING})
    LATER = "later", N_("Later"), _OTHERS
    WAITING = "waiting", N_("Waiting for clarifications"), frozenset({Status.CLARIFYING})
    COMMITMENTS = "commitments", N_("Commitments"), frozenset({Status.COMMITTED})
    ANSWERED = "answered", NP_("referrals", "Answered"), frozenset({Status.RESOLVED})


class DeskFilter(Register):
    """A filter of a desk: a heading, answers that lost a dataset, or the officer's own.

    ``counted_as`` is the key under which the desk counts it, ``heading`` says how many there are,
    and ``nothing`` that there are none.
    """

    circle: Circle
    group: DeskHeading | None
    counted_as: Literal["late", "this_week", "commitments", "answered", "lost", "mine"]
    heading: Counted
    nothing: Phrase

    LATE = (
        "late",
        NP_("referral", "Late"),
        Circle.LATE,
        DeskHeading.LATE,
        "late",
        NN_("{count} demand is late", "{count} demands are late"),
        N_("Nothing is late."),
    )
    WEEK = (
        "week",
        N_("Due within 7 days"),
        Circle.REFERRED,
        DeskHeading.WEEK,
        "this_week",
        NN_("{count} demand is due within 7 days", "{count} demands are due within 7 days"),
        N_("No demand is due within 7 days."),
    )
    COMMITMENTS = (
        "commitments",
        N_("Commitments"),
        Circle.COMMITTED,
        DeskHeading.COMMITMENTS,
        "commitments",
        NN_("{count} promise is due after 7 days", "{count} promises are due after 7 days"),
        N_("No promise is due after the next 7 days."),
    )
    ANSWERED = (
        "answered",
        NP_("referrals", "Answered"),
        Circle.PUBLISHED,
        DeskHeading.ANSWERED,
        "answered",
        NN_("{count} answered demand", "{count} answered demands"),
        N_("Your institution has answered no demand yet."),
    )
    LOST = (
        "lost",
        N_("No longer public"),
        Circle.LATE,
        None,
        "lost",
        NN_(
            "{count} answer with a dataset that is no longer public",
            "{count} answers with datasets that are no longer public",
        ),
        N_("Everything that your institution linked is public."),
    )
    MINE = (
        "mine",
        N_("Mine"),
        Circle.NONE,
        None,
        "mine",
        NN_("You have {count} demand in hand", "You have {count} demands in hand"),
        N_("You have no demand in hand."),
    )


def due_between(heading: DeskHeading, today: date) -> tuple[date, date]:
    """Return the first and last due day under a heading; both are included."""
    if heading is DeskHeading.LATE:
        return date.min, today - DAY
    if heading is DeskHeading.WEEK:
        return today, today + WEEK
    return today + WEEK + DAY, date.max


def group(status: Status, due_on: date | None, today: date, *, paused: bool) -> DeskHeading:
    """Return the heading for a referral that is not resolved.

    Args:
        status: its status.
        due_on: the last day for the institution's next reply.
        today: the day of the desk.
        paused: whether its clock waits; once the term of a question is over, it does not.
    """
    if status is Status.CLARIFYING and not paused:
        status = Status.ACKNOWLEDGED
    day = due_on or date.max
    return next(
        heading
        for heading in DeskHeading
        for first, last in [due_between(heading, today)]
        if status in heading.statuses and first <= day <= last
    )
