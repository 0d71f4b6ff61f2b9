"""Actions on demands: to ask, to look, to find what is alike, to take back."""

from __future__ import annotations

from typing import Any

import ckantoolkit as tk
from ckan import model

from ckanext.proactiva.demands import answering, asking, presentation, queries, transitions
from ckanext.proactiva.domain import demand as demands
from ckanext.proactiva.logic.schema import demand as schema
from ckanext.proactiva.logic.schema import validate
from ckanext.proactiva.model import Support
from ckanext.proactiva.people import permissions


@validate(schema.demand_create)
def proactiva_demand_create(context: Any, data_dict: dict[str, Any]) -> dict[str, Any]:
    """Ask for information. The answer has the demand, and once the claim code if there is one.

    With an account it is public at once; without one it waits for a moderator. Sent twice with the
    same ``form_token``, it is one demand with one folio.

    Example: ``curl -X POST $SITE/api/3/action/proactiva_demand_create -H "Authorization: $TOKEN"
    -H "Content-Type: application/json" -d '{"wanted": "Los días en que llega el agua",
    "problem": "water_and_drainage", "beneficiary_groups": ["general_public"]}'``
    """
    tk.check_access("proactiva_demand_create", context, data_dict)
    demand, claim_code = asking.ask(context, data_dict)
    model.Session.commit()
    return {**presentation.whole(demand), "claim_code": claim_code}


@tk.side_effect_free
@validate(schema.demand_create)
def proactiva_demand_preview(context: Any, data_dict: dict[str, Any]) -> dict[str, Any]:
    """Show what would be public of a demand, without sending it. ``masked`` lists personal data.

    Example: ``curl "$SITE/api/3/action/proactiva_demand_preview?problem=health
    &beneficiary_groups=general_public&wanted=Soy+juan@example.org"``
    """
    tk.check_access("proactiva_demand_preview", context, data_dict)
    return asking.preview(data_dict)


@tk.side_effect_free
@validate(schema.demand_show)
def proactiva_demand_show(context: Any, data_dict: dict[str, Any]) -> dict[str, Any]:
    """Show a demand by its folio. ``may`` lists what whoever asks may do with it.

    Example: ``curl "$SITE/api/3/action/proactiva_demand_show?folio=TP-2026-123-4567"``
    """
    tk.check_access("proactiva_demand_show", context, data_dict)
    demand = permissions.known_demand(context, data_dict)
    roles = permissions.demand_roles(context, demand, data_dict.get("claim_code", ""))
    shown = presentation.whole(demand)
    for turn in shown["referrals"]:
        turn["may"] = answering.allowed(context, turn, roles)
    return {**shown, **asking.standing(context, demand, roles)}


@tk.side_effect_free
@validate(schema.demand_list)
def proactiva_demand_list(context: Any, data_dict: dict[str, Any]) -> dict[str, Any]:
    """List public demands: ``count``, ``results`` (100 at most), and counts to filter by.

    Example: ``curl "$SITE/api/3/action/proactiva_demand_list?problem=health&sort=recent"``
    """
    tk.check_access("proactiva_demand_list", context, data_dict)
    query = queries.board(data_dict)
    page = queries.ordered(query, data_dict["sort"]).offset(data_dict["offset"])
    return {
        "count": query.count(),
        "results": presentation.summaries(page.limit(data_dict["limit"]).all()),
        "facets": queries.counts(data_dict),
        "institutions": queries.count_institutions(data_dict),
        "late": queries.count_late(data_dict),
    }


@tk.side_effect_free
@validate(schema.demand_similar)
def proactiva_demand_similar(context: Any, data_dict: dict[str, Any]) -> dict[str, Any]:
    """List what may already exist: public ``demands`` and published ``datasets`` of like words.

    Example: ``curl "$SITE/api/3/action/proactiva_demand_similar?wanted=horarios+del+agua"``
    """
    tk.check_access("proactiva_demand_similar", context, data_dict)
    return {
        "demands": presentation.summaries(queries.alike(data_dict["wanted"])),
        "datasets": asking.like_datasets(context, data_dict["wanted"]),
    }


@validate(schema.demand_show)
def proactiva_demand_withdraw(context: Any, data_dict: dict[str, Any]) -> dict[str, Any]:
    """Take back a demand that nobody else supports yet.

    Example: ``curl -X POST $SITE/api/3/action/proactiva_demand_withdraw
    -d '{"folio": "TP-2026-123-4567", "claim_code": "ABCD-EFGH-JKMN-PQRS"}'``
    """
    tk.check_access("proactiva_demand_withdraw", context, data_dict)
    demand = permissions.locked_demand(context, data_dict)
    roles = permissions.demand_roles(context, demand, data_dict["claim_code"])
    others = Support.count_others(demand)
    transitions.move_demand(demand, demands.Act.WITHDRAW, roles, supports=others)
    model.Session.commit()
    return presentation.whole(demand)


@validate(schema.demand_resubmit)
def proactiva_demand_resubmit(context: Any, data_dict: dict[str, Any]) -> dict[str, Any]:
    """Send a demand again that was returned, with its words changed.

    Example: ``curl -X POST $SITE/api/3/action/proactiva_demand_resubmit -d '{"folio":
    "TP-2026-123-4567", "claim_code": "ABCD-EFGH-JKMN-PQRS", "wanted": "Los días del tandeo"}'``
    """
    tk.check_access("proactiva_demand_resubmit", context, data_dict)
    demand = permissions.locked_demand(context, data_dict)
    roles = permissions.demand_roles(context, demand, data_dict["claim_code"])
    transitions.move_demand(demand, demands.Act.RESUBMIT, roles)
    asking.reword(demand, data_dict)
    model.Session.commit()
    return presentation.whole(demand)
