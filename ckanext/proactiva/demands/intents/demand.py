"""Intents on a demand and its texts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ckanext.proactiva.domain.privacy import PersonalData
from ckanext.proactiva.domain.review import ReviewReason


@dataclass(frozen=True)
class MarkedPlace:
    """A stretch of a text: a position in one of them, or words wherever they occur.

    Attributes:
        field: the text.
        start: the index of its first character.
        end: the index after its last.
        words: the words, instead of a position.
        kind: the kind of personal data.
    """

    field: str = ""
    start: int = 0
    end: int = 0
    words: str = ""
    kind: PersonalData | None = None


@dataclass(frozen=True, kw_only=True)
class Sent:
    """Words that a person sends, with what decides whether they wait for review.

    Attributes:
        over_limit: whether their sender exceeded the hourly limit.
        origin: identifies, for a day, submissions from the same sender.
        not_personal: the findings that the author says are not personal data.
    """

    over_limit: bool = False
    origin: str = ""
    not_personal: tuple[MarkedPlace, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Signed(Sent):
    """Words that a person sends, under a name if they want one.

    Attributes:
        alias: the name that they are shown under.
        with_badge: whether the author speaks with their badge of civil society, if they have one.
    """

    alias: str = ""
    with_badge: bool = True


@dataclass(frozen=True)
class Ask(Signed):
    """Ask for information.

    Attributes:
        institution_id: the institution that the author would ask, if they know it.
        channel: how it reached the authority that captures it for somebody else.
        received_on: when it did, if not today.
        form_token: identifies the form; without it each submission is a new demand.
        by_email: whether the author still has to confirm an address.
        example: whether it is part of a demonstration.
    """

    wanted: str
    problem: str
    beneficiary_groups: tuple[str, ...]
    territories: tuple[str, ...] = ()
    institution_id: str = ""
    title: str = ""
    purpose: str = ""
    where: str = ""
    channel: str = ""
    received_on: date | None = None
    form_token: str = ""
    by_email: bool = False
    example: bool = False


@dataclass(frozen=True)
class Confirm:
    """Confirm a demand with the link that was mailed."""

    token: str


@dataclass(frozen=True)
class OnDemand:
    """Do something to a demand that takes only its folio."""

    folio: str


@dataclass(frozen=True)
class Publish(OnDemand):
    """Publish a demand that waits; an institution named here gets it at once."""

    institution_id: str = ""


@dataclass(frozen=True)
class MailAgain(OnDemand):
    """Mail the link that confirms a demand again, perhaps to another address."""

    email: str


@dataclass(frozen=True)
class Return(OnDemand):
    """Return a demand to its author, with a reason and an explanation."""

    reason: ReviewReason | None
    words: str


@dataclass(frozen=True)
class Edit(OnDemand):
    """Correct a demand's title, its problem or whom it is for; empty values change nothing."""

    title: str = ""
    problem: str = ""
    beneficiary_groups: tuple[str, ...] = ()


@dataclass(frozen=True)
class Refuse(OnDemand):
    """Refuse a demand, for a reason."""

    reason: ReviewReason | None


@dataclass(frozen=True)
class Hide(OnDemand):
    """Hide a demand from everybody, for a public reason."""

    reason: ReviewReason | None


@dataclass(frozen=True)
class Merge(OnDemand):
    """Propose to join a demand to another."""

    target: str


@dataclass(frozen=True)
class Resubmit(OnDemand):
    """Send a returned demand again, saying which findings are not personal data."""

    wanted: str
    title: str = ""
    purpose: str = ""
    where: str = ""
    not_personal: tuple[MarkedPlace, ...] = ()


@dataclass(frozen=True)
class Redact(OnDemand):
    """Hide stretches of a demand's texts or of a message, or show some again."""

    message_id: str = ""
    hide: tuple[MarkedPlace, ...] = ()
    show: tuple[MarkedPlace, ...] = ()
