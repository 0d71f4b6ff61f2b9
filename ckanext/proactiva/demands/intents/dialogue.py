"""Intents on the messages about a demand, on appeals and on reports."""

from __future__ import annotations

from dataclasses import dataclass

from ckanext.proactiva.demands.intents.demand import OnDemand, Signed
from ckanext.proactiva.domain import report
from ckanext.proactiva.domain.decision import Decision
from ckanext.proactiva.domain.review import ReviewReason


@dataclass(frozen=True)
class Say(OnDemand, Signed):
    """Write a message in a demand's dialogue; an officer may choose for which institution."""

    words: str
    institution_id: str = ""


@dataclass(frozen=True)
class Appeal(OnDemand):
    """Appeal against what is hidden in one's own text."""

    message_id: str = ""
    words: str = ""


@dataclass(frozen=True)
class DecideMessage:
    """Publish a message, hide it, or show it again.

    Attributes:
        message_id: the message's.
        decision: what is done with it.
        reason: why, if it is hidden.
        only_waiting: whether nothing is done to it if it is public by now.
    """

    message_id: str
    decision: Decision
    reason: ReviewReason | None = None
    only_waiting: bool = False


@dataclass(frozen=True)
class Report:
    """Report a public demand or a public message to a moderator.

    Attributes:
        folio: the demand's; None if only the message is named.
        message_id: the message's; empty if the report is about the demand.
        reason: why.
        words: text that only moderators read.
        origin: identifies, for a day, submissions from the same sender.
    """

    folio: str | None
    message_id: str
    reason: report.ReportReason
    words: str = ""
    origin: str = ""


@dataclass(frozen=True)
class CloseReport:
    """Record the outcome of a report."""

    report_id: str
    outcome: report.Outcome
