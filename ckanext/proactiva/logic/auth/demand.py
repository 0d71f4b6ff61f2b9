"""Who may do what with a demand: the acts name the roles, and `people` says who has them."""

from __future__ import annotations

import ckantoolkit as tk

from ckanext.proactiva.demands import queries
from ckanext.proactiva.domain.demand_acts import Act as DemandAct
from ckanext.proactiva.domain.roles import Role
from ckanext.proactiva.logic.auth.kit import (
    answer_known,
    everybody,
    who_may_see_it,
    whoever_may,
)
from ckanext.proactiva.people import permissions
from ckanext.proactiva.people.actor import from_context
from ckanext.proactiva.types import AuthResult, Context, DataDict


@tk.auth_allow_anonymous_access
def proactiva_demand_create(context: Context, data_dict: DataDict) -> AuthResult:
    """Let anybody do it; with a ``channel``, for somebody else, only the authority's editors."""
    if not data_dict.get("channel") or permissions.is_authority(from_context(context)):
        return {"success": True}
    return {"success": False, "msg": tk._("Only the authority asks for somebody else")}


@tk.auth_allow_anonymous_access
def proactiva_support_create(context: Context, data_dict: DataDict) -> AuthResult:
    """Allow whoever may see the demand, with an account or from a browser that is remembered."""
    actor = from_context(context, data_dict)
    queries.known(actor, data_dict.get("folio"))
    return answer_known(actor.is_known)


@tk.auth_allow_anonymous_access
def proactiva_message_create(context: Context, data_dict: DataDict) -> AuthResult:
    """Allow whoever may see the demand and is known there: also its author, by claim code."""
    actor = from_context(context, data_dict)
    demand = queries.known(actor, data_dict.get("folio"))
    is_author = Role.AUTHOR in permissions.demand_roles(actor, demand)
    return answer_known(actor.is_known or is_author)


proactiva_answer_export = everybody
proactiva_answer_list = everybody
proactiva_confirmation_create = whoever_may(DemandAct.CONFIRM)
proactiva_demand_close = whoever_may(DemandAct.CLOSE)
# The token is the proof.
proactiva_demand_confirm = everybody
proactiva_link_preview = everybody
proactiva_demand_export = everybody
proactiva_demand_feed_show = who_may_see_it
proactiva_demand_hide = whoever_may(DemandAct.HIDE)
proactiva_demand_list = everybody
proactiva_demand_merge = whoever_may(DemandAct.MERGE)
proactiva_demand_merge_consent = whoever_may(DemandAct.CONSENT)
proactiva_demand_merge_object = whoever_may(DemandAct.OBJECT)
proactiva_demand_patch = whoever_may(DemandAct.EDIT)
proactiva_demand_preview = proactiva_demand_create
proactiva_demand_publish = whoever_may(DemandAct.PUBLISH)
proactiva_demand_refuse = whoever_may(DemandAct.REFUSE)
proactiva_demand_reopen = whoever_may(DemandAct.REOPEN)
proactiva_demand_resubmit = whoever_may(DemandAct.RESUBMIT)
proactiva_demand_return = whoever_may(DemandAct.RETURN)
proactiva_demand_see = proactiva_message_create
proactiva_demand_show = who_may_see_it
proactiva_demand_similar = everybody
proactiva_demand_unhide = whoever_may(DemandAct.UNHIDE)
proactiva_demand_unmerge = whoever_may(DemandAct.UNMERGE)
proactiva_demand_withdraw = whoever_may(DemandAct.WITHDRAW)
proactiva_feed_show = everybody
proactiva_home_show = everybody
proactiva_message_preview = proactiva_message_create
proactiva_participation_list = everybody
proactiva_support_delete = who_may_see_it
