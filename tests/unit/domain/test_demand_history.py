"""Random histories of demands and their referrals keep the rules."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, timedelta

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from ckanext.proactiva.domain import referral, referral_acts, referral_moves
from ckanext.proactiva.domain.deadlines import mexican_holidays
from ckanext.proactiva.domain.demand import LISTED, Stage, Status, derive, settle
from ckanext.proactiva.domain.demand_acts import DemandAct, Event
from ckanext.proactiva.domain.demand_moves import Attempt, move, offers
from ckanext.proactiva.domain.lifecycle import apply, start
from ckanext.proactiva.domain.objections import MoveRefused
from ckanext.proactiva.domain.referral import ReferralState
from ckanext.proactiva.domain.referral_moves import ENDINGS
from ckanext.proactiva.domain.review import ReviewReason
from ckanext.proactiva.domain.roles import Role
from ckanext.proactiva.domain.rules import DaysOff, Rules
from ckanext.proactiva.domain.visibility import Visibility, sees

DAY = date(2026, 11, 9)
EVERYBODY = frozenset(Role)
RULES = Rules(holidays=DaysOff(mexican_holidays))
UNPUBLISHED = {Status.UNCONFIRMED, Status.IN_REVIEW, Status.RETURNED}
# Only intruders end or interrupt a history, or none would grow old.
RARE = {
    DemandAct.HOLD,
    DemandAct.HIDE,
    DemandAct.CONSENT,
    DemandAct.JOIN,
    DemandAct.WITHDRAW,
    DemandAct.REFER,
    DemandAct.REFUSE,
}


class Histories(RuleBasedStateMachine):
    """People do what they may, and sometimes what they may not, on any day."""

    @initialize(to_confirm=st.booleans(), held=st.booleans(), referrals=st.integers(0, 2))
    def send(self, to_confirm: bool, held: bool, referrals: int) -> None:
        self.today = DAY
        self.sent = self.demand = start(DAY, to_confirm=to_confirm, held=held)
        self.referrals: list[ReferralState] = []
        self.log: list[tuple[int | None, Event | referral_acts.Event]] = []
        self.attempt(DemandAct.CONFIRM)
        for _ in range(referrals):
            self.attempt(DemandAct.REFER)

    @rule(days=st.sampled_from([1, 3, 10, 40]))
    def wait(self, days: int) -> None:
        before = (self.demand, list(self.referrals))
        self.today += timedelta(days=days)
        assert (self.demand, self.referrals) == before

    @rule(data=st.data())
    def do_to_demand(self, data: st.DataObject) -> None:
        tries = {act: Attempt(act, self.today, EVERYBODY) for act in set(DemandAct) - RARE}
        possible = {act for act, one in tries.items() if offers(self.demand, one, RULES)}
        if possible:
            act = data.draw(st.sampled_from(sorted(possible)))
            self.attempt(act)

    @rule(act=st.sampled_from(DemandAct), role=st.sampled_from(Role), supports=st.integers(0, 2))
    def intrude_on_demand(self, act: DemandAct, role: Role, supports: int) -> None:
        self.attempt(act, {role}, supports)

    @precondition(lambda self: self.referrals and self.demand.status in LISTED)
    @rule(data=st.data(), days=st.integers(-1, 60))
    def work(self, data: st.DataObject, days: int) -> None:
        referral = data.draw(st.integers(0, len(self.referrals) - 1))
        possible = [
            act
            for act in referral_acts.ReferralAct
            if self.referrals[referral].status in act.step.sources
        ]
        if possible:
            act = data.draw(st.sampled_from(possible))
            self.attempt_referral(referral, act, days, EVERYBODY)

    @precondition(lambda self: self.referrals and self.demand.status in LISTED)
    @rule(act=st.sampled_from(referral_acts.ReferralAct), role=st.sampled_from(Role))
    def intrude_on_referral(self, act: referral_acts.ReferralAct, role: Role) -> None:
        self.attempt_referral(0, act, 1, {role})

    def attempt(
        self, act: DemandAct, roles: Collection[Role] = EVERYBODY, supports: int = 0
    ) -> None:
        words = "Quita el teléfono."
        wanted = Attempt(act, self.today, roles, ReviewReason.PERSONAL_DATA, words, supports)
        try:
            event = move(self.demand, wanted, RULES)
        except MoveRefused:
            return
        self.referrals += [ReferralState(self.today)] if event.act is DemandAct.REFER else []
        self.log.append((None, event))
        self.demand, self.referrals = apply(self.demand, event, self.referrals)

    def attempt_referral(
        self, referral: int, act: referral_acts.ReferralAct, days: int, roles: Collection[Role]
    ) -> None:
        endings = sorted(ENDINGS.get(act, ()))
        resolution = endings[days % len(endings)] if endings else None
        wanted = referral_moves.Attempt(
            act,
            self.today,
            roles,
            resolution=resolution,
            reason=min(resolution.reasons or {None}) if resolution else None,
            words="Se buscó en el archivo y no está. " * 3,
            public_datasets=max(days, 0),
            promised_for=self.today + timedelta(days=days),
            lost_since=DAY,
            demand_is_active=self.demand.is_active,
        )
        try:
            event = referral_moves.move(self.referrals[referral], wanted, RULES)
        except MoveRefused:
            return
        self.log.append((referral, event))
        self.referrals[referral] = referral_acts.apply(self.referrals[referral], event)
        self.demand = settle(self.demand, self.referrals, self.today)

    @invariant()
    def events_fold_to_the_same(self) -> None:
        again, referrals = self.sent, []
        for which, event in self.log:
            if isinstance(event, Event):
                referrals += [ReferralState(event.on)] if event.act is DemandAct.REFER else []
                again, referrals = apply(again, event, referrals)
            elif which is not None:
                referrals[which] = referral_acts.apply(referrals[which], event)
                again = settle(again, referrals, event.on)
        assert (again, referrals) == (self.demand, self.referrals)

    @invariant()
    def status_and_referrals_agree(self) -> None:
        if self.demand.status in LISTED:
            told = Status.ANSWERED if self.demand.status is Status.CLOSED else self.demand.status
            assert told is derive(self.referrals)
        for one in self.referrals:
            assert (one.resolution is not None) == (one.status is referral.Status.RESOLVED)
            asking = any(pause.end is None for pause in one.pauses)
            assert asking == (one.status is referral.Status.CLARIFYING)

    @invariant()
    def what_ends_ends_everywhere(self) -> None:
        for one in self.referrals:
            if self.demand.status.stage is Stage.ENDED:
                assert one.status in referral.OVER
            runs = one.status not in referral.OVER
            if one.resolution is not referral.Resolution.NOT_COMPETENT:
                unseen = self.demand.visibility is not Visibility.PUBLIC
                assert one.is_suspended == (runs and unseen)
            is_active = self.demand.is_active
            tried = referral_moves.Attempt(
                referral_acts.ReferralAct.ASK, self.today, EVERYBODY, demand_is_active=is_active
            )
            acts = set(referral_moves.offered(one, tried, RULES))
            if not is_active:
                is_answered = one.status is referral.Status.RESOLVED
                corrections = {referral_acts.ReferralAct.CORRECT, referral_acts.ReferralAct.RECORD}
                assert acts <= (corrections if is_answered else set())

    @invariant()
    def nobody_reads_what_was_never_published(self) -> None:
        if self.demand.status in UNPUBLISHED:
            assert not sees(self.demand.visibility, ())
        published = {DemandAct.CONFIRM, DemandAct.PUBLISH} & {event.act for _, event in self.log}
        if self.sent.status is not Status.OPEN and not published:
            assert not sees(self.demand.visibility, ())

    @invariant()
    def overdue_is_a_matter_of_the_day_alone(self) -> None:
        for one in self.referrals:
            last = referral.due(one, RULES)
            assert (last is None) == (one.status in referral.OVER or one.is_suspended)
            for days in (0, 1) if last else ():
                assert referral.is_overdue(last, last + timedelta(days=days)) == bool(days)


Histories.TestCase.settings = settings(max_examples=50, stateful_step_count=30)
TestHistories = Histories.TestCase
