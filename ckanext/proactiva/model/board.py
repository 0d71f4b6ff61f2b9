"""How many demands the board has of each kind: kept by the database with every change of them."""

from __future__ import annotations

from datetime import date

import sqlalchemy as sa
from sqlalchemy.orm import Mapped

import ckantoolkit as tk

from ckanext.proactiva.model.columns import Audience, column


class BoardCount(tk.BaseModel):
    """So many public demands more or less of a kind; the sum of its rows is their number.

    Empty is any: a row with an institution is of any group, and of one problem or of any. A row
    with ``due_on`` counts those that are late once that day is over. ``supports`` is how often they
    were supported with an account, where group and institution are any.
    """

    __tablename__ = "proactiva_board_count"
    __table_args__ = (
        # Each has all that is asked of it: the table itself is not read.
        sa.Index(
            "proactiva_board_count_kind",
            "beneficiary_group",
            "due_on",
            postgresql_include=["status", "problem", "number", "supports"],
            postgresql_where=sa.text("organization_id = ''"),
        ),
        sa.Index(
            "proactiva_board_count_busiest",
            "problem",
            "due_on",
            "organization_id",
            postgresql_include=["status", "number"],
            postgresql_where=sa.text("organization_id > ''"),
        ),
    )

    id: Mapped[int] = column(Audience.NOBODY, sa.BigInteger, sa.Identity(), primary_key=True)
    status: Mapped[str] = column(Audience.NOBODY, sa.Text)
    problem: Mapped[str] = column(Audience.NOBODY, sa.Text)
    beneficiary_group: Mapped[str] = column(Audience.NOBODY, sa.Text)
    organization_id: Mapped[str] = column(Audience.NOBODY, sa.Text)
    due_on: Mapped[date | None] = column(Audience.NOBODY, sa.Date, nullable=True)
    number: Mapped[int] = column(Audience.NOBODY, sa.Integer)
    supports: Mapped[int] = column(Audience.NOBODY, sa.Integer)
