"""The tables of people, demands and institutions; CKAN's own rows are named by id, without keys."""

from __future__ import annotations

from ckanext.proactiva.model.answer import Answer, PastAnswer, RecordedAnswer
from ckanext.proactiva.model.badge import Badge
from ckanext.proactiva.model.board import BoardCount
from ckanext.proactiva.model.calendar import CalendarYear
from ckanext.proactiva.model.confirmation import Confirmation
from ckanext.proactiva.model.demand import Demand
from ckanext.proactiva.model.draft import Draft
from ckanext.proactiva.model.erasure import Erasure
from ckanext.proactiva.model.event import Event
from ckanext.proactiva.model.follow import Follow
from ckanext.proactiva.model.institution import Institution
from ckanext.proactiva.model.meeting import Meeting
from ckanext.proactiva.model.message import Message
from ckanext.proactiva.model.note import Note
from ckanext.proactiva.model.notice import Notice, NoticeSite
from ckanext.proactiva.model.outbox import Outbox
from ckanext.proactiva.model.participant import Participant
from ckanext.proactiva.model.redaction import Redaction
from ckanext.proactiva.model.referral import Referral
from ckanext.proactiva.model.renamed import RenamedDataset
from ckanext.proactiva.model.report import Report
from ckanext.proactiva.model.seen import Seen
from ckanext.proactiva.model.support import Support
from ckanext.proactiva.model.topic import DatasetTopic
from ckanext.proactiva.model.use import Use
from ckanext.proactiva.model.verdict import Verdict
from ckanext.proactiva.model.words import DatasetWords, Word

TABLES = (
    Participant,
    Badge,
    Demand,
    RecordedAnswer,
    Referral,
    Answer,
    PastAnswer,
    Support,
    Follow,
    Verdict,
    Message,
    Meeting,
    Use,
    Redaction,
    Report,
    Note,
    Draft,
    Confirmation,
    Event,
    Institution,
    CalendarYear,
    Erasure,
    DatasetWords,
    DatasetTopic,
    RenamedDataset,
    Word,
    BoardCount,
    Outbox,
    Notice,
    NoticeSite,
    Seen,
)

__all__ = [
    "TABLES",
    "Answer",
    "Badge",
    "BoardCount",
    "CalendarYear",
    "Confirmation",
    "DatasetTopic",
    "DatasetWords",
    "Demand",
    "Draft",
    "Erasure",
    "Event",
    "Follow",
    "Institution",
    "Meeting",
    "Message",
    "Note",
    "Notice",
    "NoticeSite",
    "Outbox",
    "Participant",
    "PastAnswer",
    "RecordedAnswer",
    "Redaction",
    "Referral",
    "RenamedDataset",
    "Report",
    "Seen",
    "Support",
    "Use",
    "Verdict",
    "Word",
]
