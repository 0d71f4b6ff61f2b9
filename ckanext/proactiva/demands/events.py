"""The history of demands: the event that is written with what it changed, and who hears of it."""

from __future__ import annotations

from datetime import date
from functools import partial

from ckan import model

from ckanext.proactiva import signals
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.domain.roles import Role
from ckanext.proactiva.model import Demand, Event, Referral
from ckanext.proactiva.outbox import entries
from ckanext.proactiva.people import participants
from ckanext.proactiva.people.actor import Actor


def write(
    demand: Demand,
    on: Moment,
    referral: Referral | None = None,
    *,
    act: str,
    role: Role,
    reason: str | None = None,
    resolution: str | None = None,
    promised_for: date | None = None,
    answered: date | None = None,
    begun: Referral | None = None,
    by: Actor | None = None,
    redactions: int | None = None,
) -> Event:
    """Write the event beside the rows that it changed, and let others hear of it afterwards."""
    row = add(demand, on, act, role, by)
    row.referral_id = referral.id if referral else None
    row.begun_referral_id = begun.id if begun else None
    row.status = referral.status if referral else demand.status
    row.resolution, row.reason, row.redactions = resolution, reason, redactions
    row.promised_for, row.answered_on = promised_for, answered
    model.Session.flush()
    entries.put(row)
    for moved in (referral, begun) if begun else (referral,):
        told = {"act": act, "role": role.value, "status": (moved or demand).status}
        institution = moved.organization_id if moved else None
        signals.after_commit(
            partial(signals.demand_moved.send, demand.folio, institution=institution, **told)
        )
    return row


def add(demand: Demand, on: Moment, act: str, role: Role, by: Actor | None) -> Event:
    """Add the event of an act; who acted is kept where they acted for the authority."""
    who = participants.take_part(by).id if by and by.is_known and role is Role.AUTHORITY else None
    row = Event(
        demand_id=demand.id,
        moderator_id=who,
        act=act,
        role=role.value,
        status=demand.status,
        happened_on=on.day,
    )
    model.Session.add(row)
    return row
