"""The history of demands: the event written with each change, and who is notified of it."""

from __future__ import annotations

from typing import Final

import sqlalchemy as sa

from ckan import model

from ckanext.proactiva import signals
from ckanext.proactiva.domain import demand_acts, referral_acts
from ckanext.proactiva.domain import referral as referral_rules
from ckanext.proactiva.domain.event_codes import EventCodes
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.domain.resolutions import Resolved, with_past
from ckanext.proactiva.domain.roles import Role
from ckanext.proactiva.model import Demand, Event, Referral
from ckanext.proactiva.outbox import entries
from ckanext.proactiva.people import participants
from ckanext.proactiva.people.actor import Actor

# The day on which an institution was last released from a referral that is not with it any more.
RELEASED_ON: Final = sa.case(
    (
        Referral.status == referral_rules.Status.RELEASED,
        sa.select(sa.func.max(Event.happened_on))
        .where(
            Event.demand_id == Referral.demand_id,
            Event.referral_id == Referral.id,
            Event.status == referral_rules.Status.RELEASED,
        )
        .correlate(Referral)
        .scalar_subquery(),
    )
)


def write(
    demand: Demand,
    on: Moment,
    codes: EventCodes,
    referral: Referral | None = None,
    *,
    begun: Referral | None = None,
    by: Actor | None = None,
) -> Event:
    """Write the event along with the rows it changed, and notify listeners afterwards."""
    row = add(demand, on, codes.act, codes.role, by=by)
    row.referral_id = referral.id if referral else None
    row.begun_referral_id = begun.id if begun else None
    row.status = referral.status if referral else demand.status
    row.reason, row.resolution = codes.reason, codes.resolution
    row.promised_for, row.answered_on = codes.promised_for, codes.answered_on
    model.Session.flush()
    entries.put(row)
    all_moved = (referral, begun) if begun else (referral,)
    for moved in all_moved:
        told = {"act": row.act, "role": row.role, "status": (moved or demand).status}
        institution = moved.organization_id if moved else None
        signals.after_commit(demand.folio, institution=institution, **told)
    return row


def add(
    demand: Demand | None,
    on: Moment,
    act: str,
    role: Role = Role.AUTHORITY,
    *,
    by: Actor | None,
) -> Event:
    """Add the event of an act; the actor is kept only if they acted for the authority."""
    who = participants.take_part(by).id if by and by.is_known and role is Role.AUTHORITY else None
    row = Event(
        demand_id=demand.id if demand else None,
        moderator_id=who,
        act=act,
        role=role.value,
        status=demand.status if demand else "",
        happened_on=on.day,
    )
    model.Session.add(row)
    return row


def state(of: Referral) -> referral_rules.ReferralState:
    """Return what the rules need to know about a referral, with what only its events tell."""
    if of.record_id is None and of.resolution != referral_rules.Resolution.NOT_COMPETENT.value:
        return of.state()
    mine, of_demand = Event.referral_id == of.id, Event.referral_id.is_(None)
    reopened = Event.act.in_(referral_acts.REOPENINGS)
    events = sa.select(Event.referral_id, Event.resolution, Event.answered_on).where(
        Event.demand_id == of.demand_id,
        sa.or_(
            sa.and_(mine, sa.or_(Event.resolution.is_not(None), reopened)),
            sa.and_(of_demand, Event.act == demand_acts.DemandAct.REOPEN),
        ),
    )
    past = (
        Resolved(bool(own), referral_rules.Resolution(code) if code else None, answered)
        for own, code, answered in model.Session.execute(events.order_by(Event.id))
    )
    return with_past(of.state(), past)
