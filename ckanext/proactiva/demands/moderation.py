"""What waits for the authority's editors, the oldest first, with what was written in it."""

from __future__ import annotations

from ckan import model

from ckanext.proactiva.demands import presentation
from ckanext.proactiva.domain.demand import Status
from ckanext.proactiva.domain.moment import Moment
from ckanext.proactiva.domain.review import suspicions
from ckanext.proactiva.domain.visibility import Visibility
from ckanext.proactiva.institutions import register
from ckanext.proactiva.model import Demand, Message
from ckanext.proactiva.types import HeldDemand, HeldMessage


def held_demands(on: Moment, limit: int) -> list[HeldDemand]:
    """Return the demands that wait, as they would be public and as they were written."""
    waiting = (
        model.Session.query(Demand)
        .filter(Demand.status == Status.IN_REVIEW.value)
        .order_by(Demand.created_at, Demand.id)
        .limit(limit)
        .all()
    )
    chosen = register.named(d.asked_organization_id for d in waiting if d.asked_organization_id)
    shown = zip(presentation.summaries(waiting, on), waiting, strict=True)
    return [
        {
            **summary,
            "title_raw": demand.title_raw,
            "wanted_raw": demand.wanted_raw,
            "purpose_raw": demand.purpose_raw,
            "where_raw": demand.where_raw,
            "wanted": demand.wanted_public,
            "purpose": demand.purpose_public,
            "where": demand.where_public,
            "held_for": demand.held_for,
            "suspicions": _suspicions(*_written(demand)),
            "asked_institution": (asked := demand.asked_organization_id),
            "asked": chosen[asked].title if asked in chosen else None,
        }
        for summary, demand in shown
    ]


def held_messages(limit: int) -> list[HeldMessage]:
    """Return what was said and waits, with the folio that it belongs to."""
    rows = (
        model.Session.query(Message, Demand.folio, Demand.title_public)
        .join(Demand, Demand.id == Message.demand_id)
        .filter(
            Message.visibility == Visibility.MODERATORS.value, Message.text_deleted_on.is_(None)
        )
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
            "suspicions": _suspicions(message.text_raw, message.alias_raw),
            "date": presentation.local_day(message.created_at),
        }
        for message, folio, title in rows
    ]


def _written(demand: Demand) -> list[str]:
    # A title that was proposed says again what the words say.
    title = "" if demand.title_raw in demand.wanted_raw else demand.title_raw
    return [title, demand.wanted_raw, demand.purpose_raw, demand.where_raw, demand.alias_raw]


def _suspicions(*texts: str) -> list[str]:
    return [sign.value for sign in suspicions("\n".join(texts))]
