"""What people have begun to write."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Mapped

import ckantoolkit as tk

from ckanext.proactiva.model.columns import Audience, column, key, moment


class Draft(tk.BaseModel):
    """One form that is not sent yet, of one browser.

    The database opens none: ``ciphertext`` is read with the portal's secret and with what only the
    browser keeps, and so are the hashes worked out, of the form and of whoever writes in it.
    """

    __tablename__ = "proactiva_draft"
    __table_args__ = (
        sa.Index("proactiva_draft_writer", "writer_hash"),
        sa.Index("proactiva_draft_expires", "expires_at"),
    )

    id: Mapped[str] = key()
    writer_hash: Mapped[str] = column(Audience.NOBODY, sa.Text)
    ciphertext: Mapped[str] = column(Audience.NOBODY, sa.Text)
    expires_at: Mapped[datetime] = moment(Audience.NOBODY)
