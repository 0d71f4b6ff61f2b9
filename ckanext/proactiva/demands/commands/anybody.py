"""Commands of people on others' demands, and commands shared by several roles."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert

from ckan import model

from ckanext.proactiva.demands import clocks, intents, queries, seen, transitions
from ckanext.proactiva.demands.commands.moves import move_demand
from ckanext.proactiva.demands.messages import writing
from ckanext.proactiva.domain import demand_acts, demand_moves, referral_acts, referral_moves
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.domain.objections import MoveRefused, Objection
from ckanext.proactiva.domain.roles import acting_role
from ckanext.proactiva.institutions import calendar
from ckanext.proactiva.model import Demand, Message, Participant, Support
from ckanext.proactiva.people import participants, permissions
from ckanext.proactiva.people.actor import Actor


def add_support(actor: Actor, on: Moment, intent: intents.OnDemand) -> Demand:
    """Count a person's support once, even if others are being counted at the same time.

    Earlier events are not news to them: they have read the demand that they support.
    """
    demand = _gathering(queries.locked(actor, intent.folio))
    supporter = participants.take_part(actor)
    added = insert(Support).values(
        demand_id=demand.id, participant_id=supporter.id, created_at=on.at
    )
    if model.Session.execute(added.on_conflict_do_nothing().returning(Support.demand_id)).first():
        seen.mark_seen(demand, supporter.id)
        _count(demand, supporter, 1)
    return demand


def remove_support(actor: Actor, _on: Moment, intent: intents.OnDemand) -> Demand:
    """Withdraw a person's support, if there is any."""
    supporter = participants.find(actor)
    if supporter is None:
        return queries.known(actor, intent.folio)
    demand = queries.locked(actor, intent.folio)
    theirs = Support.demand_id == demand.id, Support.participant_id == supporter.id
    gone = sa.delete(Support).where(*theirs).returning(Support.demand_id)
    if model.Session.execute(gone).first():
        _count(demand, supporter, -1)
    return demand


def say(actor: Actor, on: Moment, intent: intents.Say) -> Message:
    """Write a message in a demand's dialogue, in the voice that the actor has there.

    The same message sent twice is one.
    """
    # Lock first, so that no statement with a message's text waits: PostgreSQL logs failed
    # statements.
    demand = _gathering(queries.locked(actor, intent.folio))
    said = writing.said_before(actor, on, demand, intent)
    return said or writing.say(actor, on, demand, intent)


def refer(actor: Actor, on: Moment, intent: intents.Refer) -> Demand:
    """Refer a public demand to an institution; its clock starts that day.

    If it replaces another institution, that one's referral ends in the same act.

    Raises:
        MoveRefused: also if the institution already has the demand, or has answered it.
    """
    demand = queries.locked(actor, intent.folio)
    if queries.has_had(demand, intent.institution_id):
        raise MoveRefused([Objection.REFERRED_BEFORE])
    act, roles = demand_acts.DemandAct.REFER, permissions.demand_roles(actor, demand)
    transitions.check(demand, demand_moves.Attempt(act, on.day, roles))
    if intent.instead_of_id:
        _transfer(actor, on, demand, intent)
    else:
        role = acting_role(act.step.roles, roles)
        transitions.refer(demand, intent.institution_id, role, on, by=actor)
    if intent.words:
        writing.say_as_asked(actor, on, demand, intents.Say(demand.folio, intent.words))
    return demand


def _transfer(actor: Actor, on: Moment, demand: Demand, intent: intents.Refer) -> None:
    referral = queries.referral(demand, intent.instead_of_id)
    if referral is None:
        raise MoveRefused([Objection.NOT_REFERRED])
    roles = permissions.demand_roles(actor, demand)
    act = referral_acts.ReferralAct.TRANSFER
    attempt = referral_moves.Attempt(act, on.day, roles, words=intent.words)
    transitions.transfer(demand, referral, attempt, on, intent.institution_id, by=actor)


def close(actor: Actor, on: Moment, intent: intents.OnDemand) -> Demand:
    """End the period in which people say whether an answer helps."""
    demand = queries.locked(actor, intent.folio)
    move_demand(actor, on, demand, demand_acts.DemandAct.CLOSE)
    return demand


def unmerge(actor: Actor, on: Moment, intent: intents.OnDemand) -> Demand:
    """Separate a demand from the one it was joined to; its institutions get their full terms."""
    demand = queries.locked(actor, intent.folio)
    move_demand(actor, on, demand, demand_acts.DemandAct.UNMERGE)
    return demand


def clarify(actor: Actor, on: Moment, intent: intents.Clarify) -> Demand:
    """Answer an institution's question; its clock resumes once the answer is public.

    An answer that waits for a moderator and is sent again is one.

    Raises:
        MoveRefused: also if the answer would first wait for a moderator.
    """
    demand, referral = queries.locked_referral(actor, intent)
    said = intents.Say(
        demand.folio,
        intent.words,
        over_limit=intent.over_limit,
        origin=intent.origin,
        not_personal=intent.not_personal,
    )
    if writing.said_before(actor, on, demand, said, referral.id):
        return demand
    roles = permissions.roles_in(actor, demand, referral.organization_id)
    attempt = referral_moves.Attempt(
        referral_acts.ReferralAct.CLARIFY, on.day, roles, words=intent.words
    )
    rules = calendar.rules_of(referral.organization_id)
    referral_moves.move(referral.state(), attempt, rules)
    message = writing.say_as_asked(actor, on, demand, said)
    if message.is_public:
        transitions.move_referral(demand, referral, attempt, on, by=actor)
    else:
        message.explains_id = referral.id
        clocks.begin_review(referral, on)
    return demand


def _gathering(demand: Demand) -> Demand:
    """Return a demand that people may still add to.

    Raises:
        MoveRefused: it has ended, or not everybody may read it.
    """
    if not demand.state().gathers:
        raise MoveRefused([Objection.HAS_ENDED])
    return demand


def _count(demand: Demand, supporter: Participant, change: int) -> None:
    """Count one support more or less of the supporter's kind, under the lock.

    Counting the rows would not do: a support stays when its account is erased, and its row no
    longer shows that there was one.
    """
    if supporter.user_id:
        demand.support_count += change
    else:
        demand.browser_support_count += change
    model.Session.flush()
