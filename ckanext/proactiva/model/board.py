"""How many demands of each kind the board has, kept up to date by the database itself."""

from __future__ import annotations

from datetime import date

import sqlalchemy as sa
from sqlalchemy.orm import Mapped

import ckantoolkit as tk

from ckanext.proactiva.model.columns import Audience, column


class BoardCount(tk.BaseModel):
    """A change in the number of public demands of a kind; the sum of its rows is their number.

    An empty value means any: a row with an institution is for any group and any territory, and for
    one problem or any. A row with ``due_on`` counts the demands that are late once that day is
    over. ``supports`` counts their supports from accounts, in rows for any group, territory and
    institution.
    """

    __tablename__ = "proactiva_board_count"
    __table_args__ = (
        # Each index covers its queries, so the table itself is not read.
        sa.Index(
            "proactiva_board_count_kind",
            "territory",
            "beneficiary_group",
            "due_on",
            postgresql_include=["status", "problem", "number", "supports"],
            postgresql_where=sa.text("organization_id = ''"),
        ),
        sa.Index(
            "proactiva_board_count_territory",
            "beneficiary_group",
            "territory",
            "due_on",
            postgresql_include=["status", "problem", "number", "supports"],
            postgresql_where=sa.text("organization_id = '' AND territory > ''"),
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
    territory: Mapped[str] = column(Audience.NOBODY, sa.Text, server_default="")
    organization_id: Mapped[str] = column(Audience.NOBODY, sa.Text)
    due_on: Mapped[date | None] = column(Audience.NOBODY, sa.Date, nullable=True)
    number: Mapped[int] = column(Audience.NOBODY, sa.Integer)
    supports: Mapped[int] = column(Audience.NOBODY, sa.Integer)
