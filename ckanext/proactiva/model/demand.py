"""Demands: what people ask to have published."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date, datetime
from itertools import zip_longest

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import ARRAY, TSVECTOR, aggregate_order_by, array
from sqlalchemy.ext.hybrid import hybrid_property
from sqlalchemy.orm import Mapped, column_property

import ckantoolkit as tk

from ckanext.proactiva.domain import demand
from ckanext.proactiva.domain.deadlines import Pause
from ckanext.proactiva.domain.demand_acts import DemandAct
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.domain.privacy import PersonalData
from ckanext.proactiva.domain.redaction import Mark
from ckanext.proactiva.domain.title import proposed_title
from ckanext.proactiva.domain.verdict import Verdict
from ckanext.proactiva.domain.visibility import Visibility
from ckanext.proactiva.model.columns import Audience, column, key, moment, points_to
from ckanext.proactiva.model.stems import indexed
from ckanext.proactiva.model.texts import differ, put
from ckanext.proactiva.shield import public_text

TEXTS = "title", "wanted", "purpose", "where", "alias"
IS_LISTED = sa.text(
    "visibility = 'public'"
    f" AND status IN ({', '.join(repr(each.value) for each in sorted(demand.LISTED))})"
)
# The higher, the sooner it is due; without a last day it comes last.
SOONER = "('9999-12-31'::date - COALESCE(due_on, '9999-12-31'::date))"
VERDICT = sa.table("proactiva_verdict", sa.column("demand_id"), sa.column("verdict"))
SUPPORT = sa.table("proactiva_support", sa.column("demand_id"), sa.column("participant_id"))
EVENT = sa.table(
    "proactiva_demand_event",
    *map(sa.column, ("id", "demand_id", "act")),
    sa.column("happened_on", sa.Date),
)


class Demand(tk.BaseModel):
    """A demand: where it is, how it ended and who sees it are three separate columns.

    The raw text is what was written; the public text is what a domain function made of it, and the
    only one that any output reads. ``search`` is that text as PostgreSQL's index compares it, and
    null until it is read again. Supports are counted apart: those with an account, and those from
    browsers alone, which anybody can create in large numbers. ``channel`` is how it reached the
    authority, if its recorder captured it for somebody else, and ``received_on`` is when; no
    deadline runs from that day. ``origin`` shows for two days what else that waits came from the
    same sender. ``redactions`` counts the hidden parts of its public text; after ``raw_deleted_on``
    nobody can tell any more what they said. ``badge`` is the same as a message's. ``due_on`` is the
    earliest of the last days of its institutions, and the database keeps it in step with them.
    """

    __tablename__ = "proactiva_demand"
    __table_args__ = (
        sa.Index("proactiva_demand_board", "visibility", "status", "published_at"),
        sa.Index(
            "proactiva_demand_supported",
            "support_count",
            "published_at",
            "id",
            postgresql_where=IS_LISTED,
        ),
        sa.Index("proactiva_demand_recent", "published_at", "id", postgresql_where=IS_LISTED),
        sa.Index(
            "proactiva_demand_due",
            sa.text(SOONER),
            "published_at",
            "id",
            postgresql_where=IS_LISTED,
        ),
        sa.Index("proactiva_demand_late", "due_on", "id", postgresql_where=IS_LISTED),
        sa.Index(
            "proactiva_demand_answered",
            "status_since",
            postgresql_where=sa.text("status IN ('answered', 'closed')"),
        ),
        sa.Index("proactiva_demand_groups", "beneficiary_groups", postgresql_using="gin"),
        sa.Index("proactiva_demand_territories", "territories", postgresql_using="gin"),
        sa.Index("proactiva_demand_search", "search", postgresql_using="gin"),
        sa.Index("proactiva_demand_unread", "id", postgresql_where=sa.text("search IS NULL")),
        sa.Index(
            "proactiva_demand_origin", "created_at", postgresql_where=sa.text("origin IS NOT NULL")
        ),
    )

    id: Mapped[str] = key()
    folio: Mapped[str] = column(Audience.PUBLIC, sa.Text, unique=True)
    submission: Mapped[str | None] = column(Audience.NOBODY, sa.Text, nullable=True, unique=True)
    author_id: Mapped[str] = points_to("participant", index=True)
    status: Mapped[str] = column(Audience.PUBLIC, sa.Text)
    resolution: Mapped[str | None] = column(Audience.PUBLIC, sa.Text, nullable=True)
    visibility: Mapped[str] = column(Audience.PUBLIC, sa.Text)
    title_raw: Mapped[str] = column(Audience.AUTHORITY, sa.Text)
    title_public: Mapped[str] = column(Audience.PUBLIC, sa.Text)
    wanted_raw: Mapped[str] = column(Audience.AUTHORITY, sa.Text)
    wanted_public: Mapped[str] = column(Audience.PUBLIC, sa.Text)
    purpose_raw: Mapped[str] = column(Audience.AUTHORITY, sa.Text, default="")
    purpose_public: Mapped[str] = column(Audience.PUBLIC, sa.Text, default="")
    where_raw: Mapped[str] = column(Audience.AUTHORITY, sa.Text, default="")
    where_public: Mapped[str] = column(Audience.PUBLIC, sa.Text, default="")
    alias_raw: Mapped[str] = column(Audience.AUTHORITY, sa.Text, default="")
    alias_public: Mapped[str] = column(Audience.PUBLIC, sa.Text, default="")
    badge: Mapped[str] = column(Audience.PUBLIC, sa.Text, default="")
    search: Mapped[object] = column(Audience.PUBLIC, TSVECTOR, nullable=True)
    problem: Mapped[str] = column(Audience.PUBLIC, sa.Text, index=True)
    beneficiary_groups: Mapped[list[str]] = column(Audience.PUBLIC, ARRAY(sa.Text))
    territories: Mapped[list[str]] = column(Audience.PUBLIC, ARRAY(sa.Text))
    asked_organization_id: Mapped[str | None] = column(Audience.AUTHORITY, sa.Text, nullable=True)
    held_for: Mapped[str | None] = column(Audience.AUTHORITY, sa.Text, nullable=True)
    origin: Mapped[str | None] = column(Audience.NOBODY, sa.Text, nullable=True)
    merge_target_id: Mapped[str | None] = points_to("demand", nullable=True, index=True)
    merge_proposed_on: Mapped[date | None] = column(Audience.PUBLIC, sa.Date, nullable=True)
    channel: Mapped[str | None] = column(Audience.PUBLIC, sa.Text, nullable=True)
    received_on: Mapped[date | None] = column(Audience.PUBLIC, sa.Date, nullable=True)
    recorder_id: Mapped[str | None] = points_to("participant", nullable=True, index=True)
    example: Mapped[bool] = column(Audience.PUBLIC, sa.Boolean, default=False)
    support_count: Mapped[int] = column(Audience.PUBLIC, sa.Integer, default=0)
    browser_support_count: Mapped[int] = column(Audience.PUBLIC, sa.Integer, default=0)
    created_at: Mapped[datetime] = moment(Audience.PUBLIC)
    published_at: Mapped[datetime | None] = moment(Audience.PUBLIC, nullable=True)
    status_since: Mapped[date] = column(Audience.PUBLIC, sa.Date)
    due_on: Mapped[date | None] = column(Audience.PUBLIC, sa.Date, nullable=True)
    redactions: Mapped[int] = column(Audience.PUBLIC, sa.Integer, default=0)
    raw_deleted_on: Mapped[date | None] = column(Audience.PUBLIC, sa.Date, nullable=True)
    text_deleted_on: Mapped[date | None] = column(Audience.PUBLIC, sa.Date, nullable=True)
    # Loaded with the row, so that a list needs no extra statement.
    author_supports: Mapped[bool] = column_property(
        sa.exists()
        .where(SUPPORT.c.demand_id == id, SUPPORT.c.participant_id == author_id)
        .label("author_supports")
    )
    # How many said each verdict on its answer, in the order of the enum.
    verdict_counts: Mapped[list[int]] = column_property(
        sa.select(array([sa.func.count().filter(VERDICT.c.verdict == each) for each in Verdict]))
        .where(VERDICT.c.demand_id == id)
        .scalar_subquery()
        .label("verdict_counts")
    )

    # The days on which it was hidden and shown again, in turn; null if it never was.
    hidden_and_shown: Mapped[list[date] | None] = column_property(
        sa.select(sa.func.array_agg(aggregate_order_by(EVENT.c.happened_on, EVENT.c.id)))
        .where(EVENT.c.demand_id == id, EVENT.c.act.in_([DemandAct.HIDE, DemandAct.UNHIDE]))
        .scalar_subquery()
        .label("hidden_and_shown")
    )

    @hybrid_property
    def is_public(self) -> bool:
        """Return whether everybody may read it; on the class, the condition for that."""
        return self.visibility == Visibility.PUBLIC.value

    def write(self, title: str, wanted: str, purpose: str, where: str = "") -> None:
        """Set the author's words, and derive the public text and the search index from them.

        Without a title, one is derived from the public words.
        """
        for name, text in (("wanted", wanted), ("purpose", purpose), ("where", where)):
            put(self, name, text)
        put(self, "title", title or proposed_title(self.wanted_public), instead=self.folio or "")
        self.index()
        self.text_deleted_on = self.raw_deleted_on = None

    def set_title(self, title: str) -> None:
        """Set another title; if the raw text was deleted, the raw title is not kept either."""
        put(self, "title", public_text(title) if self.raw_deleted_on else title)
        self.index()

    def set_alias(self, alias: str) -> None:
        """Set the name that the author signs this demand with."""
        put(self, "alias", alias)

    def redact(self, marks: Mapping[str, Collection[Mark]]) -> None:
        """Rebuild the public text, with people's corrections of what is hidden."""
        follows = self.follows(marks)
        kept = frozenset(PersonalData) if self.raw_deleted_on else ()
        for name in ("wanted", "purpose", "where", "alias"):
            raw = getattr(self, f"{name}_raw")
            put(self, name, raw, kept, marks.get(name, ()))
        title = proposed_title(self.wanted_public) if follows else self.title_raw
        of_nobody = frozenset(PersonalData) if follows else kept
        put(self, "title", title, of_nobody, marks.get("title", ()), instead=self.folio)
        self.index()

    def follows(self, marks: Mapping[str, Collection[Mark]]) -> bool:
        """Return whether the title was derived from the words, and so changes with them."""
        is_taken = self.title_raw == proposed_title(self.wanted_public)
        return is_taken and not marks.get("title")

    def index(self) -> None:
        """Rebuild the search index from the public text and the territories."""
        rest = f"{self.wanted_public} {self.where_public}"
        self.search = indexed(self.title_public, rest, self.territories)

    def delete_text(self, on: date) -> None:
        """Delete the author's words for good; the folio takes the place of the title."""
        self.write("", "", "")
        self.set_alias("")
        self.title_public, self.submission, self.text_deleted_on = self.folio, None, on
        self.badge, self.origin = "", None
        self.redactions = 0

    def state(self) -> demand.DemandState:
        """Return what the rules need to know about this demand."""
        days = self.hidden_and_shown or []
        hidden = zip_longest(days[::2], days[1::2])
        return demand.DemandState(
            since=self.status_since,
            status=demand.Status(self.status),
            visibility=Visibility(self.visibility),
            merge_proposed=self.merge_proposed_on,
            suspensions=tuple(Pause(*each) for each in hidden),
        )

    def set_state(self, state: demand.DemandState, on: Moment) -> None:
        """Apply what the rules decided; a demand seen for the first time is published.

        The event of the act says when it was hidden or shown again.
        """
        self.status_since = state.since
        self.status = state.status.value
        self.visibility = state.visibility.value
        self.merge_proposed_on = state.merge_proposed
        if state.merge_proposed is None and state.status is not demand.Status.MERGED:
            self.merge_target_id = None
        if state.visibility is Visibility.PUBLIC and self.published_at is None:
            self.published_at = on.at


IS_MASKED = differ(Demand, TEXTS)
sa.Index("proactiva_demand_masked", Demand.published_at, postgresql_where=IS_MASKED)
