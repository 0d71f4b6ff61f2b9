"""Schema of the actions on messages."""

from __future__ import annotations

from ckanext.proactiva.domain.register import N_
from ckanext.proactiva.logic.schema import kit, references
from ckanext.proactiva.logic.schema.badge import with_badge
from ckanext.proactiva.logic.schema.demand import alias, demand_show
from ckanext.proactiva.logic.schema.kit import Schema
from ckanext.proactiva.logic.schema.marks import not_personal


def message_create() -> Schema:
    """Accept a message for a demand's dialogue, and the institution that it speaks for."""
    return {
        **demand_show(),
        "text": kit.required_text(N_("Write your message")),
        "alias": alias(),
        "not_personal": not_personal(),
        "with_badge": with_badge(),
        "institution": references.optional_institution("proactiva_institution_known"),
    }
