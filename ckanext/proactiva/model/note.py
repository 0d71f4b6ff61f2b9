"""Notes of an institution's people to one another about its referrals."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Mapped

import ckantoolkit as tk

from ckanext.proactiva.model.columns import Audience, column, key, moment, points_to


class Note(tk.BaseModel):
    """A note on a referral, by the institution's people and for them alone."""

    __tablename__ = "proactiva_note"
    __table_args__ = (sa.Index("proactiva_note_referral", "referral_id", "created_at"),)

    id: Mapped[str] = key()
    referral_id: Mapped[str] = points_to("referral")
    author_id: Mapped[str] = points_to("participant", index=True)
    text: Mapped[str] = column(Audience.INSTITUTION, sa.Text)
    created_at: Mapped[datetime] = moment(Audience.INSTITUTION)
