"""Who may look into the portal's settings."""

from __future__ import annotations

from typing import Any

import ckantoolkit as tk


def proactiva_portal_check(context: Any, data_dict: dict[str, Any]) -> dict[str, Any]:
    """Allow sysadmins, whom CKAN never asks."""
    return {"success": False, "msg": tk._("Only a system administrator may check the portal")}


def proactiva_portal_setup(context: Any, data_dict: dict[str, Any]) -> dict[str, Any]:
    """Allow sysadmins, whom CKAN never asks."""
    return {"success": False, "msg": tk._("Only a system administrator may set up the portal")}
