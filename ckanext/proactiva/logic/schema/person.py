"""Schemas of the actions on a person's data."""

from __future__ import annotations

from ckanext.proactiva.domain.register import N_
from ckanext.proactiva.logic.schema import kit, together
from ckanext.proactiva.logic.schema.kit import Schema


def person() -> Schema:
    """Accept whose data it is: by account, or by the folio of a demand they asked for."""
    whose = N_("Give either an account or the folio of a demand")
    return {
        "user": [kit.optional(str), kit.text(kit.LONGEST_LINE)],
        "folio": [kit.optional(str), kit.folio],
        "__before": [together.exactly_one(("folio", "user"), whose)],
    }
