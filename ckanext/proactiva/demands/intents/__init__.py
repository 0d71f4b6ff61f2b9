"""Intents: a class for each set of data that commands take."""

from __future__ import annotations

from ckanext.proactiva.demands.intents.demand import (
    Ask,
    Confirm,
    Edit,
    Hide,
    MailAgain,
    MarkedPlace,
    Merge,
    OnDemand,
    Publish,
    Redact,
    Refuse,
    Resubmit,
    Return,
)
from ckanext.proactiva.demands.intents.dialogue import (
    Appeal,
    CloseReport,
    DecideMessage,
    Report,
    Say,
)
from ckanext.proactiva.demands.intents.follow import Follow
from ckanext.proactiva.demands.intents.planning import PlanInitiative
from ckanext.proactiva.demands.intents.referral import (
    Answer,
    Assign,
    Clarify,
    Correct,
    LinkDataset,
    OnReferral,
    Promise,
    Record,
    Refer,
)
from ckanext.proactiva.demands.intents.telling import RecordMeeting, TellUse
from ckanext.proactiva.demands.intents.verdict import Judge

__all__ = [
    "Answer",
    "Appeal",
    "Ask",
    "Assign",
    "Clarify",
    "CloseReport",
    "Confirm",
    "Correct",
    "DecideMessage",
    "Edit",
    "Follow",
    "Hide",
    "Judge",
    "LinkDataset",
    "MailAgain",
    "MarkedPlace",
    "Merge",
    "OnDemand",
    "OnReferral",
    "PlanInitiative",
    "Promise",
    "Publish",
    "Record",
    "RecordMeeting",
    "Redact",
    "Refer",
    "Refuse",
    "Report",
    "Resubmit",
    "Return",
    "Say",
    "TellUse",
]
