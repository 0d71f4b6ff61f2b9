"""Who else needs what a demand asks for."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Mapped

import ckantoolkit as tk

from ckanext.proactiva.model.columns import Audience, moment, points_to


class Support(tk.BaseModel):
    """One person's «I need it too»; the key makes it count once, however often it is sent."""

    __tablename__ = "proactiva_support"

    demand_id: Mapped[str] = points_to("demand", primary_key=True)
    participant_id: Mapped[str] = points_to("participant", primary_key=True, index=True)
    created_at: Mapped[datetime] = moment(Audience.PUBLIC)
