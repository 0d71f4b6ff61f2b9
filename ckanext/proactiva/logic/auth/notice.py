"""Who may manage what people are told by mail."""

from __future__ import annotations

import ckantoolkit as tk

from ckanext.proactiva.types import AuthResult, Context, DataDict


def proactiva_notice_show(context: Context, data_dict: DataDict) -> AuthResult:
    """Allow sysadmins, whom CKAN never asks."""
    return {"success": False, "msg": tk._("Only a system administrator may do this")}


proactiva_notice_adopt = proactiva_notice_show
proactiva_notice_retry = proactiva_notice_show


@tk.auth_allow_anonymous_access
def proactiva_notice_stop(context: Context, data_dict: DataDict) -> AuthResult:
    """Let anybody do it: the token is the proof."""
    return {"success": True}
