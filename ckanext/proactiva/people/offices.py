"""An account's roles in institutions and in the authority, by CKAN's own permissions."""

from __future__ import annotations

from typing import Any, NamedTuple

import sqlalchemy as sa

from ckan import authz, model

from ckanext.proactiva.domain.roles import Role, roles_at
from ckanext.proactiva.domain.text import can_name
from ckanext.proactiva.model import Institution
from ckanext.proactiva.model.institution import IS_CALLED, IS_TODAY, ORGANIZATION
from ckanext.proactiva.people import colleagues
from ckanext.proactiva.people.actor import Actor


class _Office(NamedTuple):
    """The facts that decide somebody's roles in an institution."""

    id: str
    is_active: bool
    is_authority: bool
    belongs: bool


def institution_roles(actor: Actor, institution: object) -> frozenset[Role]:
    """Return somebody's roles in an institution, by CKAN's permissions and its hierarchies.

    What belongs to an institution that has ended is in the authority's hands, whether or not the
    register has noted the end: there, the authority's people have the roles they have in the
    authority.

    Args:
        actor: who asks.
        institution: its id or name; for anything else, nobody has a role.
    """
    if not can_name(institution):
        return frozenset()
    if institution not in actor.known_roles.roles:
        found = _roles(actor, institution) if _may_belong(actor) else frozenset[Role]()
        actor.known_roles.roles[institution] = found
    return actor.known_roles.roles[institution]


def authority_roles(actor: Actor) -> frozenset[Role]:
    """Return somebody's roles in the pinned authority; the name in the options decides nothing."""
    if not _may_belong(actor):
        return frozenset()
    pinned = authority_id()
    return institution_roles(actor, pinned) if pinned else frozenset()


def authority_id() -> str | None:
    """Return the id of the pinned authority, if one is pinned."""
    return model.Session.query(Institution.id).filter(Institution.is_authority).scalar()


def memberships(actor: Actor) -> sa.Select[Any]:
    """Return the query for the organizations that list somebody, with their capacity in each."""
    return sa.select(model.Member.group_id, model.Member.capacity).where(
        model.Member.table_name == "user",
        model.Member.table_id == actor.user_id,
        model.Member.state == "active",
    )


def _may_belong(actor: Actor) -> bool:
    # Most accounts belong to no organization, and then nothing can cascade to them either. The
    # first lookup finds out.
    return actor.is_sysadmin or (actor.has_account and actor.known_roles.belongs is not False)


def _roles(actor: Actor, institution: str) -> frozenset[Role]:
    found = _office(actor, institution)
    if found is None:
        return frozenset()
    actor.known_roles.belongs = found.belongs
    if not _may_belong(actor):
        return frozenset()
    if not found.is_active:
        return _in_its_place(actor, found)
    roles = _rank(actor, found)
    # An editor who makes the request proves that somebody can log in.
    has_editor = Role.EDITOR in roles and not actor.is_sysadmin
    # The authority answers for itself, no matter who its members are.
    if has_editor or found.is_authority or not _decides(actor) or colleagues.can_answer(found.id):
        return roles
    return roles | {Role.RECORDER}


def _decides(actor: Actor) -> bool:
    return actor.is_sysadmin or Role.ADMIN in authority_roles(actor)


def _rank(actor: Actor, office: _Office) -> frozenset[Role]:
    if _may(actor, office.id, "update_dataset"):
        capacity = "admin" if _may(actor, office.id, "membership") else "editor"
    elif _may(actor, office.id, "read"):
        capacity = "member"
    else:
        return frozenset()
    # Whether anybody else decides matters to editors alone.
    has_admin = capacity != "editor" or colleagues.has_admin(office.id)
    return roles_at(capacity, has_admin=has_admin)


def _in_its_place(actor: Actor, ended: _Office) -> frozenset[Role]:
    """Return somebody's roles in an institution that has ended."""
    if actor.is_sysadmin:
        return roles_at("admin", has_admin=True)
    # An authority that has itself ended replaces nobody.
    return frozenset() if ended.is_authority else authority_roles(actor)


def _may(actor: Actor, organization_id: str, permission: str) -> bool:
    return authz.has_user_permission_for_group_or_org(organization_id, actor.user_name, permission)


def _office(actor: Actor, institution: str) -> _Office | None:
    """Return the institution with that id or name, even if it has ended."""
    belongs = memberships(actor).exists()
    found = (
        sa.select(Institution.id, IS_TODAY, Institution.is_authority, belongs)
        .outerjoin(model.Group, ORGANIZATION)
        .where(IS_CALLED)
    )
    row = model.Session.execute(found, {"reference": institution}).first()
    return _Office(*row) if row else None
