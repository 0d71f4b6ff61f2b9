"""Who takes part: the only table that knows."""

from __future__ import annotations

from datetime import datetime
from typing import Final

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, column_property

import ckantoolkit as tk

from ckanext.proactiva.model.columns import Audience, column, key, moment, now

BADGE = sa.table("proactiva_badge", *map(sa.column, ("title", "participant_id", "revoked_at")))
# The condition of a participant who is known only by a confirmed address.
BY_EMAIL: Final = sa.text("email IS NOT NULL AND user_id IS NULL AND claim_hash IS NULL")


class Participant(tk.BaseModel):
    """A person: a CKAN account, a confirmed e-mail, or an unknown holder of a secret.

    Everything that people write points here and holds no name, account or address of its own, so
    erasing a person means emptying one row. Since ``quiet_since`` they want no mail. Whoever
    follows with an account has as ``email_confirmed_at`` when they asked for the link that they
    opened to confirm it.
    """

    __tablename__ = "proactiva_participant"
    __table_args__ = (
        sa.Index(
            "proactiva_participant_erased",
            "erased_at",
            postgresql_where=sa.text("erased_at IS NOT NULL"),
        ),
        sa.Index("proactiva_participant_by_email", "email", unique=True, postgresql_where=BY_EMAIL),
    )

    id: Mapped[str] = key()
    user_id: Mapped[str | None] = column(Audience.NOBODY, sa.Text, nullable=True, unique=True)
    email: Mapped[str | None] = column(Audience.NOBODY, sa.Text, nullable=True)
    email_confirmed_at: Mapped[datetime | None] = moment(Audience.NOBODY, nullable=True)
    quiet_since: Mapped[datetime | None] = moment(Audience.NOBODY, nullable=True)
    claim_hash: Mapped[str | None] = column(Audience.NOBODY, sa.Text, nullable=True, unique=True)
    created_at: Mapped[datetime] = moment(Audience.NOBODY, default=now)
    erased_at: Mapped[datetime | None] = moment(Audience.NOBODY, nullable=True)
    # The organization of civil society they speak for, loaded with the row.
    badge: Mapped[str | None] = column_property(
        sa.select(BADGE.c.title)
        .where(BADGE.c.participant_id == id, BADGE.c.revoked_at.is_(None))
        .scalar_subquery()
    )
