"""Who may see topics."""

from __future__ import annotations

import ckantoolkit as tk

from ckanext.proactiva.types import AuthResult, Context, DataDict


@tk.auth_allow_anonymous_access
def proactiva_topic_show(context: Context, data_dict: DataDict) -> AuthResult:
    """Let anybody see what there is on a topic."""
    return {"success": True}
