"""Which datasets answer which demands: the only truth of that link."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Mapped

import ckantoolkit as tk

from ckanext.proactiva.model.columns import Audience, column, key, moment, now


class Answer(tk.BaseModel):
    """A dataset that an institution gave as its answer, or part of it."""

    __tablename__ = "proactiva_answer"
    __table_args__ = (sa.UniqueConstraint("referral_id", "package_id"),)

    id: Mapped[str] = key()
    referral_id: Mapped[str] = column(
        Audience.NOBODY, sa.Text, sa.ForeignKey("proactiva_referral.id")
    )
    package_id: Mapped[str] = column(Audience.PUBLIC, sa.Text, index=True)
    linked_at: Mapped[datetime] = moment(Audience.PUBLIC, default=now)
