"""How somebody stops the mails that they get, from any of them."""

from __future__ import annotations

import sqlalchemy as sa

from ckan import model

from ckanext.proactiva.demands import follows
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.model import Institution, Participant
from ckanext.proactiva.people import tokens
from ckanext.proactiva.people.tokens import Purpose


def stop(token: str, on: Moment) -> bool:
    """Mail nothing more to whom a token was mailed, however often it is asked for.

    Of a summary that an officer follows, that alone is stopped.

    Returns whether the token is one.
    """
    follow_id = tokens.opened(Purpose.DESK, token, on)
    institution_id = tokens.opened(Purpose.MAILBOX, token, on)
    participant_id = tokens.opened(Purpose.STOP, token, on)
    if institution_id:
        _quieten(Institution, Institution.id == institution_id, on)
    if participant_id:
        # Whoever has one address is one person, by however many claim codes.
        theirs = sa.select(sa.func.lower(Participant.email)).where(Participant.id == participant_id)
        same = sa.func.lower(Participant.email) == theirs.scalar_subquery()
        _quieten(Participant, same, on)
    if follow_id:
        follows.end_by_id(follow_id)
    return bool(institution_id or participant_id or follow_id)


def _quieten(
    table: type[Institution | Participant], which: sa.ColumnElement[bool], on: Moment
) -> None:
    since = sa.func.coalesce(table.quiet_since, on.at)
    quiet = sa.update(table).where(which).values(quiet_since=since)
    model.Session.execute(quiet.execution_options(synchronize_session="fetch"))
