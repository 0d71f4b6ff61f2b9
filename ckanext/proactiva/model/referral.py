"""An institution's referral in a demand."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Final

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped

import ckantoolkit as tk

from ckanext.proactiva.domain import ending, referral
from ckanext.proactiva.domain.deadlines import Pause
from ckanext.proactiva.domain.ending import Ended
from ckanext.proactiva.domain.rules import Rules
from ckanext.proactiva.model.columns import Audience, column, key, points_to

REVIEW: Final = "review"


class Referral(tk.BaseModel):
    """A referral, with its own clock, answer and resolution.

    ``due_on`` is the institution's last day to reply; being overdue is never stored.
    ``final_due_on`` is the last day it had when it ended, and ``used_days`` how many of its
    ``term_days`` it took. ``pauses`` and ``suspensions`` are pairs of dates: when the institution
    asked and was answered, or when the demand went out of sight and came back; the second date may
    be null. A pause that says ``review`` is one where a moderator had to read the explanation.
    ``assignee_id`` is the colleague in charge: only the institution's own desk names them. ``id``
    is part of the ledger's events.
    """

    __tablename__ = "proactiva_referral"
    __table_args__ = (
        sa.UniqueConstraint("demand_id", "organization_id"),
        sa.Index("proactiva_referral_desk", "organization_id", "status", "due_on"),
    )

    id: Mapped[str] = key(Audience.PUBLIC)
    demand_id: Mapped[str] = points_to("demand")
    organization_id: Mapped[str] = column(Audience.PUBLIC, sa.Text)
    assignee_id: Mapped[str | None] = points_to("participant", nullable=True, index=True)
    status: Mapped[str] = column(Audience.PUBLIC, sa.Text)
    resolution: Mapped[str | None] = column(Audience.PUBLIC, sa.Text, nullable=True)
    reason: Mapped[str | None] = column(Audience.PUBLIC, sa.Text, nullable=True)
    answer_address: Mapped[str | None] = column(Audience.PUBLIC, sa.Text, nullable=True)
    record_id: Mapped[str | None] = points_to("recorded_answer", nullable=True)
    received_on: Mapped[date] = column(Audience.PUBLIC, sa.Date)
    resolved_on: Mapped[date | None] = column(Audience.PUBLIC, sa.Date, nullable=True)
    promised_for: Mapped[date | None] = column(Audience.PUBLIC, sa.Date, nullable=True)
    commitment_changes: Mapped[int] = column(Audience.PUBLIC, sa.Integer, default=0)
    pauses: Mapped[list[list[str | None]]] = column(Audience.PUBLIC, JSONB, default=list)
    suspensions: Mapped[list[list[str | None]]] = column(Audience.PUBLIC, JSONB, default=list)
    due_on: Mapped[date | None] = column(Audience.PUBLIC, sa.Date, nullable=True)
    final_due_on: Mapped[date | None] = column(Audience.PUBLIC, sa.Date, nullable=True)
    used_days: Mapped[int | None] = column(Audience.PUBLIC, sa.Integer, nullable=True)
    term_days: Mapped[int | None] = column(Audience.PUBLIC, sa.Integer, nullable=True)

    def state(self) -> referral.ReferralState:
        """Return what the rules need to know about this referral."""
        return referral.ReferralState(
            received=self.received_on,
            status=referral.Status(self.status),
            resolution=referral.Resolution(self.resolution) if self.resolution else None,
            promised_for=self.promised_for,
            commitment_changes=self.commitment_changes,
            pauses=read_pauses(self.pauses),
            suspensions=read_pauses(self.suspensions or ()),
        )

    @property
    def ended(self) -> Ended:
        """Return how it ended, as it is stored."""
        return Ended(self.resolved_on, self.used_days, self.final_due_on, self.term_days)

    @ended.setter
    def ended(self, known: Ended) -> None:
        self.resolved_on, self.used_days, self.final_due_on, self.term_days = known

    @property
    def is_over(self) -> bool:
        """Return whether the institution no longer owes a reply."""
        return referral.Status(self.status) in referral.OVER

    def set_state(
        self,
        state: referral.ReferralState,
        rules: Rules,
        today: date,
        answered: date | None = None,
    ) -> None:
        """Apply what the rules decided about this referral, and compute its next due date.

        *answered* is the day of an answer that is recorded today, and takes today's place.
        """
        before = self.state() if self.status else None
        known = self.ended._replace(due=self.final_due_on or self.due_on)
        self.ended = ending.ended(before, state, known, rules, on=today, answered=answered)
        self.received_on = state.received
        self.status = state.status.value
        self.resolution = state.resolution.value if state.resolution else None
        self.promised_for = state.promised_for
        self.commitment_changes = state.commitment_changes
        self.pauses = _stored(state.pauses)
        self.suspensions = _stored(state.suspensions)
        self.due_on = referral.due(state, rules)


def _stored(pauses: Iterable[Pause]) -> list[list[str | None]]:
    found: list[list[str | None]] = []
    for each in pauses:
        ends: list[str | None] = [each.start.isoformat(), each.end and each.end.isoformat()]
        found.append([*ends, REVIEW] if each.is_review else ends)
    return found


def read_pauses(stored: Iterable[Iterable[str | None]]) -> tuple[Pause, ...]:
    """Parse stored pauses: when a question was asked, and when it was answered, or null."""
    return tuple(
        Pause(
            date.fromisoformat(asked),
            date.fromisoformat(answered) if answered else None,
            is_review=REVIEW in kind,
        )
        for asked, answered, *kind in stored
        if asked
    )
