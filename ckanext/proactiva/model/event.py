"""The history of a demand: codes, ids and roles, never text or names."""

from __future__ import annotations

import sqlalchemy as sa

import ckantoolkit as tk

from ckanext.proactiva.model.columns import Audience, column, moment, now


class Event(tk.BaseModel):
    """One act, written in the transaction that did it and never changed."""

    __tablename__ = "proactiva_demand_event"
    __table_args__ = (sa.Index("proactiva_demand_event_story", "demand_id", "id"),)

    id = column(Audience.NOBODY, sa.BigInteger, primary_key=True, autoincrement=True)
    demand_id = column(Audience.NOBODY, sa.Text, sa.ForeignKey("proactiva_demand.id"))
    referral_id = column(
        Audience.NOBODY, sa.Text, sa.ForeignKey("proactiva_referral.id"), nullable=True
    )
    act = column(Audience.PUBLIC, sa.Text)
    role = column(Audience.PUBLIC, sa.Text)
    status = column(Audience.PUBLIC, sa.Text)
    resolution = column(Audience.PUBLIC, sa.Text, nullable=True)
    reason = column(Audience.PUBLIC, sa.Text, nullable=True)
    promised_for = column(Audience.PUBLIC, sa.Date, nullable=True)
    happened_on = column(Audience.PUBLIC, sa.Date)
    recorded_at = moment(Audience.PUBLIC, default=now)
