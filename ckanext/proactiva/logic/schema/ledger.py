"""What the actions on the ledger accept."""

from __future__ import annotations

from collections.abc import Mapping

import ckantoolkit as tk
from ckan.logic.schema import validator_args
from ckan.types import Validator

from ckanext.proactiva.logic.schema.demand import MOST_AT_ONCE, Schema, empty, within

LARGEST = 2**63 - 1


@validator_args
def ledger_list(natural_number_validator: Validator) -> Schema:
    """Accept the number after which a list goes on, and how many to list."""
    return {
        "after": [empty(int), natural_number_validator, within(0, LARGEST)],
        "limit": [empty(lambda: MOST_AT_ONCE), natural_number_validator, within(1, MOST_AT_ONCE)],
    }


def ledger_verify() -> Schema:
    """Accept the seals that somebody else kept: the hash of each, by its number."""
    return {"kept": [empty(dict), _seals]}


def _seals(value: Mapping[str, str]) -> dict[int, str]:
    try:
        return {int(number): str(kept) for number, kept in value.items()}
    except (AttributeError, TypeError, ValueError):
        raise tk.Invalid(tk._("Give the hash of each seal by its number")) from None
