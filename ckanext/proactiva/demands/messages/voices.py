"""In whose name somebody's message in a demand is published: an office's, or their own."""

from __future__ import annotations

from ckanext.proactiva import types
from ckanext.proactiva.demands import transitions
from ckanext.proactiva.domain.objections import MoveRefused, Objection
from ckanext.proactiva.domain.referral import is_declined_or_released
from ckanext.proactiva.domain.roles import Role
from ckanext.proactiva.institutions import register
from ckanext.proactiva.model import Demand, Participant
from ckanext.proactiva.people import offices, participants, permissions
from ckanext.proactiva.people.actor import Actor


def offices_of(actor: Actor, demand: Demand) -> list[types.ListedInstitution]:
    """Return the authority or the institutions that somebody's message there may speak for."""
    if permissions.is_authority(actor):
        pinned = offices.authority_id()
        ids = [pinned] if pinned else []
    else:
        ids = _institutions(actor, demand)
    named = register.named(ids) if ids else {}
    found = [named[id_] for id_ in ids if id_ in named]
    return [{"name": each.name or each.id, "title": each.title} for each in found]


def institution_of(actor: Actor, demand: Demand, chosen_id: str = "") -> str | None:
    """Return the institution that somebody speaks for: the chosen one, or the first.

    Raises:
        MoveRefused: they may not speak for the chosen one there.
    """
    ids = _institutions(actor, demand)
    if chosen_id and chosen_id not in ids:
        raise MoveRefused([Objection.NOT_REFERRED])
    return chosen_id or next(iter(ids), None)


def speaks_for_institution(actor: Actor, demand: Demand) -> bool:
    """Return whether somebody's message in a demand speaks for an institution that has it."""
    return not permissions.is_authority(actor) and bool(_institutions(actor, demand))


def sent_badge(person: Participant, is_wanted: bool) -> str:
    """Return the badge that somebody's text is sent with: their own, if they want it."""
    return (person.badge or "") if is_wanted else ""


def own_badge(actor: Actor) -> str:
    """Return the organization of civil society that somebody may speak for, or an empty string."""
    person = participants.find(actor) if actor.has_account else None
    return (person.badge or "") if person else ""


def badge_in(actor: Actor, demand: Demand) -> str:
    """Return the badge that somebody may speak with there; an office speaks without one."""
    badge = own_badge(actor)
    if not badge or permissions.is_authority(actor):
        return ""
    return "" if speaks_for_institution(actor, demand) else badge


def _institutions(actor: Actor, demand: Demand) -> list[str]:
    """Return the institutions that somebody may answer for, without those that let the demand go.

    Where all of theirs let it go, the first still speaks: its people are no private persons there.
    """
    if not actor.has_account:
        return []
    theirs = [
        each
        for each in transitions.referrals_of(demand)
        if Role.EDITOR in offices.institution_roles(actor, each.organization_id)
    ]
    concerned = [
        each for each in theirs if not is_declined_or_released(each.status, each.resolution)
    ]
    return [each.organization_id for each in concerned or theirs[:1]]
