"""An institution's referral in a demand."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped

import ckantoolkit as tk

from ckanext.proactiva.domain import referral
from ckanext.proactiva.domain.deadlines import Pause
from ckanext.proactiva.domain.rules import Rules
from ckanext.proactiva.model.columns import Audience, column, key


class Referral(tk.BaseModel):
    """A referral, with its own clock, answer and resolution.

    ``due_on`` is the last day for the institution's next word; being overdue is never stored.
    ``pauses`` are pairs of dates: asked on, and answered on or null.
    """

    __tablename__ = "proactiva_referral"
    __table_args__ = (
        sa.UniqueConstraint("demand_id", "organization_id"),
        sa.Index("proactiva_referral_desk", "organization_id", "status", "due_on"),
    )

    id: Mapped[str] = key()
    demand_id: Mapped[str] = column(Audience.NOBODY, sa.Text, sa.ForeignKey("proactiva_demand.id"))
    organization_id: Mapped[str] = column(Audience.PUBLIC, sa.Text)
    status: Mapped[str] = column(Audience.PUBLIC, sa.Text)
    resolution: Mapped[str | None] = column(Audience.PUBLIC, sa.Text, nullable=True)
    reason: Mapped[str | None] = column(Audience.PUBLIC, sa.Text, nullable=True)
    answer_raw: Mapped[str] = column(Audience.AUTHORITY, sa.Text, default="")
    answer_public: Mapped[str] = column(Audience.PUBLIC, sa.Text, default="")
    answer_address: Mapped[str | None] = column(Audience.PUBLIC, sa.Text, nullable=True)
    received_on: Mapped[date] = column(Audience.PUBLIC, sa.Date)
    resolved_on: Mapped[date | None] = column(Audience.PUBLIC, sa.Date, nullable=True)
    promised_for: Mapped[date | None] = column(Audience.PUBLIC, sa.Date, nullable=True)
    commitment_changes: Mapped[int] = column(Audience.PUBLIC, sa.Integer, default=0)
    pauses: Mapped[list[list[str | None]]] = column(Audience.PUBLIC, JSONB, default=list)
    reopened_on_verdict: Mapped[bool] = column(Audience.PUBLIC, sa.Boolean, default=False)
    due_on: Mapped[date | None] = column(Audience.PUBLIC, sa.Date, nullable=True)
    used_days: Mapped[int | None] = column(Audience.PUBLIC, sa.Integer, nullable=True)

    def state(self) -> referral.Referral:
        """Return what the rules need to know of this referral."""
        return referral.Referral(
            received=self.received_on,
            status=referral.Status(self.status),
            resolution=referral.Resolution(self.resolution) if self.resolution else None,
            promised_for=self.promised_for,
            commitment_changes=self.commitment_changes,
            pauses=read_pauses(self.pauses),
            reopened_on_verdict=self.reopened_on_verdict,
        )

    def become(self, state: referral.Referral, rules: Rules, today: date) -> None:
        """Take on what the rules made of this referral, and work out its next due date."""
        self.received_on = state.received
        self.status = state.status.value
        self.resolution = state.resolution.value if state.resolution else None
        self.promised_for = state.promised_for
        self.commitment_changes = state.commitment_changes
        self.pauses = [[p.start.isoformat(), p.end and p.end.isoformat()] for p in state.pauses]
        self.reopened_on_verdict = state.reopened_on_verdict
        self.due_on = referral.due(state, rules)
        self.resolved_on = today if state.resolution else None
        self.used_days = referral.clock(state, rules).used(today) if state.resolution else None


def read_pauses(stored: Iterable[Iterable[str | None]]) -> tuple[Pause, ...]:
    """Read pauses as they are stored: when a question was asked, and answered or null."""
    return tuple(
        Pause(date.fromisoformat(asked), date.fromisoformat(answered) if answered else None)
        for asked, answered in stored
        if asked
    )
