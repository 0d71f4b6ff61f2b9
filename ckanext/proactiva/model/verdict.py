"""People's verdicts on an answer."""

from __future__ import annotations

from datetime import date, datetime

import sqlalchemy as sa
from sqlalchemy.orm import Mapped

import ckantoolkit as tk

from ckanext.proactiva.model.columns import Audience, column, moment, points_to


class Verdict(tk.BaseModel):
    """One person's verdict on a demand's current answer; the key makes it count once.

    It is deleted when the next answer comes. ``weighed_on`` is the day when the authority
    considered it and left the answer as it is.
    """

    __tablename__ = "proactiva_verdict"
    __table_args__ = (
        sa.Index(
            "proactiva_verdict_unweighed",
            "demand_id",
            postgresql_where=sa.text("verdict = 'not_useful' AND weighed_on IS NULL"),
        ),
    )

    demand_id: Mapped[str] = points_to("demand", primary_key=True)
    participant_id: Mapped[str] = points_to("participant", primary_key=True, index=True)
    verdict: Mapped[str] = column(Audience.NOBODY, sa.Text)
    judged_at: Mapped[datetime] = moment(Audience.NOBODY)
    weighed_on: Mapped[date | None] = column(Audience.NOBODY, sa.Date, nullable=True)
