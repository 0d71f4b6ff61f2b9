"""Hidden demands and messages, the most recently hidden first."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

from ckan import model

from ckanext.proactiva import types
from ckanext.proactiva.datasets import published
from ckanext.proactiva.dates import iso, local_day
from ckanext.proactiva.domain.decision import Decision
from ckanext.proactiva.domain.demand_acts import DemandAct
from ckanext.proactiva.domain.page import Page
from ckanext.proactiva.domain.visibility import Visibility
from ckanext.proactiva.model import Demand, Event, Message, Use, titles


def listed(page: Page) -> types.HiddenList:
    """Return a page of hidden items, and how many there are."""
    offset, limit = page
    hidden = sa.union_all(_demands(), _messages()).subquery()
    ordered = sa.select(hidden).order_by(hidden.c.since.desc(), hidden.c.folio, hidden.c.message)
    count = model.Session.execute(sa.select(sa.func.count()).select_from(hidden)).scalar_one()
    rows = model.Session.execute(ordered.offset(offset).limit(limit))
    return {"count": count, "results": [_item(row) for row in rows]}


def _demands() -> sa.Select[Any]:
    hid = Event.demand_id == Demand.id, Event.act == DemandAct.HIDE
    return sa.select(
        Demand.folio.label("folio"),
        Demand.title_public.label("title"),
        titles.shown(sa.cast(sa.null(), sa.Text)).label("dataset"),
        sa.cast(sa.null(), sa.Text).label("message"),
        sa.false().label("is_answer"),
        sa.false().label("is_use"),
        Demand.wanted_public.label("text"),
        Demand.held_for.label("reason"),
        _since(Demand, *hid).label("since"),
        sa.cast(sa.null(), sa.Date).label("hidden_on"),
        Demand.text_deleted_on.label("text_deleted"),
    ).where(Demand.visibility == Visibility.HIDDEN)


def _messages() -> sa.Select[Any]:
    hid = Event.message_id == Message.id, Event.act == Decision.HIDE
    is_public = published.is_public(model.Package.id)
    of_public = sa.and_(model.Package.id == Use.dataset_id, is_public)
    return (
        sa.select(
            Demand.folio,
            Demand.title_public,
            titles.of_dataset(model.Package),
            Message.id,
            Message.answers_id.is_not(None),
            Use.message_id.is_not(None),
            Message.text_public,
            Message.hidden_for,
            _since(Message, *hid),
            Message.hidden_on,
            Message.text_deleted_on,
        )
        .outerjoin(Demand, Demand.id == Message.demand_id)
        .outerjoin(Use, Use.message_id == Message.id)
        .outerjoin(model.Package, of_public)
        .where(Message.visibility == Visibility.HIDDEN)
    )


def _since(kind: type[Demand | Message], *hid: sa.ColumnElement[bool]) -> Any:
    """Return when something was last hidden, according to the trail."""
    last = sa.select(sa.func.max(Event.recorded_at)).where(*hid).correlate(kind).scalar_subquery()
    return sa.func.coalesce(last, kind.created_at)


def _item(row: Any) -> types.HiddenItem:
    return {
        "folio": row.folio,
        "title": row.title or row.dataset or "",
        "message": row.message,
        "is_answer": row.is_answer,
        "is_use": row.is_use,
        "text": row.text,
        "reason": row.reason,
        "since": iso(row.hidden_on) or local_day(row.since),
        "text_deleted": iso(row.text_deleted),
    }
