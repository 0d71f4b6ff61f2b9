"""Commands of a demand's author: ask, confirm, change, withdraw."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, replace
from typing import NamedTuple

from sqlalchemy.dialects.postgresql import insert

from ckan import model

from ckanext.proactiva.demands import (
    confirmations,
    intents,
    queries,
    redactions,
    review,
    supporters,
    transitions,
)
from ckanext.proactiva.demands.commands.moves import move_demand
from ckanext.proactiva.demands.messages import voices
from ckanext.proactiva.domain import demand as demand_rules
from ckanext.proactiva.domain import lifecycle
from ckanext.proactiva.domain.claim_code import claim_hash
from ckanext.proactiva.domain.demand_acts import DemandAct
from ckanext.proactiva.domain.folio import FOLIO_BYTES, new_folio
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.domain.objections import MoveRefused, Objection
from ckanext.proactiva.domain.review import ReviewReason, Sender
from ckanext.proactiva.domain.roles import Role
from ckanext.proactiva.domain.visibility import Visibility
from ckanext.proactiva.institutions import register
from ckanext.proactiva.model import Demand, Participant
from ckanext.proactiva.people import participants, secrets
from ckanext.proactiva.people.actor import Actor

TRIES = 8


class SentDemand(NamedTuple):
    """A demand that was sent, the code of an author without an account, and whether it is new.

    Somebody who sends it again from a browser that kept nothing gets no code: they may not be the
    author.
    """

    demand: Demand
    claim_code: str | None
    is_new: bool


def ask(actor: Actor, on: Moment, intent: intents.Ask) -> SentDemand:
    """Create the demand that somebody asks for, or find it if the same form was sent before."""
    submission = _submission(intent, actor)
    is_own = actor.has_account and not intent.channel
    sender = actor.form or actor.user_id
    claim_code = None if is_own else secrets.claim_code(sender, submission)
    again = claim_code if sender else None
    sent = queries.by_submission(submission)
    if sent is not None:
        return _again(sent, again, intent)
    blank = _blank(_author(actor, claim_code), submission, on, intent)
    if intent.channel:
        blank.recorder_id = participants.take_part(actor).id
    demand, is_new = _stored(blank, on)
    if not is_new:
        return _again(demand, again, intent)
    demand.write(intent.title, intent.wanted, intent.purpose, intent.where)
    demand.set_alias(intent.alias)
    redactions.doubt(demand, intent.not_personal)
    transitions.begin(demand, on)
    if demand.is_public and intent.institution_id:
        transitions.refer(demand, intent.institution_id, Role.AUTHOR, on)
    return SentDemand(demand, claim_code, is_new=True)


def _again(sent: Demand, claim_code: str | None, intent: intents.Ask) -> SentDemand:
    # Whoever captures is of the authority, which reads what is hidden.
    demand = sent if intent.channel else queries.shown_again(sent)
    return SentDemand(demand, claim_code, is_new=False)


def confirm(actor: Actor, on: Moment, intent: intents.Confirm) -> Demand:
    """Confirm that the author sent a demand, submit it, and keep their address.

    Confirming twice changes nothing.

    Raises:
        tk.ObjectNotFound: the link does not exist or has expired, or the demand is hidden.
    """
    proof = confirmations.use(intent.token, on)
    if proof is None:
        raise confirmations.not_found(intent.token)
    demand = model.Session.query(Demand).filter_by(id=proof.demand_id).with_for_update().one()
    queries.shown_again(demand)
    if not proof.email:
        return demand
    # A captured demand did not wait for this mail, which only proves its author's address.
    if demand.recorder_id is None:
        _go_on(actor, on, demand)
    # Lock first, so that no statement with an address waits: PostgreSQL logs failed statements.
    author = model.Session.get(
        Participant, demand.author_id, populate_existing=True, with_for_update=True
    )
    if author is not None and not author.erased_at:
        author.email, author.email_confirmed_at = proof.email, on.at
        author.quiet_since = None
    return demand


def _go_on(actor: Actor, on: Moment, demand: Demand) -> None:
    """Submit a demand that its author confirmed: to a moderator, or publicly."""
    proved = replace(actor, granted=actor.granted | {Role.AUTHOR, Role.SYSTEM})
    reason = ReviewReason(demand.held_for) if demand.held_for else None
    act = DemandAct.HOLD if reason else DemandAct.CONFIRM
    move_demand(proved, on, demand, act, reason=reason)
    chosen = demand.asked_organization_id
    # The institution may have ended since.
    if demand.is_public and chosen and register.takes_demands(chosen):
        transitions.refer(demand, chosen, Role.AUTHOR, on)


def mail_again(actor: Actor, on: Moment, intent: intents.MailAgain) -> tuple[Demand, str]:
    """Create another link for a demand that is not confirmed yet, and return its token too.

    Raises:
        MoveRefused: the demand is not waiting to be confirmed.
    """
    demand = queries.locked(actor, intent.folio)
    if demand.status != demand_rules.Status.UNCONFIRMED.value:
        raise MoveRefused([Objection.WRONG_STATUS])
    return demand, confirmations.begin(demand, intent.email, on)


def resubmit(actor: Actor, on: Moment, intent: intents.Resubmit) -> Demand:
    """Send a returned demand again, with its text changed."""
    demand = queries.locked(actor, intent.folio)
    move_demand(actor, on, demand, DemandAct.RESUBMIT)
    redactions.forget(demand, "title", "wanted", "purpose", "where")
    demand.write(intent.title, intent.wanted, intent.purpose, intent.where)
    # Why it was returned may not hold any more.
    demand.held_for = ReviewReason.RESUBMITTED.value
    if intent.not_personal:
        redactions.doubt(demand, intent.not_personal)
        demand.held_for = ReviewReason.DOUBTED.value
    return demand


def withdraw(actor: Actor, on: Moment, intent: intents.OnDemand) -> Demand:
    """Withdraw a demand that nobody else supports yet."""
    demand = queries.locked(actor, intent.folio)
    others = supporters.others(demand, own=participants.find(actor))
    move_demand(actor, on, demand, DemandAct.WITHDRAW, supports=others)
    confirmations.forget(demand)
    return demand


def consent(actor: Actor, on: Moment, intent: intents.OnDemand) -> Demand:
    """Join a demand to the proposed one, if that one is still active."""
    demand = queries.locked(actor, intent.folio)
    move_demand(actor, on, demand, DemandAct.CONSENT)
    return demand


def object_(actor: Actor, on: Moment, intent: intents.OnDemand) -> Demand:
    """Refuse to join a demand to another."""
    demand = queries.locked(actor, intent.folio)
    move_demand(actor, on, demand, DemandAct.OBJECT)
    return demand


def _submission(intent: intents.Ask, actor: Actor) -> str:
    """Return what identifies a submission: the form it came from, and what it says.

    Without a form token, every submission is new.
    """
    content = asdict(replace(intent, over_limit=False, origin=""))
    token = content.pop("form_token") or secrets.random_bytes(16).hex()
    sending = json.dumps([token, actor.user_id, actor.form, content], sort_keys=True, default=str)
    return hashlib.sha256(sending.encode()).hexdigest()


def _author(actor: Actor, claim_code: str | None) -> Participant:
    if claim_code is None:
        return participants.take_part(actor)
    return participants.of_claim(claim_hash(claim_code))


def _blank(author: Participant, submission: str, on: Moment, intent: intents.Ask) -> Demand:
    """Return a demand without its text, which is written only once its row exists.

    Taking a folio or a form token may fail, and PostgreSQL logs failed statements.
    """
    is_recorded, by_email = bool(intent.channel), intent.by_email
    text = "\n".join((intent.title, intent.wanted, intent.purpose, intent.where, intent.alias))
    over, doubted = intent.over_limit, bool(intent.not_personal)
    badge = voices.sent_badge(author, intent.with_badge)
    own = review.sender(author, is_proved=by_email or bool(badge))
    by = Sender.RECORDER if is_recorded else own
    why = review.held_for(by, author, text, over_limit=over, doubted=doubted)
    to_confirm = by_email and not is_recorded and author.user_id is None
    state = lifecycle.start(on.day, to_confirm=to_confirm, held=why is not None)
    waits = state.visibility is not Visibility.PUBLIC
    demand = Demand(
        author_id=author.id,
        submission=submission,
        problem=intent.problem,
        beneficiary_groups=list(intent.beneficiary_groups),
        territories=list(intent.territories),
        asked_organization_id=intent.institution_id or None,
        badge=badge,
        channel=intent.channel or None,
        received_on=(intent.received_on or on.day) if is_recorded else None,
        held_for=why.value if waits and why else None,
        origin=intent.origin if waits and intent.origin and not is_recorded else None,
        example=intent.example,
        created_at=on.at,
    )
    demand.set_state(state, on)
    demand.write("", "", "")
    return demand


def _stored(blank: Demand, on: Moment) -> tuple[Demand, bool]:
    """Store a new demand under a free folio, or find the one the same form created meanwhile.

    Raises:
        MoveRefused: no folio was free.
    """
    for _ in range(TRIES):
        blank.folio = new_folio(on.day.year, secrets.random_bytes(FOLIO_BYTES))
        values = {name: value for name, value in vars(blank).items() if not name.startswith("_")}
        added = insert(Demand).values(values).on_conflict_do_nothing().returning(Demand.id)
        demand_id = model.Session.execute(added).scalar()
        if demand_id is not None:
            return model.Session.query(Demand).filter_by(id=demand_id).one(), True
        sent = queries.by_submission(blank.submission or "")
        if sent is not None:
            return sent, False
    raise MoveRefused([Objection.NO_FREE_FOLIO])
