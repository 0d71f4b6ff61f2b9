"""The register of institutions, and what makes one of CKAN's organizations an active one."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import ARRAY, JSONB
from sqlalchemy.orm import Mapped, aliased

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva.model.columns import Audience, column, key, moment


class Institution(tk.BaseModel):
    """An organization that the authority accepted; the row stays when it ends.

    ``id`` is the organization's, without a foreign key. ``name`` and ``title`` are the last known:
    CKAN's own take precedence while it has the organization. Since ``quiet_since``, whoever reads
    its ``mailbox`` wants no mail there.
    """

    __tablename__ = "proactiva_institution"
    __table_args__ = (
        sa.Index(
            "proactiva_institution_authority",
            "is_authority",
            unique=True,
            postgresql_where=sa.text("is_authority"),
        ),
    )

    id: Mapped[str] = key(Audience.PUBLIC)
    name: Mapped[str] = column(Audience.PUBLIC, sa.Text)
    title: Mapped[str] = column(Audience.PUBLIC, sa.Text)
    former_names: Mapped[list[str]] = column(Audience.PUBLIC, ARRAY(sa.Text), default=list)
    accepted_at: Mapped[datetime] = moment(Audience.PUBLIC)
    is_authority: Mapped[bool] = column(Audience.PUBLIC, sa.Boolean, default=False)
    takes_demands: Mapped[bool] = column(Audience.PUBLIC, sa.Boolean, default=True)
    mailbox: Mapped[str | None] = column(Audience.AUTHORITY, sa.Text, nullable=True)
    quiet_since: Mapped[datetime | None] = moment(Audience.AUTHORITY, nullable=True)
    terms: Mapped[dict[str, int] | None] = column(
        Audience.PUBLIC, JSONB(none_as_null=True), nullable=True
    )
    days_off: Mapped[list[date]] = column(Audience.PUBLIC, ARRAY(sa.Date), default=list)
    ended_at: Mapped[datetime | None] = moment(Audience.PUBLIC, nullable=True)
    successor_id: Mapped[str | None] = column(Audience.PUBLIC, sa.Text, nullable=True)


# Joins CKAN's organization to its row in the register, if CKAN still has it.
ORGANIZATION = model.Group.id == Institution.id


def is_active() -> sa.ColumnElement[bool]:
    """Return the condition of an active institution: accepted, not ended, active in CKAN."""
    return sa.and_(Institution.ended_at.is_(None), is_organization())


def is_organization() -> sa.ColumnElement[bool]:
    """Return the condition that CKAN has an active organization, accepted or not."""
    return sa.and_(model.Group.state == "active", model.Group.is_organization.is_(True))


# The same condition where the organization may be missing from the join.
IS_TODAY = sa.func.coalesce(is_active(), sa.false())


def _is_called() -> sa.ColumnElement[bool]:
    reference = sa.bindparam("reference", type_=sa.Text)
    named, other, known = aliased(model.Group), aliased(model.Group), aliased(Institution)
    taken = sa.exists().where(
        other.name == reference, other.state == "active", other.is_organization.is_(True)
    )
    had = sa.or_(known.name == reference, reference == sa.any_(known.former_names))
    identified, kept = aliased(model.Group), aliased(Institution)
    # An id is nobody's name: CKAN lets an organization's admin rename it to another one's id.
    is_name = sa.not_(
        sa.or_(
            sa.exists().where(identified.id == reference), sa.exists().where(kept.id == reference)
        )
    )
    # Separate queries: an «or» between them would read every institution. Former names are searched
    # only if nobody has the name now.
    ids = sa.union_all(
        sa.select(reference),
        sa.select(named.id).where(named.name == reference, is_name),
        sa.select(known.id).where(had, is_name, sa.not_(taken)),
    )
    # As an array it is looked up by key; for joined rows PostgreSQL expects too many and reads all.
    return Institution.id == _last_called(sa.func.array(ids.scalar_subquery()), reference)


def _last_called(ids: sa.ColumnElement[Any], name: sa.ColumnElement[str]) -> sa.ScalarSelect[str]:
    """Select, among institutions that have or had a name, the one that had it last."""
    each, organization = aliased(Institution), aliased(model.Group)
    # No two organizations in CKAN share a name, whatever became of them.
    has_it = sa.exists().where(organization.id == each.id, organization.name == name)
    last = has_it.desc(), (each.name == name).desc(), each.accepted_at.desc()
    found = sa.select(each.id).where(each.id == sa.any_(ids)).order_by(*last).limit(1)
    return found.scalar_subquery()


# The condition that an institution has the id ``reference``; if none has, that it was the last to
# have that name. A name that an active organization has today means only that one, accepted or not.
# Most pages need it, so it is built once.
IS_CALLED = _is_called()
