"""Notices: one row per recipient, and the site that sends them."""

from __future__ import annotations

from datetime import date, datetime

import sqlalchemy as sa
from sqlalchemy.orm import Mapped

import ckantoolkit as tk

from ckanext.proactiva.model.columns import Audience, column, moment, points_to


class Notice(tk.BaseModel):
    """Something that a participant or an institution is told once, by mail: codes and ids alone.

    A notice about an institution's work goes to its mailbox or, with a participant, to an officer.

    ``relation`` says what they are to the demand, and ``occasion`` what it is about, so that nobody
    is told twice. The mail is composed when it is sent, from what is public then. A notice without
    ``outcome`` waits until ``due_at``; ``failure`` says why the last of its ``tries`` failed.
    """

    __tablename__ = "proactiva_notice"
    __table_args__ = (
        sa.CheckConstraint(
            "participant_id IS NOT NULL OR institution_id IS NOT NULL",
            name="proactiva_notice_whose",
        ),
        sa.UniqueConstraint("participant_id", "occasion"),
        sa.Index(
            "proactiva_notice_mailbox",
            "institution_id",
            "occasion",
            unique=True,
            postgresql_where=sa.text("participant_id IS NULL"),
        ),
        sa.Index(
            "proactiva_notice_due", "due_at", "id", postgresql_where=sa.text("outcome IS NULL")
        ),
        sa.Index("proactiva_notice_event", "event_id"),
        sa.Index("proactiva_notice_ended", "outcome", "ended_at"),
    )

    id: Mapped[int] = column(Audience.NOBODY, sa.BigInteger, primary_key=True, autoincrement=True)
    participant_id: Mapped[str | None] = points_to("participant", nullable=True)
    institution_id: Mapped[str | None] = points_to("institution", nullable=True)
    relation: Mapped[str] = column(Audience.NOBODY, sa.Text)
    kind: Mapped[str] = column(Audience.NOBODY, sa.Text)
    occasion: Mapped[str] = column(Audience.NOBODY, sa.Text)
    event_id: Mapped[int | None] = column(
        Audience.NOBODY, sa.BigInteger, sa.ForeignKey("proactiva_demand_event.id"), nullable=True
    )
    referral_id: Mapped[str | None] = points_to("referral", nullable=True)
    due_at: Mapped[datetime] = moment(Audience.NOBODY)
    tries: Mapped[int] = column(Audience.NOBODY, sa.SmallInteger, default=0, server_default="0")
    failure: Mapped[str | None] = column(Audience.NOBODY, sa.Text, nullable=True)
    outcome: Mapped[str | None] = column(Audience.NOBODY, sa.Text, nullable=True)
    ended_at: Mapped[datetime | None] = moment(Audience.NOBODY, nullable=True)


class NoticeSite(tk.BaseModel):
    """The address of the site that may send mail: a copy of its database elsewhere may not.

    There is at most one row. ``reminded_on`` is the last day for which reminders were written.
    """

    __tablename__ = "proactiva_notice_site"
    __table_args__ = (sa.CheckConstraint("id = 1"),)

    id: Mapped[int] = column(
        Audience.NOBODY, sa.SmallInteger, primary_key=True, autoincrement=False, default=1
    )
    address: Mapped[str] = column(Audience.NOBODY, sa.Text)
    reminded_on: Mapped[date | None] = column(Audience.NOBODY, sa.Date, nullable=True)
