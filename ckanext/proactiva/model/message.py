"""What is said in the dialogue of a demand."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

import ckantoolkit as tk

from ckanext.proactiva.domain.privacy import OFFICIAL, public_text
from ckanext.proactiva.model.columns import Audience, column, key, moment, now


class Message(tk.BaseModel):
    """A message: by a person, by an institution that has the demand, or by the authority."""

    __tablename__ = "proactiva_message"
    __allow_unmapped__ = True  # annotations here are for the type checker
    __table_args__ = (sa.Index("proactiva_message_dialogue", "demand_id", "created_at"),)

    id = key(Audience.PUBLIC)
    demand_id = column(Audience.NOBODY, sa.Text, sa.ForeignKey("proactiva_demand.id"))
    author_id = column(
        Audience.NOBODY, sa.Text, sa.ForeignKey("proactiva_participant.id"), index=True
    )
    voice = column(Audience.PUBLIC, sa.Text)
    organization_id = column(Audience.PUBLIC, sa.Text, nullable=True)
    visibility = column(Audience.PUBLIC, sa.Text)
    text_raw: Any = column(Audience.AUTHORITY, sa.Text)
    text_public: Any = column(Audience.PUBLIC, sa.Text)
    created_at = moment(Audience.PUBLIC, default=now)

    def write(self, text: str) -> None:
        """Take an author's words, and make the public text of them."""
        kept = OFFICIAL if self.organization_id else ()
        self.text_raw, self.text_public = text, public_text(text, kept)
