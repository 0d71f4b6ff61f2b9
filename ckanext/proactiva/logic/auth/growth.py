"""Who may see growth."""

from __future__ import annotations

import ckantoolkit as tk
from ckan.types import AuthResult

from ckanext.proactiva.types import Context, DataDict


@tk.auth_allow_anonymous_access
def proactiva_growth_show(context: Context, data_dict: DataDict) -> AuthResult:
    """Let anybody check every figure."""
    return {"success": True}


@tk.auth_allow_anonymous_access
def proactiva_growth_answer_list(context: Context, data_dict: DataDict) -> AuthResult:
    """Let anybody follow the figure of answers to the demands."""
    return {"success": True}


@tk.auth_allow_anonymous_access
def proactiva_growth_event_list(context: Context, data_dict: DataDict) -> AuthResult:
    """Let anybody follow every figure to its events."""
    return {"success": True}
