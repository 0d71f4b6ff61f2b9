"""Who may see growth, and who may look after its ledger."""

from __future__ import annotations

from typing import Any

import ckantoolkit as tk


@tk.auth_allow_anonymous_access
def proactiva_growth_show(context: Any, data_dict: dict[str, Any]) -> dict[str, Any]:
    """Let anybody check every figure."""
    return {"success": True}


@tk.auth_allow_anonymous_access
def proactiva_ledger_show(context: Any, data_dict: dict[str, Any]) -> dict[str, Any]:
    """Let anybody see how far the ledger is."""
    return {"success": True}


@tk.auth_allow_anonymous_access
def proactiva_ledger_event_list(context: Any, data_dict: dict[str, Any]) -> dict[str, Any]:
    """Let anybody count again: events hold ids and codes of what was public."""
    return {"success": True}


@tk.auth_allow_anonymous_access
def proactiva_seal_list(context: Any, data_dict: dict[str, Any]) -> dict[str, Any]:
    """Let anybody keep the seals: they are worth nothing before somebody does."""
    return {"success": True}


def proactiva_ledger_sync(context: Any, data_dict: dict[str, Any]) -> dict[str, Any]:
    """Allow sysadmins, whom CKAN never asks."""
    return _sysadmins_only()


def proactiva_ledger_verify(context: Any, data_dict: dict[str, Any]) -> dict[str, Any]:
    """Allow sysadmins, whom CKAN never asks: it reads the whole ledger."""
    return _sysadmins_only()


def _sysadmins_only() -> dict[str, Any]:
    return {"success": False, "msg": tk._("Only a system administrator may do this")}
