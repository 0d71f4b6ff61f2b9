"""Somebody's own messages: those with hidden parts, and those that are not public."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Final

import sqlalchemy as sa

from ckan import model

from ckanext.proactiva import types
from ckanext.proactiva.dates import local_day
from ckanext.proactiva.domain.roles import Role
from ckanext.proactiva.domain.visibility import Visibility
from ckanext.proactiva.model import Demand, Message, Participant, Use
from ckanext.proactiva.model.references import is_called
from ckanext.proactiva.people import offices
from ckanext.proactiva.people.actor import Actor

# The roles that speak for an institution, including one where nobody can log in.
SPEAKERS: Final = {Role.EDITOR, Role.RECORDER}
# What was public and is not any more keeps its place in the dialogue, with the reason.
_NEVER_PUBLIC: Final = sa.and_(
    Message.visibility.in_([Visibility.MODERATORS, Visibility.HIDDEN]),
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
    is_shown = Message.visibility != Visibility.AUTHOR, is_told
    may_be_own = sa.or_(Message.organization_id.is_not(None), Message.author_id.in_(own))
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
    kept = [each for each in told if not each.text_deleted_on]
    return [_unpublished(each, words(actor, demand, each)) for each in kept]


def unpublished_uses(actor: Actor, dataset: str) -> list[types.OwnUnpublished]:
    """Return those of somebody's uses of a dataset that wait or were not published.

    Only an account is told so: the page of a dataset is the portal's own, and may be kept for
    everybody else.
    """
    if not actor.has_account:
        return []
    rows = (
        model.Session.query(Message)
        .join(Use, Use.message_id == Message.id)
        .join(model.Package, model.Package.id == Use.dataset_id)
        .join(Participant, Participant.id == Message.author_id)
        .filter(is_called(dataset, model.Package))
        .filter(Participant.user_id == actor.user_id, _NEVER_PUBLIC)
        .order_by(Message.created_at, Message.id)
    )
    return [_unpublished(each, each.text_public) for each in rows]


def _unpublished(message: Message, text: str) -> types.OwnUnpublished:
    return {
        "id": message.id,
        "text": text,
        "date": local_day(message.created_at),
        "visibility": message.visibility,
        "reason": message.hidden_for,
    }


def words(actor: Actor, demand: Demand, message: Message) -> str:
    """Return the words of somebody's own message, or nothing if others could read them here.

    What nobody else may read is shown only by an account or a claim code: others may use the same
    browser.
    """
    is_known = actor.has_account or message.author_id == demand.author_id
    return message.text_public if is_known or message.is_public else ""
