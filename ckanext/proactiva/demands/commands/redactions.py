"""Commands on redactions: the authority corrects them, and authors appeal against them."""

from __future__ import annotations

from ckanext.proactiva.demands import (
    intents,
    kept_texts,
    queries,
    redactions,
    reports,
    transitions,
)
from ckanext.proactiva.domain import demand_moves
from ckanext.proactiva.domain.demand_acts import DemandAct
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.domain.objections import MoveRefused, Objection
from ckanext.proactiva.domain.report import OF_REDACTION, Outcome
from ckanext.proactiva.model import Demand, Message
from ckanext.proactiva.people import permissions
from ckanext.proactiva.people.actor import Actor


def redact(actor: Actor, on: Moment, intent: intents.Redact) -> Demand:
    """Hide stretches of a demand's texts or of a message, or show some again, and nothing else.

    In the text of an answer, it does so in every version that says the same.

    Raises:
        tk.ValidationError: a stretch does not exist, or there are too many.
        MoveRefused: also if its text was deleted.
    """
    demand = queries.locked(actor, intent.folio)
    roles = permissions.demand_roles(actor, demand)
    attempt = demand_moves.Attempt(DemandAct.REDACT, on.day, roles)
    transitions.check(demand, attempt)
    item = redactions.item(demand, intent.message_id, lock=True)
    before, marks = redactions.marks(item), redactions.marked(item, intent)
    same = kept_texts.redact_alike(item, marks, before) if isinstance(item, Message) else []
    item.redact(marks)
    message_id = intent.message_id or None
    # Nobody is told of a correction that corrects nothing.
    if redactions.keep(item, marks):
        event = transitions.move_demand(demand, attempt, on, by=actor)
        event.redactions, event.message_id = item.redactions, message_id
    for id_ in (message_id, *(each.id for each in same)):
        reports.close(on, demand.id, id_, Outcome.ACTED, OF_REDACTION)
        if intent.hide:
            reports.forget_appeal(demand.id, id_)
    return demand


def appeal(actor: Actor, on: Moment, intent: intents.Appeal) -> Demand:
    """Appeal against what is hidden in one's own public text, once until more of it is hidden.

    Raises:
        MoveRefused: it is not public, or nothing is hidden in it.
    """
    demand = queries.locked(actor, intent.folio)
    item = redactions.item(demand, intent.message_id)
    if not (demand.is_public and item.is_public):
        raise MoveRefused([Objection.WRONG_VISIBILITY])
    if not item.redactions:
        raise MoveRefused([Objection.NOTHING_HIDDEN])
    message = item if isinstance(item, Message) else None
    if (message.id if message else None) not in reports.appeals(demand):
        reports.keep_appeal(on, demand, message, intent.words)
    return demand
