"""People's follows."""

from __future__ import annotations

from dataclasses import fields
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Mapped

import ckantoolkit as tk

from ckanext.proactiva.domain.follow import TELLING, Subject
from ckanext.proactiva.model.columns import Audience, column, key, moment, points_to

_NARROWED = tuple(name for name in TELLING if name != "demand_id")


class Follow(tk.BaseModel):
    """One person follows one demand, one narrowing of the board, or an institution's desk.

    Without a demand it is about the board, and empty columns narrow nothing. With a desk it is the
    summary of the institution's work, and nothing of the board. ``search`` is the query that the
    words gave when the board was first followed, so that telling many takes no more statements than
    telling one.
    """

    __tablename__ = "proactiva_follow"
    __table_args__ = (
        sa.Index("proactiva_follow_demand", "demand_id", "participant_id", unique=True),
        sa.Index(
            "proactiva_follow_board",
            "participant_id",
            *_NARROWED,
            unique=True,
            postgresql_where=sa.text("demand_id IS NULL"),
        ),
        sa.Index("proactiva_follow_desk", "desk_id", postgresql_where=sa.text("desk_id <> ''")),
    )

    id: Mapped[str] = key()
    participant_id: Mapped[str] = points_to("participant", index=True)
    demand_id: Mapped[str | None] = points_to("demand", nullable=True)
    organization_id: Mapped[str] = column(Audience.NOBODY, sa.Text)
    problem: Mapped[str] = column(Audience.NOBODY, sa.Text)
    beneficiary_group: Mapped[str] = column(Audience.NOBODY, sa.Text)
    status: Mapped[str] = column(Audience.NOBODY, sa.Text)
    q: Mapped[str] = column(Audience.NOBODY, sa.Text)
    search: Mapped[str] = column(Audience.NOBODY, sa.Text)
    desk_id: Mapped[str] = column(Audience.NOBODY, sa.Text)
    territory: Mapped[str] = column(Audience.NOBODY, sa.Text, server_default="")
    cadence: Mapped[str] = column(Audience.NOBODY, sa.Text)
    created_at: Mapped[datetime] = moment(Audience.NOBODY)

    def subject(self) -> Subject:
        """Return what is followed."""
        return Subject(**{each.name: getattr(self, each.name) or "" for each in fields(Subject)})
