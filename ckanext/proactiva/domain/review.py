"""Whether what a person sends waits for a moderator, and why."""

from __future__ import annotations

import re
from collections import Counter
from enum import Enum
from typing import Final, NamedTuple

from ckanext.proactiva.domain.register import N_, Register

SUSPICIOUS: Final = 3
MOST_LINKS: Final = 2
SHORTEST_SHOUT: Final = 20

_LINK = re.compile(r"https?://([^\s/?#]+)|\bwww\.([^\s/?#]+)", re.I)
_LATIN = re.compile("[a-z\u00e0-\u024f]", re.I)
_ALIKE = re.compile("[\u0370-\u052f]")


class ReviewReason(Register):
    """Why a text is held, returned, refused or hidden; moderators choose among some of these."""

    can_be_chosen: bool

    NOBODY_TO_CONFIRM = "nobody_to_confirm", N_("It came without an account"), False
    REVIEW_OF_ALL = "review_of_all", N_("Every demand is reviewed"), False
    FIRST_OF_ACCOUNT = (
        "first_of_account",
        N_("It is one of the first things its account has sent"),
        False,
    )
    OVER_LIMIT = "over_limit", N_("Many came from the same sender within an hour"), False
    SUSPICIOUS = "suspicious", N_("It looks like advertising or a machine"), False
    DOUBTED = "doubted", N_("Its author says that what was found is not personal data"), False
    RESUBMITTED = "resubmitted", N_("Its author changed it and sent it again"), False
    REOPENED = "reopened", N_("It was reopened"), False
    REPORTED = "reported", N_("Somebody reported it"), False
    PERSONAL_DATA = "personal_data", N_("It has personal data"), True
    PERSONAL_MATTER = "personal_matter", N_("It is a personal matter"), True
    UNCLEAR = "unclear", N_("It is not clear what is needed"), True
    OFFENSIVE = "offensive", N_("It offends somebody"), True
    SPAM = "spam", N_("It is advertising"), True
    NOT_FOR_HERE = "not_for_here", N_("It is not a matter for this portal"), True


# About what is asked for: no reason to hide what somebody says about it.
OF_DEMANDS: Final = frozenset({ReviewReason.UNCLEAR})


class Suspicion(Register):
    """A sign in a text of advertising or of a machine, and how much it weighs."""

    points: int

    MANY_LINKS = "many_links", N_("More than two links"), 3
    SAME_SITE = "same_site", N_("Several links to one site"), 2
    CAPITALS = "capitals", N_("Only capital letters"), 1
    MIXED_LETTERS = "mixed_letters", N_("Words that mix Latin with Greek or Cyrillic letters"), 3


class Sender(Enum):
    """Who sent a text, as far as that decides whether it waits.

    A confirmed address, or the badge of an organization, counts as much as an account with enough
    published texts. A recorder sent it for its author, and has read it.
    """

    UNKNOWN = "unknown"
    ACCOUNT = "account"
    PROVED = "proved"
    RECORDER = "recorder"


class Submission(NamedTuple):
    """The facts that decide whether a text waits.

    Attributes:
        by: who sent it.
        published: how many of its author's texts were published before.
        over_limit: whether its sender sent more within the hour than passes without review.
        words: everything that was written.
        doubted: whether its author says that something found in it is not personal data.
    """

    by: Sender
    published: int
    over_limit: bool
    words: str
    doubted: bool = False


class Policy(NamedTuple):
    """A portal's review policy: everything or not, and how many of an account's first texts."""

    everything: bool = False
    trusted_after: int = 1


def held_for(sent: Submission, policy: Policy) -> ReviewReason | None:
    """Return why a person's text waits for a moderator, or None if it is public at once."""
    everything = ReviewReason.REVIEW_OF_ALL if policy.everything else None
    # One who doubts what is hidden in it has read it, but has not decided.
    if sent.by is Sender.RECORDER and not sent.doubted:
        return everything
    # This reason goes first, because what looks like advertising is reviewed sooner.
    if score(suspicions(sent.words)) >= SUSPICIOUS:
        return ReviewReason.SUSPICIOUS
    if sent.doubted:
        return ReviewReason.DOUBTED
    if sent.by is Sender.UNKNOWN:
        return ReviewReason.NOBODY_TO_CONFIRM
    if everything or sent.over_limit:
        return everything or ReviewReason.OVER_LIMIT
    is_new = sent.by is Sender.ACCOUNT and sent.published < policy.trusted_after
    return ReviewReason.FIRST_OF_ACCOUNT if is_new else None


def suspicions(text: str) -> list[Suspicion]:
    """Return the signs in a text of advertising or of a machine."""
    sites = Counter((a or b).lower() for a, b in _LINK.findall(text))
    letters = [each for each in text if each.isalpha()]
    found = {
        Suspicion.MANY_LINKS: sites.total() > MOST_LINKS,
        Suspicion.SAME_SITE: any(count > 1 for count in sites.values()),
        Suspicion.CAPITALS: len(letters) >= SHORTEST_SHOUT and all(map(str.isupper, letters)),
        Suspicion.MIXED_LETTERS: any(
            _LATIN.search(word) and _ALIKE.search(word) for word in text.split()
        ),
    }
    return [sign for sign in Suspicion if found[sign]]


def score(found: list[Suspicion]) -> int:
    """Return the total weight of some signs; from `SUSPICIOUS` on, a text waits."""
    return sum(sign.points for sign in found)
