"""Who may say that they need something too."""

from __future__ import annotations

import ckantoolkit as tk

from ckanext.proactiva.demands import queries
from ckanext.proactiva.logic.auth.kit import allowed_if_known, demand_readers
from ckanext.proactiva.people.actor import from_context
from ckanext.proactiva.types import AuthResult, Context, DataDict


@tk.auth_allow_anonymous_access
def proactiva_support_create(context: Context, data_dict: DataDict) -> AuthResult:
    """Allow whoever may see the demand, with an account or from a browser that is remembered."""
    actor = from_context(context, data_dict)
    queries.known(actor, data_dict.get("folio"))
    return allowed_if_known(actor.is_known)


proactiva_support_delete = demand_readers
