"""How an institution's people share its work: assignees and notes."""

from __future__ import annotations

from collections.abc import Iterable

import sqlalchemy as sa

from ckan import model

from ckanext.proactiva import types
from ckanext.proactiva.dates import local_day
from ckanext.proactiva.model import Note, Participant, Referral
from ckanext.proactiva.people.colleagues import Colleague

MOST_NOTES = 50


def is_of(user: sa.BindParameter[str]) -> sa.ColumnElement[bool]:
    """Return the condition for a referral to be assigned to an account."""
    holder = sa.select(Participant.id).where(Participant.user_id == user)
    return Referral.assignee_id == holder.scalar_subquery()


def notes(of: Referral, known: Iterable[Colleague]) -> list[types.Note]:
    """Return the newest notes on a referral in chronological order, with colleagues' names."""
    rows = (
        model.Session.query(Note, Participant.user_id)
        .join(Participant, Participant.id == Note.author_id)
        .filter(Note.referral_id == of.id)
        .order_by(Note.created_at.desc(), Note.id)
        .limit(MOST_NOTES)
        .all()
    )
    titles = {each.user_id: each.title for each in known}
    return [
        {
            "text": note.text,
            "date": local_day(note.created_at),
            "by": titles.get(user_id or "", ""),
        }
        for note, user_id in reversed(rows)
    ]


def shown(colleague: Colleague) -> types.Colleague:
    """Return a colleague as the institution's own desk shows them."""
    return {"name": colleague.name, "title": colleague.title}
