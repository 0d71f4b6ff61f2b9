"""Messages about a demand or a dataset."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date, datetime

import sqlalchemy as sa
from sqlalchemy.ext.hybrid import hybrid_property
from sqlalchemy.orm import Mapped

import ckantoolkit as tk

from ckanext.proactiva.domain.message import Voice
from ckanext.proactiva.domain.privacy import OFFICIAL, PersonalData
from ckanext.proactiva.domain.redaction import Mark
from ckanext.proactiva.domain.visibility import Visibility
from ckanext.proactiva.model.columns import Audience, column, key, moment, points_to
from ckanext.proactiva.model.texts import differ, put

TEXTS = "text", "alias", "place", "changes"


class Message(tk.BaseModel):
    """A message: by a person, by an institution that has the demand, or by the authority.

    While it waits, ``held_for`` says why, and ``explains_id`` names the referral whose question it
    answers; that referral goes on once the message is public. The text of an answer is a message
    too: ``answers_id`` names the referral that it answers, and ``past_answer_id`` the past answer
    it belonged to, once another has replaced it. ``badge`` is the organization of civil society in
    whose name it was written, and ``address`` is where on the web it leads. The use of a dataset
    belongs to no demand. ``place`` and ``changes`` are only for a meeting: where it was held, and
    what changed afterwards. ``origin``, ``redactions`` and ``raw_deleted_on`` are the same as a
    demand's.
    """

    __tablename__ = "proactiva_message"
    __table_args__ = (
        sa.Index("proactiva_message_dialogue", "demand_id", "created_at"),
        sa.Index("proactiva_message_waiting", "visibility", "created_at"),
        sa.Index(
            "proactiva_message_answer",
            "answers_id",
            unique=True,
            postgresql_where=sa.text("past_answer_id IS NULL"),
        ),
        sa.Index(
            "proactiva_message_origin", "created_at", postgresql_where=sa.text("origin IS NOT NULL")
        ),
    )

    id: Mapped[str] = key(Audience.PUBLIC)
    demand_id: Mapped[str | None] = points_to("demand", nullable=True)
    author_id: Mapped[str] = points_to("participant", index=True)
    voice: Mapped[str] = column(Audience.PUBLIC, sa.Text)
    organization_id: Mapped[str | None] = column(Audience.PUBLIC, sa.Text, nullable=True)
    visibility: Mapped[str] = column(Audience.PUBLIC, sa.Text)
    text_raw: Mapped[str] = column(Audience.AUTHORITY, sa.Text)
    text_public: Mapped[str] = column(Audience.PUBLIC, sa.Text)
    alias_raw: Mapped[str] = column(Audience.AUTHORITY, sa.Text, default="")
    alias_public: Mapped[str] = column(Audience.PUBLIC, sa.Text, default="")
    place_raw: Mapped[str] = column(Audience.AUTHORITY, sa.Text, default="")
    place_public: Mapped[str] = column(Audience.PUBLIC, sa.Text, default="")
    changes_raw: Mapped[str] = column(Audience.AUTHORITY, sa.Text, default="")
    changes_public: Mapped[str] = column(Audience.PUBLIC, sa.Text, default="")
    badge: Mapped[str] = column(Audience.PUBLIC, sa.Text, default="")
    address: Mapped[str | None] = column(Audience.PUBLIC, sa.Text, nullable=True)
    held_for: Mapped[str | None] = column(Audience.AUTHORITY, sa.Text, nullable=True)
    origin: Mapped[str | None] = column(Audience.NOBODY, sa.Text, nullable=True)
    explains_id: Mapped[str | None] = points_to("referral", nullable=True, index=True)
    answers_id: Mapped[str | None] = points_to("referral", nullable=True)
    past_answer_id: Mapped[str | None] = points_to("past_answer", nullable=True, unique=True)
    hidden_on: Mapped[date | None] = column(Audience.PUBLIC, sa.Date, nullable=True)
    hidden_for: Mapped[str | None] = column(Audience.PUBLIC, sa.Text, nullable=True)
    redactions: Mapped[int] = column(Audience.PUBLIC, sa.Integer, default=0)
    raw_deleted_on: Mapped[date | None] = column(Audience.PUBLIC, sa.Date, nullable=True)
    text_deleted_on: Mapped[date | None] = column(Audience.PUBLIC, sa.Date, nullable=True)
    created_at: Mapped[datetime] = moment(Audience.PUBLIC)

    @hybrid_property
    def is_public(self) -> bool:
        """Return whether everybody may read it; on the class, the condition for that."""
        return self.visibility == Visibility.PUBLIC.value

    def write(self, text: str) -> None:
        """Set the author's words, and derive the public text from them."""
        put(self, "text", text, self.kept)
        self.raw_deleted_on = None

    def set_alias(self, alias: str) -> None:
        """Set the name that its author signs this message with."""
        put(self, "alias", alias)

    def locate(self, place: str, changes: str) -> None:
        """Set where a meeting was held, and what changed afterwards."""
        put(self, "place", place, self.kept)
        put(self, "changes", changes, self.kept)

    def redact(self, marks: Mapping[str, Collection[Mark]]) -> None:
        """Rebuild the public text, with people's corrections of what is hidden."""
        for name in TEXTS:
            kept = () if name == "alias" else self.kept
            of_nobody = frozenset(PersonalData) if self.raw_deleted_on else kept
            raw = getattr(self, f"{name}_raw") or getattr(self, f"{name}_public")
            put(self, name, raw, of_nobody, marks.get(name, ()))

    @property
    def kept(self) -> Collection[PersonalData]:
        """Return the kinds of data that are not personal here: an institution's own contacts."""
        return OFFICIAL if self.voice == Voice.INSTITUTION.value else ()

    def delete_text(self, on: date) -> None:
        """Delete the author's words for good."""
        self.write("")
        self.set_alias("")
        self.locate("", "")
        self.badge, self.address = "", None
        self.text_deleted_on, self.origin, self.redactions = on, None, 0


IS_MASKED = differ(Message, TEXTS)
sa.Index("proactiva_message_masked", Message.created_at, postgresql_where=IS_MASKED)
