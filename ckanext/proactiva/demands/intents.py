"""What somebody wants of a demand: one class for each command, with what they give for it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from ckanext.proactiva.domain import demand, referral
from ckanext.proactiva.domain.referral_acts import Act
from ckanext.proactiva.domain.referral_moves import act_for
from ckanext.proactiva.domain.visibility import Visibility


@dataclass(frozen=True)
class Ask:
    """To ask for information.

    Attributes:
        institution_id: the one that the author would ask, if they know it.
        channel: how it came to the authority that writes it down for somebody else.
        form_token: what tells one form from another; without it each sending is a new demand.
        by_email: whether the author has still to confirm an address.
        example: whether it is part of a demonstration.
        over_limit: whether more came from its sender within the hour than is free.
    """

    wanted: str
    problem: str
    beneficiary_groups: tuple[str, ...]
    territories: tuple[str, ...] = ()
    institution_id: str = ""
    title: str = ""
    purpose: str = ""
    where: str = ""
    alias: str = ""
    channel: str = ""
    form_token: str = ""
    by_email: bool = False
    example: bool = False
    over_limit: bool = False


@dataclass(frozen=True)
class OnDemand:
    """To do something to a demand that needs no more to be said."""

    folio: str


class Publish(OnDemand):
    """To publish a demand that waits."""


class Withdraw(OnDemand):
    """To take a demand back."""


class Close(OnDemand):
    """To end the time in which people say whether an answer helps."""


class Unhide(OnDemand):
    """To let everybody see a demand again."""


class Reopen(OnDemand):
    """To open a demand again that has ended, or was answered."""


class Consent(OnDemand):
    """To agree that a demand goes on in another."""


class Object(OnDemand):
    """To say that a demand is not to go on in another."""


class Unmerge(OnDemand):
    """To let a demand go on by itself again."""


class AddSupport(OnDemand):
    """To need it too."""


class RemoveSupport(OnDemand):
    """To need it no more."""


@dataclass(frozen=True)
class Return(OnDemand):
    """To send a demand back to its author, with a reason and words."""

    reason: demand.Reason | None
    words: str


@dataclass(frozen=True)
class Edit(OnDemand):
    """To correct a demand's title, or under which problem it is; what is empty stays."""

    title: str = ""
    problem: str = ""


@dataclass(frozen=True)
class Refuse(OnDemand):
    """Not to accept a demand, for a reason."""

    reason: demand.Reason | None


@dataclass(frozen=True)
class Hide(OnDemand):
    """To let nobody see a demand, for a reason that everybody may read."""

    reason: demand.Reason | None


@dataclass(frozen=True)
class Merge(OnDemand):
    """To propose that a demand goes on in another."""

    target: str


@dataclass(frozen=True)
class Resubmit(OnDemand):
    """To send a demand again that was returned, in other words."""

    wanted: str
    title: str = ""
    purpose: str = ""
    where: str = ""


@dataclass(frozen=True)
class Say(OnDemand):
    """To say something in the dialogue of a demand, signed or not."""

    words: str
    alias: str = ""
    over_limit: bool = False


@dataclass(frozen=True)
class DecideMessage:
    """To let a message be read, or not."""

    message_id: str
    visibility: Visibility
    reason: demand.Reason | None = None


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


class Clarify(OnReferral):
    """To answer an institution's question."""


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
    """To answer otherwise than before: the answer of before stays in the story."""

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
