"""Links that prove an address."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Mapped

import ckantoolkit as tk

from ckanext.proactiva.model.columns import Audience, column, key, moment


class Confirmation(tk.BaseModel):
    """One mailed link by which somebody proves an address, for one purpose.

    The key is a hash of the link's token, and ``ciphertext`` holds the address, which only the
    token opens: until it comes back the portal knows no address. Without a demand it holds what is
    to be followed too, or is the way back of an author. Once used it holds nothing of these.
    """

    __tablename__ = "proactiva_confirmation"
    __table_args__ = (sa.Index("proactiva_confirmation_expires", "expires_at"),)

    id: Mapped[str] = key()
    demand_id: Mapped[str | None] = column(
        Audience.NOBODY, sa.Text, sa.ForeignKey("proactiva_demand.id"), nullable=True
    )
    ciphertext: Mapped[str] = column(Audience.NOBODY, sa.Text)
    expires_at: Mapped[datetime] = moment(Audience.NOBODY)
