"""Schemas of the actions that export demands and answers."""

from __future__ import annotations

from datetime import datetime

import ckantoolkit as tk

from ckanext.proactiva.domain.text import can_name
from ckanext.proactiva.logic.schema import kit
from ckanext.proactiva.logic.schema.demand import filters
from ckanext.proactiva.logic.schema.growth import as_it_is, moment_and_rest
from ckanext.proactiva.logic.schema.kit import Schema

IN_A_BATCH = 1_000


def export() -> Schema:
    """Accept what narrows the board, and where the rows go on."""
    after = [kit.optional(lambda: None), place]
    return {**filters(), "after": after, "limit": kit.limit(IN_A_BATCH, IN_A_BATCH)}


def place(value: object) -> tuple[datetime, str]:
    """Where the rows go on: ``next`` of the previous answer."""
    moment, folio = moment_and_rest(value)
    if not (folio and can_name(folio)):
        raise tk.Invalid(as_it_is())
    return moment, folio
