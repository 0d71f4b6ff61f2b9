"""Actions of people on others' demands: to need it too, to say something."""

from __future__ import annotations

from typing import Any

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva.demands import answering, dialogue, presentation
from ckanext.proactiva.logic.schema import demand as schema
from ckanext.proactiva.logic.schema import validate
from ckanext.proactiva.model import Demand, Support
from ckanext.proactiva.people import limits, permissions


@validate(schema.demand_show)
def proactiva_support_create(context: Any, data_dict: dict[str, Any]) -> dict[str, Any]:
    """Say «I need it too»; said twice, it counts once.

    Example: ``curl -X POST $SITE/api/3/action/proactiva_support_create
    -H "Authorization: $TOKEN" -d '{"folio": "TP-2026-123-4567"}'``
    """
    tk.check_access("proactiva_support_create", context, data_dict)
    limits.spend(limits.VOICES)
    demand = permissions.known_demand(context, data_dict)
    Support.add(demand.id, permissions.taking_part(context).id)
    return _counted(demand, supported=True)


@validate(schema.demand_show)
def proactiva_support_delete(context: Any, data_dict: dict[str, Any]) -> dict[str, Any]:
    """Take back «I need it too».

    Example: ``curl -X POST $SITE/api/3/action/proactiva_support_delete
    -H "Authorization: $TOKEN" -d '{"folio": "TP-2026-123-4567"}'``
    """
    tk.check_access("proactiva_support_delete", context, data_dict)
    demand = permissions.known_demand(context, data_dict)
    supporter = permissions.supporter(context)
    if supporter is not None:
        Support.remove(demand.id, supporter.id)
    return _counted(demand, supported=False)


@validate(schema.message_create)
def proactiva_message_create(context: Any, data_dict: dict[str, Any]) -> dict[str, Any]:
    """Say something in the dialogue of a demand; without an account it waits for a moderator.

    Example: ``curl -X POST $SITE/api/3/action/proactiva_message_create
    -H "Authorization: $TOKEN" -d '{"folio": "TP-2026-123-4567", "text": "Que venga por colonia"}'``
    """
    tk.check_access("proactiva_message_create", context, data_dict)
    limits.spend(limits.VOICES)
    demand = permissions.known_demand(context, data_dict)
    message = dialogue.anybody(context, demand, data_dict["text"], data_dict["claim_code"])
    model.Session.commit()
    return {"id": message.id, "visibility": message.visibility}


@tk.side_effect_free
@validate(schema.answer_list)
def proactiva_answer_list(context: Any, data_dict: dict[str, Any]) -> list[dict[str, Any]]:
    """List the public demands that a dataset answers, or was published for.

    ``may`` lists what whoever asks may do with the institution's turn.

    Example: ``curl "$SITE/api/3/action/proactiva_answer_list?dataset=tandeo-2026"``
    """
    tk.check_access("proactiva_answer_list", context, data_dict)
    found = presentation.answered_by(data_dict["dataset"])
    institutions = {each["institution"] for each in found}
    roles = {one: permissions.institution_roles(context, one) for one in institutions}
    return [
        {**each, "may": answering.acts(each["status"], roles[each["institution"]])}
        for each in found
    ]


def _counted(demand: Demand, *, supported: bool) -> dict[str, Any]:
    model.Session.commit()
    model.Session.refresh(demand)
    return {"folio": demand.folio, "support_count": demand.support_count, "supported": supported}
