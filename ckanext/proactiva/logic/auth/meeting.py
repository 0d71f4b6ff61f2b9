"""Who may write down that a dialogue was held in a room."""

from __future__ import annotations

import ckantoolkit as tk

from ckanext.proactiva.demands import queries
from ckanext.proactiva.domain.roles import Role
from ckanext.proactiva.logic.auth.kit import allowed_if, authority
from ckanext.proactiva.people import offices
from ckanext.proactiva.people.actor import from_context
from ckanext.proactiva.types import AuthResult, Context, DataDict


@tk.auth_allow_anonymous_access
def proactiva_meeting_create(context: Context, data_dict: DataDict) -> AuthResult:
    """Allow the authority's editors, and the editors of the institution that is named."""
    actor, named = from_context(context, data_dict), data_dict.get("institution")
    queries.known(actor, data_dict.get("folio"))
    if named:
        return allowed_if(Role.EDITOR in offices.institution_roles(actor, named))
    return authority(context, data_dict)
