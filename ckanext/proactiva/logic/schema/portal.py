"""Schema of the action that sets up the portal."""

from __future__ import annotations

from typing import Any

from ckan import model

from ckanext.proactiva import config
from ckanext.proactiva.domain import inputs
from ckanext.proactiva.institutions import acceptance
from ckanext.proactiva.logic.schema import flags, kit
from ckanext.proactiva.logic.schema.institution import organization
from ckanext.proactiva.logic.schema.kit import Schema


def portal_setup() -> Schema:
    """Accept the authority, and the organizations to accept: those named, or all."""
    return {
        "authority": [as_configured, authority],
        "accept": [kit.optional(list), organizations],
        "all": flags.optional(),
    }


def as_configured(key: Any, data: Any, errors: Any, context: Any) -> None:
    """Default as configured, until one is pinned."""
    # Once one is pinned, the option decides nothing: its name may be somebody else's by then.
    if kit.is_blank(data, key):
        data[key] = config.authority() if acceptance.pinned() is None else ""


def authority(value: object) -> model.Group | None:
    """The id or name of an active organization."""
    return organization(value) if value else None


def organizations(value: object) -> list[model.Group]:
    """Ids or names of active organizations, in a list."""
    return [organization(each) for each in inputs.listed(inputs.decoded(value))]
