"""The command that records a meeting held in person."""

from __future__ import annotations

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva.demands import intents, queries
from ckanext.proactiva.demands.messages import writing
from ckanext.proactiva.domain.message import Voice
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.domain.objections import MoveRefused, Objection
from ckanext.proactiva.domain.referral import is_declined_or_released
from ckanext.proactiva.model import Demand, Meeting, Message
from ckanext.proactiva.people import offices, participants
from ckanext.proactiva.people.actor import Actor


def record_meeting(actor: Actor, on: Moment, intent: intents.RecordMeeting) -> Demand:
    """Record that a meeting about a demand was held; sending it twice counts as one.

    Raises:
        MoveRefused: the demand has ended or is not public, or the institution does not have it.
        tk.ValidationError: its day is in the future.
    """
    demand = queries.ongoing_locked(actor, intent.folio)
    if intent.institution_id and not _has_it(demand, intent.institution_id):
        raise MoveRefused([Objection.NOT_REFERRED])
    if intent.held_on > on.day:
        raise tk.ValidationError({"held_on": [tk._("Choose a day that is not after today")]})
    if _is_recorded(demand, intent):
        return demand
    message = writing.write(
        participants.take_part(actor),
        on,
        demand,
        intent.minutes,
        Voice.INSTITUTION if intent.institution_id else Voice.AUTHORITY,
        organization_id=intent.institution_id or offices.authority_id(),
    )
    message.locate(intent.place, intent.changes)
    message.address = intent.address or None
    model.Session.add(
        Meeting(
            message_id=message.id,
            held_on=intent.held_on,
            organization_ids=list(intent.institution_ids),
            civil_society=intent.civil_society,
            citizens=intent.citizens,
        )
    )
    model.Session.flush()
    return demand


def _has_it(demand: Demand, institution_id: str) -> bool:
    referral = queries.referral(demand, institution_id)
    return referral is not None and not is_declined_or_released(
        referral.status, referral.resolution
    )


def _is_recorded(demand: Demand, intent: intents.RecordMeeting) -> bool:
    held = model.Session.query(Message.id).join(Meeting, Meeting.message_id == Message.id)
    same = (
        Message.demand_id == demand.id,
        Message.text_raw == intent.minutes,
        Message.place_raw == intent.place,
        Message.changes_raw == intent.changes,
        Meeting.held_on == intent.held_on,
    )
    return held.filter(*same).first() is not None
