"""Where a demand is, how it ended and who sees it, as its referrals tell."""

from __future__ import annotations

from dataclasses import fields
from datetime import date, timedelta
from itertools import combinations_with_replacement

import pytest

from ckanext.proactiva.domain import referral
from ckanext.proactiva.domain.demand import (
    LISTED,
    DemandState,
    Resolution,
    Status,
    derive,
    resolve,
    settle,
)
from ckanext.proactiva.domain.demand_acts import Event
from ckanext.proactiva.domain.lifecycle import start
from ckanext.proactiva.domain.referral import ReferralState
from ckanext.proactiva.domain.referral_acts import Event as ReferralEvent
from ckanext.proactiva.domain.roles import Role
from ckanext.proactiva.domain.visibility import Visibility, sees

DAY = date(2026, 11, 9)
LATER = DAY + timedelta(days=29)
PENDING = ReferralState(DAY)
COMMITTED = ReferralState(DAY, referral.Status.COMMITTED, promised_for=DAY + timedelta(days=30))


def ended(resolution: referral.Resolution) -> ReferralState:
    return ReferralState(DAY, referral.Status.RESOLVED, resolution)


ENDED = ReferralState(DAY, referral.Status.ENDED)
RELEASED = ReferralState(DAY, referral.Status.RELEASED)
PUBLISHED, PARTLY, AVAILABLE, NOT_HELD, NOT_FEASIBLE, RESTRICTED, DECLINED = map(
    ended, referral.Resolution
)
HELD = {
    Status.UNCONFIRMED: Visibility.AUTHOR,
    Status.IN_REVIEW: Visibility.MODERATORS,
    Status.RETURNED: Visibility.AUTHOR,
}


def at(status: Status, visibility: Visibility | None = None) -> DemandState:
    return DemandState(DAY, status, visibility or HELD.get(status, Visibility.PUBLIC))


@pytest.mark.parametrize(
    ("to_confirm", "held", "status"),
    [
        (False, False, Status.OPEN),
        (False, True, Status.IN_REVIEW),
        (True, False, Status.UNCONFIRMED),
        (True, True, Status.UNCONFIRMED),
    ],
)
def test_a_demand_is_confirmed_first_and_then_reviewed(
    to_confirm: bool, held: bool, status: Status
) -> None:
    assert start(DAY, to_confirm=to_confirm, held=held) == at(status)


@pytest.mark.parametrize(
    ("referrals", "status", "resolution"),
    [
        ((), Status.OPEN, None),
        ((DECLINED,), Status.OPEN, None),
        ((ENDED,), Status.OPEN, None),
        ((RELEASED,), Status.OPEN, None),
        ((ENDED, PUBLISHED), Status.ANSWERED, Resolution.PUBLISHED),
        ((PENDING, DECLINED), Status.REFERRED, None),
        ((COMMITTED, PENDING), Status.REFERRED, None),
        ((COMMITTED, NOT_HELD), Status.COMMITTED, None),
        ((COMMITTED, DECLINED), Status.COMMITTED, None),
        ((PUBLISHED,), Status.ANSWERED, Resolution.PUBLISHED),
        ((AVAILABLE, PUBLISHED, DECLINED), Status.ANSWERED, Resolution.PUBLISHED),
        ((PARTLY, DECLINED), Status.ANSWERED, Resolution.PARTLY_PUBLISHED),
        ((PUBLISHED, NOT_HELD), Status.ANSWERED, Resolution.PARTLY_PUBLISHED),
        ((NOT_FEASIBLE, RESTRICTED, NOT_HELD), Status.ANSWERED, Resolution.NOT_PUBLISHED),
    ],
)
def test_the_referrals_tell_where_a_demand_is_and_how_it_ended(
    referrals: tuple[ReferralState, ...], status: Status, resolution: Resolution | None
) -> None:
    assert (derive(referrals), resolve(referrals)) == (status, resolution)
    assert derive(referrals[::-1]) is status


def test_a_demand_has_ended_exactly_when_it_is_answered() -> None:
    referrals = [PENDING, COMMITTED, PUBLISHED, PARTLY, NOT_HELD, DECLINED]
    for some in combinations_with_replacement(referrals, 3):
        assert (resolve(some) is not None) == (derive(some) is Status.ANSWERED)


@pytest.mark.parametrize("status", set(Status) - LISTED)
def test_referrals_never_move_what_is_not_public_or_has_ended(status: Status) -> None:
    assert settle(at(status), (PENDING,), LATER) == at(status)


def test_a_word_from_an_institution_does_not_restart_what_runs() -> None:
    answered = at(Status.ANSWERED)
    assert settle(answered, (PUBLISHED, DECLINED), LATER).since == DAY


def test_a_closed_demand_moves_only_when_an_institution_has_it_again() -> None:
    closed = at(Status.CLOSED)
    assert settle(closed, (PUBLISHED,), LATER) == closed
    assert settle(closed, (PENDING,), LATER) == DemandState(
        LATER, Status.REFERRED, Visibility.PUBLIC
    )


@pytest.mark.parametrize(
    ("visibility", "readers"),
    [
        (Visibility.PUBLIC, set(Role)),
        (Visibility.MODERATORS, {Role.AUTHOR, Role.AUTHORITY}),
        (Visibility.AUTHOR, {Role.AUTHOR}),
        (Visibility.HIDDEN, {Role.AUTHORITY}),
    ],
)
def test_every_visibility_has_its_readers(visibility: Visibility, readers: set[Role]) -> None:
    assert {role for role in Role if sees(visibility, {role})} == readers
    assert sees(visibility, ()) == (visibility is Visibility.PUBLIC)


def test_nothing_that_is_stored_says_overdue() -> None:
    stored = [*fields(DemandState), *fields(ReferralState), *fields(Event), *fields(ReferralEvent)]
    codes = [*Status, *referral.Status, *Resolution, *referral.Resolution]
    words = [field.name for field in stored] + [code.value for code in codes]
    assert not [word for word in words if "overdue" in word or "late" in word]
