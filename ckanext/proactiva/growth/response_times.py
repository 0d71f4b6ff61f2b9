"""How long institutions take to answer people, from their turns in public demands."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from functools import cache
from typing import NamedTuple, TypeAlias

from ckan import model

from ckanext.proactiva.domain.deadlines import Clock, Pause
from ckanext.proactiva.domain.demand import Visibility
from ckanext.proactiva.domain.demand_moves import Rules
from ckanext.proactiva.domain.indicators import ResponseTime
from ckanext.proactiva.domain.referral import Resolution
from ckanext.proactiva.model import Demand, Referral

ByInstitution: TypeAlias = dict[str, list[ResponseTime]]


class _Turn(NamedTuple):
    institution: str
    received: date
    resolved: date | None
    resolution: str | None
    used: int | None
    pauses: list[tuple[str, str | None]]


def response_times(
    first: date, last: date, organization_id: str | None, rules: Rules
) -> ByInstitution:
    """Return how long the turns took that began between two days, as they are on the second."""
    terms = rules.terms

    # Turns that began on the same day and never paused have run for the same days.
    @cache
    def elapsed(received: date, *pauses: Pause) -> int:
        return Clock(received, terms.answer, rules.holidays, pauses, terms.clarify).used(last)

    found: defaultdict[str, list[ResponseTime]] = defaultdict(list)
    for turn in _turns(first, last, organization_id):
        pauses = [_pause(*each) for each in turn.pauses]
        is_answered = turn.resolved is not None and turn.resolved <= last
        time = ResponseTime(
            elapsed=elapsed(turn.received, *pauses),
            answered_after=turn.used if is_answered else None,
            competent=turn.resolution != Resolution.NOT_COMPETENT.value,
        )
        found[turn.institution].append(time)
    return dict(found)


def _pause(start: str, end: str | None) -> Pause:
    return Pause(date.fromisoformat(start), date.fromisoformat(end) if end else None)


def _turns(first: date, last: date, organization_id: str | None) -> Iterable[_Turn]:
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
            Referral.received_on.between(first, last),
        )
    )
    if organization_id:
        query = query.filter(Referral.organization_id == organization_id)
    return map(_Turn._make, query)
