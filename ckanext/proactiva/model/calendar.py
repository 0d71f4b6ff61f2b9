"""The days off that the law sets for a year, as they were when they were first needed."""

from __future__ import annotations

from datetime import date

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.orm import Mapped

import ckantoolkit as tk

from ckanext.proactiva.model.columns import Audience, column


class CalendarYear(tk.BaseModel):
    """A year's days off for everybody; a row never changes, so a newer library moves no date."""

    __tablename__ = "proactiva_calendar_year"

    year: Mapped[int] = column(Audience.PUBLIC, sa.Integer, primary_key=True, autoincrement=False)
    days_off: Mapped[list[date]] = column(Audience.PUBLIC, ARRAY(sa.Date))
