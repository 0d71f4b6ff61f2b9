"""Who may write down that a dialogue was held in person."""

from __future__ import annotations

import ckantoolkit as tk

from ckanext.proactiva.demands import queries
from ckanext.proactiva.logic.auth.kit import authority, editors
from ckanext.proactiva.people.actor import from_context
from ckanext.proactiva.types import AuthResult, Context, DataDict


@tk.auth_allow_anonymous_access
def proactiva_meeting_create(context: Context, data_dict: DataDict) -> AuthResult:
    """Allow the authority's editors, and the editors of the institution that is named."""
    queries.known(from_context(context, data_dict), data_dict.get("folio"))
    return (editors if data_dict.get("institution") else authority)(context, data_dict)
