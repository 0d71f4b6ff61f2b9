"""Who may keep a draft: everybody, since only the writer's own key opens it."""

from __future__ import annotations

import ckantoolkit as tk

from ckanext.proactiva.types import AuthResult, Context, DataDict


@tk.auth_allow_anonymous_access
def _everybody(context: Context, data_dict: DataDict) -> AuthResult:
    """Let anybody do it."""
    return {"success": True}


proactiva_draft_delete = _everybody
proactiva_draft_list = _everybody
proactiva_draft_update = _everybody
