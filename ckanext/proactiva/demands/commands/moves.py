"""How a command moves a demand or a referral: with its actor's roles, under the rules."""

from __future__ import annotations

from datetime import date

from ckanext.proactiva.demands import queries, transitions
from ckanext.proactiva.domain import demand_acts, demand_moves, referral_acts, referral_moves
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.domain.review import ReviewReason
from ckanext.proactiva.model import Demand, Event, Referral
from ckanext.proactiva.people import permissions
from ckanext.proactiva.people.actor import Actor


def move_demand(
    actor: Actor,
    on: Moment,
    demand: Demand,
    act: demand_acts.DemandAct,
    *,
    reason: ReviewReason | None = None,
    words: str = "",
    supports: int = 0,
) -> None:
    """Move a locked demand if its actor may, or raise the objections."""
    if act in demand_acts.JOINING and demand.merge_target_id:
        queries.lock_shared(demand.merge_target_id)
    roles = permissions.demand_roles(actor, demand)
    attempt = demand_moves.Attempt(act, on.day, roles, reason, words, supports)
    transitions.move_demand(demand, attempt, on, by=actor)


def move_referral(
    actor: Actor,
    on: Moment,
    demand: Demand,
    referral: Referral,
    act: referral_acts.ReferralAct,
    *,
    words: str = "",
    promised_for: date | None = None,
) -> Event:
    """Move a locked referral if its actor may, or raise the objections."""
    roles = permissions.roles_in(actor, demand, referral.organization_id)
    attempt = referral_moves.Attempt(act, on.day, roles, words=words, promised_for=promised_for)
    return transitions.move_referral(demand, referral, attempt, on, by=actor)
