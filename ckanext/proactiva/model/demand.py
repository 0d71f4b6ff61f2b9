"""What a person asks to be published."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import ARRAY, TSVECTOR

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva.domain import demand
from ckanext.proactiva.domain.folio import read_folio
from ckanext.proactiva.domain.privacy import public_text
from ckanext.proactiva.domain.text import normalised
from ckanext.proactiva.model.columns import Audience, column, key, moment, now


class Demand(tk.BaseModel):
    """A demand: where it is, how it ended and who sees it are three columns, never one.

    Raw text is what was written; public text is what a domain function made of it, and the only
    one that any output reads. ``words`` is the public text as search compares it, and ``search``
    the same for PostgreSQL's index.
    """

    __tablename__ = "proactiva_demand"
    __allow_unmapped__ = True  # annotations here are for the type checker
    __table_args__ = (
        sa.Index("proactiva_demand_board", "visibility", "status", "published_at"),
        sa.Index("proactiva_demand_supported", "visibility", "support_count"),
        sa.Index("proactiva_demand_groups", "beneficiary_groups", postgresql_using="gin"),
        sa.Index("proactiva_demand_search", "search", postgresql_using="gin"),
    )

    id = key()
    folio = column(Audience.PUBLIC, sa.Text, unique=True)
    submission = column(Audience.NOBODY, sa.Text, nullable=True, unique=True)
    author_id = column(
        Audience.NOBODY, sa.Text, sa.ForeignKey("proactiva_participant.id"), index=True
    )
    status: Any = column(Audience.PUBLIC, sa.Text)
    resolution = column(Audience.PUBLIC, sa.Text, nullable=True)
    visibility: Any = column(Audience.PUBLIC, sa.Text)
    title_raw: Any = column(Audience.AUTHORITY, sa.Text)
    title_public: Any = column(Audience.PUBLIC, sa.Text)
    wanted_raw: Any = column(Audience.AUTHORITY, sa.Text)
    wanted_public: Any = column(Audience.PUBLIC, sa.Text)
    purpose_raw: Any = column(Audience.AUTHORITY, sa.Text, default="")
    purpose_public: Any = column(Audience.PUBLIC, sa.Text, default="")
    words: Any = column(Audience.PUBLIC, sa.Text)
    search: Any = column(Audience.PUBLIC, TSVECTOR)
    problem = column(Audience.PUBLIC, sa.Text, index=True)
    beneficiary_groups = column(Audience.PUBLIC, ARRAY(sa.Text))
    territories = column(Audience.PUBLIC, ARRAY(sa.Text))
    asked_organization_id = column(Audience.AUTHORITY, sa.Text, nullable=True)
    held_for = column(Audience.AUTHORITY, sa.Text, nullable=True)
    example = column(Audience.PUBLIC, sa.Boolean, default=False)
    support_count = column(Audience.PUBLIC, sa.Integer, default=0)
    created_at = moment(Audience.PUBLIC, default=now)
    published_at: Any = moment(Audience.PUBLIC, nullable=True)
    status_since: Any = column(Audience.PUBLIC, sa.Date)

    @classmethod
    def by_folio(cls, folio: object, *, lock: bool = False) -> Demand | None:
        """Return the demand that somebody names, however they type its folio.

        With *lock*, nobody else moves it before this transaction ends.
        """
        known = read_folio(folio) if isinstance(folio, str) else None
        if known is None:
            return None
        query = model.Session.query(cls).filter(cls.folio == known)
        return (query.populate_existing().with_for_update() if lock else query).first()

    def write(self, title: str, wanted: str, purpose: str) -> None:
        """Take the author's words, and make the public text and the words to search of them."""
        self.title_raw, self.wanted_raw, self.purpose_raw = title, wanted, purpose
        self.title_public = public_text(title)
        self.wanted_public = public_text(wanted)
        self.purpose_public = public_text(purpose)
        self.words = normalised(f"{self.title_public} {self.wanted_public}")
        self.search = sa.func.to_tsvector("simple", self.words)

    def rules(self) -> demand.Demand:
        """Return what the rules need to know of this demand."""
        return demand.Demand(
            since=self.status_since,
            status=demand.Status(self.status),
            visibility=demand.Visibility(self.visibility),
        )

    def become(self, state: demand.Demand) -> None:
        """Take on what the rules made of this demand."""
        self.status_since = state.since
        self.status = state.status.value
        self.visibility = state.visibility.value
        if state.visibility is demand.Visibility.PUBLIC and self.published_at is None:
            self.published_at = now()
