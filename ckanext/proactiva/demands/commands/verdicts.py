"""Commands on verdicts: people judge an answer, and the authority may leave it as it is."""

from __future__ import annotations

from sqlalchemy.dialects.postgresql import insert

from ckan import model

from ckanext.proactiva.demands import intents, queries, transitions, verdicts
from ckanext.proactiva.domain.decision import Decision
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.domain.objections import MoveRefused, Objection
from ckanext.proactiva.model import Demand, Verdict
from ckanext.proactiva.people.actor import Actor


def judge(actor: Actor, on: Moment, intent: intents.Judge) -> Demand:
    """Record a person's verdict on an answer; a later verdict replaces it.

    Raises:
        MoveRefused: it is too early or too late, or they neither asked nor support it, or belong to
            an institution that answered.
    """
    demand = queries.locked(actor, intent.folio)
    judge_id = verdicts.judge_of(actor, demand)
    against = verdicts.objections(actor, demand, on, verdicts.who_answered(demand))
    if against or not judge_id:
        raise MoveRefused(against or [Objection.WRONG_ROLE])
    verdict = {"verdict": intent.verdict.value, "judged_at": on.at, "weighed_on": None}
    row = insert(Verdict).values(demand_id=demand.id, participant_id=judge_id, **verdict)
    again = row.on_conflict_do_update(
        index_elements=["demand_id", "participant_id"],
        set_=verdict,
        # Repeating the same verdict is not news.
        where=Verdict.verdict != row.excluded.verdict,
    )
    model.Session.execute(again)
    model.Session.refresh(demand)
    return demand


def close_verdict(actor: Actor, on: Moment, intent: intents.OnDemand) -> Demand:
    """Leave an answer as it is, although some said it did not help, until somebody else says so."""
    demand = queries.locked(actor, intent.folio)
    if verdicts.weigh(demand, on):
        transitions.decide(actor, on, demand, Decision.LEAVE, message_id=None, reason=None)
    return demand
