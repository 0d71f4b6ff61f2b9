"""What the actions on growth accept."""

from __future__ import annotations

from datetime import date

import ckantoolkit as tk

from ckanext.proactiva import clock
from ckanext.proactiva.logic.schema import kit
from ckanext.proactiva.logic.schema.kit import Schema

EARLIEST = date(1990, 1, 1)


def growth_show() -> Schema:
    """Accept an institution, and the day until which growth is counted."""
    return {
        "institution": [kit.optional(str), tk.get_validator("proactiva_reference")],
        "as_of": [kit.optional(lambda: None), kit.day, until_today],
    }


def until_today(day: object) -> object:
    """From 1990 on, and not after today."""
    # What is no day has been refused already; CKAN goes on to the next validator all the same.
    if isinstance(day, date) and not EARLIEST <= day <= clock.today():
        message = tk._("Choose a date between {first} and today")
        raise tk.Invalid(message.format(first=EARLIEST.isoformat()))
    return day
