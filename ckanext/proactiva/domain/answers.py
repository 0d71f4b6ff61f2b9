"""The sixth figure: how institutions answered what people asked, and in how many working days."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final

from ckanext.proactiva.domain.indicators import Share
from ckanext.proactiva.domain.referral import POSITIVE
from ckanext.proactiva.domain.register import N_, Register
from ckanext.proactiva.domain.responses import TERMS, Ending, ReferralFacts

PUBLISHING: Final = frozenset(resolution.value for resolution in POSITIVE)


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
    """Count, of the referrals whose term is over on a day, how they were answered in it.

    Source: the last event of each referral that the ledger knew on that day (formula 1).
    Numerator: answered in no more working days than the term, which is that of its institution; or
    *within*, one for all.
    Denominator: those whose last day has gone by, and those that ended after it without an answer.
    Edge cases: whoever has not answered stays in it. What still has time is left out, though it is
    answered already: otherwise the quick answers of the last days would count and the slow not. So
    is what was another institution's, what ended before it was late, what nobody sees any more, and
    what waits for a moderator since before its last day.
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
    return Judgement.PUBLISHED if referral.resolution in PUBLISHING else Judgement.REFUSED


def answered_within(
    referrals: Iterable[ReferralFacts], as_of: date, terms: Iterable[int] = TERMS
) -> dict[int, Share]:
    """Share out the answers by term: within 5, 10, 15 and 30 working days.

    Each term has a denominator of its own, as `answers` has it.
    """
    known = list(referrals)
    return {term: answers(known, as_of, term).in_time for term in terms}


def _is_due(referral: ReferralFacts, term: int, as_of: date) -> bool:
    """Return whether an institution owed an answer by a day that has passed."""
    if referral.ending is Ending.DECLINED:
        return False
    used = referral.used or 0
    if referral.ending is Ending.ENDED:
        return used > max(term, referral.term)
    last = referral.last_day(term)
    return last is not None and as_of > last
