"""The run that sends what is due: one mail per person, and one transaction per mail.

Each recipient is locked, mailed and marked before the next one: if the run is killed, at most the
mail in progress is sent twice.
"""

from __future__ import annotations

import logging
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any, Final, NamedTuple

import sqlalchemy as sa
from sqlalchemy.exc import SQLAlchemyError

from ckan import model

from ckanext.proactiva.domain.mailing import Failure, Outcome, is_given_up, next_try
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.model import Institution, Notice, Participant, bulk
from ckanext.proactiva.notices import letters, post
from ckanext.proactiva.notices.reach import is_office_reached, is_reached

# Of a run: a slow server delays nothing else for longer.
SECONDS: Final = 240
# A run ends after this many consecutive failures: of the server, and of addresses, many of which
# one server may defer for a while.
MOST_IN_A_ROW: Final = {False: 3, True: 20}
TIMEOUT: Final = post.MailTimeout(20)
BATCH: Final = 500
_LOCK: Final = 12_0709
_IS_MAILBOX: Final = Notice.participant_id.is_(None)
# One address is one person, however many claim codes they have.
_ADDRESS: Final = sa.func.coalesce(Participant.email, Institution.mailbox)
_LOWER: Final = sa.func.lower(_ADDRESS)


log = logging.getLogger(__name__)


class UnwrittenError(Exception):
    """Some notices could not be put into words."""


class Due(NamedTuple):
    """A recipient, their address, and the notices that are due."""

    address: str
    institution_id: str | None
    ids: list[int]


def send(on: Moment) -> Counter[str]:
    """Send what is due while there is time, and count the mails by outcome.

    Ends the transaction after each mail.
    """
    done = Counter[str]()
    done[Outcome.DROPPED.value] += _drop_unreached(on)
    model.Session.commit()
    until, in_a_row = time.monotonic() + SECONDS, 0
    for due in _all_due(on):
        if time.monotonic() > until:
            break
        failure = _tell(due, on, done)
        in_a_row = in_a_row + 1 if failure else 0
        if failure and in_a_row >= MOST_IN_A_ROW[failure.is_of_address]:
            break
    return +done


def _tell(due: Due, on: Moment, done: Counter[str]) -> Failure | None:
    """Send somebody what is due, unless another run is doing so; return the failure, if any."""
    notices = _locked(due)
    in_letter, failure = frozenset[int](), None
    try:
        if letter := _letter(due, notices, on):
            in_letter = letter.ids
            post.deliver(due.address, letter.subject, letter.body, TIMEOUT, letter.headers)
            done["mails"] += 1
    except UnwrittenError:
        in_letter, failure = frozenset(notice.id for notice in notices), Failure.UNWRITTEN
    except post.UndeliveredError as error:
        log.warning("A mail of notice %s was not sent (%s)", notices[0].id, error)
        failure = error.failure
    if failure:
        done[failure.value] += 1
    for notice in notices:
        if notice.id not in in_letter:
            _end(notice, Outcome.DROPPED, on)
        elif failure:
            _fail(notice, failure, on)
        else:
            _end(notice, Outcome.SENT, on)
    model.Session.commit()
    return failure


def _letter(due: Due, notices: Sequence[Notice], on: Moment) -> letters.Letter | None:
    """Return somebody's mail; if writing it fails, nobody else is kept waiting."""
    if not notices:
        return None
    try:
        return letters.compose(due.address, due.institution_id, notices, on)
    except SQLAlchemyError:
        raise
    except Exception as error:
        # The error may contain private text: log only its type.
        log.error("A mail of notice %s failed (%s)", notices[0].id, type(error).__name__)  # noqa: TRY400
        raise UnwrittenError from error


def _end(notice: Notice, outcome: Outcome, on: Moment) -> None:
    notice.outcome, notice.ended_at = outcome.value, on.at
    if outcome is not Outcome.DEAD:
        notice.failure = None


def _fail(notice: Notice, failure: Failure, on: Moment) -> None:
    notice.tries += 1
    notice.failure = failure.value
    if is_given_up(failure, notice.tries):
        _end(notice, Outcome.DEAD, on)
    else:
        notice.due_at = next_try(notice.tries, on.at)


def _locked(due: Due) -> Sequence[Notice]:
    """Return the notices that no other run is sending or has sent meanwhile."""
    lock = sa.func.pg_try_advisory_xact_lock(_LOCK, sa.func.hashtext(_whose(due)))
    if not model.Session.execute(sa.select(lock)).scalar():
        return []
    # Meanwhile somebody may have stopped their mails, or moved them to another address.
    same = sa.func.lower(due.address) == _LOWER
    rows = (
        _addressed(sa.select(Notice))
        .where(Notice.id.in_(due.ids), Notice.outcome.is_(None), same)
        .order_by(Notice.id)
        .with_for_update(of=Notice, skip_locked=True)
        .execution_options(populate_existing=True)
    )
    return model.Session.execute(rows).scalars().all()


def _all_due(on: Moment) -> Iterator[Due]:
    """Yield the recipients, the one who has waited longest first."""
    done: set[str] = set()
    while batch := [each for each in _due(on) if _whose(each) not in done]:
        for each in batch:
            done.add(_whose(each))
            yield each


def _whose(due: Due) -> str:
    return f"{due.institution_id or ''} {due.address.lower()}"


def _due(on: Moment) -> list[Due]:
    rows = (
        _addressed(
            sa.select(sa.func.min(_ADDRESS), Notice.institution_id, sa.func.array_agg(Notice.id))
        )
        .where(Notice.outcome.is_(None), Notice.due_at <= on.at, _ADDRESS.is_not(None))
        .group_by(_LOWER, Notice.institution_id)
        .order_by(sa.func.min(Notice.due_at), sa.func.min(Notice.id))
        .limit(BATCH)
    )
    return [Due(*row) for row in model.Session.execute(rows)]


def _addressed(rows: sa.Select[Any]) -> sa.Select[Any]:
    """Join notices with the address of whoever may get them now."""
    # An officer's own summary of an institution's work goes only to them.
    mailbox = Institution.id == Notice.institution_id, _IS_MAILBOX, is_office_reached()
    return (
        rows.select_from(Notice)
        .outerjoin(Participant, sa.and_(Participant.id == Notice.participant_id, is_reached()))
        .outerjoin(Institution, sa.and_(*mailbox))
    )


def _drop_unreached(on: Moment) -> int:
    """End the notices of people who have no address any more, or want no mail."""
    reached = sa.or_(
        sa.exists().where(Participant.id == Notice.participant_id, is_reached()),
        sa.exists().where(
            Institution.id == Notice.institution_id, _IS_MAILBOX, is_office_reached()
        ),
    )
    waits = Notice.outcome.is_(None), Notice.due_at <= on.at, sa.not_(reached)
    ended = {"outcome": Outcome.DROPPED.value, "ended_at": on.at}
    return bulk.execute(sa.update(Notice).where(*waits).values(ended), synchronize=False)
