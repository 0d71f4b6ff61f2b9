"""What the authority's editors do with what waits for them."""

from __future__ import annotations

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva.demands import dialogue, intents, queries, transitions
from ckanext.proactiva.demands.commands.author import move
from ckanext.proactiva.domain.demand_acts import Act
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.domain.roles import Role
from ckanext.proactiva.institutions import calendar, register
from ckanext.proactiva.model import Demand, Message
from ckanext.proactiva.people.actor import Actor


def publish(actor: Actor, on: Moment, intent: intents.Publish) -> Demand:
    """Publish a demand that waits; the institution that its author chose gets it at once."""
    demand = queries.locked(actor, intent.folio)
    move(actor, on, demand, Act.PUBLISH)
    demand.held_for = None
    chosen = demand.asked_organization_id
    # What was an institution when it was asked may be none any more.
    if chosen and register.takes_demands(chosen) and not transitions.referrals_of(demand):
        transitions.refer(demand, chosen, Role.AUTHORITY, on, calendar.rules(on.day))
    return demand


def return_(actor: Actor, on: Moment, intent: intents.Return) -> Demand:
    """Return a demand that waits to its author, who reads why and may change it."""
    demand = queries.locked(actor, intent.folio)
    move(actor, on, demand, Act.RETURN, reason=intent.reason, words=intent.words)
    demand.held_for = intent.reason.value if intent.reason else None
    dialogue.say_to_author(actor, on, demand, intent.words)
    return demand


def decide_message(_actor: Actor, _on: Moment, intent: intents.DecideMessage) -> Message:
    """Let a message be read, or not.

    Raises:
        tk.ObjectNotFound: there is no such message.
    """
    message = model.Session.get(Message, intent.message_id)
    if message is None:
        raise tk.ObjectNotFound(tk._("There is no such message"))
    message.visibility = intent.visibility.value
    return message
