"""Who may read what institutions plan, and plan for them."""

from __future__ import annotations

from typing import Any

import ckantoolkit as tk

from ckanext.proactiva.demands import initiatives
from ckanext.proactiva.institutions.initiatives import TYPE
from ckanext.proactiva.logic.auth.kit import allowed_if, everybody
from ckanext.proactiva.people import permissions
from ckanext.proactiva.people.actor import from_context
from ckanext.proactiva.types import AuthResult, Context, DataDict

proactiva_initiative_list = everybody
proactiva_initiative_show = everybody


def proactiva_initiative_create(context: Context, data_dict: DataDict) -> AuthResult:
    """Allow the institution's editors, and whoever records its answers."""
    return _plans_for(context, data_dict.get("institution"))


def proactiva_initiative_update(context: Context, data_dict: DataDict) -> AuthResult:
    """Allow the institution's editors, and whoever records its answers."""
    return _plans_for(context, initiatives.find(data_dict.get("id")).institution.id)


proactiva_initiative_delete = proactiva_initiative_update


@tk.chained_auth_function
def group_create(next_auth: Any, context: Context, data_dict: DataDict | None) -> AuthResult:
    """Leave initiatives to our own action: with CKAN's, anybody could plan for an institution."""
    if (data_dict or {}).get("type") == TYPE:
        return {"success": False, "msg": tk._("To plan for an institution, use its desk")}
    return next_auth(context, data_dict)


def _plans_for(context: Context, institution: object) -> AuthResult:
    return allowed_if(permissions.plans_for(from_context(context), institution))
