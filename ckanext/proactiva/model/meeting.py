"""A dialogue about a demand that was held in person."""

from __future__ import annotations

from datetime import date

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.orm import Mapped

import ckantoolkit as tk

from ckanext.proactiva.model.columns import Audience, column, points_to


class Meeting(tk.BaseModel):
    """Marks a message as the minutes of a dialogue held in person: when, and how many took part.

    Where it was held, what was said and what changed afterwards are the message's texts.
    Institutions are named; people are only counted.
    """

    __tablename__ = "proactiva_meeting"

    message_id: Mapped[str] = points_to("message", primary_key=True)
    held_on: Mapped[date] = column(Audience.PUBLIC, sa.Date)
    organization_ids: Mapped[list[str]] = column(Audience.PUBLIC, ARRAY(sa.Text))
    civil_society: Mapped[int] = column(Audience.PUBLIC, sa.Integer)
    citizens: Mapped[int] = column(Audience.PUBLIC, sa.Integer)
