"""Actions on supports: saying that one needs it too, and taking that back."""

from __future__ import annotations

from collections.abc import Callable

import ckantoolkit as tk

from ckanext.proactiva import types
from ckanext.proactiva.demands import commands, intents
from ckanext.proactiva.logic.action.edge import carry_out, count_sender, explain_refusals
from ckanext.proactiva.logic.schema import demand as schema
from ckanext.proactiva.logic.schema import validate
from ckanext.proactiva.model import Demand
from ckanext.proactiva.people import limits
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
    count_sender(context, data_dict, limits.SUPPORTS)
    intent = intents.OnDemand(data_dict["folio"])
    return carry_out(context, data_dict, commands.add_support, intent, _supported(supported=True))


@validate(schema.demand_show)
def proactiva_support_delete(context: Context, data_dict: DataDict) -> types.Supported:
    """Take back «I need it too».

    Example: ``curl -X POST $SITE/api/3/action/proactiva_support_delete
    -H "Authorization: $TOKEN" -d '{"folio": "TP-2026-123-4567"}'``
    """
    tk.check_access("proactiva_support_delete", context, data_dict)
    intent = intents.OnDemand(data_dict["folio"])
    shown = _supported(supported=False)
    return carry_out(context, data_dict, commands.remove_support, intent, shown)


def _supported(*, supported: bool) -> Callable[[Demand], types.Supported]:
    return lambda demand: {
        "folio": demand.folio,
        "support_count": demand.support_count,
        "browser_support_count": demand.browser_support_count,
        "supported": supported,
    }
