"""The dates and the clock of a referral on a given day, as plain values."""

from __future__ import annotations

from datetime import date

from ckanext.proactiva import types
from ckanext.proactiva.dates import iso
from ckanext.proactiva.domain import referral as referral_rules
from ckanext.proactiva.domain.deadlines import days_off_between
from ckanext.proactiva.domain.ending import Ended
from ckanext.proactiva.domain.referral import ReferralState
from ckanext.proactiva.domain.rules import Rules


def timing(state: ReferralState, ended: Ended, rules: Rules, today: date) -> types.Timing:
    """Return what pages show about a referral's time; an answer stops its clock for good.

    Args:
        state: the referral as the rules know it.
        ended: how it ended; empty while it waits.
        rules: the terms, and the days off.
        today: the reader's day.
    """
    running, until = referral_rules.clock(state, rules), ended.resolved or today
    used = running.used(until) if ended.used is None else ended.used
    term = ended.term or running.term
    due = referral_rules.due(state, rules)
    is_running = ended.used is None and not state.is_suspended
    confirm_by = referral_rules.acknowledgement_due(state, rules)
    return {
        "received": state.received.isoformat(),
        "resolved": iso(ended.resolved),
        "promised_for": iso(state.promised_for),
        "due": iso(due),
        "final_due": iso(ended.due),
        "missed": iso(referral_rules.missed(state, rules, today)),
        "acknowledge_by": iso(confirm_by),
        "days_off": [
            day.isoformat()
            for day in days_off_between(state.received, due or until, rules.holidays)
        ],
        "asked": bool(state.pauses),
        "was_hidden": bool(state.suspensions),
        "acknowledge_overdue": referral_rules.is_overdue(confirm_by, today),
        "clock": {
            "used": used,
            "term": term,
            "left": max(0, term - used),
            "late": max(0, used - term),
            "paused": is_running and running.is_paused(until),
            "overdue": referral_rules.is_overdue(due, today),
        },
    }
