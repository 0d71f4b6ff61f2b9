"""The register of institutions, and what makes one of CKAN's organizations one of today."""

from __future__ import annotations

from datetime import date, datetime

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import ARRAY, JSONB
from sqlalchemy.orm import Mapped, aliased

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva.model.columns import Audience, column, key, moment


class Institution(tk.BaseModel):
    """An organization that the authority accepted; the row stays when the organization ends.

    ``id`` is the organization's, without a foreign key. ``name`` and ``title`` are as last known:
    CKAN's own come first while it has the organization. Since ``quiet_since`` whoever reads its
    ``mailbox`` wants no mail there.
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


# How CKAN's organization stands beside its row in the register, if CKAN still has it.
ORGANIZATION = model.Group.id == Institution.id


def is_active() -> sa.ColumnElement[bool]:
    """Return the condition of an institution of today: accepted, not ended, active in CKAN."""
    return sa.and_(Institution.ended_at.is_(None), is_organization())


def is_organization() -> sa.ColumnElement[bool]:
    """Return the condition that CKAN has an active organization, accepted or not."""
    return sa.and_(model.Group.state == "active", model.Group.is_organization.is_(True))


# The same where the organization may be wanting: whether it is an institution of today.
IS_TODAY = sa.func.coalesce(is_active(), sa.false())


def _is_called() -> sa.ColumnElement[bool]:
    reference = sa.bindparam("reference", type_=sa.Text)
    named, other, known = aliased(model.Group), aliased(model.Group), aliased(Institution)
    taken = sa.exists().where(
        other.name == reference, other.state == "active", other.is_organization.is_(True)
    )
    had = sa.or_(known.name == reference, reference == sa.any_(known.former_names))
    # Each by itself: an «or» between them would read every institution. Those that had the name
    # are looked through only where nobody has it.
    ids = sa.union_all(
        sa.select(reference),
        sa.select(named.id).where(named.name == reference),
        sa.select(known.id).where(had, sa.not_(taken)),
    )
    # As a list it is looked up by key; as rows to join, PostgreSQL expects too many and reads all.
    return Institution.id == sa.any_(sa.func.array(ids.scalar_subquery()))


# That an institution has the id or the name ``reference``, or had the name. A name that a living
# organization has today means that one alone, accepted or not. Asked for on most pages, so the
# condition is made once.
IS_CALLED = _is_called()
