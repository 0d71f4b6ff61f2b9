"""What somebody is towards a demand or in an institution; CKAN's own permissions decide."""

from __future__ import annotations

from ckan import authz, model

from ckanext.proactiva import config
from ckanext.proactiva.domain.roles import Role, roles_at
from ckanext.proactiva.domain.text import is_storable
from ckanext.proactiva.domain.visibility import Visibility, sees
from ckanext.proactiva.model import Demand, Participant
from ckanext.proactiva.model.institution import is_active, is_called
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


def roles_in(actor: Actor, demand: Demand, institution: object) -> frozenset[Role]:
    """Return what somebody is towards the demand and in the institution that has it."""
    return demand_roles(actor, demand) | institution_roles(actor, institution)


def is_authority(actor: Actor) -> bool:
    """Tell whether somebody may moderate: an editor of the authority's organization."""
    # A sysadmin may do all, also where the authority is not named yet or named wrongly.
    if actor.is_sysadmin or Role.AUTHORITY in actor.granted:
        return True
    return _may(actor, config.authority(), "update_dataset")


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
        model.Session.query(model.Group.name, model.Member.capacity)
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
    editing = {name for name, capacity in memberships if capacity in editors}
    return {"desk": bool(memberships), "moderation": config.authority() in editing}


def _office(actor: Actor, institution: str) -> frozenset[Role]:
    if _may(actor, institution, "update_dataset"):
        capacity = "admin" if _may(actor, institution, "membership") else "editor"
    elif _may(actor, institution, "read"):
        capacity = "member"
    else:
        return frozenset()
    has_admin = _has_admin(institution)
    return frozenset() if has_admin is None else roles_at(capacity, has_admin=has_admin)


def _may(actor: Actor, organization: str, permission: str) -> bool:
    if not actor.has_account or not organization:
        return False
    return authz.has_user_permission_for_group_or_org(organization, actor.user_name, permission)


def _has_admin(institution: str) -> bool | None:
    """Tell whether an institution has an admin, or None where it is none of today's."""
    admins = (
        model.Session.query(model.Member)
        .filter_by(table_name="user", capacity="admin", state="active")
        .filter(model.Member.group_id == model.Group.id)
    )
    found = model.Session.query(model.Group.id, admins.exists())
    row = found.filter(is_called(institution), is_active()).first()
    return row[1] if row else None


def _wrote(actor: Actor, demand: Demand) -> bool:
    author = model.Session.get(Participant, demand.author_id)
    if author is None:
        return False
    by_account = actor.has_account and author.user_id == actor.user_id
    return by_account or actor.holds(author.claim_hash)
