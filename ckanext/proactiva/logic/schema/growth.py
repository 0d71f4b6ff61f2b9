"""What the actions on growth accept."""

from __future__ import annotations

from datetime import date

import ckantoolkit as tk
from ckan.logic.schema import validator_args
from ckan.types import Validator

from ckanext.proactiva import clock
from ckanext.proactiva.logic.schema.demand import Schema, empty

EARLIEST = date(1990, 1, 1)


@validator_args
def growth_show(proactiva_reference: Validator) -> Schema:
    """Accept an institution, and the day until which growth is counted."""
    return {
        "institution": [empty(str), proactiva_reference],
        "as_of": [empty(clock.today), _day],
    }


def _day(value: str) -> date:
    try:
        day = date.fromisoformat(value)
    except (TypeError, ValueError):
        raise tk.Invalid(tk._("Write the date as year-month-day, such as 2027-01-15")) from None
    if not EARLIEST <= day <= clock.today():
        message = tk._("Choose a date between {first} and today")
        raise tk.Invalid(message.format(first=EARLIEST.isoformat()))
    return day
