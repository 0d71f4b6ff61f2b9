"""Who may read and keep the register of institutions."""

from __future__ import annotations

import ckantoolkit as tk

from ckanext.proactiva.people import permissions
from ckanext.proactiva.people.actor import from_context
from ckanext.proactiva.types import AuthResult, Context, DataDict


@tk.auth_allow_anonymous_access
def proactiva_institution_list(context: Context, data_dict: DataDict) -> AuthResult:
    """Let anybody do it."""
    return {"success": True}


@tk.auth_allow_anonymous_access
def proactiva_institution_show(context: Context, data_dict: DataDict) -> AuthResult:
    """Let anybody do it."""
    return {"success": True}


def proactiva_register_show(context: Context, data_dict: DataDict) -> AuthResult:
    """Allow the authority's editors."""
    return _answer(permissions.is_authority(from_context(context)))


def proactiva_institution_accept(context: Context, data_dict: DataDict) -> AuthResult:
    """Allow the authority's admins."""
    return _answer(permissions.keeps_register(from_context(context)))


proactiva_institution_patch = proactiva_institution_accept


def _answer(success: bool) -> AuthResult:
    return {"success": True} if success else {"success": False, "msg": tk._("You may not do this")}
