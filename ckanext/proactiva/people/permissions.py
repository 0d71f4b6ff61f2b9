"""Somebody's roles towards a demand, and what these let them see and do."""

from __future__ import annotations

import sqlalchemy as sa

from ckan import model

from ckanext.proactiva import types
from ckanext.proactiva.domain.roles import Role
from ckanext.proactiva.domain.visibility import Visibility, sees
from ckanext.proactiva.model import Demand, Institution, Participant
from ckanext.proactiva.model.institution import ORGANIZATION, is_active
from ckanext.proactiva.people import colleagues, offices
from ckanext.proactiva.people.actor import Actor


def may_know(actor: Actor, demand: Demand) -> bool:
    """Return whether somebody may learn that a demand exists.

    A wrong claim code gives the same answer as an unknown folio, even for a public demand.
    """
    visibility = Visibility(demand.visibility)
    if visibility is Visibility.PUBLIC and not actor.claim:
        return True
    roles = demand_roles(actor, demand)
    return sees(visibility, roles) and (not actor.claim or Role.AUTHOR in roles)


def demand_roles(actor: Actor, demand: Demand) -> frozenset[Role]:
    """Return somebody's roles towards this demand."""
    roles = set(actor.granted)
    if _wrote(actor, demand):
        roles.add(Role.AUTHOR)
    if is_authority(actor):
        roles.add(Role.AUTHORITY)
    return frozenset(roles)


def roles_in(actor: Actor, demand: Demand, institution: object) -> frozenset[Role]:
    """Return somebody's roles towards the demand and in the institution that has it."""
    return demand_roles(actor, demand) | offices.institution_roles(actor, institution)


def is_authority(actor: Actor) -> bool:
    """Return whether somebody may moderate: an editor of the pinned authority."""
    # A sysadmin may do everything, even if the authority's organization has ended.
    if actor.is_sysadmin or Role.AUTHORITY in actor.granted:
        return True
    return Role.EDITOR in offices.authority_roles(actor)


def is_authority_admin(actor: Actor) -> bool:
    """Return whether somebody may accept and change institutions: an admin of the authority."""
    return actor.is_sysadmin or Role.ADMIN in offices.authority_roles(actor)


def may_edit_plans(actor: Actor, institution: object) -> bool:
    """Return whether somebody may say what an institution plans.

    Its editors may, and so may a recorder for an institution where nobody can log in.
    """
    roles = offices.institution_roles(actor, institution)
    return Role.EDITOR in roles or Role.RECORDER in roles


def workplaces(actor: Actor) -> types.Workplaces:
    """Return whether somebody has a desk, and whether they moderate.

    It decides links on many pages, so it takes one query; the pages themselves consider
    hierarchies.
    """
    if not actor.has_account or actor.is_sysadmin:
        return {"desk": actor.is_sysadmin, "moderation": actor.is_sysadmin}
    listed = offices.memberships(actor).subquery()
    held = (
        sa.select(Institution.is_authority, listed.c.capacity)
        .join(model.Group, ORGANIZATION)
        .join(listed, listed.c.group_id == model.Group.id)
        .where(is_active())
    )
    rows = model.Session.execute(held).all()
    editors = colleagues.editor_capacities()
    moderates = any(capacity in editors for is_authority, capacity in rows if is_authority)
    return {"desk": bool(rows), "moderation": moderates}


def _wrote(actor: Actor, demand: Demand) -> bool:
    if not (actor.has_account or actor.claim or actor.claims):
        return False
    author = model.Session.get(Participant, demand.author_id)
    if author is None:
        return False
    by_account = actor.has_account and author.user_id == actor.user_id
    return by_account or actor.holds(author.claim_hash)
