"""Who speaks for an organization of civil society, as granted by the authority."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Mapped

import ckantoolkit as tk

from ckanext.proactiva.model.columns import Audience, column, key, moment, points_to


class Badge(tk.BaseModel):
    """An account's badge of civil society, with the organization's name.

    Nobody holds two at once. Texts signed with it keep the name it had at the time; the moderators'
    trail tells who granted it and who took it back.
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
    participant_id: Mapped[str] = points_to("participant")
    title: Mapped[str] = column(Audience.PUBLIC, sa.Text)
    granted_at: Mapped[datetime] = moment(Audience.AUTHORITY)
    revoked_at: Mapped[datetime | None] = moment(Audience.AUTHORITY, nullable=True)
