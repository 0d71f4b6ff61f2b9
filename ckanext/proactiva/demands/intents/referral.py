"""Intents on a referral."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from ckanext.proactiva.demands.intents.demand import OnDemand, Sent
from ckanext.proactiva.domain import referral
from ckanext.proactiva.domain.referral_acts import ReferralAct
from ckanext.proactiva.domain.referral_moves import act_for


@dataclass(frozen=True)
class OnReferral(OnDemand):
    """Do something to one institution's referral of a demand."""

    institution_id: str
    words: str = ""


@dataclass(frozen=True)
class Assign(OnReferral):
    """Assign it to a colleague, by name or id, or to nobody."""

    colleague: str = ""


@dataclass(frozen=True)
class Refer(OnReferral):
    """Refer a demand to an institution, or transfer it from another that has it."""

    instead_of_id: str = ""


@dataclass(frozen=True)
class Clarify(OnReferral, Sent):
    """Answer an institution's question."""


@dataclass(frozen=True)
class Promise(OnReferral):
    """Promise a date."""

    promised_for: date | None = None


@dataclass(frozen=True)
class Answer(OnReferral):
    """Answer with datasets, with an address elsewhere, or with a reason.

    Attributes:
        resolution: how the referral ends.
        reason: why nothing is published.
        datasets: a reference to each, or None for those published for the demand.
        address: where it was already published, if not on this portal.
        confirm_foreign: whether datasets of other institutions are meant to be the answer.
        keeps_text: whether the words and the address of the present answer stay as they are.
    """

    resolution: referral.Resolution = referral.Resolution.PUBLISHED
    reason: referral.AnswerReason | None = None
    datasets: tuple[str, ...] | None = None
    address: str = ""
    confirm_foreign: bool = False
    keeps_text: bool = False
    does: ClassVar[ReferralAct | None] = None

    @property
    def act(self) -> ReferralAct:
        """Return the act that this intent performs on a referral."""
        return self.does or act_for(self.resolution)

    @property
    def answered(self) -> date | None:
        """Return the day of the answer, if it is recorded on a later one."""
        return None


class Correct(Answer):
    """Correct an answer: the earlier one stays in the story."""

    does = ReferralAct.CORRECT


@dataclass(frozen=True, kw_only=True)
class Record(Answer):
    """Record the answer of an institution where nobody can log in.

    Attributes:
        answered_on: the day of its answer.
        document: the address of the document that proves it.
        channel: how it arrived.
    """

    answered_on: date
    document: str
    channel: str = ""
    does: ClassVar[ReferralAct | None] = ReferralAct.RECORD

    @property
    def answered(self) -> date:
        """Return the day of the answer."""
        return self.answered_on


@dataclass(frozen=True)
class LinkDataset:
    """Record that a dataset was made for a demand."""

    folio: str
    package_id: str
