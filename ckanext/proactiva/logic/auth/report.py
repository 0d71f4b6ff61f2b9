"""Who may report something, and decide what comes of it."""

from __future__ import annotations

import ckantoolkit as tk

from ckanext.proactiva.logic.auth.kit import authority, demand_readers
from ckanext.proactiva.types import AuthResult, Context, DataDict


@tk.auth_allow_anonymous_access
def proactiva_report_create(context: Context, data_dict: DataDict) -> AuthResult:
    """Allow whoever may see the demand; a message is found only where everybody reads it."""
    if data_dict.get("folio") is None and data_dict.get("id"):
        return {"success": True}
    return demand_readers(context, data_dict)


proactiva_report_close = authority
