"""What nobody does and institutions hear of all the same: terms that end soon, a queue that waits.

Once a day, and each day that was missed meanwhile; what was said is not said again.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert

from ckan import model

from ckanext.proactiva.demands import queries, waiting
from ckanext.proactiva.domain.hearing import Hearer, Kind
from ckanext.proactiva.domain.mailing import MORNING, office_time
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.domain.reminders import reminders
from ckanext.proactiva.institutions import calendar
from ckanext.proactiva.model import Demand, Institution, Notice, NoticeSite, Referral
from ckanext.proactiva.notices.recipients import is_office_reached

# No term is longer by so much than the working days in it.
FURTHEST: Final = timedelta(days=60)
ONE_DAY: Final = timedelta(days=1)


def remind(on: Moment) -> int:
    """Write what institutions are reminded of today, once, and count it."""
    site = model.Session.query(NoticeSite).populate_existing().with_for_update().one()
    if site.reminded_on is not None and site.reminded_on >= on.day:
        return 0
    rows = [*_due(site.reminded_on or on.day - ONE_DAY, on), *_queue(on)]
    site.reminded_on = on.day
    if not rows:
        return 0
    told = insert(Notice).values(rows).on_conflict_do_nothing().returning(Notice.id)
    return len(model.Session.execute(told).all())


def _due(since: date, on: Moment) -> Iterator[dict[str, Any]]:
    rows = (
        model.Session.query(Referral, Institution)
        .join(Demand, Demand.id == Referral.demand_id)
        .join(Institution, Institution.id == Referral.organization_id)
        .filter(
            queries.is_open_referral(),
            queries.is_listed(),
            is_office_reached(),
            Referral.due_on >= on.day,
            Referral.due_on <= on.day + FURTHEST,
        )
        .order_by(Referral.id)
    )
    due_at = office_time(on)
    for referral, institution in rows:
        rules = calendar.of_row(institution.terms, institution.days_off)
        for each in reminders(referral.state(), rules):
            if since < each.on <= on.day <= each.last_day:
                occasion = f"due {referral.id} {each.last_day} {each.days_before}"
                row = _row(institution.id, Hearer.ANSWERS, Kind.DUE, occasion, due_at)
                yield {**row, "referral_id": referral.id}


def _queue(on: Moment) -> Iterator[dict[str, Any]]:
    authority = sa.select(Institution.id).where(Institution.is_authority, is_office_reached())
    institution_id = model.Session.execute(authority).scalar()
    if institution_id and any(waiting.counted().values()):
        due_at = datetime.combine(on.day, MORNING, on.zone)
        row = _row(institution_id, Hearer.MODERATES, Kind.QUEUE, f"queue {on.day}", due_at)
        yield {**row, "referral_id": None}


def _row(
    institution_id: str, hearer: Hearer, kind: Kind, occasion: str, due_at: datetime
) -> dict[str, Any]:
    return {
        "institution_id": institution_id,
        "hearer": hearer.value,
        "kind": kind.value,
        "occasion": occasion,
        "due_at": due_at,
    }
