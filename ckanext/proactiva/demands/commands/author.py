"""What the author of a demand does with it: ask, change, take back."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict
from typing import NamedTuple

from sqlalchemy.exc import IntegrityError

from ckan import model

from ckanext.proactiva import config
from ckanext.proactiva.demands import intents, queries, transitions
from ckanext.proactiva.domain import demand as demands
from ckanext.proactiva.domain.claim_code import claim_hash
from ckanext.proactiva.domain.demand_acts import Act
from ckanext.proactiva.domain.demand_moves import Attempt
from ckanext.proactiva.domain.folio import FOLIO_BYTES, new_folio
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.domain.objections import MoveRefused, Objection
from ckanext.proactiva.domain.privacy import public_text
from ckanext.proactiva.domain.roles import Role
from ckanext.proactiva.domain.text import headline
from ckanext.proactiva.institutions import calendar
from ckanext.proactiva.model import Demand, Participant
from ckanext.proactiva.people import participants, permissions, secrets
from ckanext.proactiva.people.actor import Actor

TRIES = 8


class Asked(NamedTuple):
    """A demand that was asked for: the code of an author without account, and whether it is new."""

    demand: Demand
    claim_code: str | None
    is_new: bool


def ask(actor: Actor, on: Moment, intent: intents.Ask) -> Asked:
    """Make the demand that somebody asks for, or find it if the same form was sent before."""
    submission = _submission(intent, actor)
    claim_code = None if actor.has_account else secrets.claim_code(submission)
    known = queries.by_submission(submission)
    if known is not None:
        return Asked(known, claim_code, is_new=False)
    demand = _new(_author(actor, claim_code, intent), submission, on, intent)
    if not _store(demand, on):
        return Asked(queries.by_submission(submission) or demand, claim_code, is_new=False)
    transitions.begin(demand, on)
    if demand.visibility == demands.Visibility.PUBLIC.value and intent.institution_id:
        rules = calendar.rules(on.day)
        transitions.refer(demand, intent.institution_id, Role.AUTHOR, on, rules)
    return Asked(demand, claim_code, is_new=True)


def resubmit(actor: Actor, on: Moment, intent: intents.Resubmit) -> Demand:
    """Send a demand again that was returned, with its words changed."""
    demand = queries.locked(actor, intent.folio)
    move(actor, on, demand, Act.RESUBMIT)
    demand.write(intent.title or headline(intent.wanted), intent.wanted, intent.purpose)
    return demand


def withdraw(actor: Actor, on: Moment, intent: intents.Withdraw) -> Demand:
    """Take back a demand that nobody else supports yet."""
    demand = queries.locked(actor, intent.folio)
    move(actor, on, demand, Act.WITHDRAW, supports=queries.supports_of_others(demand))
    return demand


def close(actor: Actor, on: Moment, intent: intents.Close) -> Demand:
    """End the time in which people say whether an answer helps."""
    demand = queries.locked(actor, intent.folio)
    move(actor, on, demand, Act.CLOSE)
    return demand


def merge(actor: Actor, on: Moment, intent: intents.Merge) -> Demand:
    """Let a demand go on in another."""
    demand = queries.locked(actor, intent.folio)
    move(actor, on, demand, Act.MERGE)
    return demand


def move(
    actor: Actor,
    on: Moment,
    demand: Demand,
    act: Act,
    *,
    reason: demands.Reason | None = None,
    words: str = "",
    supports: int = 0,
) -> None:
    """Move a locked demand as somebody who has the roles that they have."""
    roles = permissions.demand_roles(actor, demand)
    attempt = Attempt(act, on.day, roles, reason, words, supports)
    transitions.move_demand(demand, attempt, on, calendar.rules(on.day))


def _submission(intent: intents.Ask, actor: Actor) -> str:
    """Return what tells one sending from another: the form it came from, and what it says.

    A client that sends no token of a form sends anew each time.
    """
    content = asdict(intent)
    token = content.pop("form_token") or secrets.random_bytes(16).hex()
    said = json.dumps([token, actor.user_id, content], sort_keys=True)
    return hashlib.sha256(said.encode()).hexdigest()


def _author(actor: Actor, claim_code: str | None, intent: intents.Ask) -> Participant:
    if claim_code is None:
        author = participants.take_part(actor)
    else:
        author = participants.of_claim(claim_hash(claim_code))
    author.alias = public_text(intent.alias) or author.alias
    return author


def _new(author: Participant, submission: str, on: Moment, intent: intents.Ask) -> Demand:
    account = author.user_id is not None
    held = not account or config.review_all()
    state = demands.start(on.day, account=account, email=intent.by_email, held=held)
    demand = Demand(
        author_id=author.id,
        submission=submission,
        problem=intent.problem,
        beneficiary_groups=list(intent.beneficiary_groups),
        territories=list(intent.territories),
        asked_organization_id=intent.institution_id or None,
        held_for=_held_for(account).value if state.status is demands.Status.IN_REVIEW else None,
        example=intent.example,
        created_at=on.at,
    )
    demand.become(state, on)
    demand.write(intent.title or headline(intent.wanted), intent.wanted, intent.purpose)
    return demand


def _held_for(account: bool) -> demands.Reason:
    return demands.Reason.REVIEW_OF_ALL if account else demands.Reason.NOBODY_TO_CONFIRM


def _store(demand: Demand, on: Moment) -> bool:
    """Store a new demand under a free folio; tell when the same form arrived at the same time.

    Raises:
        MoveRefused: no folio was free.
    """
    for _ in range(TRIES):
        demand.folio = new_folio(on.day.year, secrets.random_bytes(FOLIO_BYTES))
        try:
            with model.Session.begin_nested():
                model.Session.add(demand)
        except IntegrityError:
            if queries.by_submission(demand.submission or "") is not None:
                return False
        else:
            return True
    raise MoveRefused([Objection.NO_FREE_FOLIO])
