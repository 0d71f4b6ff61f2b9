"""Reminders for institutions: terms that end soon, lost datasets, and a waiting queue."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert

from ckan import model

from ckanext.proactiva.demands import losses, queries, waiting
from ckanext.proactiva.domain.mailing import MORNING, office_time
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.domain.notice_kind import NoticeKind, Relation
from ckanext.proactiva.domain.reminders import reminders
from ckanext.proactiva.institutions import calendar
from ckanext.proactiva.model import Demand, Institution, Notice, Referral
from ckanext.proactiva.notices import officers

# A dataset that is cleared and reloaded within a day was never lost.
WHOLE_DAY: Final = timedelta(days=1)


def write(since: date, on: Moment) -> int:
    """Write the reminders for institutions since the last day they were written, and count them."""
    rows = officers.notices_for([*_due(since, on), *_lost(on), *_queue(on)])
    if not rows:
        return 0
    told = insert(Notice).values(rows).on_conflict_do_nothing().returning(Notice.id)
    return len(model.Session.execute(told).all())


def due_on(referral_id: str, last_day: date) -> str:
    """Return how the occasions of all reminders of a referral's last day begin."""
    return f"due {referral_id} {last_day} "


def _due(since: date, on: Moment) -> Iterator[dict[str, Any]]:
    rows = (
        model.Session.query(Referral, Institution)
        .join(Demand, Demand.id == Referral.demand_id)
        .join(Institution, Institution.id == Referral.organization_id)
        .filter(
            queries.is_open_referral(),
            queries.is_listed(),
            Institution.ended_at.is_(None),
            # However far off: the time to confirm receipt ends long before the time to answer.
            Referral.due_on >= on.day,
        )
        .order_by(Referral.id)
    )
    due_at = office_time(on)
    for referral, institution in rows:
        rules = calendar.of_row(institution.terms, institution.days_off)
        for each in reminders(referral.state(), rules):
            if since < each.on <= on.day <= each.last_day:
                occasion = f"{due_on(referral.id, each.last_day)}{each.days_before}"
                yield _row(institution.id, NoticeKind.DUE, occasion, due_at, referral.id)


def _lost(on: Moment) -> Iterator[dict[str, Any]]:
    """Yield answers whose datasets the ledger saw go, and which can still be relinked."""
    lost = [each for each in losses.all_lost() if on.day - each.since > WHOLE_DAY]
    due_at = office_time(on)
    for each in lost:
        occasion = f"not public {each.referral_id} {each.since}"
        kind = NoticeKind.NOT_PUBLIC
        yield _row(each.organization_id, kind, occasion, due_at, each.referral_id)


def _queue(on: Moment) -> Iterator[dict[str, Any]]:
    is_today = Institution.ended_at.is_(None)
    authority = sa.select(Institution.id).where(Institution.is_authority, is_today)
    institution_id = model.Session.execute(authority).scalar()
    if institution_id and any(waiting.counted().values()):
        due_at = datetime.combine(on.day, MORNING, on.zone)
        yield _row(institution_id, NoticeKind.QUEUE, f"queue {on.day}", due_at)


def _row(
    institution_id: str,
    kind: NoticeKind,
    occasion: str,
    due_at: datetime,
    referral_id: str | None = None,
) -> dict[str, Any]:
    relation = Relation.MODERATES if kind is NoticeKind.QUEUE else Relation.ANSWERS
    return {
        "institution_id": institution_id,
        "relation": relation.value,
        "kind": kind.value,
        "occasion": occasion,
        "due_at": due_at,
        "referral_id": referral_id,
    }
