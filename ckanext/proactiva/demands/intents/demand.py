"""Intents on a demand, or on a message in it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ckanext.proactiva.domain import report
from ckanext.proactiva.domain.privacy import PersonalData
from ckanext.proactiva.domain.review import Reason
from ckanext.proactiva.domain.visibility import Visibility


@dataclass(frozen=True)
class Mark:
    """A stretch of a text: by its place in one of them, or by its words wherever they stand.

    Attributes:
        field: which text.
        start: its first character.
        end: the one after its last.
        words: instead of a place.
        kind: which personal data it is.
    """

    field: str = ""
    start: int = 0
    end: int = 0
    words: str = ""
    kind: PersonalData | None = None


@dataclass(frozen=True)
class Ask:
    """To ask for information.

    Attributes:
        institution_id: the one that the author would ask, if they know it.
        channel: how it came to the authority that captures it for somebody else.
        received_on: when it did, if not today.
        form_token: what tells one form from another; without it each sending is a new demand.
        by_email: whether the author has still to confirm an address.
        example: whether it is part of a demonstration.
        over_limit: whether more came from its sender within the hour than is free.
        origin: what tells, for a day, that it came from the same sender as others.
        not_personal: what its author says is no personal data, of what was found.
        with_badge: whether its author speaks with their badge of civil society, if they have one.
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
    received_on: date | None = None
    form_token: str = ""
    by_email: bool = False
    example: bool = False
    over_limit: bool = False
    origin: str = ""
    not_personal: tuple[Mark, ...] = ()
    with_badge: bool = True


@dataclass(frozen=True)
class Confirm:
    """To confirm a demand by the link that was mailed."""

    token: str


@dataclass(frozen=True)
class OnDemand:
    """To do something to a demand for which its folio is enough."""

    folio: str


@dataclass(frozen=True)
class Publish(OnDemand):
    """To publish a demand that waits; an institution that is named gets it at once."""

    institution_id: str = ""


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


@dataclass(frozen=True)
class MailAgain(OnDemand):
    """To be mailed the link again by which a demand is confirmed, perhaps to another address."""

    email: str


class AddSupport(OnDemand):
    """To need it too."""


class RemoveSupport(OnDemand):
    """To take back that one needs it too."""


@dataclass(frozen=True)
class Return(OnDemand):
    """To send a demand back to its author, with a reason and words."""

    reason: Reason | None
    words: str


@dataclass(frozen=True)
class Edit(OnDemand):
    """To correct a demand's title, its problem or whom it is for; what is empty stays."""

    title: str = ""
    problem: str = ""
    beneficiary_groups: tuple[str, ...] = ()


@dataclass(frozen=True)
class Refuse(OnDemand):
    """Not to accept a demand, for a reason."""

    reason: Reason | None


@dataclass(frozen=True)
class Hide(OnDemand):
    """To let nobody see a demand, for a reason that everybody may read."""

    reason: Reason | None


@dataclass(frozen=True)
class Merge(OnDemand):
    """To propose that a demand goes on in another."""

    target: str


@dataclass(frozen=True)
class Resubmit(OnDemand):
    """To send a demand again that was returned; and what of it is no personal data."""

    wanted: str
    title: str = ""
    purpose: str = ""
    where: str = ""
    not_personal: tuple[Mark, ...] = ()


@dataclass(frozen=True)
class Say(OnDemand):
    """To say something in the dialogue of a demand, signed or not, and perhaps with one's badge."""

    words: str
    alias: str = ""
    over_limit: bool = False
    origin: str = ""
    not_personal: tuple[Mark, ...] = ()
    with_badge: bool = True


@dataclass(frozen=True)
class Redact(OnDemand):
    """To hide stretches of a demand's texts or of a message's, or to bring some back."""

    message_id: str = ""
    hide: tuple[Mark, ...] = ()
    show: tuple[Mark, ...] = ()


@dataclass(frozen=True)
class Appeal(OnDemand):
    """To ask for another look at what is hidden of one's own words."""

    message_id: str = ""
    words: str = ""


@dataclass(frozen=True)
class DecideMessage:
    """To let a message be read, or not."""

    message_id: str
    visibility: Visibility
    reason: Reason | None = None


@dataclass(frozen=True)
class Report:
    """To have a moderator look at a public demand, or at a public message.

    Attributes:
        folio: the demand's; None where the message alone is named.
        message_id: the message's; nothing where it is the demand.
        reason: why.
        words: what only moderators read.
        origin: what tells, for a day, that it came from the same sender as others.
    """

    folio: str | None
    message_id: str
    reason: report.Reason
    words: str = ""
    origin: str = ""


@dataclass(frozen=True)
class CloseReport:
    """To say what came of a report."""

    report_id: str
    outcome: report.Outcome
