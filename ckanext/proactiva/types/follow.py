"""Results of the actions on follows."""

from __future__ import annotations

from typing_extensions import TypedDict

from ckanext.proactiva.types.demand import ListedInstitution
from ckanext.proactiva.types.units import Day


class Subject(TypedDict):
    """What is followed: the demand of a `folio`, the board as it is narrowed, or a `desk`.

    Empty keys narrow nothing; a desk is the summary of an institution's work. The title is empty if
    the demand is not public now.
    """

    folio: str
    title: str
    institution: ListedInstitution | None
    problem: str
    beneficiary_group: str
    territory: str
    status: str
    q: str
    desk: ListedInstitution | None


class Follow(Subject):
    """What somebody follows, how often they hear about it, and since when.

    `paused` tells that they asked for no more mails at all, with the link in one of them.
    """

    id: str
    cadence: str
    paused: bool
    since: Day


class FollowPreview(TypedDict):
    """What would be followed.

    `needs_email` tells that an address has to be confirmed first, and `told_anyway` that the caller
    is its author and hears about it without following. `paused` tells that they asked for no more
    mails at all, with the link in one of them.
    """

    subject: Subject
    needs_email: bool
    told_anyway: bool
    paused: bool


class Followed(TypedDict):
    """Whether it is followed now; if not, a mail was sent with the link that begins it."""

    begun: bool


class FollowConfirmed(TypedDict):
    """The token that lets whoever confirmed an address change what they follow, for a year."""

    token: str
