"""Schemas of the actions on a person's data."""

from __future__ import annotations

from ckanext.proactiva.domain.register import N_
from ckanext.proactiva.logic.schema import kit, references, together
from ckanext.proactiva.logic.schema.kit import Schema


def person() -> Schema:
    """Accept whose data it is: by account, or by a demand or a message of theirs."""
    whose = N_("Give one of these: an account, the folio of a demand or the id of a message")
    return {
        "user": kit.optional_line(),
        "folio": [kit.optional(str), kit.folio],
        "message": references.optional_reference(),
        "__before": [together.exactly_one(("folio", "user", "message"), whose)],
    }
