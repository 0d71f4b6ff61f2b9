"""Schema of the action on an institution's quarterly report."""

from __future__ import annotations

import ckantoolkit as tk

from ckanext.proactiva import clock
from ckanext.proactiva.domain import quarter as quarters
from ckanext.proactiva.domain.quarter import Quarter
from ckanext.proactiva.logic.schema import kit, references
from ckanext.proactiva.logic.schema.growth import EARLIEST
from ckanext.proactiva.logic.schema.kit import Schema

IN_A_BATCH = 1_000


def quarter_export() -> Schema:
    """Accept an institution, even one that has ended, a quarter, and where its rows go on."""
    return {
        "institution": references.reference(),
        "quarter": [kit.optional(last_over), quarter],
        "after": references.optional_reference(),
        "limit": kit.limit(IN_A_BATCH, IN_A_BATCH),
    }


def last_over() -> Quarter:
    """Return the last quarter that is over."""
    return quarters.of(clock.today()).before


def quarter(value: object) -> Quarter:
    """A quarter that has begun, from 1990 on, as year-number."""
    found = quarters.read(value) if isinstance(value, str) else None
    if found is None:
        raise tk.Invalid(tk._("Write the quarter as year-number, such as 2026-4"))
    first, last = quarters.of(EARLIEST), quarters.of(clock.today())
    if not first <= found <= last:
        message = tk._("Choose a quarter between {first} and {last}")
        raise tk.Invalid(message.format(first=first.code, last=last.code))
    return found
