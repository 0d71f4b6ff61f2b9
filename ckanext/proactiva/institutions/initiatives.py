"""Institutions' initiatives, each stored as a CKAN group of its own type.

A group of this type that names no institution of the register is not an initiative. It has no
members: the editors of the institution edit its initiatives.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timezone
from functools import cache
from typing import Any, Final, NamedTuple

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import JSONB, array

from ckan import model
from ckan.lib.munge import munge_title_to_name

from ckanext.proactiva.domain import initiative
from ckanext.proactiva.domain.initiative import Plan
from ckanext.proactiva.domain.page import Page
from ckanext.proactiva.domain.text import can_name
from ckanext.proactiva.institutions.register import CALLED, Named
from ckanext.proactiva.model import Institution
from ckanext.proactiva.model.references import is_called

TYPE: Final = "proactiva_initiative"
INSTITUTION: Final = "proactiva_institution"
STEPS: Final = "proactiva_steps"
DATASETS: Final = "proactiva_datasets"
DEMANDS: Final = "proactiva_demands"
# CKAN's limit; the rest is for the number that tells equal names apart.
LONGEST_NAME: Final = 100
LONGEST_SLUG: Final = LONGEST_NAME - 10

_NAMES: Final = ("id", "name", "title", "description", "created")
_GROUP: Final = sa.table(
    "group", *map(sa.column, (*_NAMES, "type", "state", "is_organization", "extras"))
)
_EXTRA: Final = sa.table("group_extra", *map(sa.column, ("group_id", "state", "key", "value")))
_IS_INITIATIVE: Final = (
    _GROUP.c.type == TYPE,
    _GROUP.c.state == "active",
    sa.not_(_GROUP.c.is_organization),
)


class Initiative(NamedTuple):
    """An initiative of an institution, and since when it is public."""

    id: str
    name: str
    created: datetime
    institution: Named
    plan: Plan


def listed(institution_id: str, page: Page) -> tuple[int, list[Initiative]]:
    """Return how many initiatives there are, and a page of them, newest first.

    Args:
        institution_id: whose initiatives; empty means everybody's.
        page: which part of the list.
    """
    offset, limit = page
    query = _initiatives()
    if institution_id:
        query = query.where(CALLED.c.id == institution_id)
    count = model.Session.execute(sa.select(sa.func.count()).select_from(query.subquery())).scalar()
    return count or 0, _newest(query.offset(offset).limit(limit))


def newest(institution_id: sa.ScalarSelect[str], most: int) -> sa.ScalarSelect[Any]:
    """Return an institution's newest initiatives as JSON, for selecting next to something else.

    Each has its id, its name, its title and its stored steps; null if there are none.
    """
    extras, name, title = _extras(), _GROUP.c.name, _GROUP.c.title
    told = array([_GROUP.c.id, name, sa.func.coalesce(sa.func.nullif(title, ""), name)])
    its = (
        sa.select(told.label("told"), extras[STEPS].astext.label("steps"))
        .where(*_IS_INITIATIVE, extras[INSTITUTION].astext == institution_id)
        .limit(most)
    )
    found = _in_order(its).subquery()
    each = sa.func.to_jsonb(sa.func.array_append(found.c.told, found.c.steps))
    return sa.select(sa.func.jsonb_agg(each)).scalar_subquery()


def find(reference: object) -> Initiative | None:
    """Return the initiative with this id or name."""
    if not can_name(reference):
        return None
    named = is_called(reference, model.Group, _GROUP.c)
    row = model.Session.execute(_initiatives().where(named)).first()
    return _initiative(row) if row else None


def is_of_type(reference: object) -> bool:
    """Return whether a CKAN group or organization has the type of initiatives, in any state."""
    if not can_name(reference):
        return False
    group = model.Group.get(reference)
    return group is not None and group.type == TYPE


def titled(institution_id: str, title: str) -> Initiative | None:
    """Return an institution's initiative with this title, and lock its plans against additions."""
    model.Session.query(Institution.id).filter_by(id=institution_id).with_for_update().all()
    query = _initiatives().where(CALLED.c.id == institution_id, _GROUP.c.title == title)
    row = model.Session.execute(query).first()
    return _initiative(row) if row else None


def add(institution: Named, plan: Plan) -> str:
    """Add an initiative to an institution, and return its id."""
    name = _free_name(f"{institution.name} {plan.title}")
    group = model.Group(name, plan.title, plan.text, type=TYPE)
    _say(group, {INSTITUTION: institution.id, **_told(plan)})
    model.Session.add(group)
    model.Session.flush()
    return group.id


