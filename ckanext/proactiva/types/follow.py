"""What actions on what people follow return."""

from __future__ import annotations

from typing_extensions import TypedDict

from ckanext.proactiva.types.demand import ListedInstitution
from ckanext.proactiva.types.units import Day


class Subject(TypedDict):
    """What is followed: the demand of a `folio`, the board as it is narrowed, or a `desk`.

    What is empty narrows nothing; a desk is the summary of an institution's work. The title of a
    demand that is not public now is empty.
    """

    folio: str
    title: str
    institution: ListedInstitution | None
    problem: str
    beneficiary_group: str
    status: str
    q: str
    desk: ListedInstitution | None


class Follow(Subject):
    """What somebody follows, how often they hear of it, and since when.

    `paused` tells that they stopped all mails, by the link in one.
    """

    id: str
    cadence: str
    paused: bool
    since: Day


class FollowPreview(TypedDict):
    """What would be followed.

    `needs_email` tells that an address has to be confirmed first, and `told_anyway` that who asks
    is its author and hears of it without following.
    """

    subject: Subject
    needs_email: bool
    told_anyway: bool


class Followed(TypedDict):
    """Whether something is followed now; otherwise a mail was sent by which that begins."""

    begun: bool


class FollowConfirmed(TypedDict):
    """The token by which whoever confirmed an address changes what they follow, for a year."""

    token: str
