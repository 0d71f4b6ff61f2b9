"""Which datasets answer which demands: the only truth of that link."""

from __future__ import annotations

import sqlalchemy as sa

import ckantoolkit as tk

from ckanext.proactiva.model.columns import Audience, column, key, moment, now


class Answer(tk.BaseModel):
    """A dataset that an institution gave as its answer, or part of it."""

    __tablename__ = "proactiva_answer"
    __table_args__ = (sa.UniqueConstraint("referral_id", "package_id"),)

    id = key()
    referral_id = column(Audience.NOBODY, sa.Text, sa.ForeignKey("proactiva_referral.id"))
    package_id = column(Audience.PUBLIC, sa.Text, index=True)
    linked_at = moment(Audience.PUBLIC, default=now)
