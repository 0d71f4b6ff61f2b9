"""Actions of the authority's editors: what waits for them, and what they do with it."""

from __future__ import annotations

from typing import Any

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva.demands import presentation, transitions
from ckanext.proactiva.domain import demand as demands
from ckanext.proactiva.domain.referral import Role
from ckanext.proactiva.logic.schema import demand as schema
from ckanext.proactiva.logic.schema import validate
from ckanext.proactiva.logic.schema.demand import MOST_AT_ONCE
from ckanext.proactiva.model import Demand, Message
from ckanext.proactiva.people import permissions


@tk.side_effect_free
def proactiva_moderation_list(context: Any, data_dict: dict[str, Any]) -> dict[str, Any]:
    """List what waits for a moderator, the oldest first: ``demands`` with what was written in them.

    Example: ``curl $SITE/api/3/action/proactiva_moderation_list -H "Authorization: $TOKEN"``
    """
    tk.check_access("proactiva_moderation_list", context, data_dict)
    waiting = (
        model.Session.query(Demand)
        .filter(Demand.status == demands.Status.IN_REVIEW.value)
        .order_by(Demand.created_at, Demand.id)
        .limit(MOST_AT_ONCE)
        .all()
    )
    shown = zip(presentation.summaries(waiting), waiting, strict=True)
    titles = presentation.titles(demand.asked_organization_id for demand in waiting)
    return {
        "demands": [
            {**summary, **_written(demand), "asked": titles.get(demand.asked_organization_id)}
            for summary, demand in shown
        ],
        "messages": presentation.held_messages(MOST_AT_ONCE),
    }


@validate(schema.demand_show)
def proactiva_demand_publish(context: Any, data_dict: dict[str, Any]) -> dict[str, Any]:
    """Publish a demand that waits; the institution that its author chose gets it at once.

    Example: ``curl -X POST $SITE/api/3/action/proactiva_demand_publish
    -H "Authorization: $TOKEN" -d '{"folio": "TP-2026-123-4567"}'``
    """
    tk.check_access("proactiva_demand_publish", context, data_dict)
    demand = permissions.locked_demand(context, data_dict)
    transitions.move_demand(demand, demands.Act.PUBLISH, permissions.demand_roles(context, demand))
    demand.held_for = None
    if demand.asked_organization_id and not transitions.referrals_of(demand):
        transitions.refer(demand, demand.asked_organization_id, Role.AUTHORITY)
    model.Session.commit()
    return presentation.whole(demand)


@validate(schema.demand_return)
def proactiva_demand_return(context: Any, data_dict: dict[str, Any]) -> dict[str, Any]:
    """Return a demand that waits to its author, who reads why and may change it.

    Example: ``curl -X POST $SITE/api/3/action/proactiva_demand_return -H "Authorization: $TOKEN"
    -d '{"folio": "TP-2026-123-4567", "reason": "unclear", "text": "¿De qué programa hablas?"}'``
    """
    tk.check_access("proactiva_demand_return", context, data_dict)
    demand = permissions.locked_demand(context, data_dict)
    roles = permissions.demand_roles(context, demand)
    reason = demands.Reason(data_dict["reason"]) if data_dict["reason"] else None
    words = data_dict["text"]
    transitions.move_demand(demand, demands.Act.RETURN, roles, reason=reason, words=words)
    demand.held_for = reason.value if reason else None
    _say_to_author(context, demand, words)
    model.Session.commit()
    return {"folio": demand.folio, "status": demand.status}


@validate(schema.message_publish)
def proactiva_message_publish(context: Any, data_dict: dict[str, Any]) -> dict[str, Any]:
    """Publish a message that waits.

    Example: ``curl -X POST $SITE/api/3/action/proactiva_message_publish
    -H "Authorization: $TOKEN" -d '{"id": "0f3c…"}'``
    """
    tk.check_access("proactiva_message_publish", context, data_dict)
    return _decide(data_dict["id"], demands.Visibility.PUBLIC)


@validate(schema.message_publish)
def proactiva_message_hide(context: Any, data_dict: dict[str, Any]) -> dict[str, Any]:
    """Hide a message, whether it waits or is public.

    Example: ``curl -X POST $SITE/api/3/action/proactiva_message_hide
    -H "Authorization: $TOKEN" -d '{"id": "0f3c…"}'``
    """
    tk.check_access("proactiva_message_hide", context, data_dict)
    return _decide(data_dict["id"], demands.Visibility.HIDDEN)


def _decide(message_id: str, visibility: demands.Visibility) -> dict[str, Any]:
    message = model.Session.get(Message, message_id)
    if message is None:
        raise tk.ObjectNotFound(tk._("There is no such message"))
    message.visibility = visibility.value
    model.Session.commit()
    return {"id": message_id, "visibility": visibility.value}


def _written(demand: Demand) -> dict[str, Any]:
    return {
        "title_raw": demand.title_raw,
        "wanted_raw": demand.wanted_raw,
        "purpose_raw": demand.purpose_raw,
        "wanted": demand.wanted_public,
        "purpose": demand.purpose_public,
        "held_for": demand.held_for,
        "asked_institution": demand.asked_organization_id,
    }


def _say_to_author(context: Any, demand: Demand, words: str) -> None:
    message = Message(
        demand_id=demand.id,
        author_id=permissions.taking_part(context).id,
        voice="authority",
        visibility=demands.Visibility.AUTHOR.value,
    )
    message.write(words)
    model.Session.add(message)
