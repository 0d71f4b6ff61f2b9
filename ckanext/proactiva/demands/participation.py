"""The demands that somebody sent or supports: by account, claim code or browser."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

import sqlalchemy as sa

from ckan import model

from ckanext.proactiva import types
from ckanext.proactiva.demands import presentation, seen
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.model import Demand, Participant, Support
from ckanext.proactiva.people import participants, permissions
from ckanext.proactiva.people.actor import Actor

MOST: Final = 100


def listed(actor: Actor, on: Moment) -> types.Participation:
    """Return what somebody asked for and what they support, each with its news."""
    supporter = participants.find(actor)
    asked = _asked(actor)
    supported = _supported(actor, supporter.id) if supporter else []
    return {
        "asked": seen.with_news(asked, presentation.summaries(asked, on)),
        "supported": seen.with_news(
            supported, presentation.summaries(supported, on), supporter.id if supporter else None
        ),
    }


def _asked(actor: Actor) -> list[Demand]:
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


def _supported(actor: Actor, supporter_id: str) -> list[Demand]:
    """Return the demands that somebody supports, the most recent first."""
    query = model.Session.query(Demand).join(Support, Support.demand_id == Demand.id)
    of_them = Support.participant_id == supporter_id, Demand.author_id != supporter_id
    theirs = query.filter(*of_them).order_by(Support.created_at.desc(), Demand.id).limit(MOST)
    # Nobody supports their own demand, so a claim code given with this says nothing of these.
    supporting = replace(actor, claim="")
    return [demand for demand in theirs if permissions.may_know(supporting, demand)]
