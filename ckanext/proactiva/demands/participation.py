"""The demands that somebody sent or supports: by account, claim code or browser."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

import sqlalchemy as sa

from ckan import model

from ckanext.proactiva.model import Demand, Participant, Support
from ckanext.proactiva.people import participants, permissions
from ckanext.proactiva.people.actor import Actor

MOST: Final = 100


def asked(actor: Actor) -> list[Demand]:
    """Return the demands that somebody sent, the newest first."""
    codes = sorted(code for code in {actor.claim, *actor.claims} if code)
    is_theirs = Participant.claim_hash.in_(codes)
    if actor.has_account:
        is_theirs = sa.or_(is_theirs, Participant.user_id == actor.user_id)
    elif not codes:
        return []
    query = model.Session.query(Demand).join(Participant, Participant.id == Demand.author_id)
    theirs = query.filter(is_theirs).order_by(Demand.created_at.desc(), Demand.id).limit(MOST)
    return [demand for demand in theirs if permissions.may_know(actor, demand)]


def supported(actor: Actor) -> list[Demand]:
    """Return the demands that somebody supports, the most recent first."""
    supporter = participants.find(actor)
    if supporter is None:
        return []
    query = model.Session.query(Demand).join(Support, Support.demand_id == Demand.id)
    of_them = Support.participant_id == supporter.id, Demand.author_id != supporter.id
    theirs = query.filter(*of_them).order_by(Support.created_at.desc(), Demand.id).limit(MOST)
    # Nobody supports their own demand, so a claim code given with this says nothing of these.
    supporting = replace(actor, claim="")
    return [demand for demand in theirs if permissions.may_know(supporting, demand)]
