"""How long institutions take to answer people, from their turns in public demands."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from functools import cache

from ckan import model

from ckanext.proactiva import clock
from ckanext.proactiva.domain.deadlines import Clock, Pause
from ckanext.proactiva.domain.demand import Visibility
from ckanext.proactiva.domain.indicators import Wait
from ckanext.proactiva.domain.referral import Resolution
from ckanext.proactiva.institutions import calendar
from ckanext.proactiva.model import Demand, Referral


def waits(first: date, last: date, organization_id: str | None) -> dict[str, list[Wait]]:
    """Return the waits that began between two days, by institution, as they are on the second."""
    columns = (
        Referral.organization_id,
        Referral.received_on,
        Referral.resolved_on,
        Referral.resolution,
        Referral.used_days,
        Referral.pauses,
    )
    query = (
        model.Session.query(*columns)
        .join(Demand, Demand.id == Referral.demand_id)
        .filter(
            Demand.visibility == Visibility.PUBLIC.value,
            Referral.received_on.between(first, last),
        )
    )
    if organization_id:
        query = query.filter(Referral.organization_id == organization_id)
    rules = calendar.rules(clock.today())

    # Turns that began on the same day and never paused have run for the same days.
    @cache
    def run(received: date, *pauses: Pause) -> int:
        terms = rules.terms
        return Clock(received, terms.answer, rules.holidays, pauses, terms.clarify).used(last)

    found: defaultdict[str, list[Wait]] = defaultdict(list)
    for organization, received, resolved_on, resolution, used, pauses in query:
        stops = (Pause(*(d and date.fromisoformat(d) for d in pause)) for pause in pauses)
        answered = used if resolved_on is not None and resolved_on <= last else None
        competent = resolution != Resolution.NOT_COMPETENT.value
        found[organization].append(Wait(run(received, *stops), answered, competent))
    return dict(found)
