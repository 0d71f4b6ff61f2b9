"""What the actions on growth accept."""

from __future__ import annotations

from datetime import date
from typing import Any

import ckantoolkit as tk

from ckanext.proactiva import clock
from ckanext.proactiva.logic.schema import kit
from ckanext.proactiva.logic.schema.kit import Schema

EARLIEST = date(1990, 1, 1)
# No country has so many.
EVERY_INSTITUTION = 100_000
# Whose growth it is; the portal's where none is named.
SUBJECTS = ("institution", "beneficiary_group", "problem")


def growth_show() -> Schema:
    """Accept whose growth, and the day until which it is counted."""
    return {
        "__before": [_one_at_most],
        **{name: [kit.optional(str), tk.get_validator("proactiva_reference")] for name in SUBJECTS},
        "as_of": [kit.optional(lambda: None), kit.day, until_today],
        "offset": kit.offset(),
        "limit": kit.limit(EVERY_INSTITUTION, EVERY_INSTITUTION),
    }


def until_today(day: object) -> object:
    """From 1990 on, and not after today."""
    # What is no day has been refused already; CKAN goes on to the next validator all the same.
    if isinstance(day, date) and not EARLIEST <= day <= clock.today():
        message = tk._("Choose a date between {first} and today")
        raise tk.Invalid(message.format(first=EARLIEST.isoformat()))
    return day


def _one_at_most(key: Any, data: Any, errors: Any, context: Any) -> None:
    named = [name for name in SUBJECTS if not kit.is_blank(data, (name,))]
    if len(named) > 1:
        errors[(named[1],)] = [tk._("Choose an institution, a group or a problem, not several")]
