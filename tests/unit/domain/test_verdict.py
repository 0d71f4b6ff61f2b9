"""«Did it help you?»: who may judge an answer, until when, and when the counts are shown."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ckanext.proactiva.domain.deadlines import Pause, mexican_holidays
from ckanext.proactiva.domain.demand import DemandState, Status
from ckanext.proactiva.domain.objections import Objection
from ckanext.proactiva.domain.roles import Role
from ckanext.proactiva.domain.rules import DaysOff, Rules, Terms
from ckanext.proactiva.domain.verdict import (
    Verdict,
    are_shown,
    judge_by,
    last_day_to_judge,
    objections,
)
from ckanext.proactiva.domain.visibility import Visibility

RULES = Rules(holidays=DaysOff(mexican_holidays))
ANSWERED = DemandState(date(2026, 11, 18), Status.ANSWERED, Visibility.PUBLIC)
LAST = date(2026, 12, 9)
COUNTS = st.dictionaries(st.sampled_from(Verdict), st.integers(0, 40))


def test_the_window_is_the_pages() -> None:
    assert last_day_to_judge(ANSWERED.since, RULES) == LAST
    assert not objections(ANSWERED, (), ANSWERED.since, RULES)
    assert not objections(ANSWERED, (), LAST, RULES)
    after = objections(ANSWERED, (), LAST + timedelta(days=1), RULES)
    assert after == (Objection.TOO_LATE,)


def test_what_was_hidden_is_judged_as_long_as_any_other() -> None:
    hidden = Pause(date(2026, 11, 9), ANSWERED.since)
    shown_again = replace(ANSWERED, since=hidden.start, suspensions=(hidden,))
    assert judge_by(shown_again, RULES) == judge_by(ANSWERED, RULES) == LAST


@pytest.mark.parametrize(("status", "visibility"), product(Status, Visibility))
def test_only_a_public_answer_is_judged(status: Status, visibility: Visibility) -> None:
    found = objections(DemandState(LAST, status, visibility), (), LAST, RULES)
    is_judged = status is Status.ANSWERED and visibility is Visibility.PUBLIC
    assert (not found) == is_judged


@pytest.mark.parametrize("role", Role)
def test_who_gave_it_does_not_judge_it(role: Role) -> None:
    inside = role in (Role.MEMBER, Role.EDITOR, Role.ADMIN)
    found = objections(ANSWERED, {Role.AUTHOR, role}, LAST, RULES)
    assert found == ((Objection.WRONG_ROLE,) if inside else ())


@given(counts=COUNTS)
def test_small_numbers_are_not_shown(counts: dict[Verdict, int]) -> None:
    assert are_shown(counts, Terms()) == (sum(counts.values()) >= 5)
    assert are_shown(counts, Terms(fewest_verdicts=1)) == any(counts.values())
