"""How somebody stops the mails that they get, from any of them."""

from __future__ import annotations

import sqlalchemy as sa

from ckan import model

from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.model import Institution, Participant
from ckanext.proactiva.people import tokens
from ckanext.proactiva.people.tokens import Purpose


def stop(token: str, on: Moment) -> bool:
    """Mail nothing more to whom a token was mailed, however often it is asked for.

    Returns whether the token is one.
    """
    found = tokens.opened(token, on)
    if found is None:
        return False
    if found.purpose is Purpose.MAILBOX:
        _quieten(Institution, Institution.id == found.id, on)
    else:
        # Whoever has one address is one person, by however many claim codes.
        theirs = sa.select(sa.func.lower(Participant.email)).where(Participant.id == found.id)
        same = sa.func.lower(Participant.email) == theirs.scalar_subquery()
        _quieten(Participant, same, on)
    return True


def _quieten(
    table: type[Institution | Participant], which: sa.ColumnElement[bool], on: Moment
) -> None:
    since = sa.func.coalesce(table.quiet_since, on.at)
    quiet = sa.update(table).where(which).values(quiet_since=since)
    model.Session.execute(quiet.execution_options(synchronize_session="fetch"))
