"""Actions that end a demand, let it go on again, or merge it with another."""

from __future__ import annotations

import ckantoolkit as tk

from ckanext.proactiva import types
from ckanext.proactiva.demands import commands, intents
from ckanext.proactiva.logic.action.edge import carry_out, explain_refusals
from ckanext.proactiva.logic.schema import demand as schema
from ckanext.proactiva.logic.schema import validate
from ckanext.proactiva.types import Context, DataDict


@validate(schema.demand_patch)
@explain_refusals
def proactiva_demand_patch(context: Context, data_dict: DataDict) -> types.DemandPage:
    """Correct a demand's title, its problem or whom it is for; what is not given stays as it is.

    Example: ``curl -X POST $SITE/api/3/action/proactiva_demand_patch
    -H "Authorization: $TOKEN" -d '{"folio": "TP-2026-123-4567", "problem": "health"}'``
    """
    tk.check_access("proactiva_demand_patch", context, data_dict)
    groups = tuple(data_dict["beneficiary_groups"])
    intent = intents.Edit(data_dict["folio"], data_dict["title"], data_dict["problem"], groups)
    return carry_out(context, data_dict, commands.edit, intent)


@validate(schema.demand_decide)
@explain_refusals
def proactiva_demand_refuse(context: Context, data_dict: DataDict) -> types.DemandPage:
    """Refuse a demand, for a reason that its page gives.

    Example: ``curl -X POST $SITE/api/3/action/proactiva_demand_refuse
    -H "Authorization: $TOKEN" -d '{"folio": "TP-2026-123-4567", "reason": "spam"}'``
    """
    tk.check_access("proactiva_demand_refuse", context, data_dict)
    intent = intents.Refuse(data_dict["folio"], data_dict["reason"])
    return carry_out(context, data_dict, commands.refuse, intent)


@validate(schema.demand_decide)
@explain_refusals
def proactiva_demand_hide(context: Context, data_dict: DataDict) -> types.DemandPage:
    """Hide a public demand from everybody but the authority; its clocks stop.

    Example: ``curl -X POST $SITE/api/3/action/proactiva_demand_hide
    -H "Authorization: $TOKEN" -d '{"folio": "TP-2026-123-4567", "reason": "personal_data"}'``
    """
    tk.check_access("proactiva_demand_hide", context, data_dict)
    intent = intents.Hide(data_dict["folio"], data_dict["reason"])
    return carry_out(context, data_dict, commands.hide, intent)


@validate(schema.demand_show)
@explain_refusals
def proactiva_demand_unhide(context: Context, data_dict: DataDict) -> types.DemandPage:
    """Show a hidden demand again; its clocks go on.

    Example: ``curl -X POST $SITE/api/3/action/proactiva_demand_unhide
    -H "Authorization: $TOKEN" -d '{"folio": "TP-2026-123-4567"}'``
    """
    tk.check_access("proactiva_demand_unhide", context, data_dict)
    intent = intents.OnDemand(data_dict["folio"])
    return carry_out(context, data_dict, commands.unhide, intent)


@validate(schema.demand_show)
@explain_refusals
def proactiva_demand_close(context: Context, data_dict: DataDict) -> types.DemandPage:
    """Close an answered demand: its author at any time, others once all had time to judge.

    Example: ``curl -X POST $SITE/api/3/action/proactiva_demand_close
    -d '{"folio": "TP-2026-123-4567", "claim_code": "ABCD-EFGH-JKMN-PQRS"}'``
    """
    tk.check_access("proactiva_demand_close", context, data_dict)
    intent = intents.OnDemand(data_dict["folio"])
    return carry_out(context, data_dict, commands.close, intent)


@validate(schema.demand_show)
@explain_refusals
def proactiva_demand_reopen(context: Context, data_dict: DataDict) -> types.DemandPage:
    """Reopen a demand that was answered, closed or refused, or expired while its text is kept.

    Institutions that answered have to answer again, with their full term. A demand that was never
    public waits for a moderator again.

    Example: ``curl -X POST $SITE/api/3/action/proactiva_demand_reopen
    -H "Authorization: $TOKEN" -d '{"folio": "TP-2026-123-4567"}'``
    """
    tk.check_access("proactiva_demand_reopen", context, data_dict)
    intent = intents.OnDemand(data_dict["folio"])
    return carry_out(context, data_dict, commands.reopen, intent)


@validate(schema.demand_merge)
@explain_refusals
def proactiva_demand_merge(context: Context, data_dict: DataDict) -> types.DemandPage:
    """Propose to merge a demand into another one, ``target``, that is public.

    Its author agrees or objects; after ten days without a word it is merged, unless they objected
    before. Supports stay. A demand that waits for a moderator is merged in the same way, and
    nothing of it is published.

    Example: ``curl -X POST $SITE/api/3/action/proactiva_demand_merge
    -H "Authorization: $TOKEN"
    -d '{"folio": "TP-2026-123-4567", "target": "TP-2026-765-4321"}'``
    """
    tk.check_access("proactiva_demand_merge", context, data_dict)
    intent = intents.Merge(data_dict["folio"], data_dict["target"])
    return carry_out(context, data_dict, commands.merge, intent)


@validate(schema.demand_show)
@explain_refusals
def proactiva_demand_merge_consent(context: Context, data_dict: DataDict) -> types.DemandPage:
    """Agree, as its author, to merge a demand into the one that was proposed.

    Example: ``curl -X POST $SITE/api/3/action/proactiva_demand_merge_consent
    -d '{"folio": "TP-2026-123-4567", "claim_code": "ABCD-EFGH-JKMN-PQRS"}'``
    """
    tk.check_access("proactiva_demand_merge_consent", context, data_dict)
    intent = intents.OnDemand(data_dict["folio"])
    return carry_out(context, data_dict, commands.consent, intent)


@validate(schema.demand_show)
@explain_refusals
def proactiva_demand_merge_object(context: Context, data_dict: DataDict) -> types.DemandPage:
    """Object, as its author, to merging a demand into the one that was proposed.

    Example: ``curl -X POST $SITE/api/3/action/proactiva_demand_merge_object
    -d '{"folio": "TP-2026-123-4567", "claim_code": "ABCD-EFGH-JKMN-PQRS"}'``
    """
    tk.check_access("proactiva_demand_merge_object", context, data_dict)
    intent = intents.OnDemand(data_dict["folio"])
    return carry_out(context, data_dict, commands.object_, intent)


@validate(schema.demand_show)
@explain_refusals
def proactiva_demand_unmerge(context: Context, data_dict: DataDict) -> types.DemandPage:
    """Separate a merged demand again, within 30 days.

    A demand that was never public waits for a moderator again, as long as its text is kept.

    Example: ``curl -X POST $SITE/api/3/action/proactiva_demand_unmerge
    -d '{"folio": "TP-2026-123-4567", "claim_code": "ABCD-EFGH-JKMN-PQRS"}'``
    """
    tk.check_access("proactiva_demand_unmerge", context, data_dict)
    intent = intents.OnDemand(data_dict["folio"])
    return carry_out(context, data_dict, commands.unmerge, intent)
