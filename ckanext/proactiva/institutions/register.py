"""Which organizations are institutions here, and how each is called."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

import sqlalchemy as sa

from ckan import model

from ckanext.proactiva.domain.text import dictionary_key, is_storable
from ckanext.proactiva.model.institution import is_active, is_called

# How an institution is called: its title, or its name where it has none.
TITLE = sa.func.coalesce(sa.func.nullif(model.Group.title, ""), model.Group.name)


class Institution(NamedTuple):
    """An organization that answers people."""

    id: str
    name: str
    title: str


def find(reference: object) -> Institution | None:
    """Return the active institution that somebody names by id or by name."""
    if not is_storable(reference):
        return None
    row = model.Session.execute(_select().where(is_called(reference), is_active())).first()
    return Institution(*row) if row else None


def active() -> list[Institution]:
    """Return every active institution, as a dictionary orders their titles."""
    found = [Institution(*row) for row in model.Session.execute(_select().where(is_active()))]
    return sorted(found, key=lambda each: dictionary_key(each.title))


def named(ids: Iterable[str]) -> dict[str, Institution]:
    """Return how institutions are called, active or not, by id."""
    rows = model.Session.execute(_select().where(model.Group.id.in_({*ids})))
    return {row.id: Institution(*row) for row in rows}


def _select() -> sa.Select[tuple[str, str, str]]:
    return sa.select(model.Group.id, model.Group.name, TITLE.label("title"))
