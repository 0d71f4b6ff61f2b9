"""The history of a demand: codes, ids and roles, never text or names."""

from __future__ import annotations

from datetime import date, datetime

import sqlalchemy as sa
from sqlalchemy.orm import Mapped

import ckantoolkit as tk

from ckanext.proactiva.model.columns import Audience, column, moment, now, points_to


class Event(tk.BaseModel):
    """An act, written in the transaction that performed it and never changed.

    ``begun_referral_id`` is the referral that began if the act ended another; ``message_id`` the
    message that a moderator decided on or redacted, or in which an institution asks; ``badge_id``
    the badge that was granted or taken back, which belongs to no demand. ``moderator_id`` is who
    acted for the authority; ``redactions`` counts the parts of a text that are hidden after the
    act.
    """

    __tablename__ = "proactiva_demand_event"
    __table_args__ = (
        sa.Index("proactiva_demand_event_story", "demand_id", "id"),
        sa.Index(
            "proactiva_demand_event_trail",
            "happened_on",
            "id",
            postgresql_where=sa.text("moderator_id IS NOT NULL"),
        ),
    )

    id: Mapped[int] = column(Audience.NOBODY, sa.BigInteger, primary_key=True, autoincrement=True)
    demand_id: Mapped[str | None] = points_to("demand", nullable=True)
    referral_id: Mapped[str | None] = points_to("referral", nullable=True)
    begun_referral_id: Mapped[str | None] = points_to("referral", nullable=True)
    message_id: Mapped[str | None] = points_to("message", Audience.AUTHORITY, nullable=True)
    badge_id: Mapped[str | None] = points_to("badge", nullable=True)
    moderator_id: Mapped[str | None] = points_to("participant", nullable=True, index=True)
    act: Mapped[str] = column(Audience.PUBLIC, sa.Text)
    role: Mapped[str] = column(Audience.PUBLIC, sa.Text)
    status: Mapped[str] = column(Audience.PUBLIC, sa.Text)
    resolution: Mapped[str | None] = column(Audience.PUBLIC, sa.Text, nullable=True)
    reason: Mapped[str | None] = column(Audience.PUBLIC, sa.Text, nullable=True)
    promised_for: Mapped[date | None] = column(Audience.PUBLIC, sa.Date, nullable=True)
    answered_on: Mapped[date | None] = column(Audience.PUBLIC, sa.Date, nullable=True)
    redactions: Mapped[int | None] = column(Audience.PUBLIC, sa.Integer, nullable=True)
    happened_on: Mapped[date] = column(Audience.PUBLIC, sa.Date)
    recorded_at: Mapped[datetime] = moment(Audience.PUBLIC, default=now)
