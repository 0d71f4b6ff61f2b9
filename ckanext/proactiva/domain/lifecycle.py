"""The effect of an act on a demand's referrals: an ending reaches all of them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from typing import NamedTuple

from ckanext.proactiva.domain.deadlines import Clock, Pause, add_working_days, closed
from ckanext.proactiva.domain.demand import DemandState, Stage, Status, derive
from ckanext.proactiva.domain.demand_acts import DemandAct, Event
from ckanext.proactiva.domain.referral import OVER, ReferralState, Resolution
from ckanext.proactiva.domain.referral import Status as ReferralStatus
from ckanext.proactiva.domain.rules import Rules
from ckanext.proactiva.domain.visibility import Visibility


class Goal(NamedTuple):
    """Where an act leads a demand, before its referrals are considered."""

    status: Status
    visibility: Visibility


class Left(NamedTuple):
    """A demand and its referrals, in order, as an act leaves them."""

    demand: DemandState
    referrals: list[ReferralState]


def start(on: date, *, to_confirm: bool, held: bool) -> DemandState:
    """Return a demand as it is when sent: its author confirms it first, or it waits for review."""
    if to_confirm:
        return DemandState(on, Status.UNCONFIRMED, Visibility.AUTHOR)
    if held:
        return DemandState(on, Status.IN_REVIEW, Visibility.MODERATORS)
    return DemandState(on, Status.OPEN, Visibility.PUBLIC)


def apply(demand: DemandState, event: Event, referrals: Iterable[ReferralState] = ()) -> Left:
    """Return the demand and its referrals after an event of the demand."""
    goal = _goal(demand, event.act)
    reached = [_reached(each, demand, event, goal) for each in referrals]
    status = derive(reached) if goal.status is Status.OPEN else goal.status
    since = demand.since if status is demand.status else event.on
    proposed, suspensions = _proposed(demand, event), _suspensions(demand, event)
    return Left(DemandState(since, status, goal.visibility, proposed, suspensions), reached)


def referred(demand: DemandState, on: date) -> ReferralState:
    """Return the referral an institution gets of a demand; its clock stops while nobody sees it."""
    return _begun(on, demand.visibility)


def refer_by(demand: DemandState, rules: Rules) -> date | None:
    """Return the day by which an open demand has to be referred, or None for any other demand.

    The days on which it was hidden do not count: nobody could refer it.
    """
    if demand.status is not Status.OPEN or demand.visibility is not Visibility.PUBLIC:
        return None
    term, hidden = rules.terms.refer, demand.suspensions
    return Clock(demand.since, term, rules.holidays, suspensions=hidden).last_day(term)


def correct_by(demand: DemandState, rules: Rules) -> date | None:
    """Return the last day to change a returned demand, or None for any other demand."""
    if demand.status is not Status.RETURNED:
        return None
    return add_working_days(demand.since, rules.terms.correct, rules.holidays)


def object_by(demand: DemandState, rules: Rules) -> date | None:
    """Return the last day for its author to object to a merge, or None if none is proposed."""
    if demand.merge_proposed is None:
        return None
    return demand.merge_proposed + timedelta(days=rules.terms.object_in_calendar_days)


def begins_anew(
    act: DemandAct, demand: Status, referral: ReferralStatus, resolution: Resolution | None
) -> bool:
    """Return whether an act gives an institution its whole term again.

    Args:
        act: the act on the demand.
        demand: the demand's status before it.
        referral: the status of the institution's referral before it.
        resolution: how that referral ended, if it did.
    """
    if referral is ReferralStatus.ENDED:
        return demand.stage is Stage.ENDED and act in (DemandAct.REOPEN, DemandAct.UNMERGE)
    # An institution that declined is not asked again.
    return act is DemandAct.REOPEN and resolution not in (None, Resolution.NOT_COMPETENT)


def _goal(demand: DemandState, act: DemandAct) -> Goal:
    if act in (DemandAct.REOPEN, DemandAct.UNMERGE) and demand.visibility is not Visibility.PUBLIC:
        # A demand that was never public is reviewed again before it is.
        return Goal(Status.IN_REVIEW, Visibility.MODERATORS)
    return Goal(act.step.target or demand.status, act.step.visibility or demand.visibility)


def _proposed(demand: DemandState, event: Event) -> date | None:
    if event.act is DemandAct.MERGE:
        return event.on
    step = event.act.step
    is_decided = event.act is DemandAct.OBJECT or step.target is not None
    # While it is hidden, its author cannot object, so not objecting is no consent.
    is_moved = step.visibility is not None
    return None if is_decided or is_moved else demand.merge_proposed


def _suspensions(demand: DemandState, event: Event) -> tuple[Pause, ...]:
    if event.act is DemandAct.HIDE:
        return (*demand.suspensions, Pause(event.on))
    return (
        closed(demand.suspensions, event.on)
        if event.act is DemandAct.UNHIDE
        else demand.suspensions
    )


def _reached(
    referral: ReferralState, demand: DemandState, event: Event, goal: Goal
) -> ReferralState:
    if goal.status.stage is Stage.ENDED and referral.status not in OVER:
        stopped = replace(_run_on(referral, event.on), pauses=closed(referral.pauses, event.on))
        return replace(stopped, status=ReferralStatus.ENDED)
    if goal.status.stage is Stage.ENDED:
        return referral
    if begins_anew(event.act, demand.status, referral.status, referral.resolution):
        return _begun(event.on, goal.visibility)
    if goal.visibility is Visibility.PUBLIC:
        return _run_on(_promised(referral, event.on), event.on)
    # An institution that declined may still answer, and then its time counts.
    declined = referral.resolution is Resolution.NOT_COMPETENT
    if (referral.status in OVER and not declined) or referral.is_suspended:
        return referral
    return replace(referral, suspensions=(*referral.suspensions, Pause(event.on)))


def _begun(on: date, visibility: Visibility) -> ReferralState:
    unseen = visibility is not Visibility.PUBLIC
    return ReferralState(on, suspensions=(Pause(on),) if unseen else ())


def _promised(referral: ReferralState, on: date) -> ReferralState:
    """Move a promised day by the days on which nobody saw the demand."""
    day = referral.promised_for
    if referral.status is not ReferralStatus.COMMITTED or day is None or not referral.is_suspended:
        return referral
    return replace(referral, promised_for=day + (on - referral.suspensions[-1].start))


def _run_on(referral: ReferralState, on: date) -> ReferralState:
    """Restart a stopped clock."""
    return replace(referral, suspensions=closed(referral.suspensions, on))
