"""How long institutions take to answer people, from their referrals in public demands."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from functools import cache
from typing import Final, NamedTuple, TypeAlias

import sqlalchemy as sa

from ckan import model

from ckanext.proactiva.domain.deadlines import Clock, Pause
from ckanext.proactiva.domain.demand import LIVE, Visibility
from ckanext.proactiva.domain.indicators import ResponseTime
from ckanext.proactiva.domain.referral import Resolution
from ckanext.proactiva.domain.rules import Rules
from ckanext.proactiva.model import Demand, Referral
from ckanext.proactiva.model.referral import read_pauses

ByInstitution: TypeAlias = dict[str, list[ResponseTime]]

GOING: Final = sorted(status.value for status in LIVE)


class _Row(NamedTuple):
    institution: str
    received: date
    resolved: date | None
    resolution: str | None
    used: int | None
    pauses: list[list[str | None]]


def response_times(
    first: date, last: date, organization_id: str | None, rules: Rules
) -> ByInstitution:
    """Return how long the referrals took that began between two days, as they are on the second."""
    terms = rules.terms

    # Referrals that began on the same day and never paused have run for the same days.
    @cache
    def elapsed(received: date, *pauses: Pause) -> int:
        return Clock(received, terms.answer, rules.holidays, pauses, terms.clarify).used(last)

    found: defaultdict[str, list[ResponseTime]] = defaultdict(list)
    for referral in _rows(first, last, organization_id):
        pauses = read_pauses(referral.pauses)
        is_answered = referral.resolved is not None and referral.resolved <= last
        time = ResponseTime(
            elapsed=elapsed(referral.received, *pauses),
            answered_after=referral.used if is_answered else None,
            competent=referral.resolution != Resolution.NOT_COMPETENT.value,
        )
        found[referral.institution].append(time)
    return dict(found)


def _rows(first: date, last: date, organization_id: str | None) -> Iterable[_Row]:
    query = (
        model.Session.query(
            Referral.organization_id,
            Referral.received_on,
            Referral.resolved_on,
            Referral.resolution,
            Referral.used_days,
            Referral.pauses,
        )
        .join(Demand, Demand.id == Referral.demand_id)
        .filter(
            Demand.visibility == Visibility.PUBLIC.value,
            # With a demand that was taken back or joined, what nobody had answered yet ends too.
            sa.or_(Demand.status.in_(GOING), Referral.resolved_on.is_not(None)),
            Referral.received_on.between(first, last),
        )
    )
    if organization_id:
        query = query.filter(Referral.organization_id == organization_id)
    return map(_Row._make, query)
