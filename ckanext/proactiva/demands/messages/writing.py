"""Writing the messages of a demand, in the voice of the person who speaks."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

import sqlalchemy as sa

from ckan import model

from ckanext.proactiva.demands import clocks, intents, redactions, review
from ckanext.proactiva.demands.messages import voices
from ckanext.proactiva.domain.message import Voice
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.domain.review import ReviewReason
from ckanext.proactiva.domain.roles import Role
from ckanext.proactiva.domain.text import clean
from ckanext.proactiva.domain.visibility import Visibility
from ckanext.proactiva.model import Demand, Message, Participant, Referral, bulk
from ckanext.proactiva.people import offices, participants, permissions
from ckanext.proactiva.people.actor import Actor

# The same words count as sent twice for this long if nothing is said between; later, as said again.
IMPATIENCE: Final = timedelta(hours=1)


def say(actor: Actor, on: Moment, demand: Demand, intent: intents.Say) -> Message:
    """Write a message as the authority, an institution that has the demand, or a person."""
    words = intent.words
    if permissions.is_authority(actor):
        said = _say_as_authority(actor, on, demand, words)
    elif organization_id := voices.institution_of(actor, demand, intent.institution_id):
        said = say_for(actor, on, demand, organization_id, words)
    else:
        return _say_as_person(actor, on, demand, intent)
    return hold_if_disputed(said, intent.not_personal)


def say_for(actor: Actor, on: Moment, demand: Demand, organization_id: str, words: str) -> Message:
    """Write a message for an institution."""
    author = participants.take_part(actor)
    return write(author, on, demand, words, Voice.INSTITUTION, organization_id=organization_id)


def last_said_for(actor: Actor, demand: Demand, organization_id: str) -> str | None:
    """Return the words of somebody's last message for an institution, or None."""
    by = {"author_id": participants.take_part(actor).id, "organization_id": organization_id}
    said = model.Session.query(Message.text_raw).filter_by(demand_id=demand.id, **by)
    return said.order_by(Message.created_at.desc()).limit(1).scalar()


def say_as_asked(actor: Actor, on: Moment, demand: Demand, intent: intents.Say) -> Message:
    """Reply to an institution's question, as the demand's author or as the authority."""
    if permissions.is_authority(actor):
        said = _say_as_authority(actor, on, demand, intent.words)
        return hold_if_disputed(said, intent.not_personal)
    return _say_as_person(actor, on, demand, intent)


def said_before(
    actor: Actor, on: Moment, demand: Demand, intent: intents.Say, explains_id: str | None = None
) -> Message | None:
    """Return the newest message if it is the same person's and says the same: it was sent twice."""
    newest = (
        model.Session.query(Message)
        .filter(
            Message.demand_id == demand.id,
            Message.answers_id.is_(None),
            Message.visibility.in_([Visibility.PUBLIC, Visibility.MODERATORS]),
            Message.created_at > on.at - IMPATIENCE,
        )
        .order_by(Message.created_at.desc())
        .first()
    )
    if newest is None:
        return None
    person = _person(actor, demand)
    said = newest.author_id, newest.text_raw, newest.explains_id
    if said != (person.id, intent.words, explains_id):
        return None
    if intent.institution_id and newest.organization_id != intent.institution_id:
        return None
    # What an office says is not signed.
    signed = signature(actor, demand, intent.alias), voices.sent_badge(person, intent.with_badge)
    is_same = newest.organization_id or signed == (newest.alias_raw, newest.badge)
    return newest if is_same and _is_before_moderators(newest, intent.not_personal) else None


def _is_before_moderators(message: Message, not_personal: tuple[intents.MarkedPlace, ...]) -> bool:
    """Return whether all that an author doubts is marked: a moderator reads it, or has read it."""
    of_texts = redactions.marks(message).items() if not_personal else ()
    marked = {(name, each.start, each.end) for name, of_text in of_texts for each in of_text}
    return {(each.field, each.start, each.end) for each in not_personal} <= marked


def say_to_author(actor: Actor, on: Moment, demand: Demand, words: str) -> Message:
    """Write a message from the authority that only the demand's author can read."""
    return _say_as_authority(actor, on, demand, words, Visibility.AUTHOR)


