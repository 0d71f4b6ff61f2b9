"""What the actions on the block accept."""

from __future__ import annotations

from typing import Any

from ckan.logic.schema import validator_args

from ckanext.proactiva.logic.schema import Schema, kit


@validator_args
def block_show(not_empty: Any, proactiva_reference: Any, package_id_or_name_exists: Any) -> Schema:
    """Accept the id or name of a dataset."""
    return {"id": [not_empty, proactiva_reference, package_id_or_name_exists]}


@validator_args
def block_list(proactiva_reference: Any, natural_number_validator: Any) -> Schema:
    """Accept where to start and how many to list."""
    return {
        "after": [kit.optional(str), proactiva_reference],
        "limit": kit.limit(),
    }
