"""News of a demand from before somebody confirmed that they follow it."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert

from ckan import model

from ckanext.proactiva.demands.commands import Confirmed
from ckanext.proactiva.domain.follow import Cadence
from ckanext.proactiva.domain.hearing import Hearer
from ckanext.proactiva.domain.mailing import due_at
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.model import Event, Notice, Outbox
from ckanext.proactiva.notices.recipients import heard_by


def catch_up(confirmed: Confirmed, on: Moment) -> None:
    """Write the notices that somebody missed because their address was not confirmed yet.

    Only theirs: everybody else was told at the time. What still waits in the outbox comes by
    itself.
    """
    waits = sa.exists().where(Outbox.event_id == Event.id)
    missed = (
        sa.select(Event)
        .where(Event.demand_id == confirmed.demand_id, Event.recorded_at > confirmed.since)
        .where(sa.not_(waits))
        .order_by(Event.id)
    )
    heard = heard_by(Hearer.FOLLOWS, model.Session.execute(missed).scalars().all())
    if not heard:
        return
    notice = {
        "participant_id": confirmed.follower.id,
        "hearer": Hearer.FOLLOWS.value,
        "due_at": due_at(Cadence(confirmed.cadence), on),
    }
    notices = [
        {**notice, "kind": kind.value, "occasion": f"event {id_}", "event_id": id_}
        for id_, kind in heard
    ]
    # Whoever also asked or supports was told as such.
    model.Session.execute(insert(Notice).values(notices).on_conflict_do_nothing())
