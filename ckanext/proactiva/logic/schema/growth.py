"""What the actions on growth and its ledger accept."""

from __future__ import annotations

from datetime import date
from typing import Any

import ckantoolkit as tk
from ckan.logic.schema import validator_args

from ckanext.proactiva import clock
from ckanext.proactiva.logic.schema import kit
from ckanext.proactiva.logic.schema.kit import Schema

EARLIEST = date(1990, 1, 1)
LARGEST = 2**63 - 1


@validator_args
def growth_show(proactiva_reference: Any) -> Schema:
    """Accept an institution, and the day until which growth is counted."""
    return {
        "institution": [kit.optional(str), proactiva_reference],
        "as_of": [kit.optional(clock.today), _day],
    }


@validator_args
def ledger_list(natural_number_validator: Any) -> Schema:
    """Accept the number after which a list goes on, and how many to list."""
    return {
        "after": [kit.optional(int), *kit.number(0, LARGEST)],
        "limit": kit.limit(),
    }


def ledger_verify() -> Schema:
    """Accept the seals that somebody else kept: the hash of each, by its number."""
    return {"kept": [kit.optional(dict), _seals]}


def _day(value: Any) -> date:
    try:
        day = date.fromisoformat(value)
    except (TypeError, ValueError):
        raise tk.Invalid(tk._("Write the date as year-month-day, such as 2027-01-15")) from None
    if not EARLIEST <= day <= clock.today():
        message = tk._("Choose a date between {first} and today")
        raise tk.Invalid(message.format(first=EARLIEST.isoformat()))
    return day


def _seals(value: Any) -> dict[int, str]:
    try:
        return {int(number): str(kept) for number, kept in value.items()}
    except (AttributeError, TypeError, ValueError):
        raise tk.Invalid(tk._("Give the hash of each seal by its number")) from None
