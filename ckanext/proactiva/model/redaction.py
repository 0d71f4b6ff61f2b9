"""People's corrections to stretches of text: which are personal data, and which are not."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.orm import Mapped

import ckantoolkit as tk

from ckanext.proactiva.domain.privacy import PersonalData
from ckanext.proactiva.domain.redaction import Mark, Marked
from ckanext.proactiva.model.columns import Audience, column, key, points_to


class Redaction(tk.BaseModel):
    """A mark about one stretch of a raw text, once that is clean.

    It is kept as long as the raw text: without that it means nothing.
    """

    __tablename__ = "proactiva_redaction"
    __table_args__ = (sa.Index("proactiva_redaction_item", "demand_id", "message_id"),)

    id: Mapped[str] = key()
    demand_id: Mapped[str | None] = points_to("demand", nullable=True)
    message_id: Mapped[str | None] = points_to("message", nullable=True)
    field: Mapped[str] = column(Audience.AUTHORITY, sa.Text)
    start: Mapped[int] = column(Audience.AUTHORITY, sa.Integer)
    end: Mapped[int] = column(Audience.AUTHORITY, sa.Integer)
    kind: Mapped[str] = column(Audience.AUTHORITY, sa.Text)
    marked: Mapped[str] = column(Audience.AUTHORITY, sa.Text)

    def mark(self) -> Mark:
        """Return what the rules need to know about this."""
        return Mark(PersonalData(self.kind), self.start, self.end, Marked(self.marked))
