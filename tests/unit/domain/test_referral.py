"""An institution's referral: what it owes, until when, and who decides there."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from functools import reduce

import pytest

from ckanext.proactiva.domain.deadlines import Pause, mexican_holidays
from ckanext.proactiva.domain.ending import is_timed
from ckanext.proactiva.domain.referral import (
    ReferralState,
    Resolution,
    Status,
    acknowledgement_due,
    due,
    is_overdue,
    missed,
)
from ckanext.proactiva.domain.referral_acts import Event, ReferralAct, apply
from ckanext.proactiva.domain.resolutions import Resolved, counted_on, with_past
from ckanext.proactiva.domain.roles import Role, acting_role, roles_at
from ckanext.proactiva.domain.rules import DaysOff, Rules

DAY = date(2026, 11, 9)
RULES = Rules(holidays=DaysOff(mexican_holidays))


@pytest.mark.parametrize(
    ("capacity", "has_admin", "decides"),
    [
        ("admin", True, True),
        ("editor", True, False),
        ("editor", False, True),
        ("member", False, False),
        ("member", True, False),
    ],
)
def test_editors_decide_where_there_is_no_admin(
    capacity: str, has_admin: bool, decides: bool
) -> None:
    roles = roles_at(capacity, has_admin=has_admin)
    assert (Role.ADMIN in roles) == decides
    assert (Role.EDITOR in roles) == (capacity != "member")
    assert Role.MEMBER in roles


def test_the_history_names_the_first_role_that_allows_an_act() -> None:
    allowed = {Role.AUTHORITY, Role.AUTHOR}
    assert acting_role(allowed, {Role.MEMBER, Role.AUTHORITY, Role.AUTHOR}) is Role.AUTHOR
    assert acting_role(allowed, {Role.MEMBER, Role.AUTHORITY}) is Role.AUTHORITY


def test_what_is_owed_next_depends_on_the_referral() -> None:
    def owed(one: ReferralState) -> tuple[date | None, date | None]:
        return acknowledgement_due(one, RULES), due(one, RULES)

    answer, promise = date(2026, 12, 1), DAY + timedelta(days=30)
    committed = ReferralState(DAY, Status.COMMITTED, promised_for=promise)
    resolved = ReferralState(DAY, Status.RESOLVED, Resolution.PUBLISHED)
    assert owed(ReferralState(DAY)) == (date(2026, 11, 12), answer)
    assert owed(ReferralState(DAY, Status.ACKNOWLEDGED)) == (None, answer)
    assert owed(committed) == (None, promise)
    assert owed(resolved) == (None, None)
    for last in (answer, promise):
        assert is_overdue(last, last + timedelta(days=1))
        assert not is_overdue(last, last)
    assert not is_overdue(None, date(2030, 1, 1))


def test_a_promise_does_not_stop_the_term() -> None:
    last, day_after = date(2026, 12, 1), date(2026, 12, 2)
    committed = ReferralState(DAY, Status.COMMITTED, promised_for=date(2027, 1, 15))
    assert missed(committed, RULES, last) is None
    assert missed(committed, RULES, day_after) == last
    hidden = replace(committed, suspensions=(Pause(day_after),))
    resolved = replace(committed, status=Status.RESOLVED, resolution=Resolution.PUBLISHED)
    # No act leaves it so, but imported data may.
    in_review = replace(committed, pauses=(Pause(DAY, is_review=True),))
    for other in (hidden, resolved, in_review, ReferralState(DAY, Status.ACKNOWLEDGED)):
        assert missed(other, RULES, date(2027, 1, 1)) is None


@pytest.mark.parametrize(
    ("acts", "are_timed"),
    [
        ("answer correct_not_ours correct", "yes no no"),
        ("answer correct_not_ours correct_not_ours correct correct", "yes no no no no"),
        ("decline correct correct", "yes yes no"),
        ("decline correct_not_ours correct correct_not_ours correct", "yes no yes no no"),
        ("answer reopen decline correct", "yes no yes yes"),
        ("answer correct_not_ours reopen answer", "yes no no yes"),
    ],
)
def test_an_institution_that_had_answered_is_timed_by_its_first_answer(
    acts: str, are_timed: str
) -> None:
    known, referral = {each.value: each for each in ReferralAct}, ReferralState(DAY)
    found, past = list[bool](), list[Resolved]()
    for name in acts.split():
        act, _, is_not_ours = name.partition("_")
        declines = act == "decline" or is_not_ours
        resolution = Resolution.NOT_COMPETENT if declines else Resolution.PUBLISHED
        told = Event(known[act], DAY, Role.EDITOR, None if act == "reopen" else resolution)
        after = apply(referral, told)
        found.append(is_timed(referral, after))
        referral = after
        past.append(Resolved(True, told.resolution))
        assert with_past(referral, past) == referral
    assert found == [each == "yes" for each in are_timed.split()]


@pytest.mark.parametrize(
    ("acts", "days"),
    [
        ("record:10 record:11 record:10", "10 11 10"),
        ("record:10 correct record:11", "10 - -"),
        ("answer record:9 record:10", "- - -"),
        ("answer record_not_ours:9 record:9", "- - -"),
        ("decline record:9 record:10", "- 9 10"),
        ("record_not_ours:9 record:10 record:11", "9 10 11"),
        ("answer reopen record:9 record:10", "- - 9 10"),
        ("record:9 reopen answer record:9 record:10", "9 - - - -"),
    ],
)
def test_the_day_of_a_record_counts_unless_the_institution_answered_itself(
    acts: str, days: str
) -> None:
    known, referral = {each.value: each for each in ReferralAct}, ReferralState(DAY)
    found, past = list[str](), list[Resolved]()
    for each in acts.split():
        name, _, day = each.partition(":")
        act, _, is_not_ours = name.partition("_")
        resolution = Resolution.NOT_COMPETENT if is_not_ours else Resolution.PUBLISHED
        if act == "decline":
            resolution = Resolution.NOT_COMPETENT
        answered = date(2026, 11, int(day)) if day else None
        told = None if act == "reopen" else resolution
        counted = counted_on(referral, answered)
        found.append(str(counted.day) if counted else "-")
        event = Event(known[act], DAY, Role.RECORDER, told, answered=answered)
        referral = apply(referral, event)
        past.append(Resolved(True, told, answered))
        assert with_past(referral, past) == referral
    assert found == days.split()


def test_a_question_pauses_until_it_is_answered_or_the_institution_goes_on() -> None:
    steps = (
        (ReferralAct.ASK, 11),
        (ReferralAct.CLARIFY, 19),
        (ReferralAct.ASK, 20),
        (ReferralAct.COMMIT, 23),
    )
    events = [Event(act, date(2026, 11, day), Role.EDITOR) for act, day in steps]
    assert reduce(apply, events, ReferralState(DAY)).pauses == (
        Pause(date(2026, 11, 11), date(2026, 11, 19)),
        Pause(date(2026, 11, 20), date(2026, 11, 23)),
    )


def test_a_pause_moves_what_is_owed() -> None:
    paused = ReferralState(DAY, Status.ACKNOWLEDGED, pauses=(Pause(DAY, date(2026, 11, 12)),))
    assert due(paused, RULES) == date(2026, 12, 4)
