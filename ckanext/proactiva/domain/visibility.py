"""Who sees a text, kept apart from a demand's status and resolution."""

from __future__ import annotations

from collections.abc import Collection
from enum import Enum

from ckanext.proactiva.domain.roles import Role


class Visibility(str, Enum):
    """Who sees a demand or a message."""

    audience: frozenset[Role]

    def __new__(cls, code: str, *audience: Role) -> Visibility:
        """Make a member from its code and the roles that see it."""
        member = str.__new__(cls, code)
        member._value_ = code
        member.audience = frozenset(audience)
        return member

    PUBLIC = "public", *Role
    MODERATORS = "moderators", Role.AUTHOR, Role.AUTHORITY
    AUTHOR = "author", Role.AUTHOR
    HIDDEN = "hidden", Role.AUTHORITY


def sees(visibility: Visibility, roles: Collection[Role]) -> bool:
    """Return whether somebody may read a demand; the public has no role."""
    return visibility is Visibility.PUBLIC or not visibility.audience.isdisjoint(roles)
