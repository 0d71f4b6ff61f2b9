"""Commands of the authority's editors, on demands and on messages."""

from __future__ import annotations

from ckanext.proactiva.demands import intents, queries, redactions, reports, transitions
from ckanext.proactiva.demands.commands.moves import move_demand, move_referral
from ckanext.proactiva.demands.messages import writing
from ckanext.proactiva.domain import demand_moves
from ckanext.proactiva.domain.demand_acts import DemandAct
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.domain.objections import MoveRefused, Objection
from ckanext.proactiva.domain.referral_acts import ReferralAct
from ckanext.proactiva.domain.report import Outcome
from ckanext.proactiva.domain.review import ReviewReason
from ckanext.proactiva.domain.roles import Role
from ckanext.proactiva.institutions import register
from ckanext.proactiva.model import Demand
from ckanext.proactiva.people import permissions
from ckanext.proactiva.people.actor import Actor


def publish(actor: Actor, on: Moment, intent: intents.Publish) -> Demand:
    """Publish a waiting demand; the institution chosen here or by its author gets it at once."""
    demand = queries.locked(actor, intent.folio)
    move_demand(actor, on, demand, DemandAct.PUBLISH)
    demand.held_for = None
    chosen = intent.institution_id or demand.asked_organization_id
    # An institution chosen when the demand was sent may have ended since.
    if chosen and register.takes_demands(chosen) and not transitions.referrals_of(demand):
        transitions.refer(demand, chosen, Role.AUTHORITY, on, by=actor)
    return demand


def return_(actor: Actor, on: Moment, intent: intents.Return) -> Demand:
    """Return a waiting demand to its author, who is told why and may change it."""
    demand = queries.locked(actor, intent.folio)
    move_demand(actor, on, demand, DemandAct.RETURN, reason=intent.reason, words=intent.words)
    demand.held_for = intent.reason.value if intent.reason else None
    writing.say_to_author(actor, on, demand, intent.words)
    return demand


def edit(actor: Actor, on: Moment, intent: intents.Edit) -> Demand:
    """Correct a demand's title, its problem or whom it is for; the same again changes nothing."""
    demand = queries.locked(actor, intent.folio)
    # The form always sends the title as people see it, which is less than what was written.
    is_retitled = intent.title not in ("", demand.title_public, demand.title_raw)
    problem = intent.problem or demand.problem
    groups = list(intent.beneficiary_groups or demand.beneficiary_groups)
    filed = demand.problem, {*demand.beneficiary_groups}
    if not is_retitled and filed == (problem, {*groups}):
        roles = permissions.demand_roles(actor, demand)
        transitions.check(demand, demand_moves.Attempt(DemandAct.EDIT, on.day, roles))
        return demand
    move_demand(actor, on, demand, DemandAct.EDIT)
    if is_retitled:
        redactions.forget(demand, "title")
        demand.set_title(intent.title)
    demand.problem, demand.beneficiary_groups = problem, groups
    return demand


def refuse(actor: Actor, on: Moment, intent: intents.Refuse) -> Demand:
    """Refuse a demand; its page says why."""
    demand = queries.locked(actor, intent.folio)
    move_demand(actor, on, demand, DemandAct.REFUSE, reason=intent.reason)
    demand.held_for = None
    reports.close(on, demand.id, None, Outcome.ACTED)
    return demand


def hide(actor: Actor, on: Moment, intent: intents.Hide) -> Demand:
    """Hide a demand from everybody but the authority; its clocks stop."""
    demand = queries.locked(actor, intent.folio)
    move_demand(actor, on, demand, DemandAct.HIDE, reason=intent.reason)
    demand.held_for = intent.reason.value if intent.reason else None
    reports.close(on, demand.id, None, Outcome.ACTED)
    return demand


def unhide(actor: Actor, on: Moment, intent: intents.OnDemand) -> Demand:
    """Show a demand to everybody again; its clocks resume."""
    demand = queries.locked(actor, intent.folio)
    move_demand(actor, on, demand, DemandAct.UNHIDE)
    demand.held_for = None
    return demand


def reopen(actor: Actor, on: Moment, intent: intents.OnDemand) -> Demand:
    """Reopen a demand; institutions that answered must answer again, with their full terms."""
    demand = queries.locked(actor, intent.folio)
    move_demand(actor, on, demand, DemandAct.REOPEN)
    # One that was never public is reviewed again before it is.
    demand.held_for = None if demand.is_public else ReviewReason.REOPENED.value
    return demand


def reopen_referral(actor: Actor, on: Moment, intent: intents.OnReferral) -> Demand:
    """Give a demand back to an institution that answered it or declined it as another's."""
    demand, referral = queries.locked_referral(actor, intent)
    move_referral(actor, on, demand, referral, ReferralAct.REOPEN)
    return demand


def merge(actor: Actor, on: Moment, intent: intents.Merge) -> Demand:
    """Propose to join a demand to another: its author agrees or objects, or ten days pass.

    Raises:
        MoveRefused: also if the other is the same demand, is not public or has ended, or if its
            author has been asked to join it to this one.
    """
    demand = queries.locked(actor, intent.folio)
    target = queries.by_folio(intent.target)
    if target is None or target.id == demand.id or not queries.lock_shared(target.id):
        raise MoveRefused([Objection.NEEDS_TARGET])
    if not target.state().gathers:
        raise MoveRefused([Objection.NEEDS_TARGET])
    is_asked = target.merge_target_id == demand.id and queries.target_is_gathering(target)
    if is_asked and target.state().status in DemandAct.CONSENT.step.sources:
        raise MoveRefused([Objection.TARGET_JOINS])
    move_demand(actor, on, demand, DemandAct.MERGE)
    demand.merge_target_id = target.id
    return demand
