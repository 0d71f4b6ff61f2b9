"""Who may see the vocabularies."""

from __future__ import annotations

import ckantoolkit as tk

from ckanext.proactiva.types import AuthResult, Context, DataDict


@tk.auth_allow_anonymous_access
def proactiva_vocabulary_list(context: Context, data_dict: DataDict) -> AuthResult:
    """Let anybody see which lists there are."""
    return {"success": True}


@tk.auth_allow_anonymous_access
def proactiva_vocabulary_show(context: Context, data_dict: DataDict) -> AuthResult:
    """Let anybody look up a code."""
    return {"success": True}
