"""Drafts: forms that people have begun to fill in."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Mapped

import ckantoolkit as tk

from ckanext.proactiva.model.columns import Audience, column, key, moment


class Draft(tk.BaseModel):
    """A form in one browser that has not been sent yet.

    The database alone can open none: ``ciphertext`` is decrypted with the portal's secret and a key
    that only the browser keeps. The hashes of the form and of its writer are derived in the same
    way.
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
