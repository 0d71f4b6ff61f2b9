"""Commands of the authority's editors on the messages of demands."""

from __future__ import annotations

from ckanext.proactiva.demands import intents, kept_texts, reports, transitions
from ckanext.proactiva.demands.messages import decisions, lookup, writing
from ckanext.proactiva.domain import referral_moves
from ckanext.proactiva.domain.decision import AFTER, objections
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.domain.objections import MoveRefused, Objection
from ckanext.proactiva.domain.referral_acts import ReferralAct
from ckanext.proactiva.domain.report import Outcome
from ckanext.proactiva.domain.review import ReviewReason
from ckanext.proactiva.domain.roles import Role
from ckanext.proactiva.domain.visibility import Visibility
from ckanext.proactiva.institutions import calendar
from ckanext.proactiva.model import Demand, Message
from ckanext.proactiva.people.actor import Actor


def decide_message(actor: Actor, on: Moment, intent: intents.DecideMessage) -> Message:
    """Publish or hide a message; one that was public keeps its place, with the reason.

    The text of an answer is hidden or shown again in every version that says the same.

    Raises:
        tk.ObjectNotFound: there is no such message.
        MoveRefused: it is for the demand's author alone, its text is deleted, somebody else has
            decided meanwhile, it is public and no reason is given to hide it, or it answers an
            institution's question, was never public and its demand is hidden.
    """
    message = lookup.find(intent.message_id)
    demand, _ = lookup.locked(message.demand_id, message.id)
    before, after = Visibility(message.visibility), AFTER[intent.decision]
    _check(message, demand, intent)
    if before is not after:
        reason = intent.reason.value if intent.reason else None
        transitions.decide(actor, on, demand, intent.decision, message_id=message.id, reason=reason)
    for each in (message, *kept_texts.same(message)):
        was_public, each.held_for = each.is_public, None
        each.visibility = after.value
        if after is Visibility.PUBLIC:
            _published(on, each)
        elif was_public or (each is message and before is not after):
            _hidden(on, each, intent.reason, was_public=was_public)
    return message


def _check(message: Message, demand: Demand | None, intent: intents.DecideMessage) -> None:
    # The one who decides has not seen that it was published meanwhile.
    if intent.only_waiting and message.is_public:
        raise MoveRefused([Objection.WRONG_STATUS])
    tried = decisions.attempt(
        message,
        intent.decision,
        demand_is_public=demand is not None and demand.is_public,
        has_reason=intent.reason is not None,
    )
    if found := objections(tried):
        raise MoveRefused(found)


def _hidden(on: Moment, message: Message, reason: ReviewReason | None, *, was_public: bool) -> None:
    """Keep the place of a public message; one never public no longer stops a clock."""
    message.hidden_for = reason.value if reason else None
    if was_public:
        message.hidden_on = on.day
    else:
        writing.end_review(message, on)
    reports.close(on, message.demand_id, message.id, Outcome.ACTED)


def _published(on: Moment, message: Message) -> None:
    """Resume an institution's clock if this message answers its question."""
    message.hidden_on = message.hidden_for = None
    explained = writing.explained(message)
    if explained is None:
        return
    demand, referral = explained
    rules = calendar.rules_of(referral.organization_id)
    attempt = referral_moves.Attempt(
        ReferralAct.CLARIFY, on.day, {Role.AUTHOR}, words=message.text_raw
    )
    # Another message may have answered it meanwhile, or the institution continued without one.
    if not referral_moves.objections(referral.state(), attempt, rules):
        transitions.move_referral(demand, referral, attempt, on)
    else:
        writing.end_review(message, on)
