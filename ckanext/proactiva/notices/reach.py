"""Who can be reached by mail, and when a follower is: what each selection of recipients asks."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

from ckan import model

from ckanext.proactiva.domain.follow import Cadence
from ckanext.proactiva.domain.mailing import due_at
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.model import Institution, Participant


def is_reached() -> sa.ColumnElement[bool]:
    """Return the condition for a participant to have a confirmed address and want mail there.

    Whoever had an account that ended is told nothing: they can no longer see what they followed.
    """
    account = model.User.id == Participant.user_id, model.User.state == "active"
    # Correlated by name: in a join, SQLAlchemy correlates nothing by itself.
    is_there = sa.exists().where(*account).correlate(Participant)
    return sa.and_(
        sa.or_(Participant.user_id.is_(None), is_there),
        Participant.email.is_not(None),
        Participant.email_confirmed_at.is_not(None),
        Participant.quiet_since.is_(None),
    )


def is_office_reached() -> sa.ColumnElement[bool]:
    """Return the condition for an institution to have a mailbox and want mail there."""
    return sa.and_(
        sa.func.coalesce(Institution.mailbox, "") != "",
        Institution.quiet_since.is_(None),
        Institution.ended_at.is_(None),
    )


def of_officer(occasion: Any, institution_id: Any) -> Any:
    """Return an officer's occasion, made from their institution's: a text, or its column.

    They may be told of the same demand for another institution, and as its follower.
    """
    return occasion + " for " + institution_id


def due_of_follower(cadence: Any, on: Moment) -> sa.ColumnElement[Any]:
    """Return when a follower is told of what happens now, given the column of their cadence."""
    due = {each: sa.literal(due_at(each, on), sa.DateTime(timezone=True)) for each in Cadence}
    return sa.case(*((cadence == each.value, time) for each, time in due.items()))
