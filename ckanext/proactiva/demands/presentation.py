"""What of a demand anybody gets to see: plain values, from public columns only.

Each function asks the database a fixed number of times, however many demands it is given.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

import sqlalchemy as sa

from ckan import model

from ckanext.proactiva import config, types
from ckanext.proactiva.datasets import published
from ckanext.proactiva.domain import referral as referrals
from ckanext.proactiva.domain.demand import Visibility
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.domain.rules import Rules
from ckanext.proactiva.institutions import calendar
from ckanext.proactiva.institutions.register import CALLED
from ckanext.proactiva.model import (
    Answer,
    Demand,
    Event,
    Message,
    Participant,
    Referral,
)

DATASET = (model.Package.name, model.Package.title, model.Package.type)


def summaries(demands: Sequence[Demand], on: Moment) -> list[types.Demand]:
    """Return demands as a list shows them, each with its institutions and its datasets."""
    found = _referrals([demand.id for demand in demands], on)
    return [_summary(demand, found.get(demand.id, [])) for demand in demands]


def whole(demand: Demand, on: Moment) -> types.DemandPage:
    """Return a demand as its own page shows it: its words, its dialogue and its story too."""
    alias = model.Session.query(Participant.alias).filter_by(id=demand.author_id).scalar()
    [summary] = summaries([demand], on)
    return {
        **summary,
        "wanted": demand.wanted_public,
        "purpose": demand.purpose_public,
        "alias": alias or "",
        "messages": messages([demand.id]),
        "events": _events(demand.id),
    }


def messages(
    demand_ids: Sequence[str], visibility: Visibility = Visibility.PUBLIC
) -> list[types.Message]:
    """Return what was said about these demands, the oldest first."""
    rows = (
        model.Session.query(Message, Participant.alias, CALLED.c.title)
        .join(Participant, Participant.id == Message.author_id)
        .outerjoin(CALLED, CALLED.c.id == Message.organization_id)
        .filter(Message.demand_id.in_(demand_ids), Message.visibility == visibility.value)
        .order_by(Message.created_at, Message.id)
    )
    return [
        {
            "id": message.id,
            "voice": message.voice,
            "name": (title or "") if message.organization_id else alias,
            "text": message.text_public,
            "date": local_day(message.created_at),
        }
        for message, alias, title in rows
    ]


def local_day(moment: datetime | None) -> str | None:
    """Return the day of a moment where the portal is, as ISO writes it."""
    return Moment(moment, config.timezone()).day.isoformat() if moment else None


def _summary(demand: Demand, found: list[types.Referral]) -> types.Demand:
    return {
        "folio": demand.folio,
        "title": demand.title_public,
        "status": demand.status,
        "status_since": demand.status_since.isoformat(),
        "resolution": demand.resolution,
        "visibility": demand.visibility,
        "overdue": any(referral["clock"]["overdue"] for referral in found),
        "problem": demand.problem,
        "beneficiary_groups": demand.beneficiary_groups,
        "territories": demand.territories,
        "support_count": demand.support_count,
        "example": demand.example,
        "created": local_day(demand.created_at),
        "published": local_day(demand.published_at),
        "referrals": found,
    }


def _referrals(demand_ids: Sequence[str], on: Moment) -> dict[str, list[types.Referral]]:
    rows = (
        model.Session.query(Referral, CALLED.c.name, CALLED.c.title)
        .outerjoin(CALLED, CALLED.c.id == Referral.organization_id)
        .filter(Referral.demand_id.in_(demand_ids))
        .order_by(Referral.received_on, Referral.id)
        .all()
    )
    datasets = _datasets([referral.id for referral, _, _ in rows])
    rules = calendar.rules(on.day)
    found: dict[str, list[types.Referral]] = {}
    for referral, name, title in rows:
        institution: types.Institution = {
            "id": referral.organization_id,
            "name": name,
            "title": title,
        }
        # What is being made for an answer is nobody's business before it is public.
        linked = [d for d in datasets.get(referral.id, []) if referral.resolution or d["public"]]
        shown = _referral(referral, institution, linked, rules, on.day)
        found.setdefault(referral.demand_id, []).append(shown)
    return found


def _referral(
    referral: Referral,
    institution: types.Institution,
    datasets: list[types.AnswerDataset],
    rules: Rules,
    today: date,
) -> types.Referral:
    state = referral.state()
    running = referrals.clock(state, rules)
    due = referrals.due(state, rules)
    confirm_by = referrals.acknowledgement_due(state, rules)
    used = referral.used_days
    return {
        "institution": institution,
        "status": referral.status,
        "resolution": referral.resolution,
        "reason": referral.reason,
        "answer": referral.answer_public,
        "received": referral.received_on.isoformat(),
        "resolved": _iso(referral.resolved_on),
        "promised_for": _iso(referral.promised_for),
        "due": _iso(due),
        "acknowledge_by": _iso(confirm_by),
        "clock": {
            "used": used if used is not None else running.used(today),
            "term": running.term,
            "left": running.left(today),
            "late": running.late(today),
            "paused": running.is_paused(today),
            "overdue": referrals.is_overdue(due, today),
        },
        "datasets": datasets,
    }


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _datasets(referral_ids: Sequence[str]) -> dict[str, list[types.AnswerDataset]]:
    is_public = published.is_public(model.Package.id)
    linked = sa.and_(model.Package.id == Answer.package_id, is_public)
    rows = (
        model.Session.query(Answer, *DATASET)
        .outerjoin(model.Package, linked)
        .filter(Answer.referral_id.in_(referral_ids))
        .order_by(Answer.linked_at, Answer.id)
    )
    found: dict[str, list[types.AnswerDataset]] = {}
    for answer, name, title, kind in rows:
        shown: types.AnswerDataset = {
            "name": name,
            "title": title or name,
            "type": kind,
            "public": name is not None,
        }
        found.setdefault(answer.referral_id, []).append(shown)
    return found


def _events(demand_id: str) -> list[types.Event]:
    rows = (
        model.Session.query(Event, CALLED.c.title)
        .outerjoin(Referral, Referral.id == Event.referral_id)
        .outerjoin(CALLED, CALLED.c.id == Referral.organization_id)
        .filter(Event.demand_id == demand_id)
        .order_by(Event.id)
    )
    return [
        {
            "act": event.act,
            "role": event.role,
            "status": event.status,
            "resolution": event.resolution,
            "reason": event.reason,
            "promised_for": _iso(event.promised_for),
            "date": event.happened_on.isoformat(),
            "institution": title,
        }
        for event, title in rows
    ]
