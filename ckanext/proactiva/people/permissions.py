"""What somebody is towards a demand or in an institution; CKAN's own permissions decide."""

from __future__ import annotations

from collections import defaultdict
from typing import Final, cast

import sqlalchemy as sa

from ckan import authz, model

from ckanext.proactiva.domain.roles import Role, roles_at
from ckanext.proactiva.domain.text import is_storable
from ckanext.proactiva.domain.visibility import Visibility, sees
from ckanext.proactiva.model import Demand, Institution, Participant
from ckanext.proactiva.model.institution import IS_CALLED, ORGANIZATION, is_active
from ckanext.proactiva.people.actor import Actor

# By which of CKAN's permissions somebody has a capacity here, the highest first.
_PERMISSIONS: Final = {"admin": "membership", "editor": "update_dataset", "member": "read"}
# Whoever never accepted the invitation is pending: nobody could wait for their decision.
_HAS_ADMIN = (
    sa.exists()
    .where(model.Member.group_id == Institution.id, model.Member.state == "active")
    .where(model.Member.table_name == "user", model.Member.capacity == "admin")
    .where(model.User.id == model.Member.table_id, model.User.state == "active")
)
_OF_TODAY = (
    sa.select(Institution.id, _HAS_ADMIN)
    .join(model.Group, ORGANIZATION)
    .where(IS_CALLED, is_active())
)


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
    # A sysadmin may do all, also where no authority is pinned yet.
    if actor.is_sysadmin or Role.AUTHORITY in actor.granted:
        return True
    return Role.EDITOR in _authority_roles(actor)


def keeps_register(actor: Actor) -> bool:
    """Tell whether somebody may accept and change institutions: an admin of the authority."""
    return actor.is_sysadmin or Role.ADMIN in _authority_roles(actor)


def institution_roles(actor: Actor, institution: object) -> frozenset[Role]:
    """Return what somebody is in an institution of today; CKAN's permissions know its hierarchies.

    Args:
        actor: who asks.
        institution: its id or its name; whatever else it is, nobody is anything there.
    """
    if not is_storable(institution):
        return frozenset()
    if institution not in actor.offices.roles:
        actor.offices.roles[institution] = _office(actor, institution)
    return actor.offices.roles[institution]


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
    if not _may_have_office(actor):
        return frozenset()
    pinned = model.Session.query(Institution.id).filter(Institution.is_authority).scalar()
    return institution_roles(actor, pinned) if pinned else frozenset()


def _office(actor: Actor, institution: str) -> frozenset[Role]:
    found = _of_today(institution) if _may_have_office(actor) else None
    if found is None:
        return frozenset()
    organization_id, has_admin = found
    if actor.is_sysadmin:
        return roles_at("admin", has_admin=has_admin)
    held = _capacities_in(actor, organization_id)
    for capacity, permission in _PERMISSIONS.items():
        if not held.isdisjoint(authz.get_roles_with_permission(permission)):
            return roles_at(capacity, has_admin=has_admin)
    return frozenset()


def _may_have_office(actor: Actor) -> bool:
    return actor.is_sysadmin or bool(_capacities(actor))


def _capacities(actor: Actor) -> dict[str, set[str]]:
    """Return what CKAN lists somebody as in each of their organizations, by one query for all."""
    if actor.offices.capacities is None:
        found = actor.offices.capacities = defaultdict[str, set[str]](set)
        rows = model.Session.query(model.Member.group_id, model.Member.capacity).filter(
            model.Member.table_name == "user",
            model.Member.table_id == actor.user_id,
            model.Member.state == "active",
        )
        for organization_id, capacity in rows if actor.has_account else ():
            found[organization_id].add(capacity)
    return actor.offices.capacities


def _capacities_in(actor: Actor, organization_id: str) -> set[str]:
    """Return what counts in one organization: also what cascades to it from those above it.

    CKAN's own function asks the database up to eight times for each permission.
    """
    capacities = _capacities(actor)
    found = {*capacities.get(organization_id, ())}
    cascading = {*_cascading()} - found
    if all(held.isdisjoint(cascading) for held in capacities.values()):
        return found
    organization = cast("model.Group", model.Group.get(organization_id))
    for above in organization.get_parent_group_hierarchy(type=organization.type):
        found |= capacities.get(above.id, set()) & cascading
    return found


def _cascading() -> list[str]:
    return cast("list[str]", authz.check_config_permission("roles_that_cascade_to_sub_groups"))


def _of_today(institution: str) -> tuple[str, bool] | None:
    """Return the id of an institution of today, and whether it has an admin who can log in."""
    row = model.Session.execute(_OF_TODAY, {"reference": institution}).first()
    return (row[0], row[1]) if row else None


def _wrote(actor: Actor, demand: Demand) -> bool:
    if not (actor.has_account or actor.claim or actor.claims):
        return False
    author = model.Session.get(Participant, demand.author_id)
    if author is None:
        return False
    by_account = actor.has_account and author.user_id == actor.user_id
    return by_account or actor.holds(author.claim_hash)
