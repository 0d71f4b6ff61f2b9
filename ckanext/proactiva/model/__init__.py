"""The tables of people and demands. Core rows are named by id and code, without foreign keys."""

from __future__ import annotations

from ckanext.proactiva.model.answer import Answer, PastAnswer
from ckanext.proactiva.model.demand import Demand
from ckanext.proactiva.model.event import Event
from ckanext.proactiva.model.message import Message
from ckanext.proactiva.model.participant import Participant
from ckanext.proactiva.model.referral import Referral
from ckanext.proactiva.model.support import Support

TABLES = (Participant, Demand, Referral, Answer, PastAnswer, Support, Message, Event)

__all__ = [
    "TABLES",
    "Answer",
    "Demand",
    "Event",
    "Message",
    "Participant",
    "PastAnswer",
    "Referral",
    "Support",
]
