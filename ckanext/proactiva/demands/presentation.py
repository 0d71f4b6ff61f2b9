"""What of a demand anybody gets to see: plain values, from public columns only.

Each function asks the database a fixed number of times, however many demands it is given.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

import sqlalchemy as sa

from ckan import model

from ckanext.proactiva import clock, config
from ckanext.proactiva.datasets import published
from ckanext.proactiva.domain import referral as referrals
from ckanext.proactiva.domain.demand import Visibility
from ckanext.proactiva.domain.demand_moves import Rules
from ckanext.proactiva.model import Answer, Demand, Event, Message, Participant, Referral

Shown = dict[str, Any]


def summaries(demands: Sequence[Demand]) -> list[Shown]:
    """Return demands as a list shows them, each with its institutions and its datasets."""
    turns = _turns([demand.id for demand in demands])
    return [_summary(demand, turns.get(demand.id, [])) for demand in demands]


def whole(demand: Demand) -> Shown:
    """Return a demand as its own page shows it: its words, its dialogue and its story too."""
    alias = model.Session.query(Participant.alias).filter_by(id=demand.author_id).scalar()
    [summary] = summaries([demand])
    return {
        **summary,
        "wanted": demand.wanted_public,
        "purpose": demand.purpose_public,
        "alias": alias or "",
        "messages": messages([demand.id]),
        "events": _events(demand.id),
    }


def messages(demand_ids: Sequence[str], visibility: str = "public") -> list[Shown]:
    """Return what was said about these demands, the oldest first."""
    rows = (
        model.Session.query(Message, Participant.alias, model.Group.title, model.Group.name)
        .join(Participant, Participant.id == Message.author_id)
        .outerjoin(model.Group, model.Group.id == Message.organization_id)
        .filter(Message.demand_id.in_(demand_ids), Message.visibility == visibility)
        .order_by(Message.created_at, Message.id)
    )
    return [
        {
            "id": message.id,
            "voice": message.voice,
            "name": (title or name or "") if message.organization_id else alias,
            "text": message.text_public,
            "date": local_day(message.created_at),
        }
        for message, alias, title, name in rows
    ]


def held_messages(limit: int) -> list[Shown]:
    """Return what was said and waits for a moderator, with the folio that it belongs to."""
    rows = (
        model.Session.query(Message, Demand.folio, Demand.title_public)
        .join(Demand, Demand.id == Message.demand_id)
        .filter(Message.visibility == Visibility.MODERATORS.value)
        .order_by(Message.created_at, Message.id)
        .limit(limit)
    )
    return [
        {
            "id": message.id,
            "folio": folio,
            "title": title,
            "text_raw": message.text_raw,
            "text": message.text_public,
            "date": local_day(message.created_at),
        }
        for message, folio, title in rows
    ]


def titles(organization_ids: Iterable[str | None]) -> dict[str, str]:
    """Return how institutions are called, by id."""
    rows = model.Session.query(model.Group.id, model.Group.title, model.Group.name).filter(
        model.Group.id.in_({each for each in organization_ids if each})
    )
    return {organization_id: title or name for organization_id, title, name in rows}


def answered_by(dataset: str) -> list[Shown]:
    """Return the public demands that a dataset was linked to, the newest link first."""
    rows = (
        model.Session.query(Demand, Referral)
        .join(Referral, Referral.demand_id == Demand.id)
        .join(Answer, Answer.referral_id == Referral.id)
        .join(model.Package, model.Package.id == Answer.package_id)
        .filter(
            sa.or_(model.Package.id == dataset, model.Package.name == dataset),
            Demand.visibility == Visibility.PUBLIC.value,
            published.is_public(model.Package.id),
        )
        .order_by(Answer.linked_at.desc(), Answer.id)
    )
    return [
        {
            "folio": demand.folio,
            "title": demand.title_public,
            "support_count": demand.support_count,
            "example": demand.example,
            "institution": turn.organization_id,
            "status": turn.status,
            "resolution": turn.resolution,
        }
        for demand, turn in rows
    ]


def local_day(moment: Any) -> str | None:
    """Return the day of a moment where the portal is, as ISO writes it."""
    return moment.astimezone(config.timezone()).date().isoformat() if moment else None


def _summary(demand: Demand, turns: list[Shown]) -> Shown:
    return {
        "folio": demand.folio,
        "title": demand.title_public,
        "status": demand.status,
        "status_since": demand.status_since.isoformat(),
        "resolution": demand.resolution,
        "visibility": demand.visibility,
        "overdue": any(turn["clock"]["overdue"] for turn in turns),
        "problem": demand.problem,
        "beneficiary_groups": demand.beneficiary_groups,
        "territories": demand.territories,
        "support_count": demand.support_count,
        "example": demand.example,
        "created": local_day(demand.created_at),
        "published": local_day(demand.published_at),
        "referrals": turns,
    }


def _turns(demand_ids: Sequence[str]) -> dict[str, list[Shown]]:
    rows = (
        model.Session.query(Referral, model.Group.name, model.Group.title)
        .outerjoin(model.Group, model.Group.id == Referral.organization_id)
        .filter(Referral.demand_id.in_(demand_ids))
        .order_by(Referral.received_on, Referral.id)
        .all()
    )
    datasets = _datasets([turn.id for turn, _, _ in rows])
    rules, today = clock.rules(), clock.today()
    found: dict[str, list[Shown]] = {}
    for turn, name, title in rows:
        institution = {"id": turn.organization_id, "name": name, "title": title or name}
        shown = {"institution": institution, **_turn(turn, rules, today)}
        # What is being made for an answer is nobody's business before it is public.
        linked = [d for d in datasets.get(turn.id, []) if turn.resolution or d["public"]]
        found.setdefault(turn.demand_id, []).append({**shown, "datasets": linked})
    return found


def _turn(turn: Referral, rules: Rules, today: date) -> Shown:
    state = turn.rules()
    running = referrals.clock(state, rules.terms, rules.holidays)
    due = referrals.due(state, rules.terms, rules.holidays)
    confirm_by = referrals.acknowledgement_due(state, rules.terms, rules.holidays)
    return {
        "status": turn.status,
        "resolution": turn.resolution,
        "reason": turn.reason,
        "answer": turn.answer_public,
        "received": turn.received_on.isoformat(),
        "resolved": turn.resolved_on and turn.resolved_on.isoformat(),
        "promised_for": turn.promised_for and turn.promised_for.isoformat(),
        "due": due and due.isoformat(),
        "acknowledge_by": confirm_by and confirm_by.isoformat(),
        "clock": {
            "used": turn.used_days if turn.used_days is not None else running.used(today),
            "term": running.term,
            "left": running.left(today),
            "late": running.late(today),
            "paused": running.is_paused(today),
            "overdue": due is not None and today > due,
        },
    }


def _datasets(referral_ids: Sequence[str]) -> dict[str, list[Shown]]:
    linked = sa.and_(model.Package.id == Answer.package_id, published.is_public(model.Package.id))
    rows = (
        model.Session.query(Answer, *DATASET)
        .outerjoin(model.Package, linked)
        .filter(Answer.referral_id.in_(referral_ids))
        .order_by(Answer.linked_at, Answer.id)
    )
    found: dict[str, list[Shown]] = {}
    for answer, name, title, kind in rows:
        shown = {"name": name, "title": title or name, "type": kind, "public": name is not None}
        found.setdefault(answer.referral_id, []).append(shown)
    return found


def _events(demand_id: str) -> list[Shown]:
    rows: Iterable[tuple[Event, str | None, str | None]] = (
        model.Session.query(Event, model.Group.title, model.Group.name)
        .outerjoin(Referral, Referral.id == Event.referral_id)
        .outerjoin(model.Group, model.Group.id == Referral.organization_id)
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
            "promised_for": event.promised_for and event.promised_for.isoformat(),
            "date": event.happened_on.isoformat(),
            "institution": title or name,
        }
        for event, title, name in rows
    ]


DATASET = (model.Package.name, model.Package.title, model.Package.type)
