"""Demands as people make them, with the institutions and the accounts around them."""

from __future__ import annotations

import uuid
from typing import Any

import ckantoolkit as tk
from ckan.tests import factories

AUTHORITY = "autoridad"
WATER = "Los días y las horas en que llega el agua a cada colonia"


def call(action: str, user: str = "", **data: Any) -> Any:
    """Call an action as somebody, with CKAN's permissions in force."""
    return tk.get_action(action)({"user": user}, data)


def named(prefix: str) -> str:
    """Return a name that nothing else has."""
    return f"{prefix}-{uuid.uuid4().hex[:12]}"


def institution(capacity: str = "admin", **fields: Any) -> tuple[dict[str, Any], dict[str, Any]]:
    """Make an institution and somebody of it."""
    officer = factories.UserWithToken()
    given = {"name": named("institucion"), **fields}
    return factories.Organization(
        **given, users=[{"name": officer["name"], "capacity": capacity}]
    ), officer


def authority() -> dict[str, Any]:
    """Return an editor of the authority's organization, which is made where it is missing."""
    editor = factories.UserWithToken()
    member = {"name": editor["name"], "capacity": "editor"}
    try:
        call_as_site("member_create", AUTHORITY, editor["id"])
    except (tk.ObjectNotFound, tk.ValidationError):
        factories.Organization(name=AUTHORITY, title="Autoridad", users=[member])
    return editor


def call_as_site(action: str, organization: str, user_id: str) -> Any:
    """Add a user to an organization with nobody's permissions but the site's."""
    data = {"id": organization, "object": user_id, "object_type": "user", "capacity": "editor"}
    return tk.get_action(action)({"ignore_auth": True}, data)


def demand(user: str = "", **fields: Any) -> dict[str, Any]:
    """Make a demand; with a user it is public at once."""
    given = {"wanted": WATER, "problem": "water_and_drainage", "beneficiary_groups": ["girls"]}
    return call("proactiva_demand_create", user, **{**given, **fields})


def public_demand(**fields: Any) -> dict[str, Any]:
    """Make a demand of somebody with an account."""
    return demand(factories.User()["name"], **fields)
