"""What somebody is towards a demand or in an institution; CKAN's own permissions decide."""

from __future__ import annotations

from ckan import authz, model

from ckanext.proactiva import config
from ckanext.proactiva.domain.demand import Visibility, sees
from ckanext.proactiva.domain.roles import Role, roles_at
from ckanext.proactiva.model import Demand, Participant
from ckanext.proactiva.people.actor import Actor


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


def roles_in(actor: Actor, demand: Demand, organization_id: str) -> frozenset[Role]:
    """Return what somebody is towards the demand and in the institution that has it."""
    return demand_roles(actor, demand) | institution_roles(actor, organization_id)


def is_authority(actor: Actor) -> bool:
    """Tell whether somebody may moderate: an editor of the authority's organization."""
    # A sysadmin may do all, also where the authority is not named yet or named wrongly.
    if actor.is_sysadmin or Role.AUTHORITY in actor.granted:
        return True
    return _may(actor, config.authority(), "update_dataset")


def institution_roles(actor: Actor, organization_id: str) -> frozenset[Role]:
    """Return what somebody is in an institution; CKAN's permissions know its hierarchies."""
    if organization_id not in actor.offices:
        actor.offices[organization_id] = _office(actor, organization_id)
    return actor.offices[organization_id]


def workplaces(actor: Actor) -> dict[str, bool]:
    """Tell whether somebody has a desk, and whether they moderate.

    For links on many pages, so by one query; what a hierarchy gives, the pages themselves know.
    """
    if not actor.has_account or actor.is_sysadmin:
        return dict.fromkeys(("desk", "moderation"), actor.is_sysadmin)
    memberships = (
        model.Session.query(model.Group.name, model.Member.capacity)
        .join(model.Member, model.Member.group_id == model.Group.id)
        .filter(
            model.Member.table_name == "user",
            model.Member.table_id == actor.user_id,
            model.Member.state == "active",
            model.Group.is_organization,
            model.Group.state == "active",
        )
        .all()
    )
    editors = authz.get_roles_with_permission("update_dataset")
    editing = {name for name, capacity in memberships if capacity in editors}
    return {"desk": bool(memberships), "moderation": config.authority() in editing}


def _office(actor: Actor, organization_id: str) -> frozenset[Role]:
    if _may(actor, organization_id, "update_dataset"):
        capacity = "admin" if _may(actor, organization_id, "membership") else "editor"
    elif _may(actor, organization_id, "read"):
        capacity = "member"
    else:
        return frozenset()
    has_admin = capacity != "editor" or _has_admin(organization_id)
    return roles_at(capacity, has_admin=has_admin)


def _may(actor: Actor, organization: str, permission: str) -> bool:
    if not actor.has_account or not organization:
        return False
    return authz.has_user_permission_for_group_or_org(organization, actor.user_name, permission)


def _has_admin(organization_id: str) -> bool:
    admins = model.Session.query(model.Member).filter_by(
        group_id=organization_id, table_name="user", capacity="admin", state="active"
    )
    return bool(model.Session.query(admins.exists()).scalar())


def _wrote(actor: Actor, demand: Demand) -> bool:
    author = model.Session.get(Participant, demand.author_id)
    if author is None:
        return False
    by_account = actor.has_account and author.user_id == actor.user_id
    return by_account or actor.holds(author.claim_hash)
