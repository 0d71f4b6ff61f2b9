"""Who was erased, so that they are erased again if a backup brings them back."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Mapped

import ckantoolkit as tk

from ckanext.proactiva.model.columns import Audience, column, moment


class Erasure(tk.BaseModel):
    """A participant who was erased, identified only by a keyed hash of their id."""

    __tablename__ = "proactiva_erasure"

    participant_hash: Mapped[str] = column(Audience.NOBODY, sa.Text, primary_key=True)
    erased_at: Mapped[datetime] = moment(Audience.NOBODY)
