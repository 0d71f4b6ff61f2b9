"""What comes next, and who must act: one sentence for each institution's referral."""

from __future__ import annotations

import ckantoolkit as tk

from ckanext.proactiva import types
from ckanext.proactiva.domain import referral as referrals
from ckanext.proactiva.domain.demand import Status
from ckanext.proactiva.domain.register import Counted
from ckanext.proactiva.domain.visibility import Visibility
from ckanext.proactiva.labels.language import day
from ckanext.proactiva.labels.words import count, say


def next_step(demand: types.Demand) -> str:
    """Return the one sentence that a card has room for: the most urgent, or how it ended."""
    return next_steps(demand)[0]


def next_steps(demand: types.Demand) -> list[str]:
    """Return what comes next, the most urgent first; never nothing."""
    if demand["visibility"] == Visibility.HIDDEN.value:
        return [tk._("The authority has hidden it. Nobody has to do anything meanwhile.")]
    waiting = [referral for referral in demand["referrals"] if referral["due"]]
    waiting.sort(key=lambda referral: referral["due"] or "")
    if waiting:
        return [_referral(referral) for referral in waiting]
    if demand["resolution"]:
        return [_ending(demand)]
    return [say(Status(demand["status"]).next_step)]


def referral_over(referral: types.Referral) -> str:
    """Return what is left to do for an institution whose demand has ended."""
    return say(referrals.NOTHING_LEFT).format(institution=referral["institution"]["title"])


def _referral(referral: types.Referral) -> str:
    clock, due = referral["clock"], referral["due"]
    promised = referral["status"] == referrals.Status.COMMITTED.value
    step, number = referrals.Status(referral["status"]).next_step, clock["left"]
    if clock["overdue"]:
        step, number = (referrals.BROKEN if promised else referrals.LATE), clock["late"]
    elif not promised:
        waits = referrals.Status.CLARIFYING.next_step
        step = waits if clock["paused"] else referrals.RUNS
    text = count(step, number) if isinstance(step, Counted) else say(step)
    return text.format(
        institution=referral["institution"]["title"], date=day(due) if due else "", count=number
    )


def _ending(demand: types.Demand) -> str:
    declined = referrals.Resolution.NOT_COMPETENT.value
    answered = [each for each in demand["referrals"] if each["resolution"] != declined]
    for referral in answered:
        for dataset in referral["datasets"]:
            if dataset["public"]:
                found = tk._("Here is the information: «{dataset}».")
                return found.format(dataset=dataset["title"])
    names = ", ".join(referral["institution"]["title"] or "" for referral in answered)
    return tk._("Answered by: {institutions}.").format(institutions=names)
