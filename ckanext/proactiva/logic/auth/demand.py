"""Who may ask, and see what was asked."""

from __future__ import annotations

import ckantoolkit as tk

from ckanext.proactiva.domain.demand_acts import DemandAct
from ckanext.proactiva.logic.auth.kit import allowed_if, demand_readers, everybody, roles_of
from ckanext.proactiva.people import permissions
from ckanext.proactiva.people.actor import from_context
from ckanext.proactiva.types import AuthResult, Context, DataDict


@tk.auth_allow_anonymous_access
def proactiva_demand_create(context: Context, data_dict: DataDict) -> AuthResult:
    """Let anybody do it; with a ``channel``, for somebody else, only the authority's editors."""
    is_allowed = not data_dict.get("channel") or permissions.is_authority(from_context(context))
    return allowed_if(is_allowed, tk._("Only the authority can ask on behalf of somebody else"))


proactiva_demand_list = everybody
proactiva_demand_preview = proactiva_demand_create
proactiva_demand_resubmit = roles_of(DemandAct.RESUBMIT)
proactiva_demand_show = demand_readers
proactiva_demand_similar = everybody
proactiva_demand_withdraw = roles_of(DemandAct.WITHDRAW)
