"""Uses: what somebody did with a dataset, or with the answer to a demand."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.orm import Mapped

import ckantoolkit as tk

from ckanext.proactiva.model.columns import Audience, column, points_to


class Use(tk.BaseModel):
    """Marks a message as telling of a use: of a dataset, or else of the message's demand."""

    __tablename__ = "proactiva_use"

    message_id: Mapped[str] = points_to("message", primary_key=True)
    dataset_id: Mapped[str | None] = column(Audience.PUBLIC, sa.Text, nullable=True, index=True)
