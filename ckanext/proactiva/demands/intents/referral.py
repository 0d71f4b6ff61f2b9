"""Intents on a referral."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from ckanext.proactiva.demands.intents.demand import Mark, OnDemand
from ckanext.proactiva.domain import referral
from ckanext.proactiva.domain.referral_acts import Act
from ckanext.proactiva.domain.referral_moves import act_for


@dataclass(frozen=True)
class OnReferral(OnDemand):
    """To do something to what one institution has of a demand."""

    institution_id: str
    words: str = ""


class Note(OnReferral):
    """To tell one's colleagues something of it."""


@dataclass(frozen=True)
class Assign(OnReferral):
    """To hand it to a colleague, by name or id, or to nobody."""

    colleague: str = ""


@dataclass(frozen=True)
class Refer(OnReferral):
    """To give a demand to an institution, or to one instead of another that has it."""

    instead_of_id: str = ""


class Acknowledge(OnReferral):
    """To confirm that it has arrived."""


class Question(OnReferral):
    """To ask whoever made the demand for a clarification."""


class ReopenReferral(OnReferral):
    """To give a demand back to an institution that has answered."""


@dataclass(frozen=True)
class Clarify(OnReferral):
    """To answer an institution's question; and what its author says is no personal data in it."""

    not_personal: tuple[Mark, ...] = ()


@dataclass(frozen=True)
class Promise(OnReferral):
    """To promise a date."""

    promised_for: date | None = None


@dataclass(frozen=True)
class Answer(OnReferral):
    """To answer: with datasets, with an address elsewhere, or with a reason.

    Attributes:
        resolution: how.
        reason: why nothing is published.
        datasets: how somebody points at each, or None for those that were published for it.
        address: where it was published already, when that is not on this portal.
        confirm_foreign: whether datasets of other institutions are meant to be the answer.
    """

    resolution: referral.Resolution = referral.Resolution.PUBLISHED
    reason: referral.Reason | None = None
    datasets: tuple[str, ...] | None = None
    address: str = ""
    confirm_foreign: bool = False
    does: ClassVar[Act | None] = None

    @property
    def act(self) -> Act:
        """Return what this does to a referral."""
        return self.does or act_for(self.resolution)

    @property
    def answered(self) -> date | None:
        """Return the day of the answer, where it is written down on a later one."""
        return None


class Correct(Answer):
    """To answer differently: the earlier answer stays in the story."""

    does = Act.CORRECT


@dataclass(frozen=True, kw_only=True)
class Record(Answer):
    """To write down what an institution answered in which nobody can log in.

    Attributes:
        answered_on: the day of its answer.
        document: the address of what proves it.
        channel: how it came.
    """

    answered_on: date
    document: str
    channel: str = ""
    does: ClassVar[Act | None] = Act.RECORD

    @property
    def answered(self) -> date:
        """Return the day of the answer."""
        return self.answered_on


@dataclass(frozen=True)
class LinkDataset:
    """To note that a dataset was made for a demand."""

    folio: str
    package_id: str
