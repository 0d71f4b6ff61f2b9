"""The people in an institution who can log in, by CKAN's memberships and hierarchies."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple, TypeAlias

import sqlalchemy as sa

import ckantoolkit as tk
from ckan import authz, model

from ckanext.proactiva.domain.text import dictionary_key

# An institution's id, or the column of it in the statement that asks.
Id: TypeAlias = "str | sa.Column[Any]"


class Colleague(NamedTuple):
    """Somebody who works in an institution."""

    user_id: str
    name: str
    title: str


def colleagues(institution_id: str) -> list[Colleague]:
    """Return the people of an institution who can log in, by name, without ended accounts."""
    people = sa.select(model.User.id, model.User.name, model.User.fullname).distinct()
    is_reader = _works_in(institution_id, reader_capacities())
    rows = model.Session.execute(people.where(is_reader))
    found = [Colleague(user_id, name, title or name) for user_id, name, title in rows]
    return sorted(found, key=lambda each: (dictionary_key(each.title), each.name))


def can_answer(institution_id: str) -> bool:
    """Return whether anybody who can log in may answer for an institution."""
    return _is_there(_answers_for(institution_id))


def answers_for(user_id: str, institution_id: str) -> bool:
    """Return whether an account can log in and answer for an institution, as editor or admin."""
    return _is_there(_answers_for(institution_id), model.User.id == user_id)


def is_attended(institution_id: sa.Column[Any]) -> sa.ColumnElement[bool]:
    """Return the condition that somebody who can log in may answer for the institution of a row."""
    return sa.exists().where(_answers_for(institution_id))


def has_admin(institution_id: str) -> bool:
    """Return whether anybody who can log in is an admin of an institution, or of one above it."""
    return _is_there(_works_in(institution_id, admin_capacities()))


def reader_capacities() -> list[str]:
    """Return the capacities in which an organization's people read what only it may read."""
    return authz.get_roles_with_permission("read")


def editor_capacities() -> list[str]:
    """Return the capacities in which an organization's people may answer for it."""
    return authz.get_roles_with_permission("update_dataset")


def admin_capacities() -> list[str]:
    """Return the capacities in which an organization's people decide who belongs to it."""
    return authz.get_roles_with_permission("membership")


def _is_there(*which: sa.ColumnElement[bool]) -> bool:
    return bool(model.Session.execute(sa.select(sa.exists().where(*which))).scalar())


def _answers_for(institution_id: Id) -> sa.ColumnElement[bool]:
    return _works_in(institution_id, editor_capacities())


def _works_in(institution_id: Id, capacities: Iterable[str]) -> sa.ColumnElement[bool]:
    """Return the condition that a user has one of the capacities there, or cascading from above."""
    # An invitation that was never accepted is pending: nobody could wait for that person to decide.
    cascading = tk.aslist(tk.config.get("ckan.auth.roles_that_cascade_to_sub_groups"))
    listed = sa.or_(
        model.Member.group_id == institution_id,
        sa.and_(
            model.Member.group_id.in_(_above(institution_id)),
            model.Member.capacity.in_(cascading),
        ),
    )
    return sa.and_(
        model.Member.table_name == "user",
        model.Member.table_id == model.User.id,
        model.Member.state == "active",
        model.User.state == "active",
        model.Member.capacity.in_(list(capacities)),
        listed,
    )


def _above(institution_id: Id) -> sa.Select[tuple[str]]:
    """Return the query for all the organizations above one, however far, in one statement."""
    parent = sa.select(model.Member.table_id.label("id"), model.Member.group_id.label("below"))
    parent = parent.join(model.Group, model.Group.id == model.Member.table_id).where(
        model.Member.table_name == "group",
        model.Member.state == "active",
        model.Group.state == "active",
        model.Group.is_organization.is_(True),
    )
    parents = parent.subquery()
    start = sa.select(parents.c.id).where(parents.c.below == institution_id)
    if not isinstance(institution_id, str):
        start = start.correlate(institution_id.table)
    # Nested, or it could not depend on the row that it is asked about.
    tree = start.cte("above", recursive=True, nesting=True)
    up = sa.select(parents.c.id).join(tree, parents.c.below == tree.c.id)
    return sa.select(tree.union(up).c.id)
