"""Referrals before the ledger began, reconstructed from the events of their demands."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date
from itertools import groupby
from typing import NamedTuple, TypeAlias

import sqlalchemy as sa

from ckanext.proactiva.domain import demand as demand_rules
from ckanext.proactiva.domain import demand_acts, ending, lifecycle, referral_acts, referral_facts
from ckanext.proactiva.domain import referral as referral_rules
from ckanext.proactiva.domain.decision import Decision
from ckanext.proactiva.domain.growth import Precision, When
from ckanext.proactiva.domain.moment import midnight
from ckanext.proactiva.domain.referral import Status
from ckanext.proactiva.domain.referral_facts import ReferralObservation
from ckanext.proactiva.domain.resolutions import counted_on
from ckanext.proactiva.domain.review import ReviewReason
from ckanext.proactiva.domain.roles import Role
from ckanext.proactiva.domain.rules import Rules
from ckanext.proactiva.domain.visibility import Visibility
from ckanext.proactiva.institutions import calendar
from ckanext.proactiva.ledger.portal import Look
from ckanext.proactiva.model import Event, Institution, Referral

Past: TypeAlias = list[ReferralObservation]
DECISIONS = set(Decision)
RELEASED = "released"


class _Event(NamedTuple):
    """The columns of a demand's event that the ledger reads."""

    demand_id: str
    referral_id: str | None
    begun_referral_id: str | None
    act: str
    role: str
    status: str
    resolution: str | None
    reason: str | None
    promised_for: date | None
    answered_on: date | None
    happened_on: date


class _Owner(NamedTuple):
    """The institution of a referral, and the rules that its replies are measured by."""

    institution: str
    rules: Rules


def past(look: Look, demand_ids: Collection[str]) -> dict[str, Past]:
    """Return what happened to the referrals of some demands, by referral, oldest first."""
    ids = sa.literal(list(demand_ids), sa.ARRAY(sa.Text))
    columns = [getattr(Event, name) for name in _Event._fields]
    events = map(
        _Event._make,
        look.connection.execute(
            sa.select(*columns)
            .where(Event.demand_id == sa.any_(ids), Event.act.not_in(DECISIONS))
            .order_by(Event.demand_id, Event.id)
        ),
    )
    owners = {
        row[0]: _Owner(row[1], calendar.for_storing(calendar.of_row(row[2], row[3])))
        for row in look.connection.execute(
            sa.select(
                Referral.id, Referral.organization_id, Institution.terms, Institution.days_off
            )
            .outerjoin(Institution, Institution.id == Referral.organization_id)
            .where(Referral.demand_id == sa.any_(ids))
        )
    }
    found: defaultdict[str, Past] = defaultdict(list)
    for _demand, of_one in groupby(events, key=lambda event: event.demand_id):
        try:
            observations = list(_replayed(list(of_one), owners, look))
        except (KeyError, ValueError):  # our code did not write this event
            continue
        for observation in observations:
            found[observation.referral].append(observation)
    return dict(found)


def dated(day: date, look: Look) -> When:
    """Return the time of something from before the ledger, of which only the day is known."""
    at = midnight(day, look.portal.zone)
    return When(min(at, look.at), look.at, Precision.DAY, backfilled=True)


def why(state: referral_rules.ReferralState, demand_status: str) -> str | None:
    """Return why a referral ended without an answer: with its demand, or by being released."""
    if state.status is Status.RELEASED:
        return RELEASED
    return demand_status if state.status is Status.ENDED else None


def _replayed(
    events: Iterable[_Event], owners: Mapping[str, _Owner], look: Look
) -> Iterator[ReferralObservation]:
    """Follow the referrals of one demand through its events."""
    first, *later = events
    status = demand_rules.Status(first.status)
    is_seen = status.stage is not demand_rules.Stage.BEFORE
    visibility = Visibility.PUBLIC if is_seen else Visibility.MODERATORS
    demand = demand_rules.DemandState(first.happened_on, status, visibility)
    folded: dict[str, referral_rules.ReferralState] = {}
    ended: dict[str, tuple[int, int]] = {}
    for event in later:
        if event.referral_id and event.referral_id not in folded and not _begins(event):
            return  # no act began this row, as in an import: its past is unknown
        before = dict(folded)
        demand = _after(demand, folded, event)
        for name, state in folded.items():
            owner, is_timed = owners[name], ending.is_timed(before.get(name), state)
            counted = _counted_on(event, before) if name == event.referral_id else None
            if is_timed or counted:
                clock = referral_rules.clock(state, owner.rules)
                ended[name] = clock.taken(counted or event.happened_on), clock.term
            facts = None
            if demand.visibility is Visibility.PUBLIC:
                used = ended.get(name, (None, None))
                facts = referral_facts.facts_of(owner.institution, state, owner.rules, *used)
            reason = why(state, demand.status.value) if facts else demand.visibility.value
            yield ReferralObservation(name, facts, reason, dated(event.happened_on, look))


def _counted_on(event: _Event, before: Mapping[str, referral_rules.ReferralState]) -> date | None:
    """Return the day that an event sets for the answer of its referral, if it is a record."""
    was = before.get(event.referral_id or "")
    return counted_on(was, event.answered_on) if was else None


def _begins(event: _Event) -> bool:
    return event.act == demand_acts.DemandAct.REFER.value


def _after(
    demand: demand_rules.DemandState, folded: dict[str, referral_rules.ReferralState], event: _Event
) -> demand_rules.DemandState:
    """Apply an event to the referrals of a demand, in place, and return the demand."""
    day, role = event.happened_on, Role(event.role)
    if event.referral_id is None:
        reason = ReviewReason(event.reason) if event.reason else None
        told = demand_acts.Event(demand_acts.DemandAct(event.act), day, role, reason)
        left = lifecycle.apply(demand, told, folded.values())
        folded.update(zip(folded, left.referrals, strict=True))
        return left.demand
    if _begins(event):
        folded[event.referral_id] = lifecycle.referred(demand, day)
    else:
        if event.begun_referral_id:
            folded[event.begun_referral_id] = lifecycle.referred(demand, day)
        told = referral_acts.Event(
            referral_acts.ReferralAct(event.act),
            day,
            role,
            referral_rules.Resolution(event.resolution) if event.resolution else None,
            referral_rules.AnswerReason(event.reason) if event.reason else None,
            event.promised_for,
            event.answered_on,
        )
        folded[event.referral_id] = referral_acts.apply(folded[event.referral_id], told)
    return demand_rules.settle(demand, folded.values(), day)
