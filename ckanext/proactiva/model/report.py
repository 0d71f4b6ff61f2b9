"""People's reports to the moderators about something public."""

from __future__ import annotations

from datetime import date, datetime

import sqlalchemy as sa
from sqlalchemy.orm import Mapped

import ckantoolkit as tk

from ckanext.proactiva.model.columns import Audience, column, key, moment, points_to


class Report(tk.BaseModel):
    """One person's report of a demand or of a message in it, and its outcome.

    The key is derived from what is reported, by whom, and how many such reports were closed before.
    So each person reports it once before a moderator looks, and the key does not reveal who they
    are. ``text`` and ``origin``, which is the same as a demand's, are kept until the report is
    closed. A day later the key is random.
    """

    __tablename__ = "proactiva_report"
    __table_args__ = (
        sa.Index("proactiva_report_item", "demand_id", "message_id"),
        sa.Index("proactiva_report_open", "closed_on", "created_at"),
        sa.Index(
            "proactiva_report_origin", "created_at", postgresql_where=sa.text("origin IS NOT NULL")
        ),
    )

    id: Mapped[str] = key(Audience.AUTHORITY)
    demand_id: Mapped[str | None] = points_to("demand", nullable=True)
    message_id: Mapped[str | None] = points_to("message", Audience.AUTHORITY, nullable=True)
    reason: Mapped[str] = column(Audience.AUTHORITY, sa.Text)
    text: Mapped[str] = column(Audience.AUTHORITY, sa.Text)
    origin: Mapped[str | None] = column(Audience.NOBODY, sa.Text, nullable=True)
    created_at: Mapped[datetime] = moment(Audience.AUTHORITY)
    closed_on: Mapped[date | None] = column(Audience.AUTHORITY, sa.Date, nullable=True)
    outcome: Mapped[str | None] = column(Audience.AUTHORITY, sa.Text, nullable=True)
