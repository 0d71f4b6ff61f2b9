"""What somebody is towards a demand or in an institution; CKAN's own permissions decide."""

from __future__ import annotations

from typing import NamedTuple

import sqlalchemy as sa

from ckan import authz, model

from ckanext.proactiva.domain.roles import Role, roles_at
from ckanext.proactiva.domain.text import is_storable
from ckanext.proactiva.domain.visibility import Visibility, sees
from ckanext.proactiva.model import Demand, Institution, Participant
from ckanext.proactiva.model.institution import ORGANIZATION, is_active, is_called
from ckanext.proactiva.people.actor import Actor


class _Known(NamedTuple):
    id: str
    is_active: bool
    has_admin: bool
    is_authority: bool


def may_know(actor: Actor, demand: Demand) -> bool:
    """Tell whether somebody may learn that a demand exists.

    A wrong claim code tells as little as a folio that nobody has, of a public demand too.
    """
    visibility = Visibility(demand.visibility)
    if visibility is Visibility.PUBLIC and not actor.claim:
        return True
    roles = demand_roles(actor, demand)
    return sees(visibility, roles) and (not actor.claim or Role.AUTHOR in roles)


def demand_roles(actor: Actor, demand: Demand) -> frozenset[Role]:
    """Return what somebody is towards this demand."""
    roles = set(actor.granted)
    if _wrote(actor, demand):
        roles.add(Role.AUTHOR)
    if is_authority(actor):
        roles.add(Role.AUTHORITY)
    return frozenset(roles)


def roles_in(actor: Actor, demand: Demand, institution: object) -> frozenset[Role]:
    """Return what somebody is towards the demand and in the institution that has it."""
    return demand_roles(actor, demand) | institution_roles(actor, institution)


def is_authority(actor: Actor) -> bool:
    """Tell whether somebody may moderate: an editor of the pinned authority."""
    # A sysadmin may do all, also where the authority's organization has ended.
    if actor.is_sysadmin or Role.AUTHORITY in actor.granted:
        return True
    return Role.EDITOR in _authority_roles(actor)


def keeps_register(actor: Actor) -> bool:
    """Tell whether somebody may accept and change institutions: an admin of the authority."""
    return actor.is_sysadmin or Role.ADMIN in _authority_roles(actor)


def institution_roles(actor: Actor, institution: object) -> frozenset[Role]:
    """Return what somebody is in an institution; CKAN's permissions know its hierarchies.

    What one has that is none of today is in the authority's hands, whether the register has noted
    its end yet or not: the authority's people are there what they are in the authority.

    Args:
        actor: who asks.
        institution: its id or its name; whatever else it is, nobody is anything there.
    """
    if not is_storable(institution):
        return frozenset()
    if institution not in actor.offices:
        actor.offices[institution] = _office(actor, institution)
    return actor.offices[institution]


def workplaces(actor: Actor) -> dict[str, bool]:
    """Tell whether somebody has a desk, and whether they moderate.

    For links on many pages, so by one query; what a hierarchy gives, the pages themselves know.
    """
    if not actor.has_account or actor.is_sysadmin:
        return dict.fromkeys(("desk", "moderation"), actor.is_sysadmin)
    memberships = (
        model.Session.query(Institution.is_authority, model.Member.capacity)
        .join(model.Group, ORGANIZATION)
        .join(model.Member, model.Member.group_id == model.Group.id)
        .filter(
            model.Member.table_name == "user",
            model.Member.table_id == actor.user_id,
            model.Member.state == "active",
            is_active(),
        )
        .all()
    )
    editors = authz.get_roles_with_permission("update_dataset")
    moderates = any(capacity in editors for is_authority, capacity in memberships if is_authority)
    return {"desk": bool(memberships), "moderation": moderates}


def _authority_roles(actor: Actor) -> frozenset[Role]:
    """Return what somebody is in the pinned authority; the name in the options decides nothing."""
    if not actor.has_account:
        return frozenset()
    pinned = model.Session.query(Institution.id).filter(Institution.is_authority).scalar()
    return institution_roles(actor, pinned) if pinned else frozenset()


def _office(actor: Actor, institution: str) -> frozenset[Role]:
    found = _known(institution) if actor.has_account else None
    if found is None:
        return frozenset()
    if not found.is_active:
        return _in_its_place(actor, found)
    if _may(actor, found.id, "update_dataset"):
        capacity = "admin" if _may(actor, found.id, "membership") else "editor"
    elif _may(actor, found.id, "read"):
        capacity = "member"
    else:
        return frozenset()
    return roles_at(capacity, has_admin=found.has_admin)


def _in_its_place(actor: Actor, ended: _Known) -> frozenset[Role]:
    """Return what somebody is for an institution that has ended."""
    if actor.is_sysadmin:
        return roles_at("admin", has_admin=True)
    # An authority that has ended itself stands in for nobody.
    return frozenset() if ended.is_authority else _authority_roles(actor)


def _may(actor: Actor, organization_id: str, permission: str) -> bool:
    return authz.has_user_permission_for_group_or_org(organization_id, actor.user_name, permission)


def _known(institution: str) -> _Known | None:
    """Return what decides who is what in an institution, one of today before one that ended."""
    # Whoever never accepted the invitation is pending: nobody could wait for their decision.
    has_admin = (
        sa.exists()
        .where(model.Member.group_id == Institution.id, model.Member.state == "active")
        .where(model.Member.table_name == "user", model.Member.capacity == "admin")
        .where(model.User.id == model.Member.table_id, model.User.state == "active")
    )
    is_today = sa.func.coalesce(is_active(), sa.false()).label("is_today")
    row = (
        model.Session.query(Institution.id, is_today, has_admin, Institution.is_authority)
        .outerjoin(model.Group, ORGANIZATION)
        .filter(is_called(institution))
        .order_by(is_today.desc(), Institution.accepted_at)
        .first()
    )
    return _Known(*row) if row else None


def _wrote(actor: Actor, demand: Demand) -> bool:
    author = model.Session.get(Participant, demand.author_id)
    if author is None:
        return False
    by_account = actor.has_account and author.user_id == actor.user_id
    return by_account or actor.holds(author.claim_hash)