def explained(message: Message) -> tuple[Demand, Referral] | None:
    """Return the locked demand and the referral whose question a message answers, if any."""
    if message.explains_id is None:
        return None
    demand = model.Session.query(Demand).filter_by(id=message.demand_id)
    referral = model.Session.query(Referral).filter_by(id=message.explains_id)
    locked = demand.populate_existing().with_for_update().one()
    return locked, referral.populate_existing().one()


def end_review(message: Message, on: Moment) -> None:
    """Resume the clock that waited for this message to be reviewed, unless others are waiting."""
    # What is read here is read anew, and nothing that was changed before is lost.
    model.Session.flush()
    others = model.Session.query(Message.id).filter(
        Message.explains_id == message.explains_id,
        Message.visibility == Visibility.MODERATORS,
        Message.text_deleted_on.is_(None),
        Message.id != message.id,
    )
    found = explained(message)
    if found and others.first() is None:
        clocks.end_review(found[1], on)


def forget_explanations(referral: Referral) -> None:
    """Forget which waiting messages answer an institution's question."""
    explaining = sa.update(Message).where(Message.explains_id == referral.id)
    bulk.execute(explaining.values(explains_id=None), synchronize=True)


def _say_as_authority(
    actor: Actor,
    on: Moment,
    demand: Demand,
    words: str,
    visibility: Visibility = Visibility.PUBLIC,
) -> Message:
    author, pinned = participants.take_part(actor), offices.authority_id()
    voice = Voice.AUTHORITY
    return write(author, on, demand, words, voice, organization_id=pinned, visibility=visibility)


def _say_as_person(actor: Actor, on: Moment, demand: Demand, intent: intents.Say) -> Message:
    alias = signature(actor, demand, intent.alias)
    message = write_as_person(_person(actor, demand), on, demand, intent, alias)
    return hold_if_disputed(message, intent.not_personal)


def write_as_person(
    person: Participant,
    on: Moment,
    demand: Demand | None,
    said: intents.Say | intents.TellUse,
    alias: str,
) -> Message:
    """Store what a person says, signed and perhaps with their badge; it may wait for review."""
    badge = voices.sent_badge(person, said.with_badge)
    held = review.held_for(
        review.sender(person, is_proved=bool(badge)),
        person,
        f"{said.words}\n{said.alias}",
        over_limit=said.over_limit,
        doubted=bool(said.not_personal),
    )
    visibility = Visibility.MODERATORS if held else Visibility.PUBLIC
    voice = Voice.CIVIL_SOCIETY if badge else Voice.CITIZEN
    message = write(person, on, demand, said.words, voice, visibility=visibility)
    message.badge = badge
    message.held_for = held.value if held else None
    message.origin = said.origin if held and said.origin else None
    message.set_alias(alias)
    return message


def signature(actor: Actor, demand: Demand, alias: str) -> str:
    """Return the name that a person's message is signed with: the given one, or the author's.

    An author's name of which anything is hidden is not used again: it would be public there.
    """
    if alias or Role.AUTHOR not in permissions.demand_roles(actor, demand):
        return alias
    is_whole = clean(demand.alias_raw) == demand.alias_public
    return demand.alias_raw if is_whole else ""


def hold_if_disputed(message: Message, not_personal: tuple[intents.MarkedPlace, ...]) -> Message:
    """Hold a message for review if its author doubts what is hidden in it, in any voice."""
    if not_personal:
        redactions.doubt(message, not_personal)
        message.visibility = Visibility.MODERATORS.value
        message.held_for = message.held_for or ReviewReason.DOUBTED.value
    return message


def _person(actor: Actor, demand: Demand) -> Participant:
    """Return the participant who speaks: the author with a claim code, or the actor."""
    author = model.Session.get(Participant, demand.author_id)
    is_author = Role.AUTHOR in permissions.demand_roles(actor, demand)
    if author is not None and is_author and not actor.has_account:
        return author
    return participants.take_part(actor)


def write(
    author: Participant,
    on: Moment,
    demand: Demand | None,
    words: str,
    voice: Voice,
    *,
    organization_id: str | None = None,
    visibility: Visibility = Visibility.PUBLIC,
) -> Message:
    """Store a message, about a demand or about none."""
    message = Message(
        demand_id=demand.id if demand else None,
        author_id=author.id,
        voice=voice.value,
        organization_id=organization_id,
        visibility=visibility.value,
        created_at=on.at,
    )
    message.write(words)
    model.Session.add(message)
    model.Session.flush()
    return message
