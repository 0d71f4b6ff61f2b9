"""Commands of an institution on its referral, from receipt to resolution."""

from __future__ import annotations

from ckan import model

from ckanext.proactiva.demands import answers, intents, kept_texts, queries, transitions
from ckanext.proactiva.demands.commands.moves import move_referral
from ckanext.proactiva.demands.messages import writing
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.domain.objections import MoveRefused, Objection
from ckanext.proactiva.domain.referral import Status
from ckanext.proactiva.domain.referral_acts import ReferralAct
from ckanext.proactiva.domain.roles import Role
from ckanext.proactiva.model import Demand, Note, RecordedAnswer, Referral
from ckanext.proactiva.people import offices, participants, permissions
from ckanext.proactiva.people.actor import Actor
from ckanext.proactiva.people.colleagues import colleagues


def acknowledge(actor: Actor, on: Moment, intent: intents.OnReferral) -> Demand:
    """Confirm that the institution has received a demand."""
    demand, referral = queries.locked_referral(actor, intent)
    move_referral(actor, on, demand, referral, ReferralAct.ACKNOWLEDGE)
    return demand


def question(actor: Actor, on: Moment, intent: intents.OnReferral) -> Demand:
    """Ask the demand's author for a clarification; the clock stops meanwhile."""
    demand, referral = queries.locked_referral(actor, intent)
    event = move_referral(actor, on, demand, referral, ReferralAct.ASK, words=intent.words)
    # Earlier messages do not answer this question, even if they are published later.
    writing.forget_explanations(referral)
    message = writing.say_for(actor, on, demand, referral.organization_id, intent.words)
    event.message_id = message.id
    return demand


def promise(actor: Actor, on: Moment, intent: intents.Promise) -> Demand:
    """Promise the date by which the institution will publish.

    Sending the same promise twice counts as one.
    """
    demand, referral = queries.locked_referral(actor, intent)
    if _is_promised(actor, demand, referral, intent):
        return demand
    move_referral(
        actor,
        on,
        demand,
        referral,
        ReferralAct.COMMIT,
        words=intent.words,
        promised_for=intent.promised_for,
    )
    if intent.words:
        writing.say_for(actor, on, demand, referral.organization_id, intent.words)
    return demand


def _is_promised(actor: Actor, demand: Demand, referral: Referral, intent: intents.Promise) -> bool:
    standing = referral.status, referral.promised_for
    if standing != (Status.COMMITTED.value, intent.promised_for):
        return False
    said = writing.last_said_for(actor, demand, referral.organization_id)
    return not intent.words or said == intent.words


def answer(actor: Actor, on: Moment, intent: intents.Answer) -> Demand:
    """Answer a demand with published datasets, or with the reason why there are none.

    Sending the same answer twice counts as one.

    Raises:
        tk.ValidationError: a dataset is not public; the message says why each cannot be an answer.
        MoveRefused: with all other objections.
    """
    demand, referral = queries.locked_referral(actor, intent)
    _answer(actor, on, demand, referral, intent)
    return demand


def record(actor: Actor, on: Moment, intent: intents.Record) -> Demand:
    """Record, as `answer` does, the answer of an institution where nobody can log in."""
    demand, referral = queries.locked_referral(actor, intent)
    if not _answer(actor, on, demand, referral, intent):
        return demand
    recorded = RecordedAnswer(
        answered_on=intent.answered_on,
        recorded_on=on.day,
        document=intent.document,
        channel=intent.channel or None,
        authority_id=offices.authority_id(),
        recorder_id=participants.take_part(actor).id,
    )
    model.Session.add(recorded)
    model.Session.flush()
    referral.record_id = recorded.id
    return demand


def _answer(
    actor: Actor, on: Moment, demand: Demand, referral: Referral, given: intents.Answer
) -> bool:
    """Replace the answer, and return whether it says anything else than before."""
    kept = kept_texts.kept(referral, given)
    intent = kept_texts.completed(referral, given, kept)
    datasets = answers.chosen(referral, intent)
    if answers.stands(referral, intent, datasets):
        return False
    roles = permissions.roles_in(actor, demand, referral.organization_id)
    attempt = answers.attempt(intent, datasets, on.day, roles)
    transitions.move_referral(demand, referral, attempt, on, by=actor)
    referral.answer_address = intent.address or None
    text = writing.say_for(actor, on, demand, referral.organization_id, intent.words)
    text.answers_id = referral.id
    if kept:
        kept_texts.copy(kept, text)
    answers.replace(referral, datasets)
    return True


def note(actor: Actor, on: Moment, intent: intents.OnReferral) -> Demand:
    """Write a note on a referral for one's colleagues."""
    demand, referral = queries.at_desk(actor, intent, lock=True)
    author = participants.take_part(actor)
    model.Session.add(
        Note(referral_id=referral.id, author_id=author.id, text=intent.words, created_at=on.at)
    )
    return demand


def assign(actor: Actor, _on: Moment, intent: intents.Assign) -> Demand:
    """Assign a referral to a colleague, or to nobody.

    Raises:
        MoveRefused: they do not work there, or cannot log in.
    """
    demand, referral = queries.at_desk(actor, intent)
    if not intent.colleague:
        referral.assignee_id = None
        return demand
    people = colleagues(referral.organization_id)
    chosen = next((each for each in people if intent.colleague in (each.name, each.user_id)), None)
    if chosen is None:
        raise MoveRefused([Objection.NOT_COLLEAGUE])
    referral.assignee_id = participants.of_account(chosen.user_id).id
    return demand


def link_dataset(actor: Actor, _on: Moment, intent: intents.LinkDataset) -> None:
    """Link a dataset that was made for a demand to its institution's referral, if there is one.

    Nothing is shown until the dataset is public. Nothing happens if the actor may not answer for
    that institution, or if it has answered: only a correction, which the trail tells, changes that.
    """
    demand = queries.by_folio(intent.folio)
    package = model.Package.get(intent.package_id)
    if demand is None or package is None:
        return
    # Somebody may be answering at this moment.
    referral = queries.referral(demand, package.owner_org or "", lock=True)
    if referral is None or referral.resolution:
        return
    if Role.EDITOR in offices.institution_roles(actor, referral.organization_id):
        answers.add(referral, [package.id])
