"""Every move of a demand, who makes it, and what it requires."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from itertools import product

import pytest

from ckanext.proactiva.domain import referral
from ckanext.proactiva.domain.deadlines import Pause, mexican_holidays
from ckanext.proactiva.domain.demand import DemandState, Status, settle
from ckanext.proactiva.domain.demand_acts import DemandAct
from ckanext.proactiva.domain.demand_moves import (
    Attempt,
    move,
    objections,
    offers,
)
from ckanext.proactiva.domain.lifecycle import apply, refer_by
from ckanext.proactiva.domain.objections import MoveRefused, Objection
from ckanext.proactiva.domain.referral import ReferralState
from ckanext.proactiva.domain.review import ReviewReason
from ckanext.proactiva.domain.roles import Role
from ckanext.proactiva.domain.rules import DaysOff, Rules
from ckanext.proactiva.domain.verdict import last_day_to_judge
from ckanext.proactiva.domain.visibility import Visibility

DAY = date(2026, 11, 9)
LONG_AFTER = DAY + timedelta(days=29)
EVERYBODY = frozenset(Role)
RULES = Rules(holidays=DaysOff(mexican_holidays))

PENDING = ReferralState(DAY)
COMMITTED = ReferralState(DAY, referral.Status.COMMITTED, promised_for=DAY + timedelta(days=30))
PUBLISHED = ReferralState(DAY, referral.Status.RESOLVED, referral.Resolution.PUBLISHED)
REFERRALS = {
    Status.OPEN: (),
    Status.REFERRED: (PENDING, PUBLISHED),
    Status.COMMITTED: (COMMITTED, PUBLISHED),
    Status.ANSWERED: (PUBLISHED,),
    Status.CLOSED: (PUBLISHED,),
}
HELD = {
    Status.UNCONFIRMED: Visibility.AUTHOR,
    Status.IN_REVIEW: Visibility.MODERATORS,
    Status.RETURNED: Visibility.AUTHOR,
    Status.EXPIRED: Visibility.AUTHOR,
}
WAITING = (Status.OPEN, Status.REFERRED, Status.COMMITTED)
MAP = {
    (Status.UNCONFIRMED, Status.OPEN): {DemandAct.CONFIRM},
    (Status.IN_REVIEW, Status.OPEN): {DemandAct.PUBLISH},
    (Status.IN_REVIEW, Status.RETURNED): {DemandAct.RETURN},
    (Status.RETURNED, Status.IN_REVIEW): {DemandAct.RESUBMIT},
    (Status.RETURNED, Status.WITHDRAWN): {DemandAct.WITHDRAW},
    (Status.RETURNED, Status.EXPIRED): {DemandAct.EXPIRE},
    (Status.UNCONFIRMED, Status.EXPIRED): {DemandAct.EXPIRE},
    (Status.ANSWERED, Status.CLOSED): {DemandAct.CLOSE},
    (Status.MERGED, Status.OPEN): {DemandAct.UNMERGE},
    **{
        (s, Status.IN_REVIEW): {DemandAct.HOLD}
        for s in (*WAITING, Status.ANSWERED, Status.UNCONFIRMED)
    },
    **{(s, Status.MERGED): {DemandAct.CONSENT, DemandAct.JOIN} for s in WAITING},
    **{(s, Status.REFUSED): {DemandAct.REFUSE} for s in (*WAITING, Status.IN_REVIEW)},
    (Status.ANSWERED, Status.REFERRED): {DemandAct.REOPEN},
    (Status.CLOSED, Status.REFERRED): {DemandAct.REOPEN},
    (Status.REFUSED, Status.OPEN): {DemandAct.REOPEN},
    (Status.EXPIRED, Status.IN_REVIEW): {DemandAct.REOPEN},
    **{(s, Status.WITHDRAWN): {DemandAct.WITHDRAW} for s in (*WAITING, *list(HELD)[:2])},
    **{(s, s): {DemandAct.REFER, DemandAct.OBJECT} for s in WAITING},
    (Status.ANSWERED, Status.ANSWERED): {DemandAct.REFER},
    (Status.CLOSED, Status.ANSWERED): {DemandAct.REFER},
}
# What the authority does without moving a demand, and where.
STAYS = {
    DemandAct.EDIT: {*WAITING, Status.IN_REVIEW, Status.ANSWERED, Status.CLOSED},
    DemandAct.MERGE: {*WAITING, Status.IN_REVIEW},
    # What only its author reads is not the authority's to read.
    DemandAct.REDACT: {status for status in Status if HELD.get(status) is not Visibility.AUTHOR},
}
# What is not done to a demand that only these see, in any status.
_OPEN_ONLY = {DemandAct.REFER, DemandAct.CLOSE, DemandAct.HIDE}
_JOINED = {DemandAct.MERGE, DemandAct.CONSENT, DemandAct.OBJECT, DemandAct.JOIN, DemandAct.UNMERGE}
NEVER = {
    Visibility.PUBLIC: {DemandAct.UNHIDE},
    Visibility.MODERATORS: {*_OPEN_ONLY, DemandAct.UNHIDE},
    Visibility.AUTHOR: {*_OPEN_ONLY, *_JOINED, DemandAct.REDACT, DemandAct.UNHIDE},
    Visibility.HIDDEN: {*_OPEN_ONLY, *_JOINED, DemandAct.HOLD, DemandAct.REOPEN},
}
WHO = {
    DemandAct.CONFIRM: {Role.AUTHOR},
    DemandAct.HOLD: {Role.AUTHORITY, Role.SYSTEM},
    DemandAct.PUBLISH: {Role.AUTHORITY},
    DemandAct.RETURN: {Role.AUTHORITY},
    DemandAct.RESUBMIT: {Role.AUTHOR},
    DemandAct.REFER: {Role.AUTHORITY, Role.AUTHOR},
    DemandAct.EDIT: {Role.AUTHORITY},
    DemandAct.REDACT: {Role.AUTHORITY},
    DemandAct.REFUSE: {Role.AUTHORITY},
    DemandAct.CLOSE: {Role.AUTHOR, Role.AUTHORITY, Role.SYSTEM},
    DemandAct.REOPEN: {Role.AUTHORITY},
    DemandAct.MERGE: {Role.AUTHORITY},
    DemandAct.CONSENT: {Role.AUTHOR},
    DemandAct.OBJECT: {Role.AUTHOR},
    DemandAct.JOIN: {Role.SYSTEM},
    DemandAct.UNMERGE: {Role.AUTHOR, Role.AUTHORITY},
    DemandAct.WITHDRAW: {Role.AUTHOR},
    DemandAct.EXPIRE: {Role.SYSTEM},
    DemandAct.HIDE: {Role.AUTHORITY},
    DemandAct.UNHIDE: {Role.AUTHORITY},
}


def at(
    status: Status, visibility: Visibility | None = None, *, proposed: bool = False
) -> DemandState:
    seen = visibility or HELD.get(status, Visibility.PUBLIC)
    return DemandState(DAY, status, seen, DAY if proposed and status in WAITING else None)


def attempt(act: DemandAct, **changes: object) -> Attempt:
    """Return an attempt at an act with everything it needs, and nothing wrong."""
    given = {
        "roles": EVERYBODY,
        "reason": ReviewReason.PERSONAL_DATA,
        "words": "Quita el teléfono.",
    }
    return Attempt(act, **{"on": LONG_AFTER, **given, **changes})


@pytest.mark.parametrize(("source", "target"), product(Status, Status))
def test_every_pair_of_statuses(source: Status, target: Status) -> None:
    """The referrals stay as they are, so that only the act moves the demand."""
    leads = {
        act
        for act in set(DemandAct)
        - {DemandAct.HIDE, DemandAct.UNHIDE, DemandAct.MERGE, DemandAct.EDIT, DemandAct.REDACT}
        for demand in [at(source, proposed=True)]
        if not objections(demand, attempt(act), RULES)
        and apply(
            demand, move(demand, attempt(act), RULES), REFERRALS.get(source, ())
        ).demand.status
        is target
    }
    assert leads == MAP.get((source, target), set())


@pytest.mark.parametrize(("act", "status"), product(STAYS, Status))
def test_what_moves_nothing_is_done_where_somebody_may_read_it(
    act: DemandAct, status: Status
) -> None:
    assert (objections(at(status), attempt(act), RULES) == ()) == (status in STAYS[act])


@pytest.mark.parametrize(("act", "seen_by"), product(DemandAct, Visibility))
def test_every_act_is_done_only_to_what_some_see(act: DemandAct, seen_by: Visibility) -> None:
    demands = (at(status, seen_by, proposed=act is not DemandAct.MERGE) for status in Status)
    is_done = any(not objections(each, attempt(act), RULES) for each in demands)
    assert is_done == (act not in NEVER[seen_by])


@pytest.mark.parametrize(("act", "role"), product(DemandAct, Role))
def test_every_act_has_its_people(act: DemandAct, role: Role) -> None:
    hidden = Visibility.HIDDEN if act is DemandAct.UNHIDE else None
    status = Status.OPEN if Status.OPEN in act.step.sources else min(act.step.sources)
    source = at(status, hidden, proposed=act is not DemandAct.MERGE)
    mine = role in WHO[act]
    refused = Objection.WRONG_ROLE in objections(source, attempt(act, roles={role}), RULES)
    assert refused != mine
    assert offers(source, attempt(act, roles={role}), RULES) == mine
    assert not offers(source, attempt(act, roles=()), RULES)


@pytest.mark.parametrize("on", [DAY, LONG_AFTER])
@pytest.mark.parametrize("status", Status)
def test_hiding_changes_who_sees_and_nothing_else(status: Status, on: date) -> None:
    shown = at(status)
    if status in HELD:
        assert objections(shown, attempt(DemandAct.HIDE, on=on), RULES) == (
            Objection.WRONG_VISIBILITY,
        )
        return
    hidden = apply(shown, move(shown, attempt(DemandAct.HIDE, on=on), RULES)).demand
    assert hidden == replace(shown, visibility=Visibility.HIDDEN, suspensions=(Pause(on),))
    later = on + timedelta(days=2)
    again = apply(hidden, move(hidden, attempt(DemandAct.UNHIDE, on=later), RULES)).demand
    assert again == replace(shown, suspensions=(Pause(on, later),))
    # The time of people, who saw nothing of it, starts anew.
    assert (hidden.seen_since, again.seen_since) == (DAY, later)
    assert not offers(hidden, attempt(DemandAct.HOLD, on=on), RULES)


def test_the_authority_refers_within_the_days_on_which_the_demand_was_seen() -> None:
    shown, hidden_on, shown_on = at(Status.OPEN), date(2026, 11, 11), date(2027, 1, 6)
    assert refer_by(shown, RULES) == date(2026, 11, 17)
    hidden = apply(shown, move(shown, attempt(DemandAct.HIDE, on=hidden_on), RULES)).demand
    assert refer_by(hidden, RULES) is None
    again = apply(hidden, move(hidden, attempt(DemandAct.UNHIDE, on=shown_on), RULES)).demand
    assert refer_by(again, RULES) == date(2027, 1, 11)
    # What passed before it was open, or after the last day, changes nothing.
    for start, end in ((DAY - timedelta(days=9), DAY), (date(2026, 11, 17), shown_on)):
        hidden_then = replace(shown, suspensions=(Pause(start, end),))
        assert refer_by(hidden_then, RULES) == date(2026, 11, 17)
    # While nobody saw it, the last institution that had it ended.
    left = replace(shown, suspensions=(Pause(DAY - timedelta(days=9), hidden_on),))
    assert refer_by(left, RULES) == date(2026, 11, 19)


@pytest.mark.parametrize(
    ("status", "ends", "after"),
    [(Status.ANSWERED, DemandAct.CLOSE, False), (Status.MERGED, DemandAct.UNMERGE, True)],
)
def test_people_have_all_their_time_when_they_see_it_again(
    status: Status, ends: DemandAct, *, after: bool
) -> None:
    shown_on = DAY + timedelta(days=60)
    again = replace(at(status), suspensions=(Pause(DAY, shown_on),))
    attempted = attempt(ends, roles={Role.AUTHORITY})
    for days, is_over in ((10, False), (40, True)):
        on = shown_on + timedelta(days=days)
        refused = objections(again, replace(attempted, on=on), RULES)
        assert bool(refused) is (is_over if after else not is_over)


def test_answer_after_declining_does_not_count_hidden_days() -> None:
    declined = ReferralState(DAY, referral.Status.RESOLVED, referral.Resolution.NOT_COMPETENT)
    shown = at(Status.OPEN)
    hidden = apply(
        shown, move(shown, attempt(DemandAct.HIDE, on=DAY), RULES), [declined, PUBLISHED]
    )
    again = move(hidden.demand, attempt(DemandAct.UNHIDE, on=LONG_AFTER), RULES)
    without, answered = apply(hidden.demand, again, hidden.referrals).referrals
    published = replace(without, resolution=referral.Resolution.PUBLISHED)
    # Only the day on which it was shown again.
    assert referral.clock(published, RULES).taken(LONG_AFTER) == 1
    assert answered == PUBLISHED


@pytest.mark.parametrize("end", [DemandAct.UNHIDE, DemandAct.REFUSE])
def test_a_promised_day_moves_by_the_days_on_which_nobody_saw_the_demand(end: DemandAct) -> None:
    shown, promised = at(Status.COMMITTED), COMMITTED.promised_for
    assert promised
    hidden = apply(shown, move(shown, attempt(DemandAct.HIDE, on=promised), RULES), [COMMITTED])
    later = promised + timedelta(days=47)
    ended = move(hidden.demand, attempt(end, on=later), RULES)
    [after] = apply(hidden.demand, ended, hidden.referrals).referrals
    assert after.promised_for == (later if end is DemandAct.UNHIDE else promised)
    assert not after.is_suspended


def test_a_promised_day_moves_each_time_by_the_days_of_that_time() -> None:
    shown, referral_of_it, on = at(Status.COMMITTED), COMMITTED, DAY
    promised = COMMITTED.promised_for
    assert promised
    for days in (5, 3):
        on += timedelta(days=1)
        hidden = apply(shown, move(shown, attempt(DemandAct.HIDE, on=on), RULES), [referral_of_it])
        on += timedelta(days=days)
        again = move(hidden.demand, attempt(DemandAct.UNHIDE, on=on), RULES)
        shown, [referral_of_it] = apply(hidden.demand, again, hidden.referrals)
    assert referral_of_it.promised_for == promised + timedelta(days=8)


@pytest.mark.parametrize(
    ("status", "wrong", "objection"),
    [
        (Status.IN_REVIEW, attempt(DemandAct.RETURN, reason=None), Objection.NEEDS_REASON),
        (Status.IN_REVIEW, attempt(DemandAct.RETURN, words=" "), Objection.NEEDS_WORDS),
        (Status.OPEN, attempt(DemandAct.HOLD, reason=None), Objection.NEEDS_REASON),
        (Status.OPEN, attempt(DemandAct.HIDE, reason=None), Objection.NEEDS_REASON),
        (Status.OPEN, attempt(DemandAct.WITHDRAW, supports=1), Objection.SUPPORTED_BY_OTHERS),
        (Status.REFERRED, attempt(DemandAct.REFER, roles={Role.AUTHOR}), Objection.WRONG_ROLE),
        (Status.ANSWERED, attempt(DemandAct.CLOSE, on=DAY, roles={Role.SYSTEM}), Objection.NOT_YET),
        (Status.RETURNED, attempt(DemandAct.EXPIRE, on=DAY), Objection.NOT_YET),
        (
            Status.MERGED,
            attempt(DemandAct.UNMERGE, on=DAY + timedelta(days=31)),
            Objection.TOO_LATE,
        ),
    ],
)
def test_an_act_must_bring_what_it_needs(
    status: Status, wrong: Attempt, objection: Objection
) -> None:
    assert objections(at(status), wrong, RULES) == (objection,)
    with pytest.raises(MoveRefused, match=objection.value):
        move(at(status), wrong, RULES)


@pytest.mark.parametrize(
    ("demand", "act", "last", "objection"),
    [
        (at(Status.UNCONFIRMED), DemandAct.EXPIRE, date(2026, 11, 16), Objection.NOT_YET),
        (at(Status.RETURNED), DemandAct.EXPIRE, date(2026, 12, 1), Objection.NOT_YET),
        (at(Status.OPEN, proposed=True), DemandAct.JOIN, date(2026, 11, 19), Objection.NOT_YET),
        (at(Status.MERGED), DemandAct.UNMERGE, date(2026, 12, 9), Objection.TOO_LATE),
    ],
)
def test_whoever_has_a_term_has_its_last_day_too(
    demand: DemandState, act: DemandAct, last: date, objection: Objection
) -> None:
    days = (last, last + timedelta(days=1))
    found = [objections(demand, attempt(act, on=day), RULES) for day in days]
    still, over = ((objection,), ()) if objection is Objection.NOT_YET else ((), (objection,))
    assert found == [still, over]


def test_only_who_answered_has_to_answer_again_what_is_reopened() -> None:
    declined = ReferralState(DAY, referral.Status.RESOLVED, referral.Resolution.NOT_COMPETENT)
    answered = at(Status.ANSWERED)
    reopened = move(answered, attempt(DemandAct.REOPEN), RULES)
    assert apply(answered, reopened, [declined, PUBLISHED]).referrals == [
        declined,
        ReferralState(LONG_AFTER),
    ]


@pytest.mark.parametrize("status", WAITING)
def test_a_proposal_falls_while_its_author_cannot_object(status: Status) -> None:
    proposed = at(status, proposed=True)
    hidden = apply(proposed, move(proposed, attempt(DemandAct.HIDE), RULES)).demand
    shown = apply(hidden, move(hidden, attempt(DemandAct.UNHIDE), RULES)).demand
    answered = settle(proposed, [PUBLISHED], LONG_AFTER)
    open_again = settle(answered, [PENDING], LONG_AFTER)
    for fallen in (hidden, shown, answered, open_again):
        assert Objection.NOT_PROPOSED in objections(fallen, attempt(DemandAct.JOIN), RULES)
    for other in WAITING:
        kept = settle(proposed, REFERRALS[other], LONG_AFTER)
        assert not objections(kept, attempt(DemandAct.JOIN), RULES)


@pytest.mark.parametrize("act", [DemandAct.WITHDRAW, DemandAct.EXPIRE])
def test_a_demand_that_ends_unpublished_is_never_seen(act: DemandAct) -> None:
    for status in act.step.sources & set(HELD):
        gone = apply(at(status), move(at(status), attempt(act), RULES)).demand
        assert gone.visibility is HELD[status]


def test_the_clock_closes_what_nobody_can_judge_any_more() -> None:
    answered = DemandState(date(2026, 11, 18), Status.ANSWERED, Visibility.PUBLIC)
    last = last_day_to_judge(answered.since, RULES)
    clock = attempt(DemandAct.CLOSE, roles={Role.SYSTEM}, on=last)
    assert objections(answered, clock, RULES) == (Objection.NOT_YET,)
    assert not objections(answered, replace(clock, on=last + timedelta(days=1)), RULES)
    assert not objections(answered, replace(clock, roles={Role.AUTHOR}), RULES)
