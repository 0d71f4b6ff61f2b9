"""The rows of the outbox: added with an act, deleted once the recipients are known."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Final

import sqlalchemy as sa

from ckan import model

from ckanext.proactiva.domain import notice_kind
from ckanext.proactiva.model import Event, Outbox, bulk

# Arbitrary numbers; the second tells this lock from the ledger's.
_LOCK: Final = (0x70726F61, 2)


def put(event: Event) -> None:
    """Add an event that somebody may have to hear of, in the transaction that wrote it."""
    if notice_kind.kind_of(event.act, of_referral=event.referral_id is not None):
        model.Session.add(Outbox(event_id=event.id))


def lock() -> None:
    """Let nobody else hold the outbox until this transaction ends; lock rows only afterwards.

    While recipients are worked out, somebody who confirms a follow is not among them yet, and what
    they miss would seem to wait here still.
    """
    model.Session.execute(sa.select(sa.func.pg_advisory_xact_lock(*_LOCK)))


def take(number: int) -> Sequence[Event]:
    """Return the events that have waited longest, held so that nobody else takes them."""
    lock()
    rows = (
        sa.select(Event)
        .join(Outbox, Outbox.event_id == Event.id)
        .order_by(Outbox.event_id)
        .limit(number)
        .with_for_update(of=Outbox, skip_locked=True)
    )
    return model.Session.execute(rows).scalars().all()


def delete(events: Collection[Event]) -> None:
    """Delete events whose recipients are known."""
    ids = [event.id for event in events]
    bulk.execute(sa.delete(Outbox).where(Outbox.event_id.in_(ids)), synchronize=False)


def oldest() -> datetime | None:
    """Return when the event was recorded that has waited longest, or None if none waits."""
    recorded = sa.select(sa.func.min(Event.recorded_at))
    return model.Session.execute(recorded.join(Outbox, Outbox.event_id == Event.id)).scalar()


def waiting() -> int:
    """Count the events whose recipients are not known yet."""
    return model.Session.query(Outbox).count()
