"""How the time of a referral is measured when it ends, and what a correction leaves as it is."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from ckanext.proactiva.domain.ending import Ended, ended, is_timed
from ckanext.proactiva.domain.referral import ReferralState, Resolution, Status
from ckanext.proactiva.domain.rules import Rules

DAY, LATER = date(2026, 11, 9), date(2026, 11, 13)
PROMISED = date(2027, 1, 15)
RULES = Rules()
PENDING = ReferralState(DAY)
OWED = Ended(due=PROMISED)
PUBLISHED, NOT_HELD, DECLINED = (
    ReferralState(DAY, Status.RESOLVED, each)
    for each in (Resolution.PUBLISHED, Resolution.NOT_HELD, Resolution.NOT_COMPETENT)
)
TERM = RULES.terms.answer


def test_only_the_end_and_the_first_answer_are_timed() -> None:
    pending, ended = ReferralState(DAY), ReferralState(DAY, Status.ENDED)
    published, refused, declined = (
        ReferralState(DAY, Status.RESOLVED, resolution)
        for resolution in (Resolution.PUBLISHED, Resolution.NOT_HELD, Resolution.NOT_COMPETENT)
    )
    timed = [(None, ended), (pending, ended), (pending, declined), (declined, published)]
    others = [(None, pending), (published, refused), (published, declined), (declined, declined)]
    assert all(is_timed(*each) for each in timed)
    assert not any(is_timed(*each) for each in (*others, (published, pending)))


def test_an_answer_is_measured_on_its_day_and_keeps_the_last_day_that_it_had() -> None:
    assert ended(PENDING, PUBLISHED, OWED, RULES, on=LATER) == (LATER, 4, PROMISED, TERM)
    assert ended(None, PENDING, OWED, RULES, on=LATER) == Ended()
    assert ended(PUBLISHED, PENDING, Ended(DAY, 1, DAY, 9), RULES, on=LATER) == Ended()


def test_what_ends_without_an_answer_has_no_day_of_one() -> None:
    left = replace(PENDING, status=Status.ENDED)
    assert ended(PENDING, left, OWED, RULES, on=LATER) == (None, 4, PROMISED, TERM)
    assert ended(None, left, OWED, RULES, on=LATER).due == PROMISED


def test_a_correction_changes_nothing_but_the_first_answer_after_declining_is_measured() -> None:
    known = Ended(DAY, 0, PROMISED, 9)
    for before, after in ((PUBLISHED, NOT_HELD), (PUBLISHED, DECLINED), (DECLINED, DECLINED)):
        assert ended(before, after, known, RULES, on=LATER) == known
    term_ends = date(2026, 11, 30)
    assert ended(DECLINED, NOT_HELD, known, RULES, on=LATER) == (LATER, 4, term_ends, TERM)
    promised = replace(NOT_HELD, promised_for=PROMISED)
    assert ended(DECLINED, promised, known, RULES, on=LATER).due == PROMISED


def test_a_recorded_answer_counts_on_its_own_day_even_if_it_corrects_another() -> None:
    day = date(2026, 11, 11)
    assert ended(PENDING, PUBLISHED, OWED, RULES, on=LATER, answered=day) == (
        day,
        2,
        PROMISED,
        TERM,
    )
    known = Ended(LATER, 4, PROMISED, 9)
    assert ended(PUBLISHED, NOT_HELD, known, RULES, on=LATER, answered=day) == (
        day,
        2,
        PROMISED,
        TERM,
    )
