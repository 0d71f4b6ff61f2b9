"""Who may read the ledger, and who may maintain it."""

from __future__ import annotations

import ckantoolkit as tk
from ckan.types import AuthResult

from ckanext.proactiva.types import Context, DataDict


@tk.auth_allow_anonymous_access
def proactiva_ledger_show(context: Context, data_dict: DataDict) -> AuthResult:
    """Let anybody see how far the ledger is."""
    return {"success": True}


@tk.auth_allow_anonymous_access
def proactiva_ledger_event_list(context: Context, data_dict: DataDict) -> AuthResult:
    """Let anybody count again: events hold ids and codes of what was public."""
    return {"success": True}


@tk.auth_allow_anonymous_access
def proactiva_seal_list(context: Context, data_dict: DataDict) -> AuthResult:
    """Let anybody keep the seals: they are worth nothing before somebody does."""
    return {"success": True}


def proactiva_ledger_sync(context: Context, data_dict: DataDict) -> AuthResult:
    """Allow sysadmins, whom CKAN never asks."""
    return _sysadmins_only()


def proactiva_ledger_event_correct(context: Context, data_dict: DataDict) -> AuthResult:
    """Allow sysadmins, whom CKAN never asks: it changes figures of the past."""
    return _sysadmins_only()


def proactiva_ledger_rebuild(context: Context, data_dict: DataDict) -> AuthResult:
    """Allow sysadmins, whom CKAN never asks."""
    return _sysadmins_only()


def proactiva_ledger_verify(context: Context, data_dict: DataDict) -> AuthResult:
    """Allow sysadmins, whom CKAN never asks: it reads the whole ledger."""
    return _sysadmins_only()


def _sysadmins_only() -> AuthResult:
    return {"success": False, "msg": tk._("Only a system administrator may do this")}
