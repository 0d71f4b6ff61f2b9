"""Who may hide parts of texts, and ask for another look at them."""

from __future__ import annotations

import ckantoolkit as tk

from ckanext.proactiva.demands import queries, readers
from ckanext.proactiva.domain.demand_acts import DemandAct
from ckanext.proactiva.logic.auth.kit import allowed_if, authority, roles_of
from ckanext.proactiva.people.actor import from_context
from ckanext.proactiva.types import AuthResult, Context, DataDict

proactiva_demand_redact = roles_of(DemandAct.REDACT)


@tk.auth_allow_anonymous_access
def proactiva_redaction_appeal(context: Context, data_dict: DataDict) -> AuthResult:
    """Allow whoever wrote the demand, or the message in it, by account or by claim code."""
    actor = from_context(context, data_dict)
    demand = queries.known(actor, data_dict.get("folio"))
    return allowed_if(readers.is_written_by(actor, demand, data_dict.get("message")))


@tk.auth_allow_anonymous_access
def proactiva_redaction_preview(context: Context, data_dict: DataDict) -> AuthResult:
    """Allow the authority's editors."""
    is_of_dataset = data_dict.get("message") and data_dict.get("folio") is None
    return (authority if is_of_dataset else proactiva_demand_redact)(context, data_dict)
