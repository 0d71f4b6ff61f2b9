"""Transitions: the rules decide a move, and rows and their event are written together."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

import sqlalchemy as sa

from ckan import model

from ckanext.proactiva.demands import answers, events, queries
from ckanext.proactiva.domain import demand as demand_rules
from ckanext.proactiva.domain import (
    demand_acts,
    demand_moves,
    lifecycle,
    referral_acts,
    referral_moves,
)
from ckanext.proactiva.domain import referral as referral_rules
from ckanext.proactiva.domain.decision import Decision
from ckanext.proactiva.domain.event_codes import EventCodes
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.domain.resolutions import counted_on
from ckanext.proactiva.domain.roles import Role
from ckanext.proactiva.domain.rules import Rules
from ckanext.proactiva.domain.verdict import JUDGED
from ckanext.proactiva.institutions import calendar
from ckanext.proactiva.model import Demand, Event, Referral, Verdict, bulk
from ckanext.proactiva.people.actor import Actor


def referrals_of(demand: Demand) -> list[Referral]:
    """Return the referrals of a demand, the oldest first."""
    query = model.Session.query(Referral).filter_by(demand_id=demand.id)
    return query.order_by(Referral.received_on, Referral.id).all()


def begin(demand: Demand, on: Moment) -> None:
    """Record that a demand was sent: by its author, or by the authority for them."""
    role = Role.AUTHORITY if demand.recorder_id else Role.AUTHOR
    events.write(demand, on, EventCodes(demand_acts.SEND, role, demand.held_for))


def check(demand: Demand, attempt: demand_moves.Attempt) -> demand_acts.Event:
    """Return the event of an act on a demand; nothing is changed.

    Raises:
        MoveRefused: with all objections.
    """
    return demand_moves.move(demand.state(), replace(attempt, **_facts(demand)), calendar.rules())


def offered(demand: Demand, attempts: Iterable[demand_moves.Attempt]) -> list[demand_moves.Attempt]:
    """Return which of some attempts to offer, before anything is filled in."""
    facts, rules = _facts(demand), calendar.rules()
    known = (replace(attempt, **facts) for attempt in attempts)
    return [each for each in known if demand_moves.offers(demand.state(), each, rules)]


def move_demand(
    demand: Demand,
    attempt: demand_moves.Attempt,
    on: Moment,
    *,
    by: Actor | None = None,
) -> Event:
    """Move a demand if the rules allow it, and return the event.

    Args:
        demand: a locked row.
        attempt: the attempted act.
        on: when; the day of the attempt.
        by: the actor; None if it happens by time.

    Raises:
        MoveRefused: with all objections; nothing is changed.
    """
    event, before = check(demand, attempt), demand.state()
    referrals_ = referrals_of(demand)
    left = lifecycle.apply(before, event, [each.state() for each in referrals_])
    for referral, state in zip(referrals_, left.referrals, strict=True):
        if state != referral.state():
            _become(referral, state, on, calendar.rules_for_storing(referral.organization_id))
    _settled(demand, left.demand, left.referrals, on)
    written = events.write(demand, on, event.codes, by=by)
    if left.demand.suspensions != before.suspensions:
        # They are read from the events, to which one was added.
        model.Session.expire(demand, [Demand.hidden_and_shown.key])
    return written


def move_referral(
    demand: Demand,
    referral: Referral,
    attempt: referral_moves.Attempt,
    on: Moment,
    *,
    by: Actor | None = None,
) -> Event:
    """Move one institution's referral if the rules allow it, and return the event.

    Raises:
        MoveRefused: with all objections; nothing is changed.
    """
    event = _move(demand, referral, attempt, on)
    _settle(demand, on)
    return events.write(demand, on, event.codes, referral, by=by)


def refer(
    demand: Demand, organization_id: str, role: Role, on: Moment, *, by: Actor | None = None
) -> None:
    """Refer a demand to an institution; its clock starts that day, or when the demand is shown."""
    referral = _begun(demand, organization_id, on)
    _settle(demand, on)
    codes = EventCodes(demand_acts.DemandAct.REFER.value, role)
    events.write(demand, on, codes, referral, by=by)


def transfer(
    demand: Demand,
    referral: Referral,
    attempt: referral_moves.Attempt,
    on: Moment,
    organization_id: str,
    *,
    by: Actor,
) -> None:
    """Transfer a demand from an institution that has it to another, in one act.

    Raises:
        MoveRefused: with all objections; nothing is changed.
    """
    event = _move(demand, referral, attempt, on)
    begun = _begun(demand, organization_id, on)
    _settle(demand, on)
    events.write(demand, on, event.codes, referral, begun=begun, by=by)


def decide(
    by: Actor,
    on: Moment,
    demand: Demand | None,
    decision: Decision,
    *,
    message_id: str | None,
    reason: str | None,
) -> None:
    """Record a moderator's decision about a message or a report."""
    row = events.add(demand, on, decision.value, by=by)
    row.message_id, row.reason = message_id, reason


def _facts(demand: Demand) -> dict[str, bool]:
    """Return what an attempt cannot know: what the tables say of a demand and of its target."""
    return {
        "has_text": demand.text_deleted_on is None,
        "target_gathers": queries.target_is_gathering(demand),
    }


def _move(
    demand: Demand, referral: Referral, attempt: referral_moves.Attempt, on: Moment
) -> referral_acts.Event:
    """Move a referral if the rules allow it; the effect on its demand is not recorded yet."""
    rules = calendar.rules_for_storing(referral.organization_id)
    tried = replace(attempt, demand_is_active=demand.state().is_active)
    before = events.state(referral)
    event = referral_moves.move(before, tried, rules)
    if event.act in (referral_acts.ReferralAct.CORRECT, referral_acts.ReferralAct.RECORD):
        answers.keep(referral, on.day)
    answered = counted_on(before, event.answered)
    _become(referral, referral_acts.apply(before, event), on, rules, answered)
    referral.reason = event.codes.reason
    return event


def _begun(demand: Demand, organization_id: str, on: Moment) -> Referral:
    """Begin an institution's referral; one that ended without an answer begins again."""
    mine = [each for each in referrals_of(demand) if each.organization_id == organization_id]
    referral = mine[0] if mine else Referral(demand_id=demand.id, organization_id=organization_id)
    received = lifecycle.referred(demand.state(), on.day)
    referral.set_state(received, calendar.rules_for_storing(organization_id), on.day)
    model.Session.add(referral)
    model.Session.flush()
    return referral


def _settle(demand: Demand, on: Moment) -> None:
    """Set a demand's status and resolution from its referrals."""
    states = [referral.state() for referral in referrals_of(demand)]
    _settled(demand, demand_rules.settle(demand.state(), states, on.day), states, on)


def _settled(
    demand: Demand,
    state: demand_rules.DemandState,
    states: Iterable[referral_rules.ReferralState],
    on: Moment,
) -> None:
    """Apply the rules' result to a demand, deleting verdicts on an answer that no longer counts."""
    if demand.state().status in JUDGED and state.status not in JUDGED:
        gone = sa.delete(Verdict).where(Verdict.demand_id == demand.id)
        bulk.execute(gone, synchronize=True)
    demand.set_state(state, on)
    resolution = demand_rules.resolve(states)
    demand.resolution = resolution.value if resolution else None


def _become(
    referral: Referral,
    state: referral_rules.ReferralState,
    on: Moment,
    rules: Rules,
    answered: date | None = None,
) -> None:
    """Apply the rules' result to a referral; a replaced answer is kept."""
    if state.resolution is None:
        answers.keep(referral, on.day)
    referral.set_state(state, rules, on.day, answered)
