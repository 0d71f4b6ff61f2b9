"""Commands of the authority's editors, on demands and on messages."""

from __future__ import annotations

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva.demands import intents, queries, redactions, reports, transitions
from ckanext.proactiva.demands.commands.moves import move_demand, move_referral
from ckanext.proactiva.demands.messages import writing
from ckanext.proactiva.domain import decision as decisions
from ckanext.proactiva.domain import referral_moves
from ckanext.proactiva.domain.demand_acts import Act
from ckanext.proactiva.domain.message import DECIDED
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.domain.objections import MoveRefused, Objection
from ckanext.proactiva.domain.referral_acts import Act as ReferralAct
from ckanext.proactiva.domain.report import Outcome
from ckanext.proactiva.domain.roles import Role
from ckanext.proactiva.domain.visibility import Visibility
from ckanext.proactiva.institutions import calendar, register
from ckanext.proactiva.model import Demand, Message
from ckanext.proactiva.people.actor import Actor


def publish(actor: Actor, on: Moment, intent: intents.Publish) -> Demand:
    """Publish a demand that waits; an institution gets it at once: one named, or its author's."""
    demand = queries.locked(actor, intent.folio)
    move_demand(actor, on, demand, Act.PUBLISH)
    demand.held_for = None
    chosen = intent.institution_id or demand.asked_organization_id
    # What was an institution when it was asked may be none any more.
    if chosen and register.takes_demands(chosen) and not transitions.referrals_of(demand):
        transitions.refer(demand, chosen, Role.AUTHORITY, on, by=actor)
    return demand


def return_(actor: Actor, on: Moment, intent: intents.Return) -> Demand:
    """Return a demand that waits to its author, who reads why and may change it."""
    demand = queries.locked(actor, intent.folio)
    move_demand(actor, on, demand, Act.RETURN, reason=intent.reason, words=intent.words)
    demand.held_for = intent.reason.value if intent.reason else None
    writing.say_to_author(actor, on, demand, intent.words)
    return demand


def edit(actor: Actor, on: Moment, intent: intents.Edit) -> Demand:
    """Correct a demand's title, its problem or whom it is for."""
    demand = queries.locked(actor, intent.folio)
    move_demand(actor, on, demand, Act.EDIT)
    if intent.title:
        redactions.forget(demand, "title")
        demand.entitle(intent.title)
    demand.problem = intent.problem or demand.problem
    demand.beneficiary_groups = list(intent.beneficiary_groups or demand.beneficiary_groups)
    return demand


def refuse(actor: Actor, on: Moment, intent: intents.Refuse) -> Demand:
    """Not accept a demand; its page says why."""
    demand = queries.locked(actor, intent.folio)
    move_demand(actor, on, demand, Act.REFUSE, reason=intent.reason)
    demand.held_for = None
    reports.close(on, demand.id, None, Outcome.ACTED)
    return demand


def hide(actor: Actor, on: Moment, intent: intents.Hide) -> Demand:
    """Hide a demand from all but the authority; its clocks stand still."""
    demand = queries.locked(actor, intent.folio)
    move_demand(actor, on, demand, Act.HIDE, reason=intent.reason)
    demand.held_for = intent.reason.value if intent.reason else None
    reports.close(on, demand.id, None, Outcome.ACTED)
    return demand


def unhide(actor: Actor, on: Moment, intent: intents.Unhide) -> Demand:
    """Show a demand to everybody again; its clocks go on."""
    demand = queries.locked(actor, intent.folio)
    move_demand(actor, on, demand, Act.UNHIDE)
    demand.held_for = None
    return demand


def reopen(actor: Actor, on: Moment, intent: intents.Reopen) -> Demand:
    """Open a demand again; whoever answered has to answer again, with all of their time."""
    demand = queries.locked(actor, intent.folio)
    move_demand(actor, on, demand, Act.REOPEN)
    return demand


def reopen_referral(actor: Actor, on: Moment, intent: intents.ReopenReferral) -> Demand:
    """Give a demand back to an institution that answered, or that said that it is not its own."""
    demand, referral = queries.locked_referral(actor, intent)
    move_referral(actor, on, (demand, referral), ReferralAct.REOPEN)
    return demand


def merge(actor: Actor, on: Moment, intent: intents.Merge) -> Demand:
    """Propose that a demand goes on in another: its author agrees, objects or lets ten days pass.

    Raises:
        MoveRefused: also where the other is the same, is not public or has ended.
    """
    demand = queries.locked(actor, intent.folio)
    target = queries.by_folio(intent.target)
    if target is None or target.id == demand.id or not target.state().gathers:
        raise MoveRefused([Objection.NEEDS_TARGET])
    move_demand(actor, on, demand, Act.MERGE)
    demand.merge_target_id = target.id
    return demand


def decide_message(actor: Actor, on: Moment, intent: intents.DecideMessage) -> Message:
    """Publish a message, or hide it; of one that was public, its place and the reason stay.

    Raises:
        tk.ObjectNotFound: there is no such message.
        MoveRefused: it is for the demand's author alone.
    """
    message = model.Session.get(Message, intent.message_id)
    if message is None:
        raise tk.ObjectNotFound(tk._("There is no such message"))
    if Visibility(message.visibility) not in DECIDED:
        raise MoveRefused([Objection.FOR_ITS_AUTHOR])
    if message.text_deleted_on and intent.visibility is Visibility.PUBLIC:
        raise MoveRefused([Objection.TEXT_DELETED])
    before = Visibility(message.visibility)
    message.visibility, message.held_for = intent.visibility.value, None
    reason = intent.reason.value if intent.reason else None
    demand = model.Session.query(Demand).filter_by(id=message.demand_id).first()
    if decision := decisions.of_message(before, intent.visibility):
        transitions.decide(actor, on, demand, decision, message_id=message.id, reason=reason)
    if intent.visibility is Visibility.PUBLIC:
        message.hidden_on = message.hidden_for = None
        _go_on(on, message)
        return message
    if before is Visibility.PUBLIC:
        message.hidden_on, message.hidden_for = on.day, reason
    else:
        writing.end_review(message, on)
    reports.close(on, message.demand_id, message.id, Outcome.ACTED)
    return message


def _go_on(on: Moment, message: Message) -> None:
    """Resume an institution's clock that waits for the answer to its question."""
    explained = writing.explained(message)
    if explained is None:
        return
    demand, referral = explained
    rules = calendar.rules_of(referral.organization_id)
    act, roles = ReferralAct.CLARIFY, {Role.AUTHOR}
    attempt = referral_moves.Attempt(act, on.day, roles, words=message.text_raw)
    # Somebody else may have explained it meanwhile, or the institution gone on without.
    if not referral_moves.objections(referral.state(), attempt, rules):
        transitions.move_referral(demand, referral, attempt, on, rules)
    else:
        writing.end_review(message, on)
