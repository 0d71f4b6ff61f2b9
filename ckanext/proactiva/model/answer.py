"""Which datasets answer which demands (the only record of that link), and past answers."""

from __future__ import annotations

from datetime import date, datetime

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.orm import Mapped

import ckantoolkit as tk

from ckanext.proactiva.model.columns import Audience, column, key, moment, now, points_to


class Answer(tk.BaseModel):
    """A dataset that an institution gave as its answer, or as part of it."""

    __tablename__ = "proactiva_answer"
    __table_args__ = (sa.UniqueConstraint("referral_id", "package_id"),)

    id: Mapped[str] = key()
    referral_id: Mapped[str] = points_to("referral")
    package_id: Mapped[str] = column(Audience.PUBLIC, sa.Text, index=True)
    linked_at: Mapped[datetime] = moment(Audience.PUBLIC, default=now)


class RecordedAnswer(tk.BaseModel):
    """How the authority learned of the answer of an institution where nobody can log in.

    ``authority_id`` is the institution that was the authority on that day.
    """

    __tablename__ = "proactiva_recorded_answer"

    id: Mapped[str] = key()
    answered_on: Mapped[date] = column(Audience.PUBLIC, sa.Date)
    recorded_on: Mapped[date] = column(Audience.PUBLIC, sa.Date)
    document: Mapped[str] = column(Audience.PUBLIC, sa.Text)
    channel: Mapped[str | None] = column(Audience.PUBLIC, sa.Text, nullable=True)
    authority_id: Mapped[str | None] = column(Audience.PUBLIC, sa.Text, nullable=True)
    recorder_id: Mapped[str] = points_to("participant", index=True)


class PastAnswer(tk.BaseModel):
    """An answer that was corrected, or that the institution has to replace."""

    __tablename__ = "proactiva_past_answer"

    id: Mapped[str] = key()
    referral_id: Mapped[str] = points_to("referral", index=True)
    resolution: Mapped[str] = column(Audience.PUBLIC, sa.Text)
    reason: Mapped[str | None] = column(Audience.PUBLIC, sa.Text, nullable=True)
    answer_address: Mapped[str | None] = column(Audience.PUBLIC, sa.Text, nullable=True)
    record_id: Mapped[str | None] = points_to("recorded_answer", nullable=True)
    package_ids: Mapped[list[str]] = column(Audience.PUBLIC, ARRAY(sa.Text))
    answered_on: Mapped[date] = column(Audience.PUBLIC, sa.Date)
    replaced_on: Mapped[date] = column(Audience.PUBLIC, sa.Date)
