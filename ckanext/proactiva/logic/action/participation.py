"""Actions on what somebody asked for and supports, and what is new in it."""

from __future__ import annotations

import ckantoolkit as tk

from ckanext.proactiva import clock, transaction, types
from ckanext.proactiva.demands import participation, seen
from ckanext.proactiva.logic.schema import demand as schema
from ckanext.proactiva.logic.schema import validate
from ckanext.proactiva.people.actor import from_context
from ckanext.proactiva.types import Context, DataDict


@tk.side_effect_free
@validate(schema.participation_list)
def proactiva_participation_list(context: Context, data_dict: DataDict) -> types.Participation:
    """List what somebody asked for and what they support, the newest 100 of each.

    It is theirs by their account or by a claim code, which is accepted by POST only. ``news`` is
    what they have not seen yet of each, as `proactiva_demand_see` keeps it.

    Example: ``curl "$SITE/api/3/action/proactiva_participation_list" -H "Authorization: $TOKEN"``
    """
    tk.check_access("proactiva_participation_list", context, data_dict)
    return participation.listed(from_context(context, data_dict), clock.now())


@validate(schema.demand_show)
def proactiva_demand_see(context: Context, data_dict: DataDict) -> types.Seen:
    """Mark all that has happened with a demand until now as seen, so that it is no longer news.

    Raises:
        tk.NotAuthorized: with neither an account nor a claim code.

    Example: ``curl -X POST $SITE/api/3/action/proactiva_demand_see -H "Authorization: $TOKEN"
    -d '{"folio": "TP-2026-123-4567"}'``
    """
    tk.check_access("proactiva_demand_see", context, data_dict)
    seen.see(from_context(context, data_dict), data_dict["folio"])
    transaction.commit(context)
    return {"seen": True}
