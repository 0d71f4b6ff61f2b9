"""Who acts in the demonstration's stories: its accounts, or accounts that nobody can log in to."""

from __future__ import annotations

from ckan import model

from ckanext.proactiva.domain.roles import Role
from ckanext.proactiva.people.actor import Actor, KnownRoles
from portal.demo.accounts import ASSOCIATION, AUTHORITY, PEOPLE, Person


def moderator() -> Actor:
    """Return who acts for the authority."""
    return Actor(user_id=_account(AUTHORITY), granted=frozenset({Role.AUTHORITY}))


def officer(name: str, institution: str) -> Actor:
    """Return who acts for an institution, by its name and its id."""
    office = frozenset({Role.MEMBER, Role.EDITOR, Role.ADMIN})
    user_id = _account(name) or f"example-officer-{institution}"
    return Actor(user_id=user_id, known_roles=KnownRoles(roles={institution: office}))


def association() -> Actor:
    """Return who speaks for an organization of civil society."""
    return Actor(user_id=_id(ASSOCIATION))


def person(name: str) -> Actor:
    """Return somebody with an account that nobody can log in to."""
    return Actor(user_id=f"example-{name}")


def _account(organization: str) -> str:
    """Return the id of the first account that works in an organization, if there is one."""
    people = (person for person in PEOPLE if organization in person.capacities)
    return next(map(_id, people), "")


def _id(person: Person) -> str:
    user = model.User.by_name(person.name)
    assert user is not None
    return user.id
