"""Links that prove an address."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Mapped

import ckantoolkit as tk

from ckanext.proactiva.model.columns import Audience, column, key, moment, points_to


class Confirmation(tk.BaseModel):
    """A mailed link with which somebody proves an address, for one purpose.

    The key is a hash of the link's token. ``ciphertext`` holds the address, which only the token
    can decrypt: until it comes back, the portal knows no address. Without a demand, the link either
    starts following something, which is also in ``ciphertext``, or lets an author come back. Once
    used, the row holds none of this.
    """

    __tablename__ = "proactiva_confirmation"
    __table_args__ = (sa.Index("proactiva_confirmation_expires", "expires_at"),)

    id: Mapped[str] = key()
    demand_id: Mapped[str | None] = points_to("demand", nullable=True)
    ciphertext: Mapped[str] = column(Audience.NOBODY, sa.Text)
    expires_at: Mapped[datetime] = moment(Audience.NOBODY)
