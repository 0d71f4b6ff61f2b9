"""The state of mailing: what waits, what was given up, and sending that again."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

import sqlalchemy as sa

from ckan import model

from ckanext.proactiva import types
from ckanext.proactiva.domain.mailing import Outcome
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.model import Institution, Notice, bulk
from ckanext.proactiva.notices import site
from ckanext.proactiva.outbox import entries

MOST_DEAD: Final = 100


def state(at: datetime) -> types.MailingState:
    """Return the current state of mailing; of recipients it gives only the number."""
    waits = Notice.outcome.is_(None)
    is_due = sa.and_(waits, Notice.due_at <= at)
    waiting, due, oldest, failing = model.Session.execute(
        sa.select(
            sa.func.count(),
            sa.func.count().filter(is_due),
            sa.func.min(Notice.due_at).filter(is_due),
            sa.func.max(Notice.failure),
        ).where(waits)
    ).one()
    ended = sa.select(Notice.outcome, sa.func.count()).group_by(Notice.outcome)
    count = {row[0]: row[1] for row in model.Session.execute(ended)}
    return {
        "address": site.address(),
        "bound_to": site.bound(),
        "outbox": entries.waiting(),
        "waiting": waiting,
        "due": due,
        "oldest_due": _iso(oldest),
        "last_failure": failing,
        "sent": count.get(Outcome.SENT.value, 0),
        "dropped": count.get(Outcome.DROPPED.value, 0),
        "dead": count.get(Outcome.DEAD.value, 0),
        "dead_notices": _dead(),
    }


def retry(on: Moment, institution_id: str = "") -> int:
    """Make everything that was given up or waits for a retry due at once, and count it.

    With an institution, only what its mailbox should have got.
    """
    is_dead = Notice.outcome == Outcome.DEAD
    waits = sa.and_(Notice.outcome.is_(None), Notice.tries > 0)
    update = sa.update(Notice).where(sa.or_(is_dead, waits))
    if institution_id:
        of_mailbox = Notice.institution_id == institution_id, Notice.participant_id.is_(None)
        update = update.where(*of_mailbox)
    again = {"outcome": None, "ended_at": None, "tries": 0, "due_at": on.at}
    return bulk.execute(update.values(again), synchronize=False)


def forget(on: Moment, days: int) -> int:
    """Delete the notices sent or given up this many days ago, and count them."""
    before = on.at - timedelta(days=days)
    ended = Notice.outcome.is_not(None), Notice.ended_at <= before
    return bulk.execute(sa.delete(Notice).where(*ended), synchronize=False)


def _dead() -> list[types.DeadNotice]:
    rows = (
        model.Session.query(Notice, Institution.name)
        .outerjoin(Institution, Institution.id == Notice.institution_id)
        .filter(Notice.outcome == Outcome.DEAD)
        .order_by(Notice.ended_at.desc(), Notice.id.desc())
        .limit(MOST_DEAD)
    )
    return [
        {
            "kind": notice.kind,
            "institution": name,
            "failure": notice.failure,
            "tries": notice.tries,
            "since": _iso(notice.ended_at) or "",
        }
        for notice, name in rows
    ]


def _iso(at: datetime | None) -> str | None:
    return at.isoformat(timespec="seconds") if at else None
