"""Somebody's own messages in a demand: those with hidden parts, and those that are not public."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Final

import sqlalchemy as sa

from ckan import model

from ckanext.proactiva import types
from ckanext.proactiva.dates import local_day
from ckanext.proactiva.domain.roles import Role
from ckanext.proactiva.domain.visibility import Visibility
from ckanext.proactiva.model import Demand, Message, Participant
from ckanext.proactiva.people import offices
from ckanext.proactiva.people.actor import Actor

# The roles that speak for an institution, including one where nobody can log in.
SPEAKERS: Final = {Role.EDITOR, Role.RECORDER}
# What was public and is not any more keeps its place in the dialogue, with the reason.
_NEVER_PUBLIC: Final = sa.and_(
    Message.visibility.in_([Visibility.MODERATORS.value, Visibility.HIDDEN.value]),
    Message.hidden_on.is_(None),
    Message.text_deleted_on.is_(None),
)


def messages(
    actor: Actor, demand: Demand, roles: Collection[Role], person: Participant | None
) -> list[Message]:
    """Return somebody's messages in a demand, including its author's by their claim code.

    What an institution says belongs to all its editors, whichever of them wrote it. What was
    written for the demand's author alone is left out: nobody else reads it.
    """
    own: set[str] = {person.id} if person else set()
    if Role.AUTHOR in roles:
        own.add(demand.author_id)
    if not own and not actor.has_account:
        return []
    is_told = sa.or_(Message.redactions > 0, _NEVER_PUBLIC)
    is_shown = Message.visibility != Visibility.AUTHOR.value, is_told
    may_be_own = sa.or_(Message.organization_id.isnot(None), Message.author_id.in_(own))
    of_demand = Message.demand_id == demand.id, may_be_own
    rows = model.Session.query(Message).filter(*of_demand, *is_shown)
    return [
        each
        for each in rows.order_by(Message.created_at, Message.id)
        if (
            SPEAKERS & offices.institution_roles(actor, each.organization_id)
            if each.organization_id
            else each.author_id in own
        )
    ]


def unpublished(
    actor: Actor, demand: Demand, written: Iterable[Message]
) -> list[types.OwnUnpublished]:
    """Return those of somebody's messages that wait for a moderator or were not published."""
    told = [each for each in written if not (each.is_public or each.hidden_on)]
    return [
        {
            "id": each.id,
            "text": words(actor, demand, each),
            "date": local_day(each.created_at),
            "visibility": each.visibility,
            "reason": each.hidden_for,
        }
        for each in told
        if not each.text_deleted_on
    ]


def words(actor: Actor, demand: Demand, message: Message) -> str:
    """Return the words of somebody's own message, or nothing if others could read them here.

    What nobody else may read is shown only by an account or a claim code: others may use the same
    browser.
    """
    is_known = actor.has_account or message.author_id == demand.author_id
    return message.text_public if is_known or message.is_public else ""
