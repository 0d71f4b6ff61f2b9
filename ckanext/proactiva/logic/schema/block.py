"""Schemas of the actions on the block."""

from __future__ import annotations

from ckan.logic.schema import validator_args
from ckan.types import Validator

from ckanext.proactiva.logic.schema import Schema, kit


@validator_args
def block_show(
    not_empty: Validator, proactiva_reference: Validator, package_id_or_name_exists: Validator
) -> Schema:
    """Accept the id or name of a dataset."""
    return {"id": [not_empty, proactiva_reference, package_id_or_name_exists]}


@validator_args
def block_list(proactiva_reference: Validator) -> Schema:
    """Accept where to start and how many to list."""
    return {
        "after": [kit.optional(str), proactiva_reference],
        "limit": kit.limit(),
    }
