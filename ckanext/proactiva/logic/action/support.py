"""Actions on supports: saying that one needs it too, and taking that back."""

from __future__ import annotations

import ckantoolkit as tk

from ckanext.proactiva import clock, transaction, types
from ckanext.proactiva.demands import commands, intents
from ckanext.proactiva.logic.action.edge import explain_refusals
from ckanext.proactiva.logic.schema import demand as schema
from ckanext.proactiva.logic.schema import validate
from ckanext.proactiva.model import Demand
from ckanext.proactiva.people import limits, visitors
from ckanext.proactiva.people.actor import from_context
from ckanext.proactiva.types import Context, DataDict


@validate(schema.demand_show)
@explain_refusals
def proactiva_support_create(context: Context, data_dict: DataDict) -> types.Supported:
    """Say «I need it too»; said twice, it counts once.

    Raises:
        tk.NotAuthorized: without an account.
        tk.ValidationError: the demand has ended.

    Example: ``curl -X POST $SITE/api/3/action/proactiva_support_create
    -H "Authorization: $TOKEN" -d '{"folio": "TP-2026-123-4567"}'``
    """
    tk.check_access("proactiva_support_create", context, data_dict)
    actor, now = from_context(context, data_dict), clock.now()
    limits.spend(limits.SUPPORTS, visitors.sender(actor, now.day))
    demand = commands.add_support(actor, now, intents.AddSupport(data_dict["folio"]))
    transaction.commit(context)
    return _supported(demand, supported=True)


@validate(schema.demand_show)
def proactiva_support_delete(context: Context, data_dict: DataDict) -> types.Supported:
    """Take back «I need it too».

    Example: ``curl -X POST $SITE/api/3/action/proactiva_support_delete
    -H "Authorization: $TOKEN" -d '{"folio": "TP-2026-123-4567"}'``
    """
    tk.check_access("proactiva_support_delete", context, data_dict)
    intent = intents.RemoveSupport(data_dict["folio"])
    demand = commands.remove_support(from_context(context, data_dict), clock.now(), intent)
    transaction.commit(context)
    return _supported(demand, supported=False)


def _supported(demand: Demand, *, supported: bool) -> types.Supported:
    return {
        "folio": demand.folio,
        "support_count": demand.support_count,
        "browser_support_count": demand.browser_support_count,
        "supported": supported,
    }
