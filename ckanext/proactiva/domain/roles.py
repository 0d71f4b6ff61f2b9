"""The roles that somebody has towards a demand and the institution that has it."""

from __future__ import annotations

from collections.abc import Collection
from enum import Enum


class Role(str, Enum):
    """A role; if several of somebody's roles allow an act, the history names the first.

    A recorder is an admin of the authority, for an institution where nobody could answer.
    """

    AUTHOR = "author"
    MEMBER = "member"
    EDITOR = "editor"
    ADMIN = "admin"
    AUTHORITY = "authority"
    RECORDER = "recorder"
    SYSTEM = "system"


def roles_at(capacity: str, *, has_admin: bool) -> frozenset[Role]:
    """List the roles of a CKAN capacity; without an admin, editors decide too."""
    rank = ("member", "editor", "admin").index(capacity)
    if capacity == "editor" and not has_admin:
        rank += 1
    return frozenset((Role.MEMBER, Role.EDITOR, Role.ADMIN)[: rank + 1])


def acting_role(allowed: Collection[Role], roles: Collection[Role]) -> Role:
    """Return the role in which somebody does what the allowed roles may do."""
    return next(role for role in Role if role in allowed and role in roles)
