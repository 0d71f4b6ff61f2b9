"""How an organization becomes an institution, and an institution the authority."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert

from ckan import model

from ckanext.proactiva.domain.text import dictionary_key
from ckanext.proactiva.institutions.following import follow_names
from ckanext.proactiva.institutions.register import Named
from ckanext.proactiva.model import Institution, bulk, titles
from ckanext.proactiva.model.institution import ORGANIZATION, is_organization
from ckanext.proactiva.model.references import is_called

COMMAND = "ckan proactiva setup --authority NAME"


def organization(reference: str) -> model.Group | None:
    """Return the active organization with this id or current name."""
    called = is_called(reference, model.Group), is_organization()
    return model.Session.query(model.Group).filter(*called).first()


def never_accepted() -> list[model.Group]:
    """Return the active organizations that never were institutions, by name."""
    query = model.Session.query(model.Group).filter(*_never_accepted())
    return query.order_by(model.Group.name).all()


def waiting() -> list[Named]:
    """Return the active organizations that never were institutions, by title.

    One that ended does not wait: the authority decided about it, and may accept it again.
    """
    columns = model.Group.id, model.Group.name, titles.shown(titles.OF_ORGANIZATION)
    query = model.Session.query(*columns).filter(*_never_accepted())
    # Not sorted by SQL: a database may put accents after z.
    return sorted(
        (Named(*row) for row in query), key=lambda each: (dictionary_key(each.title), each.name)
    )


def _never_accepted() -> tuple[sa.ColumnElement[bool], ...]:
    return is_organization(), sa.not_(sa.exists().where(ORGANIZATION))


def that_go_on(ids: Iterable[str]) -> set[str]:
    """Return which of these are the ids of active organizations."""
    query = model.Session.query(model.Group.id).filter(model.Group.id.in_([*ids]))
    return {id_ for (id_,) in query.filter(is_organization())}


def accept(chosen: model.Group, at: datetime) -> Institution:
    """Accept an organization; an accepted one does not change, and one that ended begins again."""
    title = model.Session.query(titles.OF_ORGANIZATION).filter(model.Group.id == chosen.id).scalar()
    new = {"id": chosen.id, "name": chosen.name, "title": title, "accepted_at": at}
    # If two people accept it at once, there is still one row.
    model.Session.execute(insert(Institution).values(new).on_conflict_do_nothing())
    row = locked(chosen.id)
    if row.ended_at is not None:
        row.accepted_at, row.ended_at = at, None
    follow_names(row, chosen, title)
    model.Session.flush()
    return row


def end(institution_id: str, at: datetime) -> Institution:
    """End an institution whose organization goes on; it may be accepted again."""
    row = locked(institution_id)
    # Somebody else may have ended it meanwhile.
    row.ended_at = row.ended_at or at
    model.Session.flush()
    return row


def pin(institution: Institution) -> None:
    """Make an institution the only authority."""
    others = sa.update(Institution).where(
        Institution.id != institution.id, Institution.is_authority
    )
    bulk.execute(others.values(is_authority=False), synchronize=True)
    institution.is_authority = True
    model.Session.flush()


def pinned() -> Institution | None:
    """Return the institution that was made the authority, even if it has ended."""
    return model.Session.query(Institution).filter(Institution.is_authority).first()


def locked(institution_id: str) -> Institution:
    """Return an institution's row, locked against changes by others."""
    query = model.Session.query(Institution).filter_by(id=institution_id)
    return query.populate_existing().with_for_update().one()


def keeps_successor(institution_id: str, successor_id: str) -> bool:
    """Return whether this is already the successor that the register keeps of an institution."""
    row = model.Session.get(Institution, institution_id)
    return row is not None and row.successor_id == successor_id


def change(institution_id: str, changes: Mapping[str, Any]) -> Institution:
    """Set columns of an institution."""
    row = locked(institution_id)
    # The person who stopped mails reads the old mailbox; the register's form always sends it.
    if changes.get("mailbox", row.mailbox) != row.mailbox:
        row.quiet_since = None
    for name, value in changes.items():
        setattr(row, name, value)
    model.Session.flush()
    return row
