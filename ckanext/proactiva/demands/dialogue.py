"""What is said in a demand's dialogue, and in whose voice."""

from __future__ import annotations

from typing import Any

from ckan import model

from ckanext.proactiva import config
from ckanext.proactiva.demands import transitions
from ckanext.proactiva.domain.demand import Visibility
from ckanext.proactiva.domain.referral import Role
from ckanext.proactiva.model import Demand, Message, Participant
from ckanext.proactiva.people import permissions


def institution(context: Any, demand: Demand, organization_id: str, words: str) -> Message:
    """Say something for an institution."""
    voice = "institution", organization_id
    return _say(permissions.taking_part(context), demand, words, voice, held=False)


def asked(context: Any, demand: Demand, _organization_id: str, words: str) -> Message:
    """Say something as whoever an institution may ask: the demand's author, or the authority."""
    if permissions.is_authority(context):
        return _authority(context, demand, words)
    return _person(context, demand, words, is_author=True)


def anybody(context: Any, demand: Demand, words: str, claim_code: str) -> Message:
    """Say something as whoever asks is: the authority, an institution that has it, or a person."""
    if permissions.is_authority(context):
        return _authority(context, demand, words)
    if organization_id := _answering_for(context, demand):
        return institution(context, demand, organization_id, words)
    roles = permissions.demand_roles(context, demand, claim_code)
    return _person(context, demand, words, is_author=Role.AUTHOR in roles)


def _authority(context: Any, demand: Demand, words: str) -> Message:
    return _say(permissions.taking_part(context), demand, words, ("authority", None), held=False)


def _person(context: Any, demand: Demand, words: str, *, is_author: bool) -> Message:
    """Say something as a person: held for a moderator unless an account answers for it."""
    known = permissions.account(context) is not None
    author = _author(demand) if is_author and not known else permissions.taking_part(context)
    held = not known or config.review_all()
    return _say(author, demand, words, ("citizen", None), held=held)


def _answering_for(context: Any, demand: Demand) -> str | None:
    """Return the institution that whoever asks may answer for, if it has this demand."""
    turns = transitions.referrals_of(demand) if permissions.account(context) else []
    for turn in turns:
        if Role.EDITOR in permissions.institution_roles(context, turn.organization_id):
            return turn.organization_id
    return None


def _say(
    author: Participant, demand: Demand, words: str, voice: tuple[str, str | None], *, held: bool
) -> Message:
    visibility = Visibility.MODERATORS if held else Visibility.PUBLIC
    message = Message(
        demand_id=demand.id,
        author_id=author.id,
        voice=voice[0],
        organization_id=voice[1],
        visibility=visibility.value,
    )
    message.write(words)
    model.Session.add(message)
    return message


def _author(demand: Demand) -> Participant:
    return model.Session.get(Participant, demand.author_id)
