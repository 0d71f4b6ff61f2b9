"""How the time of a referral was used: measured on the day it ends, and kept from then on."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from ckanext.proactiva.domain.referral import DECLINED, OVER, ReferralState, clock
from ckanext.proactiva.domain.rules import Rules


class Ended(NamedTuple):
    """How a referral ended; empty while somebody owes a reply.

    Attributes:
        resolved: the day of its answer, if it has one.
        used: the working days that it took.
        due: the last day it had.
        term: the working days that it had.
    """

    resolved: date | None = None
    used: int | None = None
    due: date | None = None
    term: int | None = None


def is_timed(before: ReferralState | None, after: ReferralState) -> bool:
    """Return whether a referral ends now, so that its time is measured until today.

    Saying that it is another institution's is no answer: whoever answers after that does so for the
    first time, unless that was said in place of an earlier answer.
    """
    if before is None or before.status not in OVER or after.status not in OVER:
        return after.status in OVER
    is_answer = before.resolution is DECLINED and after.resolution is not DECLINED
    return is_answer and not after.had_answered


def ended(
    before: ReferralState | None,
    after: ReferralState,
    known: Ended,
    rules: Rules,
    *,
    on: date,
    answered: date | None = None,
) -> Ended:
    """Return how a referral ended after a change, with the last day that it had before.

    A later correction of its answer changes nothing, unless there was none.

    Args:
        before: the referral before the change, or None if it is new.
        after: the referral after it.
        known: how it had ended; before it ended, only the last day that it had.
        rules: the terms, and the days off.
        on: the day of the change.
        answered: the day of an answer that was only recorded on that day, which takes its place.
    """
    if after.status not in OVER:
        return Ended()
    ends_now, day = is_timed(before, after), answered or on
    if not ends_now and not answered:
        return known
    running = clock(after, rules)
    # What was over has no last day any more, and gets that of the whole term.
    has_day = not ends_now or before is None or before.status not in OVER
    due = known.due if has_day else after.promised_for or running.due
    return Ended(day if after.resolution else None, running.taken(day), due, running.term)
