"""Who may read the block of a dataset."""

from __future__ import annotations

from typing import Any

import ckantoolkit as tk


@tk.auth_allow_anonymous_access
def proactiva_block_show(context: Any, data_dict: dict[str, Any]) -> dict[str, Any]:
    """Allow whoever may see the dataset: the action asks package_show."""
    return {"success": True}


def proactiva_block_list(context: Any, data_dict: dict[str, Any]) -> dict[str, Any]:
    """Allow sysadmins, whom CKAN never asks: the list holds private datasets."""
    return {"success": False, "msg": tk._("Only a system administrator may list every block")}
