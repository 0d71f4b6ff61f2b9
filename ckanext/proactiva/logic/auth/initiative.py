"""Who may read what institutions plan, and plan for them."""

from __future__ import annotations

from typing import Any

import ckantoolkit as tk

from ckanext.proactiva.demands import initiatives
from ckanext.proactiva.institutions.initiatives import TYPE, is_of_type
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
        return _use_the_desk()
    return next_auth(context, data_dict)


@tk.chained_auth_function
def group_update(next_auth: Any, context: Context, data_dict: DataDict | None) -> AuthResult:
    """Leave changes of initiatives to our own actions."""
    allowed = next_auth(context, data_dict)
    if allowed["success"] and is_of_type((data_dict or {}).get("id")):
        return _use_the_desk()
    return allowed


# Whatever CKAN calls them.
organization_create = group_create
organization_update = group_update


def _use_the_desk() -> AuthResult:
    return {"success": False, "msg": tk._("To plan for an institution, use its desk")}


def _plans_for(context: Context, institution: object) -> AuthResult:
    return allowed_if(permissions.may_edit_plans(from_context(context), institution))
