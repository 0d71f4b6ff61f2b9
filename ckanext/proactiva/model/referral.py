"""An institution's turn in a demand."""

from __future__ import annotations

from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import JSONB

import ckantoolkit as tk

from ckanext.proactiva.domain import referral
from ckanext.proactiva.domain.deadlines import Pause
from ckanext.proactiva.domain.demand_moves import Rules
from ckanext.proactiva.model.columns import Audience, column, key


class Referral(tk.BaseModel):
    """A referral, with its own clock, answer and resolution.

    ``due_on`` is the last day for the institution's next word; being overdue is never stored.
    ``pauses`` are pairs of dates: asked on, and answered on or null.
    """

    __tablename__ = "proactiva_referral"
    __allow_unmapped__ = True  # annotations here are for the type checker
    __table_args__ = (
        sa.UniqueConstraint("demand_id", "organization_id"),
        sa.Index("proactiva_referral_desk", "organization_id", "status", "due_on"),
    )

    id = key()
    demand_id = column(Audience.NOBODY, sa.Text, sa.ForeignKey("proactiva_demand.id"))
    organization_id = column(Audience.PUBLIC, sa.Text)
    status: Any = column(Audience.PUBLIC, sa.Text)
    resolution: Any = column(Audience.PUBLIC, sa.Text, nullable=True)
    reason = column(Audience.PUBLIC, sa.Text, nullable=True)
    answer_raw = column(Audience.AUTHORITY, sa.Text, default="")
    answer_public = column(Audience.PUBLIC, sa.Text, default="")
    received_on: Any = column(Audience.PUBLIC, sa.Date)
    resolved_on: Any = column(Audience.PUBLIC, sa.Date, nullable=True)
    promised_for: Any = column(Audience.PUBLIC, sa.Date, nullable=True)
    commitment_changes: Any = column(Audience.PUBLIC, sa.Integer, default=0)
    pauses: Any = column(Audience.PUBLIC, JSONB, default=list)
    reopened_on_verdict: Any = column(Audience.PUBLIC, sa.Boolean, default=False)
    due_on: Any = column(Audience.PUBLIC, sa.Date, nullable=True)
    used_days: Any = column(Audience.PUBLIC, sa.Integer, nullable=True)

    def rules(self) -> referral.Referral:
        """Return what the rules need to know of this referral."""
        return referral.Referral(
            received=self.received_on,
            status=referral.Status(self.status),
            resolution=referral.Resolution(self.resolution) if self.resolution else None,
            promised_for=self.promised_for,
            commitment_changes=self.commitment_changes,
            pauses=tuple(Pause(*(d and date.fromisoformat(d) for d in p)) for p in self.pauses),
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
        self.due_on = referral.due(state, rules.terms, rules.holidays)
        self.resolved_on = today if state.resolution else None
        clock = referral.clock(state, rules.terms, rules.holidays)
        self.used_days = clock.used(today) if state.resolution else None
