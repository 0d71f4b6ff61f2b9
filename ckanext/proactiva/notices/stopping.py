"""How somebody stops their mails, from any one of them."""

from __future__ import annotations

import sqlalchemy as sa

from ckan import model

from ckanext.proactiva.demands import follows
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.model import Institution, Participant, bulk
from ckanext.proactiva.people import tokens
from ckanext.proactiva.people.tokens import Purpose


def stop(token: str, on: Moment) -> bool:
    """Stop mailing the person a token was mailed to; repeating it changes nothing.

    The token of an officer's summary stops only that summary, and one of a mailbox that the
    institution has left stops nothing.

    Returns whether the token is valid.
    """
    follow_id = tokens.opened(Purpose.DESK, token, on)
    institution_id = _with_mailbox(token, on)
    participant_id = tokens.opened(Purpose.STOP, token, on)
    if institution_id:
        _quieten(Institution, Institution.id == institution_id, on)
    if participant_id:
        mailed_to = tokens.address(Purpose.STOP, token, on)
        _quieten(Participant, Participant.id.in_(_same(participant_id, mailed_to)), on)
    if follow_id:
        follows.end_by_id(follow_id)
    return bool(institution_id or participant_id or follow_id)


def _with_mailbox(token: str, on: Moment) -> str | None:
    """Return the institution whose mailbox a token was mailed to, if it still has it."""
    id_ = tokens.opened(Purpose.MAILBOX, token, on)
    row = model.Session.get(Institution, id_) if id_ else None
    mailed_to = tokens.address(Purpose.MAILBOX, token, on)
    return row.id if row and row.mailbox and row.mailbox.lower() == mailed_to else None


def _same(participant_id: str, mailed_to: str) -> list[str]:
    """Return the ids of everybody with somebody's address, or with the one that was mailed to.

    One address is one person, however many claim codes they have, and somebody else may be the
    last to have the address that was mailed to. They are read first: PostgreSQL logs statements
    that wait for a row, and none of those may contain an address.
    """
    theirs = sa.select(sa.func.lower(Participant.email)).where(Participant.id == participant_id)
    addresses = theirs.scalar_subquery(), mailed_to
    same = sa.select(Participant.id).where(sa.func.lower(Participant.email).in_(addresses))
    return [*model.Session.execute(same).scalars()]


def _quieten(
    table: type[Institution | Participant], which: sa.ColumnElement[bool], on: Moment
) -> None:
    since = sa.func.coalesce(table.quiet_since, on.at)
    quiet = sa.update(table).where(which).values(quiet_since=since)
    bulk.execute(quiet, synchronize=True)
