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
    """Say whether an answer helped, once; said again, it counts as it was said last.

    Raises:
        MoveRefused: it is too early or too late, they neither asked nor support it, or they are of
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
        # To say the same again is no news.
        where=Verdict.verdict != row.excluded.verdict,
    )
    model.Session.execute(again)
    model.Session.refresh(demand)
    return demand


def close_verdict(actor: Actor, on: Moment, intent: intents.CloseVerdict) -> Demand:
    """Leave an answer as it is, although people say that it did not help, until more do."""
    demand = queries.locked(actor, intent.folio)
    if verdicts.weigh(demand, on):
        transitions.decide(actor, on, demand, Decision.LEAVE, message_id=None, reason=None)
    return demand
