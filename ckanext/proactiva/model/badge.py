"""Who speaks for an organization of civil society, as the authority granted."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Mapped

import ckantoolkit as tk

from ckanext.proactiva.model.columns import Audience, column, key, moment


class Badge(tk.BaseModel):
    """The badge of civil society of one account, with the organization's name.

    Nobody has two at once. Texts that were signed with it keep the name that it had then; who
    granted it and who took it back the trail of moderators tells.
    """

    __tablename__ = "proactiva_badge"
    __table_args__ = (
        sa.Index(
            "proactiva_badge_held",
            "participant_id",
            unique=True,
            postgresql_where=sa.text("revoked_at IS NULL"),
        ),
    )

    id: Mapped[str] = key(Audience.AUTHORITY)
    participant_id: Mapped[str] = column(
        Audience.NOBODY, sa.Text, sa.ForeignKey("proactiva_participant.id")
    )
    title: Mapped[str] = column(Audience.PUBLIC, sa.Text)
    granted_at: Mapped[datetime] = moment(Audience.AUTHORITY)
    revoked_at: Mapped[datetime | None] = moment(Audience.AUTHORITY, nullable=True)
