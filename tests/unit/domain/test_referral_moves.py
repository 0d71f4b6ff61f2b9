"""Every move of a referral, who makes it, and what it requires."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from itertools import product

import pytest

from ckanext.proactiva.domain.deadlines import Pause
from ckanext.proactiva.domain.objections import MoveRefused, Objection
from ckanext.proactiva.domain.referral import AnswerReason, ReferralState, Resolution, Status
from ckanext.proactiva.domain.referral_acts import ReferralAct, apply
from ckanext.proactiva.domain.referral_moves import (
    ENDINGS,
    Attempt,
    act_for,
    move,
    objections,
    offered,
    relink_by,
)
from ckanext.proactiva.domain.roles import Role
from ckanext.proactiva.domain.rules import Rules

P, A, Q, C, R, _, L = Status
DAY = date(2026, 11, 9)
RULES = Rules()
WORDS = (
    "Buscamos en los archivos de esos años y no hay registro. Desde 2021 sí lo hay, por colonia."
)
EVERYBODY = frozenset(Role)
ENDS = {ReferralAct.ANSWER, ReferralAct.REFUSE, ReferralAct.DECLINE, ReferralAct.RECORD}
REOPENS = {ReferralAct.REOPEN, ReferralAct.REOPEN_ON_LOSS}

MAP = {
    (P, A): {ReferralAct.ACKNOWLEDGE},
    (P, Q): {ReferralAct.ASK},
    (P, C): {ReferralAct.COMMIT},
    (P, R): ENDS,
    (A, Q): {ReferralAct.ASK},
    (A, C): {ReferralAct.COMMIT},
    (A, R): ENDS,
    (Q, A): {ReferralAct.CLARIFY},
    (Q, C): {ReferralAct.COMMIT},
    (Q, R): ENDS,
    (C, C): {ReferralAct.COMMIT},
    (C, R): ENDS,
    (R, A): REOPENS,
    (R, R): {ReferralAct.CORRECT, ReferralAct.RECORD},
    **{(status, L): {ReferralAct.RELEASE, ReferralAct.TRANSFER} for status in (P, A, Q, C)},
}
WHO = {
    ReferralAct.ACKNOWLEDGE: {Role.EDITOR},
    ReferralAct.ASK: {Role.EDITOR},
    ReferralAct.CLARIFY: {Role.AUTHOR, Role.AUTHORITY},
    ReferralAct.COMMIT: {Role.ADMIN},
    ReferralAct.ANSWER: {Role.EDITOR},
    ReferralAct.REFUSE: {Role.ADMIN},
    ReferralAct.DECLINE: {Role.EDITOR},
    ReferralAct.CORRECT: {Role.EDITOR},
    ReferralAct.RECORD: {Role.RECORDER},
    ReferralAct.RELEASE: {Role.SYSTEM},
    ReferralAct.TRANSFER: {Role.AUTHORITY},
    ReferralAct.REOPEN: {Role.AUTHORITY},
    ReferralAct.REOPEN_ON_LOSS: {Role.SYSTEM},
}


def referral(status: Status, **changes: object) -> ReferralState:
    held = {
        Q: {"pauses": (Pause(DAY),)},
        C: {"promised_for": DAY + timedelta(days=30)},
        R: {"resolution": Resolution.PUBLISHED},
    }
    return ReferralState(DAY, status, **{**held.get(status, {}), **changes})


def attempt(act: ReferralAct, **changes: object) -> Attempt:
    """Return an attempt at an act with everything it needs, and nothing wrong."""
    resolution = next((one for one in Resolution if one in ENDINGS.get(act, ())), None)
    given = {
        "roles": EVERYBODY,
        "resolution": resolution,
        "reason": min(resolution.reasons, default=None) if resolution else None,
        "words": WORDS,
        # A lost answer has nothing public.
        "public_datasets": int(act is not ReferralAct.REOPEN_ON_LOSS),
        "promised_for": DAY + timedelta(days=60),
        "lost_since": DAY - timedelta(days=7),
        "answered": DAY,
    }
    return Attempt(act, DAY, **{**given, **changes})


@pytest.mark.parametrize(("source", "target"), product(Status, Status))
def test_every_pair_of_statuses(source: Status, target: Status) -> None:
    leads = {
        act
        for act in ReferralAct
        if not objections(referral(source), attempt(act), RULES)
        and apply(referral(source), move(referral(source), attempt(act), RULES)).status is target
    }
    assert leads == MAP.get((source, target), set())


@pytest.mark.parametrize(("act", "role"), product(ReferralAct, Role))
def test_every_act_has_its_people(act: ReferralAct, role: Role) -> None:
    source = referral(min(act.step.sources))
    mine = role in WHO[act]
    assert (Objection.WRONG_ROLE in objections(source, attempt(act, roles={role}), RULES)) != mine
    assert (act in offered(source, Attempt(act, DAY, {role}), RULES)) == (mine and bool(act.action))
    assert act not in offered(source, Attempt(act, DAY, ()), RULES)


@pytest.mark.parametrize("act", ReferralAct)
def test_what_nobody_sees_does_not_move_but_for_the_end_of_its_institution(act) -> None:
    hidden = referral(min(act.step.sources), suspensions=(Pause(DAY),))
    is_refused = Objection.WRONG_VISIBILITY in objections(hidden, attempt(act), RULES)
    assert is_refused is (act is not ReferralAct.RELEASE)


@pytest.mark.parametrize("act", ReferralAct)
def test_only_what_is_recorded_has_another_day_than_its_own(act) -> None:
    told = move(referral(min(act.step.sources)), attempt(act), RULES)
    assert told.answered == (DAY if act is ReferralAct.RECORD else None)


@pytest.mark.parametrize(
    ("status", "wrong", "objection"),
    [
        (A, attempt(ReferralAct.ANSWER, public_datasets=0), Objection.NEEDS_DATASET),
        (
            A,
            attempt(ReferralAct.ANSWER, resolution=Resolution.NOT_HELD),
            Objection.WRONG_RESOLUTION,
        ),
        (A, attempt(ReferralAct.ANSWER, resolution=None), Objection.WRONG_RESOLUTION),
        (
            A,
            attempt(ReferralAct.REFUSE, resolution=Resolution.PUBLISHED),
            Objection.WRONG_RESOLUTION,
        ),
        (A, attempt(ReferralAct.REFUSE, reason=None), Objection.NEEDS_REASON),
        (A, attempt(ReferralAct.REFUSE, reason=AnswerReason.NOT_COMPETENT), Objection.NEEDS_REASON),
        (A, attempt(ReferralAct.REFUSE, words="No." + " " * 90), Objection.NEEDS_WORDS),
        (A, attempt(ReferralAct.DECLINE, words=" "), Objection.NEEDS_WORDS),
        (A, attempt(ReferralAct.DECLINE, reason=None), Objection.NEEDS_REASON),
        (A, attempt(ReferralAct.ASK, words=""), Objection.NEEDS_WORDS),
        (Q, attempt(ReferralAct.CLARIFY, words=""), Objection.NEEDS_WORDS),
        (A, attempt(ReferralAct.ACKNOWLEDGE), Objection.WRONG_STATUS),
        (A, attempt(ReferralAct.COMMIT, promised_for=None), Objection.DATE_NOT_AHEAD),
        (A, attempt(ReferralAct.COMMIT, promised_for=DAY), Objection.DATE_NOT_AHEAD),
        (
            A,
            attempt(ReferralAct.COMMIT, promised_for=DAY + timedelta(days=366)),
            Objection.DATE_TOO_FAR,
        ),
        (C, attempt(ReferralAct.COMMIT, words=""), Objection.NEEDS_WORDS),
        (
            R,
            attempt(ReferralAct.REOPEN_ON_LOSS, lost_since=DAY - timedelta(days=6)),
            Objection.NOT_YET,
        ),
        (R, attempt(ReferralAct.REOPEN_ON_LOSS, lost_since=None), Objection.NOT_YET),
        (P, attempt(ReferralAct.RECORD, answered=None), Objection.DAY_OUTSIDE),
        (P, attempt(ReferralAct.RECORD, answered=DAY - timedelta(days=1)), Objection.DAY_OUTSIDE),
        (P, attempt(ReferralAct.RECORD, answered=DAY + timedelta(days=1)), Objection.DAY_OUTSIDE),
        (R, attempt(ReferralAct.RECORD, public_datasets=0), Objection.NEEDS_DATASET),
        (A, attempt(ReferralAct.RECORD, resolution=Resolution.NOT_HELD), Objection.NEEDS_REASON),
    ],
)
def test_an_act_must_bring_what_it_needs(
    status: Status, wrong: Attempt, objection: Objection
) -> None:
    assert objections(referral(status), wrong, RULES) == (objection,)
    with pytest.raises(MoveRefused, match=objection.value):
        move(referral(status), wrong, RULES)


@pytest.mark.parametrize("resolution", Resolution)
def test_publishing_needs_a_dataset_and_any_other_answer_a_reason(
    resolution: Resolution,
) -> None:
    act = act_for(resolution)
    bare = attempt(act, resolution=resolution, reason=None, public_datasets=0)
    positive = resolution.value in ("published", "partly_published", "already_available")
    expected = Objection.NEEDS_DATASET if positive else Objection.NEEDS_REASON
    assert objections(referral(A), bare, RULES) == (expected,)


def test_a_promise_reaches_a_year() -> None:
    assert not objections(
        referral(A), attempt(ReferralAct.COMMIT, promised_for=DAY + timedelta(days=365)), RULES
    )


def test_a_promise_changes_twice_at_most() -> None:
    after, dates = referral(A), (30, 60, 90)
    for days in dates:
        promise = attempt(ReferralAct.COMMIT, promised_for=DAY + timedelta(days=days))
        after = apply(after, move(after, promise, RULES))
    assert (after.commitment_changes, after.promised_for) == (2, DAY + timedelta(days=90))
    assert objections(after, attempt(ReferralAct.COMMIT), RULES) == (Objection.TOO_MANY_CHANGES,)


def test_an_answer_keeps_the_day_that_was_promised() -> None:
    before = referral(C)
    answered = apply(before, move(before, attempt(ReferralAct.ANSWER), RULES))
    assert answered.promised_for == before.promised_for == DAY + timedelta(days=30)


def test_questions_stop_the_clock_twice_at_most() -> None:
    after = referral(A)
    for act in (ReferralAct.ASK, ReferralAct.CLARIFY, ReferralAct.ASK, ReferralAct.CLARIFY):
        after = apply(after, move(after, attempt(act), RULES))
    assert objections(after, attempt(ReferralAct.ASK), RULES) == (Objection.TOO_MANY_QUESTIONS,)


@pytest.mark.parametrize("resolution", Resolution)
def test_only_what_answered_with_datasets_is_opened_again_by_their_loss(
    resolution: Resolution,
) -> None:
    found = objections(
        referral(R, resolution=resolution), attempt(ReferralAct.REOPEN_ON_LOSS), RULES
    )
    assert (found == ()) == (
        resolution.value in ("published", "partly_published", "already_available")
    )


@pytest.mark.parametrize(
    ("days", "found"), [(0, Objection.NOT_YET), (6, Objection.NOT_YET), (7, None), (400, None)]
)
def test_what_is_lost_may_come_back_for_seven_days(days: int, found: Objection | None) -> None:
    lost = DAY - timedelta(days=days)
    assert (relink_by(lost, RULES) < DAY) == (found is None)
    tried = attempt(ReferralAct.REOPEN_ON_LOSS, lost_since=lost)
    assert objections(referral(R), tried, RULES) == ((found,) if found else ())


@pytest.mark.parametrize("still", [{"public_datasets": 1}, {"is_elsewhere": True}])
def test_nothing_is_lost_while_something_answers(still: dict[str, object]) -> None:
    tried = attempt(ReferralAct.REOPEN_ON_LOSS, **still)
    assert objections(referral(R), tried, RULES) == (Objection.STILL_PUBLIC,)


def test_what_is_lost_starts_a_new_clock() -> None:
    later = DAY + timedelta(days=40)
    lost = replace(attempt(ReferralAct.REOPEN_ON_LOSS), on=later)
    assert apply(referral(R), move(referral(R), lost, RULES)) == ReferralState(later, A)


def test_an_event_keeps_codes_and_only_those_of_its_act() -> None:
    refused = move(referral(A), attempt(ReferralAct.REFUSE, roles={Role.MEMBER, Role.ADMIN}), RULES)
    assert (refused.role, refused.reason) == (Role.ADMIN, AnswerReason.DOES_NOT_EXIST)
    assert refused.promised_for is None
    answered = move(referral(A), attempt(ReferralAct.ANSWER, reason=AnswerReason.RESERVED), RULES)
    assert answered.reason is None
