"""What somebody is towards a demand or in an institution; CKAN's own permissions decide."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

import sqlalchemy as sa

import ckantoolkit as tk
from ckan import authz, model

from ckanext.proactiva.domain.roles import Role, roles_at
from ckanext.proactiva.domain.text import is_storable
from ckanext.proactiva.domain.visibility import Visibility, sees
from ckanext.proactiva.model import Demand, Institution, Participant
from ckanext.proactiva.model.institution import ORGANIZATION, is_active, is_called
from ckanext.proactiva.people.actor import Actor


class _Office(NamedTuple):
    id: str
    is_authority: bool
    has_admin: bool
    has_officer: bool


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


def authority_id() -> str | None:
    """Return the id of the pinned authority, if one is pinned."""
    return model.Session.query(Institution.id).filter(Institution.is_authority).scalar()


def institution_roles(actor: Actor, institution: object) -> frozenset[Role]:
    """Return what somebody is in an institution of today; CKAN's permissions know its hierarchies.

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
    editors = _editors()
    moderates = any(capacity in editors for is_authority, capacity in memberships if is_authority)
    return {"desk": bool(memberships), "moderation": moderates}


def _authority_roles(actor: Actor) -> frozenset[Role]:
    """Return what somebody is in the pinned authority; the name in the options decides nothing."""
    if not actor.has_account:
        return frozenset()
    pinned = authority_id()
    return institution_roles(actor, pinned) if pinned else frozenset()


def _office(actor: Actor, institution: str) -> frozenset[Role]:
    found = _of_today(institution) if actor.has_account else None
    if found is None:
        return frozenset()
    roles = _rank(actor, found.id, has_admin=found.has_admin)
    # The authority answers for itself, whoever is in it.
    if found.has_officer or found.is_authority or not keeps_register(actor):
        return roles
    return roles if _is_led_from_above(found.id) else roles | {Role.RECORDER}


def _rank(actor: Actor, organization_id: str, *, has_admin: bool) -> frozenset[Role]:
    if _may(actor, organization_id, "update_dataset"):
        capacity = "admin" if _may(actor, organization_id, "membership") else "editor"
    elif _may(actor, organization_id, "read"):
        capacity = "member"
    else:
        return frozenset()
    return roles_at(capacity, has_admin=has_admin)


def _may(actor: Actor, organization_id: str, permission: str) -> bool:
    return authz.has_user_permission_for_group_or_org(organization_id, actor.user_name, permission)


def _of_today(institution: str) -> _Office | None:
    """Return an institution of today, and whether it has an admin or an editor who can log in."""
    admins, officers = (
        _people(capacities).where(model.Member.group_id == Institution.id)
        for capacities in (["admin"], _editors())
    )
    columns = Institution.id, Institution.is_authority, admins, officers
    found = model.Session.query(*columns).join(model.Group, ORGANIZATION)
    row = found.filter(is_called(institution), is_active()).first()
    return _Office(*row) if row else None


def _is_led_from_above(organization_id: str) -> bool:
    """Tell whether CKAN's hierarchy lets anybody who can log in answer for an institution."""
    organization = model.Group.get(organization_id)
    above = organization.get_parent_group_hierarchy(organization.type) if organization else []
    cascading = {*tk.aslist(tk.config.get("ckan.auth.roles_that_cascade_to_sub_groups"))}
    leaders = _people(cascading & {*_editors()})
    led = leaders.where(model.Member.group_id.in_([each.id for each in above]))
    return bool(model.Session.execute(sa.select(led)).scalar())


def _editors() -> list[str]:
    return authz.get_roles_with_permission("update_dataset")


def _people(capacities: Iterable[str]) -> sa.Exists:
    """Return the condition that an organization has somebody in a capacity who can log in."""
    # Whoever never accepted the invitation is pending: nobody could wait for their decision.
    return (
        sa.exists()
        .where(model.Member.table_name == "user", model.Member.state == "active")
        .where(model.Member.capacity.in_(list(capacities)))
        .where(model.User.id == model.Member.table_id, model.User.state == "active")
    )


def _wrote(actor: Actor, demand: Demand) -> bool:
    author = model.Session.get(Participant, demand.author_id)
    if author is None:
        return False
    by_account = actor.has_account and author.user_id == actor.user_id
    return by_account or actor.holds(author.claim_hash)
