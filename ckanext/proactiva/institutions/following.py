"""Keeps the register in step with CKAN by comparison: names, titles, ended organizations."""

from __future__ import annotations

from collections import Counter
from datetime import datetime

import sqlalchemy as sa

from ckan import model

from ckanext.proactiva.model import Institution, bulk, titles
from ckanext.proactiva.model.institution import ORGANIZATION, is_organization


def follow(at: datetime) -> Counter[str]:
    """Record what changed in each institution's organization, and count the changes."""
    counted: Counter[str] = Counter()
    for row, group, title in _different():
        if group is None or group.state != "active" or not group.is_organization:
            row.ended_at = at
            counted["ended"] += 1
        else:
            counted.update(follow_names(row, group, title))
    model.Session.flush()
    _yield_names()
    return counted


def follow_names(row: Institution, group: model.Group, title: str) -> list[str]:
    """Take an organization's current name and title, keep the old name, and return what changed.

    Args:
        row: the institution.
        group: its organization.
        title: as CKAN stores it, maybe by language.
    """
    found: list[str] = []
    if row.name != group.name:
        _leave(row.name)
        kept = [each for each in row.former_names if each not in (row.name, group.name)]
        # One that had to give up its name is called by its id, which nobody ever called it.
        row.former_names = kept if row.name == row.id else [*kept, row.name]
        row.name = group.name
        found.append("renamed")
    if row.title != title:
        row.title = title
        found.append("retitled")
    return found


def _different() -> list[tuple[Institution, model.Group | None, str]]:
    """Return the institutions that differ in CKAN, locked until this transaction ends.

    With each comes its organization, and the title as CKAN stores it.
    """
    title = titles.OF_ORGANIZATION
    differs = sa.or_(
        model.Group.id.is_(None),
        sa.not_(is_organization()),
        model.Group.name != Institution.name,
        title != Institution.title,
    )
    rows = (
        model.Session.query(Institution, model.Group, title)
        .outerjoin(model.Group, ORGANIZATION)
        .filter(Institution.ended_at.is_(None), differs)
        .order_by(Institution.id)
        .populate_existing()
        .with_for_update(of=Institution)
    )
    return [(row, group, title) for row, group, title in rows]


def _yield_names() -> None:
    """Name ended institutions by id if another organization took their name: pages lead to it.

    They keep the name as a former one, which finds them once nobody has it.
    """
    is_taken = sa.exists().where(
        model.Group.name == Institution.name, model.Group.id != Institution.id, is_organization()
    )
    told = (
        sa.update(Institution)
        .where(Institution.ended_at.is_not(None), Institution.name != Institution.id, is_taken)
        .values(
            former_names=sa.func.array_append(Institution.former_names, Institution.name),
            name=Institution.id,
        )
    )
    bulk.execute(told, synchronize=True)


def _leave(name: str) -> None:
    """Remove an old name from its previous holders, so that it leads to the last one."""
    had = sa.update(Institution).where(Institution.former_names.contains([name]))
    without = sa.func.array_remove(Institution.former_names, name)
    bulk.execute(had.values(former_names=without), synchronize=True)
    still_has_it = sa.exists().where(ORGANIZATION, model.Group.name == name)
    ended = sa.update(Institution).where(
        Institution.name == name, Institution.ended_at.is_not(None), sa.not_(still_has_it)
    )
    bulk.execute(ended.values(name=Institution.id), synchronize=True)
