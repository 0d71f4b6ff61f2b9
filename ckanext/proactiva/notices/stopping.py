"""How somebody stops their mails, from any one of them."""

from __future__ import annotations

import sqlalchemy as sa

from ckanext.proactiva.demands import follows
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.model import Institution, Participant, bulk
from ckanext.proactiva.people import tokens
from ckanext.proactiva.people.tokens import Purpose


def stop(token: str, on: Moment) -> bool:
    """Stop mailing the person a token was mailed to; repeating it changes nothing.

    The token of an officer's summary stops only that summary.

    Returns whether the token is valid.
    """
    follow_id = tokens.opened(Purpose.DESK, token, on)
    institution_id = tokens.opened(Purpose.MAILBOX, token, on)
    participant_id = tokens.opened(Purpose.STOP, token, on)
    if institution_id:
        _quieten(Institution, Institution.id == institution_id, on)
    if participant_id:
        # One address is one person, however many claim codes they have.
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
    bulk.with_session(quiet)
