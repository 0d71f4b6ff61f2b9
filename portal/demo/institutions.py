"""The demonstration's institutions, and the accounts of the people who work in them."""

from __future__ import annotations

import ckantoolkit as tk
from ckan import model
from ckan.types import Context

from ckanext.proactiva.institutions import register
from portal.demo.accounts import AUTHORITY, PEOPLE, SYSADMIN, Person
from portal.demo.reading import Organization

FORMER = ("inai",)


def create_missing_people() -> None:
    """Create the accounts that the portal lacks."""
    site = tk.get_action("get_site_user")({"ignore_auth": True}, {})["name"]
    for person in PEOPLE:
        if model.User.by_name(person.name) is None:
            _create_person(person, site)


def create_missing(organizations: list[Organization]) -> None:
    """Create the organizations that the portal lacks, and add their members."""
    for organization in organizations:
        group = model.Group.get(organization.name)
        if group is None:
            group = _create_organization(organization)
        _admit(group)


def set_up() -> None:
    """Pin the authority and accept every institution, as ``ckan proactiva setup --all`` does."""
    context: Context = {"user": SYSADMIN, "ignore_auth": True}
    tk.get_action("proactiva_portal_setup")(context, {"authority": AUTHORITY, "all": True})


def end_former() -> None:
    """End the institutions that no longer exist; their datasets stay."""
    for name in FORMER:
        found = register.find_active(name)
        if found:
            context: Context = {"user": SYSADMIN, "ignore_auth": True}
            tk.get_action("proactiva_institution_end")(context, {"institution": found.id})


def _create_person(person: Person, site_user: str) -> None:
    details = {
        "name": person.name,
        "fullname": person.full_name,
        "email": f"{person.name}@demo.example",
        "password": person.password,
    }
    # One transaction for the account and its privilege: the command for the latter is interactive.
    context: Context = {"user": site_user, "ignore_auth": True, "defer_commit": True}
    tk.get_action("user_create")(context, details)
    user = model.User.by_name(person.name)
    assert user is not None
    user.sysadmin = person.sysadmin
    model.repo.commit()


def _create_organization(organization: Organization) -> model.Group:
    tk.get_action("organization_create")(
        {"user": SYSADMIN, "ignore_auth": True},
        {
            "name": organization.name,
            "title": organization.title,
            "description": organization.description,
        },
    )
    group = model.Group.get(organization.name)
    assert group is not None
    return group


def _admit(group: model.Group) -> None:
    capacities = {
        person.name: person.capacities[group.name]
        for person in PEOPLE
        if group.name in person.capacities
    }
    present = _members(group)
    for name, capacity in capacities.items():
        if name not in present:
            _call("organization_member_create", group, username=name, role=capacity)
    if SYSADMIN in present:
        # CKAN makes the creator of an organization its admin. A sysadmin needs no membership, and
        # an institution should have only its own people.
        _call("organization_member_delete", group, username=SYSADMIN)


def _members(group: model.Group) -> set[str]:
    members = (
        model.Session.query(model.User.name)
        .join(model.Member, model.Member.table_id == model.User.id)
        .filter(model.Member.group_id == group.id)
        .filter(model.Member.table_name == "user", model.Member.state == "active")
    )
    return {name for (name,) in members}


def _call(action: str, group: model.Group, **details: str) -> None:
    context: Context = {"user": SYSADMIN, "ignore_auth": True}
    tk.get_action(action)(context, {"id": group.id, **details})
