"""The roles that somebody has towards one demand and the institution that has it."""

from __future__ import annotations

from collections.abc import Collection
from enum import Enum


class Role(str, Enum):
    """A role; where several of somebody's allow an act, the history names the first.

    A recorder is an admin of the authority, where an institution has nobody who could answer.
    """

    AUTHOR = "author"
    MEMBER = "member"
    EDITOR = "editor"
    ADMIN = "admin"
    AUTHORITY = "authority"
    RECORDER = "recorder"
    SYSTEM = "system"


def roles_at(capacity: str, *, has_admin: bool) -> frozenset[Role]:
    """List what a CKAN capacity lets somebody be; without an admin, editors decide too."""
    rank = ("member", "editor", "admin").index(capacity)
    if capacity == "editor" and not has_admin:
        rank += 1
    return frozenset((Role.MEMBER, Role.EDITOR, Role.ADMIN)[: rank + 1])


def acting_role(allowed: Collection[Role], roles: Collection[Role]) -> Role:
    """Return in which of their roles somebody does what these roles may do."""
    return next(role for role in Role if role in allowed and role in roles)
