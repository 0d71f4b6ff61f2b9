"""Every act says who hears of it, and every kind of notice has a cause."""

from __future__ import annotations

import pytest

from ckanext.proactiva.domain import demand_acts, notice_kind, referral_acts
from ckanext.proactiva.domain.decision import Decision
from ckanext.proactiva.domain.notice_kind import NoticeKind, Relation
from ckanext.proactiva.domain.roles import Role

# Kinds that no act causes, and that are computed once a day.
REMINDERS = {
    NoticeKind.DUE,
    NoticeKind.NOT_PUBLIC,
    NoticeKind.VERDICT,
    NoticeKind.LATE,
    NoticeKind.QUEUE,
}
# What each who did not ask for it is told of; the author is told of nearly everything.
TOLD = {
    Relation.SUPPORTS: {"answered", "corrected", "joined", "parted"},
    Relation.JOINED: {
        *("answered", "corrected", "refused", "hidden", "shown"),
        *("open_again", "reopened", "lost"),
    },
    Relation.FOLLOWS: {
        *("published", "referred", "asked_back", "promised", "answered", "declined", "corrected"),
        *("released", "open_again", "reopened", "lost", "closed", "refused", "late"),
        *("joined", "parted"),
    },
    Relation.ANSWERS: {
        *("referred", "clarified", "open_again", "reopened", "lost", "parted"),
        *("due", "not_public"),
    },
    Relation.MODERATES: {"queue"},
}
# What tells an author of a demand that nobody else may read.
PRIVATE = {
    *("received", "in_review", "returned", "refused", "expired", "hidden"),
    *("proposed", "joined", "parted", "open_again"),
}


@pytest.mark.parametrize("relation", TOLD)
def test_each_is_told_of_what_concerns_them(relation: Relation):
    assert {kind.value for kind in NoticeKind if relation in kind.relations} == TOLD[relation]


def test_an_author_is_told_of_all_that_is_not_for_others_alone():
    alone = {kind.value for kind in NoticeKind if Relation.ASKED not in kind.relations}
    assert alone == {"clarified", "due", "not_public", "late", "queue"}


def test_only_what_needs_no_reader_is_told_of_what_is_not_public():
    assert {kind.value for kind in NoticeKind if kind.is_private} == PRIVATE


def test_the_board_tells_only_of_what_is_new_on_it():
    assert {kind.value for kind in notice_kind.OF_BOARD} == {"published", "referred", "answered"}


def test_no_act_is_forgotten():
    assert {*notice_kind.OF_DEMAND} == {demand_acts.SEND, *demand_acts.DemandAct}
    assert {*notice_kind.OF_REFERRAL} == {*referral_acts.ReferralAct}


def test_every_kind_is_heard_of_somebody_and_comes_of_something():
    made = {*notice_kind.OF_DEMAND.values(), *notice_kind.OF_REFERRAL.values()}
    assert made - {None} == {*NoticeKind} - REMINDERS
    assert all(kind.relations for kind in NoticeKind)
    assert set.union(*(set(kind.relations) for kind in NoticeKind)) == {*Relation}


def test_a_demand_and_a_referral_have_acts_of_one_name():
    assert notice_kind.kind_of("refuse", of_referral=True) is NoticeKind.ANSWERED
    assert notice_kind.kind_of("refuse", of_referral=False) is NoticeKind.REFUSED
    assert notice_kind.kind_of("refer", of_referral=True) is NoticeKind.REFERRED


def test_what_an_account_sends_is_public_at_once():
    assert notice_kind.kind_of("send", of_referral=False, status="in_review") is NoticeKind.RECEIVED
    assert notice_kind.kind_of("send", of_referral=False, status="open") is NoticeKind.PUBLISHED


@pytest.mark.parametrize("decision", Decision)
def test_nobody_hears_of_what_moves_no_demand(decision):
    assert notice_kind.kind_of(decision.value, of_referral=False) is None


def test_an_author_is_told_of_their_own_act_only_that_it_has_arrived():
    own = (
        kind
        for kind in NoticeKind
        if Relation.ASKED in notice_kind.relations(kind, Role.AUTHOR.value)
    )
    assert {kind.value for kind in own} == {"received", "in_review", "published", "referred"}
    assert Relation.ASKED in notice_kind.relations(NoticeKind.CLOSED, Role.SYSTEM.value)


def test_what_is_private_is_heard_by_whoever_asked():
    assert all(Relation.ASKED in kind.relations for kind in NoticeKind if kind.is_private)


def test_reopening_a_demand_or_a_referral_sends_different_notices():
    assert notice_kind.kind_of("reopen", of_referral=False) is NoticeKind.OPEN_AGAIN
    assert notice_kind.kind_of("reopen", of_referral=True) is NoticeKind.REOPENED
    assert NoticeKind.OPEN_AGAIN.relations == NoticeKind.REOPENED.relations
