"""Events that somebody may have to hear of: written with the act, emptied by ``tick``."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.orm import Mapped

import ckantoolkit as tk

from ckanext.proactiva.model.columns import Audience, column


class Outbox(tk.BaseModel):
    """An event whose recipients are not known yet."""

    __tablename__ = "proactiva_outbox"

    event_id: Mapped[int] = column(
        Audience.NOBODY,
        sa.BigInteger,
        sa.ForeignKey("proactiva_demand_event.id"),
        primary_key=True,
        autoincrement=False,
    )
