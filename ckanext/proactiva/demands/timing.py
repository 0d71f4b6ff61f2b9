"""The dates and the clock of a referral, as they are on a day: plain values out of the rules."""

from __future__ import annotations

from datetime import date

from ckanext.proactiva import types
from ckanext.proactiva.domain import referral as referrals
from ckanext.proactiva.domain.rules import Rules


def timing(
    state: referrals.Referral,
    ended: tuple[date | None, int | None],
    rules: Rules,
    today: date,
) -> types.Timing:
    """Return what pages tell of a referral's time; an answer stops its clock for good.

    Args:
        state: the referral as the rules know it.
        ended: the day of its answer and the working days used until then; none while it waits.
        rules: the terms, and the days off.
        today: the day of the reader.
    """
    resolved, used = ended
    running, until = referrals.clock(state, rules), resolved or today
    due = referrals.due(state, rules)
    confirm_by = referrals.acknowledgement_due(state, rules)
    return {
        "received": state.received.isoformat(),
        "resolved": iso(resolved),
        "promised_for": iso(state.promised_for),
        "due": iso(due),
        "acknowledge_by": iso(confirm_by),
        "acknowledge_overdue": referrals.is_overdue(confirm_by, today),
        "clock": {
            "used": running.used(until) if used is None else used,
            "term": running.term,
            "left": running.left(until),
            "late": running.late(until),
            "paused": running.is_paused(until),
            "overdue": referrals.is_overdue(due, today),
        },
    }


def iso(day: date | None) -> str | None:
    """Return a day as ISO writes it, where there is one."""
    return day.isoformat() if day else None
