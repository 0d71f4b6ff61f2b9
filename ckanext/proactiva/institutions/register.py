"""Which institutions exist, and their names: as CKAN has them, or as last known."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple

import sqlalchemy as sa

from ckan import model

from ckanext.proactiva import reading
from ckanext.proactiva.domain.inputs import texts
from ckanext.proactiva.domain.text import can_name, dictionary_key
from ckanext.proactiva.model import Institution, titles
from ckanext.proactiva.model.institution import (
    IS_CALLED,
    IS_TODAY,
    ORGANIZATION,
    is_active,
    is_organization,
)
from ckanext.proactiva.model.references import is_called
from ckanext.proactiva.types import ListedInstitution

# An institution's name, wherever CKAN's organization is joined to it.
NAME = sa.func.coalesce(model.Group.name, Institution.name)
# Its title as CKAN stores it, or CKAN's name if it has no title; the last known title once CKAN has
# neither.
STORED_TITLE = sa.func.coalesce(titles.OF_ORGANIZATION, Institution.title)
TITLE = titles.shown(STORED_TITLE)


def _select() -> sa.Select[tuple[str, str, str]]:
    columns = Institution.id, NAME.label("name"), TITLE.label("title")
    return sa.select(*columns).select_from(Institution).outerjoin(model.Group, ORGANIZATION)


# For joining by id wherever a row names an institution.
CALLED = _select().add_columns(IS_TODAY.label("is_active")).subquery("called")
_EVER = _select().where(IS_CALLED)
_KNOWN = _EVER.add_columns(IS_TODAY.label("is_active"))
_OF_TODAY = _EVER.where(is_active())
# As last known, with its successor and what it is today.
PROFILE = _EVER.add_columns(
    Institution.successor_id,
    IS_TODAY.label("is_institution"),
    sa.and_(IS_TODAY, Institution.takes_demands).label("takes_demands"),
)
_NAMED = _select().where(Institution.id.in_(sa.bindparam("ids", type_=sa.Text, expanding=True)))


class Named(NamedTuple):
    """An institution's id, name and title."""

    id: str
    name: str
    title: str


class Registered(NamedTuple):
    """An institution's id, name and title, and whether it is active."""

    id: str
    name: str
    title: str
    is_active: bool


class Organization(NamedTuple):
    """One of CKAN's organizations, or what is left of one that was an institution.

    Attributes:
        is_institution: whether it is an active institution.
        takes_demands: whether people may ask it.
    """

    id: str
    name: str
    title: str
    is_institution: bool
    takes_demands: bool


def find_active(reference: object) -> Named | None:
    """Return the active institution with this id, name or former name."""
    row = _first(_OF_TODAY, reference)
    return Named(*row) if row else None


def find_any(reference: object) -> Registered | None:
    """Return the institution with this id, name or former name, even if it has ended."""
    row = _first(_KNOWN, reference)
    return Registered(*row) if row else None


def active_successor(successor_id: str | None) -> Named | None:
    """Return who does the work of an institution that ended, following successors that ended too.

    Args:
        successor_id: the successor that was named first.
    """
    followed: set[str] = set()
    while successor_id and successor_id not in followed:
        if found := find_active(successor_id):
            return found
        followed.add(successor_id)
        row = model.Session.get(Institution, successor_id)
        successor_id = row.successor_id if row else None
    return None


def listed(institution: Named | Registered | Organization) -> ListedInstitution:
    """Return an institution as actions name it in a list."""
    return {"name": institution.name, "title": institution.title}


def active() -> list[Named]:
    """Return every active institution, by title."""
    return _all(is_active())


def every() -> list[Registered]:
    """Return every institution that was ever accepted, including the ones that ended."""
    return [Registered(*row) for row in model.Session.execute(sa.select(CALLED))]


def taking_demands() -> list[Named]:
    """Return the active institutions that take demands, by title."""
    return _all(is_active(), Institution.takes_demands.is_(True))


def organization(reference: str) -> Organization | None:
    """Return the active organization with this id or current name, in one statement."""
    is_institution = sa.and_(Institution.id.is_not(None), is_active())
    takes = sa.and_(is_institution, Institution.takes_demands.is_(True))
    query = sa.select(model.Group.id, model.Group.name, TITLE, is_institution, takes)
    joined = query.select_from(model.Group).outerjoin(Institution, ORGANIZATION)
    row = model.Session.execute(
        joined.where(is_called(reference, model.Group), is_organization())
    ).first()
    return Organization(*row) if row else None


def takes_demands(institution_id: str) -> bool:
    """Return whether demands may be referred to an institution today."""
    return bool(
        _all(Institution.id == institution_id, is_active(), Institution.takes_demands.is_(True))
    )


def named(ids: Iterable[str]) -> dict[str, Named]:
    """Return the institutions with these ids, by id, including the ones that ended."""
    rows = model.Session.execute(_NAMED, {"ids": sorted({*ids})})
    return {each.id: each for each in map(Named._make, rows)}


def names() -> set[str]:
    """Return every name and title of an institution in each language, also former and ended."""
    former = model.Session.query(sa.func.unnest(Institution.former_names))
    called = model.Session.query(NAME).select_from(Institution)
    return {
        *(title for title, _ in titled()),
        *(name for (name,) in called.outerjoin(model.Group, ORGANIZATION)),
        *(name for (name,) in former),
    }


def titled() -> list[tuple[str, str]]:
    """Return each title of every institution, in each language, with the institution's id."""
    stored = sa.select(Institution.id, STORED_TITLE).select_from(Institution)
    rows = model.Session.execute(stored.outerjoin(model.Group, ORGANIZATION))
    return [(title, id_) for id_, said in rows for title in texts(said).values()]


def _first(called: sa.Select[Any], reference: object) -> sa.Row[Any] | None:
    if not can_name(reference):
        return None
    rows = reading.rows(called, {"reference": reference})
    return rows[0] if rows else None


def _all(*conditions: sa.ColumnElement[bool]) -> list[Named]:
    """Return institutions in the dictionary order of their titles."""
    found = [Named(*row) for row in model.Session.execute(_select().where(*conditions))]
    return sorted(found, key=lambda each: (dictionary_key(each.title), each.id))
