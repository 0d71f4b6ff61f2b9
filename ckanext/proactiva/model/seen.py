"""How far somebody has seen what happens with a demand."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.orm import Mapped

import ckantoolkit as tk

from ckanext.proactiva.model.columns import Audience, column


class Seen(tk.BaseModel):
    """That somebody who asked or supports has seen what happened with a demand until an event."""

    __tablename__ = "proactiva_seen"

    participant_id: Mapped[str] = column(
        Audience.NOBODY, sa.Text, sa.ForeignKey("proactiva_participant.id"), primary_key=True
    )
    demand_id: Mapped[str] = column(
        Audience.NOBODY, sa.Text, sa.ForeignKey("proactiva_demand.id"), primary_key=True
    )
    event_id: Mapped[int] = column(
        Audience.NOBODY, sa.BigInteger, sa.ForeignKey("proactiva_demand_event.id")
    )
