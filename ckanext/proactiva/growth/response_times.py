"""How long institutions take to answer people, from their referrals in public demands."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from functools import cache
from typing import NamedTuple, TypeAlias

from ckan import model

from ckanext.proactiva.domain.deadlines import Clock, Pause
from ckanext.proactiva.domain.indicators import ResponseTime
from ckanext.proactiva.domain.referral import UNANSWERED, Resolution, Status
from ckanext.proactiva.domain.rules import Rules
from ckanext.proactiva.domain.visibility import Visibility
from ckanext.proactiva.institutions import calendar
from ckanext.proactiva.model import Demand, Institution, Referral
from ckanext.proactiva.model.referral import read_pauses

Pauses: TypeAlias = tuple[Pause, ...]
ByInstitution: TypeAlias = dict[str, list[ResponseTime]]


class _Row(NamedTuple):
    institution: str
    received: date
    resolved: date | None
    resolution: str | None
    used: int | None
    term: int | None
    pauses: list[list[str | None]]
    suspensions: list[list[str | None]]
    status: str
    terms: dict[str, int] | None
    days_off: list[date] | None


def response_times(first: date, last: date, organization_id: str | None) -> ByInstitution:
    """Return how long the referrals took that began between two days, as they are on the second.

    Each is measured by its institution's rules; one that has ended, by those that it ended with.
    """

    # Referrals that began on the same day and never paused have run for the same days.
    @cache
    def elapsed(rules: Rules, received: date, pauses: Pauses, suspensions: Pauses) -> int:
        answer, clarify = rules.terms.answer, rules.terms.clarify
        clock = Clock(received, answer, rules.holidays, pauses, clarify, suspensions)
        return clock.taken(last)

    found: defaultdict[str, list[ResponseTime]] = defaultdict(list)
    for referral in _rows(first, last, organization_id):
        rules = calendar.of_row(referral.terms, referral.days_off)
        term = referral.term or rules.terms.answer
        if _ended_in_time(referral, term):
            continue
        pauses, suspensions = read_pauses(referral.pauses), read_pauses(referral.suspensions)
        is_ended = Status(referral.status) in UNANSWERED
        is_answered = referral.resolved is not None and referral.resolved <= last
        time = ResponseTime(
            elapsed=(referral.used or 0)
            if is_ended
            else elapsed(rules, referral.received, pauses, suspensions),
            answered_after=referral.used if is_answered else None,
            competent=referral.resolution != Resolution.NOT_COMPETENT.value,
            term=term,
        )
        found[referral.institution].append(time)
    return dict(found)


def _ended_in_time(referral: _Row, term: int) -> bool:
    """Tell whether it was over before its institution was late: then nobody owed a word."""
    return Status(referral.status) in UNANSWERED and (referral.used or 0) <= term


def _rows(first: date, last: date, organization_id: str | None) -> Iterable[_Row]:
    query = (
        model.Session.query(
            Referral.organization_id,
            Referral.received_on,
            Referral.resolved_on,
            Referral.resolution,
            Referral.used_days,
            Referral.term_days,
            Referral.pauses,
            Referral.suspensions,
            Referral.status,
            Institution.terms,
            Institution.days_off,
        )
        .join(Demand, Demand.id == Referral.demand_id)
        .outerjoin(Institution, Institution.id == Referral.organization_id)
        .filter(
            Demand.visibility == Visibility.PUBLIC.value,
            Referral.received_on.between(first, last),
        )
    )
    if organization_id:
        query = query.filter(Referral.organization_id == organization_id)
    return map(_Row._make, query)
