"""Which useful datasets serve a beneficiary group or an everyday problem."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Mapped

import ckantoolkit as tk

from ckanext.proactiva.model.columns import Audience, column

_WORDS = "proactiva_dataset_words.id"


class DatasetTopic(tk.BaseModel):
    """A dataset serves a topic, named as the ledger counts it; with when it last changed.

    It is deleted with the dataset's words: what is no longer public serves nobody.
    """

    __tablename__ = "proactiva_dataset_topic"
    __table_args__ = (
        sa.Index("proactiva_dataset_topic_newest", "dimension", "value", "changed_at", "id"),
    )

    id: Mapped[str] = column(
        Audience.NOBODY, sa.Text, sa.ForeignKey(_WORDS, ondelete="CASCADE"), primary_key=True
    )
    dimension: Mapped[str] = column(Audience.NOBODY, sa.Text, primary_key=True)
    value: Mapped[str] = column(Audience.NOBODY, sa.Text, primary_key=True)
    # As CKAN has it, which stores no time zone.
    changed_at: Mapped[datetime] = column(Audience.NOBODY, sa.DateTime)
