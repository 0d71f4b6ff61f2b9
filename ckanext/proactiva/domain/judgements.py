"""The sixth figure: how institutions answered what people asked, and in how many working days."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from ckanext.proactiva.domain.indicators import Share
from ckanext.proactiva.domain.referral import POSITIVE
from ckanext.proactiva.domain.referral_facts import TERMS, Ending, ReferralFacts
from ckanext.proactiva.domain.register import N_, Register


class Judgement(Register):
    """How a referral whose term is over is counted."""

    PUBLISHED = "published", N_("In time, with what is published")
    REFUSED = "refused", N_("In time, with a reason why not")
    LATE = "late", N_("Late, or not answered")


@dataclass(frozen=True)
class Answers:
    """The outcome of referrals whose term is over: published or refused in time, or late.

    Attributes:
        published: answered in time with a publication, in full or in part, new or earlier.
        refused: answered in time with a reason for not publishing.
        late: answered later, not yet, or ended when already late.
    """

    published: int
    refused: int
    late: int

    @property
    def in_time(self) -> Share:
        """Return the share of referrals that were answered in time."""
        part = self.published + self.refused
        return Share(part, part + self.late)

    def __add__(self, other: Answers) -> Answers:
        return Answers(
            self.published + other.published, self.refused + other.refused, self.late + other.late
        )


def answers(referrals: Iterable[ReferralFacts], as_of: date, within: int | None = None) -> Answers:
    """Count how the referrals whose term is over on a given day were answered.

    Source: the last event of each referral that the ledger knew on that day (formula 1).
    Numerator: referrals answered in at most as many working days as the term, which is the
    institution's own, or *within* for all of them.
    Denominator: referrals whose last day has passed, including those that ended after it without
    an answer.
    Edge cases: unanswered referrals stay in the denominator. Those that still have time are left
    out, even if they are answered already: otherwise the quick answers of the last days would count
    and the slow ones would not. Also left out are referrals that were another institution's, that
    ended before they were late, that nobody sees any more, or that have waited for a moderator
    since before their last day.
    """
    found = Counter(judgement(each, as_of, within) for each in referrals)
    return Answers(found[Judgement.PUBLISHED], found[Judgement.REFUSED], found[Judgement.LATE])


def judgement(referral: ReferralFacts, as_of: date, within: int | None = None) -> Judgement | None:
    """Return how `answers` counts a referral; None if it is left out."""
    term = within or referral.term
    if not _is_due(referral, term, as_of):
        return None
    if referral.ending is not Ending.ANSWERED or (referral.used or 0) > term:
        return Judgement.LATE
    return Judgement.PUBLISHED if referral.resolution in POSITIVE else Judgement.REFUSED


def answered_within(
    referrals: Iterable[ReferralFacts], as_of: date, terms: Iterable[int] = TERMS
) -> dict[int, Share]:
    """Return the share of answers given in time for each term: 5, 10, 15 and 30 working days.

    Each term has its own denominator, as defined by `answers`.
    """
    known = list(referrals)
    return {term: answers(known, as_of, term).in_time for term in terms}


def last_term(referrals: Iterable[ReferralFacts], usual: int) -> int:
    """Return the term of the last referral that an institution received; *usual* without any.

    *referrals* are those received in the months shown.
    """
    received = max(((each.received, each.term) for each in referrals), default=None)
    return received[1] if received else usual


def _is_due(referral: ReferralFacts, term: int, as_of: date) -> bool:
    """Return whether an institution owed an answer by a day that has passed."""
    if referral.ending is Ending.DECLINED:
        return False
    used = referral.used or 0
    if referral.ending is Ending.ENDED:
        return used > max(term, referral.term)
    last = referral.last_day(term)
    return last is not None and as_of > last
