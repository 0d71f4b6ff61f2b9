"""Who may see what is held about a person, and erase it."""

from __future__ import annotations

import ckantoolkit as tk

from ckanext.proactiva.people import permissions
from ckanext.proactiva.people.actor import from_context
from ckanext.proactiva.types import AuthResult, Context, DataDict


def proactiva_person_export(context: Context, data_dict: DataDict) -> AuthResult:
    """Allow the authority's admins."""
    if permissions.keeps_register(from_context(context)):
        return {"success": True}
    return {"success": False, "msg": tk._("You may not do this")}


proactiva_person_erase = proactiva_person_export
