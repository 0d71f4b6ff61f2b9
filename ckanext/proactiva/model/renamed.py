"""Datasets that came back under other ids, until everything that refers to them is updated."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.orm import Mapped

import ckantoolkit as tk

from ckanext.proactiva.model.columns import Audience, column


class RenamedDataset(tk.BaseModel):
    """A dataset that the ledger recognized: the id it had, and the id it has now."""

    __tablename__ = "proactiva_renamed_dataset"

    before_id: Mapped[str] = column(Audience.PUBLIC, sa.Text, primary_key=True)
    package_id: Mapped[str] = column(Audience.PUBLIC, sa.Text)
