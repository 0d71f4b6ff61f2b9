"""An institution's desk: in which order its referrals want a word, and under which heading."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final, Literal

from ckanext.proactiva.domain.referral import Status, is_overdue
from ckanext.proactiva.domain.register import N_, NP_, Register, Tag

# «This week» is the next seven days, today's own besides.
WEEK: Final = timedelta(days=7)


class Group(Register):
    """A heading of the desk, in their order."""

    LATE = "late", NP_("referral", "Late")
    WEEK = "week", N_("Due this week")
    LATER = "later", N_("Later")
    WAITING = "waiting", N_("Waiting for the person")
    COMMITMENTS = "commitments", N_("Commitments")


class Narrowing(Register):
    """What an officer may narrow a desk to, and under which key the desk counts it."""

    tag: Tag
    counted_as: Literal["late", "this_week", "commitments"]

    LATE = "late", NP_("referral", "Late"), Tag.LATE, "late"
    WEEK = "week", N_("Due this week"), Tag.REFERRED, "this_week"
    COMMITMENTS = "commitments", N_("Commitments"), Tag.COMMITTED, "commitments"


def group(status: Status, due_on: date | None, today: date) -> Group:
    """Return the heading under which a referral that is not resolved lies."""
    if is_overdue(due_on, today):
        return Group.LATE
    if due_on is not None and due_on <= today + WEEK:
        return Group.WEEK
    if status is Status.CLARIFYING:
        return Group.WAITING
    return Group.COMMITMENTS if status is Status.COMMITTED else Group.LATER
