"""How much of a demand's story somebody has seen."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.orm import Mapped

import ckantoolkit as tk

from ckanext.proactiva.model.columns import Audience, column, points_to


class Seen(tk.BaseModel):
    """The last event of a demand's story that its author or a supporter has seen."""

    __tablename__ = "proactiva_seen"

    participant_id: Mapped[str] = points_to("participant", primary_key=True)
    demand_id: Mapped[str] = points_to("demand", primary_key=True)
    event_id: Mapped[int] = column(
        Audience.NOBODY, sa.BigInteger, sa.ForeignKey("proactiva_demand_event.id")
    )
