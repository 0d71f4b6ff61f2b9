"""Who works in an institution and can log in, as CKAN's memberships and hierarchies have it."""

from __future__ import annotations

from typing import NamedTuple

import sqlalchemy as sa

import ckantoolkit as tk
from ckan import authz, model


class Colleague(NamedTuple):
    """Somebody who works in an institution."""

    user_id: str
    name: str
    title: str


def colleagues(institution_id: str) -> list[Colleague]:
    """Return who works in an institution and can log in, by name; an account that ended is none."""
    group = model.Session.get(model.Group, institution_id)
    if group is None:
        return []
    above = [each.id for each in group.get_parent_group_hierarchy(type=group.type)]
    cascading = tk.aslist(tk.config.get("ckan.auth.roles_that_cascade_to_sub_groups"))
    here = model.Member.group_id == institution_id
    over = sa.and_(model.Member.group_id.in_(above), model.Member.capacity.in_(cascading))
    rows = (
        model.Session.query(model.User.id, model.User.name, model.User.fullname)
        .join(model.Member, model.Member.table_id == model.User.id)
        .filter(
            model.User.state == "active",
            model.Member.table_name == "user",
            model.Member.state == "active",
            model.Member.capacity.in_(authz.get_roles_with_permission("read")),
            sa.or_(here, over),
        )
        .distinct()
    )
    found = [Colleague(user_id, name, title or name) for user_id, name, title in rows]
    return sorted(found, key=lambda each: (each.title.casefold(), each.name))