def change(initiative_id: str, plan: Plan) -> None:
    """Change an initiative; its address stays the same."""
    group = _group(initiative_id)
    group.title, group.description = plan.title, plan.text
    _say(group, _told(plan))
    model.Session.flush()


def withdraw(initiative_id: str) -> None:
    """Withdraw an initiative; CKAN keeps it as it keeps deleted groups."""
    _group(initiative_id).state = "deleted"
    model.Session.flush()


def rename_datasets(now: Mapping[str, str]) -> None:
    """Name datasets that came back by their new ids, given by old id, in every initiative."""
    stored = sa.select(_GROUP.c.id, _extras()[DATASETS].astext).where(_GROUP.c.type == TYPE)
    locked = stored.order_by(_GROUP.c.id).with_for_update(of=_GROUP)
    for initiative_id, text in model.Session.execute(locked).all():
        ids = initiative.names_read(text)
        if not now.keys().isdisjoint(ids):
            renamed = dict.fromkeys(now.get(each, each) for each in ids)
            _say(_group(initiative_id), {DATASETS: initiative.names_written(renamed)})
    model.Session.flush()


def _group(initiative_id: str) -> model.Group:
    return model.Session.query(model.Group).filter_by(id=initiative_id).with_for_update().one()


def _told(plan: Plan) -> dict[str, str]:
    return {
        STEPS: initiative.steps_written(plan.steps),
        DATASETS: initiative.names_written(plan.dataset_ids),
        DEMANDS: initiative.names_written(plan.folios),
    }


def _say(group: Any, extras: Mapping[str, str]) -> None:
    if group.extras is None:
        group.extras = dict[str, str]()  # a column since CKAN 2.12, empty in a new group
    for name, text in extras.items():
        group.extras[name] = text


def _free_name(words: str) -> str:
    slug = munge_title_to_name(words)[:LONGEST_SLUG].strip("-_")
    like = sa.select(_GROUP.c.name).where(_GROUP.c.name.startswith(slug, autoescape=True))
    taken = set(model.Session.execute(like).scalars())
    names = (f"{slug}-{number}" if number else slug for number in range(len(taken) + 2))
    return next(name for name in names if name not in taken)


@cache
def _initiatives() -> sa.Select[tuple[object, ...]]:
    extras = _extras()
    columns = (_GROUP.c[name] for name in _NAMES)
    called = CALLED.c.id, CALLED.c.name, CALLED.c.title
    names = "institution_id", "institution_name", "institution_title"
    labelled = (column.label(name) for column, name in zip(called, names, strict=True))
    return (
        sa.select(*columns, extras.label("said"), *labelled)
        .join(CALLED, CALLED.c.id == extras[INSTITUTION].astext)
        .where(*_IS_INITIATIVE)
    )


def _extras() -> sa.ColumnElement[Any]:
    """Return a group's extras as JSON: before 2.12, CKAN had a table for them."""
    if not hasattr(model, "GroupExtra"):
        return sa.type_coerce(_GROUP.c.extras, JSONB)
    of_group = sa.and_(_EXTRA.c.group_id == _GROUP.c.id, _EXTRA.c.state == "active")
    said = sa.func.jsonb_object_agg(_EXTRA.c.key, _EXTRA.c.value)
    return sa.type_coerce(sa.select(said).where(of_group).scalar_subquery(), JSONB)


def _newest(query: sa.Select[tuple[object, ...]]) -> list[Initiative]:
    return [_initiative(row) for row in model.Session.execute(_in_order(query))]


def _in_order(query: sa.Select[Any]) -> sa.Select[Any]:
    return query.order_by(_GROUP.c.created.desc(), _GROUP.c.id)


def _initiative(row: sa.Row[tuple[object, ...]]) -> Initiative:
    said: dict[str, str] = row.said
    plan = Plan(
        title=row.title or row.name,
        text=row.description or "",
        steps=initiative.steps_read(said.get(STEPS)),
        dataset_ids=initiative.names_read(said.get(DATASETS)),
        folios=initiative.names_read(said.get(DEMANDS)),
    )
    institution = Named(row.institution_id, row.institution_name, row.institution_title)
    # CKAN stores it without a time zone, in UTC.
    return Initiative(row.id, row.name, row.created.replace(tzinfo=timezone.utc), institution, plan)
