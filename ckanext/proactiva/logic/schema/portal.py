"""Schema of the action that sets up the portal."""

from __future__ import annotations

from typing import Any

import ckantoolkit as tk
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
        "authority": [authority],
        "accept": [kit.optional(list), organizations],
        "all": flags.optional(),
    }


def authority(key: Any, data: Any, errors: Any, context: Any) -> None:
    """The id or name of an active organization; default the option's, if none is pinned."""
    # Once one is pinned, the option decides nothing: its name may be somebody else's by then.
    named = data.get(key)
    if named is tk.missing or inputs.is_blank(named):
        named = config.authority() if acceptance.pinned() is None else ""
    data[key] = organization(named) if named else None


def organizations(value: object) -> list[model.Group]:
    """Ids or names of active organizations, in a list."""
    return [organization(each) for each in inputs.listed(inputs.decoded(value))]
