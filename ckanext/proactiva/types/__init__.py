"""The typed dicts that actions return, and those that CKAN calls them with."""

# pyright: reportUnusedImport=false
from __future__ import annotations

from ckan.types import AuthResult, Context, DataDict

from ckanext.proactiva.types.badge import Badge, BadgeList
from ckanext.proactiva.types.block import (
    Block,
    BlockForm,
    BlockGap,
    Card,
    CardFile,
    CardLink,
    CardPair,
    DatasetBadge,
    DatasetGaps,
    Gaps,
    StoredBlock,
)
from ckanext.proactiva.types.capture import (
    CapturedRow,
    CapturedSheet,
    SheetPreview,
    SheetRow,
    WrongRow,
)
from ckanext.proactiva.types.claim import ClaimedDemand, ClaimMailed, MailedLink
from ckanext.proactiva.types.currency import DatasetCurrency
from ckanext.proactiva.types.demand import (
    AnsweredDemand,
    Board,
    ChosenInstitution,
    CountedInstitution,
    Demand,
    DemandPage,
    Event,
    HelpLine,
    ListedInstitution,
    Preview,
    Returned,
    SentDemand,
    ShortDemand,
    ShownDemand,
    Supported,
    Written,
)
from ckanext.proactiva.types.desk import (
    AnswerPreview,
    Colleague,
    Desk,
    DeskDemand,
    DeskEntry,
    Note,
    OfferedDataset,
    OwnReferral,
    ReferralPage,
)
from ckanext.proactiva.types.draft import Draft
from ckanext.proactiva.types.export import (
    AnswerExport,
    DemandExport,
    ExportedAnswer,
    ExportedDemand,
)
from ckanext.proactiva.types.feed import DemandFeed, FeedEntry, FeedMessage, FeedPage
from ckanext.proactiva.types.follow import Follow, FollowConfirmed, Followed, FollowPreview, Subject
from ckanext.proactiva.types.growth import (
    Answered,
    AnsweredShare,
    Answers,
    ComparedGrowth,
    ComparedInstitution,
    Figures,
    Flow,
    GroupGrowth,
    Growth,
    GrowthNote,
    GrowthReport,
    GrowthSubject,
    InMonth,
    InstitutionGrowth,
    JudgedShare,
    Month,
    MonthAnswers,
    MonthShare,
    NamedInstitution,
    OpenShare,
    PartGrowth,
    ProblemGrowth,
    Reach,
    Share,
)
from ckanext.proactiva.types.growth_events import (
    GrowthAnswer,
    GrowthAnswers,
    GrowthEvent,
    GrowthEvents,
    NamedDataset,
)
from ckanext.proactiva.types.in_short import FigureInShort, GrowthInShort
from ckanext.proactiva.types.initiative import (
    Initiative,
    InitiativeList,
    InitiativeSummary,
    PlannedStep,
)
from ckanext.proactiva.types.institution import (
    EndedRecord,
    InstitutionShown,
    NextSteps,
    Record,
    Register,
    Usefulness,
)
from ckanext.proactiva.types.ledger import (
    LastSeal,
    LedgerEvent,
    LedgerFacts,
    LedgerFlaw,
    LedgerHead,
    LedgerReferralFacts,
    LedgerSeal,
    LedgerShown,
    LedgerStatus,
    LooksShown,
)
from ckanext.proactiva.types.message import Meeting, Message, OwnUnpublished, TookPart, Use
from ckanext.proactiva.types.moderation import (
    AwaitingModeration,
    ClosedReport,
    DecidedDemand,
    DecidedMessage,
    HeldDemand,
    HeldMessage,
    HiddenItem,
    HiddenList,
    ModerationPage,
    Place,
    Queue,
    Reported,
    ToRefer,
    Trail,
    TrailAct,
    Waiting,
)
from ckanext.proactiva.types.notice import DeadNotice, MailingState, Retried, Stopped, Unreached
from ckanext.proactiva.types.participation import Participation, Seen, WatchedDemand
from ckanext.proactiva.types.person import Erased, HeldRow, KeptText, PersonalData, RegisteredColumn
from ckanext.proactiva.types.portal import Finding, HomeFigures, ProblemFigures, Workplaces
from ckanext.proactiva.types.quality import BrokenLink, LinkCheck, Quality
from ckanext.proactiva.types.quarter import QuarterReport, ReportedDataset
from ckanext.proactiva.types.redaction import (
    Appeal,
    Hidden,
    Hit,
    MessagePreview,
    OwnRedaction,
    RedactedText,
    RedactionPreview,
    TextPart,
)
from ckanext.proactiva.types.referral import (
    AnswerDataset,
    AnswerText,
    Clock,
    Institution,
    PastAnswer,
    Recorded,
    Referral,
    ReferredInstitution,
    Timing,
)
from ckanext.proactiva.types.similar import NamedDemand, Similar, SimilarDataset, SimilarResult
from ckanext.proactiva.types.topic import Topic
from ckanext.proactiva.types.upkeep import LateDataset, LateDatasets, Upkeep, UpkeepDataset
from ckanext.proactiva.types.use import Showcase, ShownUse, UseList, UsePreview
from ckanext.proactiva.types.verdict import (
    Disappointing,
    GivenVerdict,
    Judged,
    OwnVerdict,
    Verdicts,
)
from ckanext.proactiva.types.vocabulary import Vocabulary, VocabularyHead, VocabularyTerm
