"""Schemas of the actions on uses."""

from __future__ import annotations

from typing import Final

from ckanext.proactiva.domain.field_kinds import ADDRESS
from ckanext.proactiva.domain.register import N_
from ckanext.proactiva.logic.schema import kit, references, together
from ckanext.proactiva.logic.schema.badge import with_badge
from ckanext.proactiva.logic.schema.demand import alias
from ckanext.proactiva.logic.schema.kit import Schema
from ckanext.proactiva.logic.schema.marks import not_personal
from ckanext.proactiva.logic.schema.public_words import saying, without_personal_data
from ckanext.proactiva.logic.schema.redaction import hide_and_show, something

LONGEST: Final = 280
LONGEST_WEB_ADDRESS: Final = 2_000


def use_list() -> Schema:
    """Accept a dataset or the folio of a demand."""
    about = N_("Name a dataset or the folio of a demand")
    return {
        "dataset": references.optional_reference(),
        "folio": [kit.optional(str), kit.folio],
        "__before": [together.exactly_one(("dataset", "folio"), about)],
    }


def use_preview() -> Schema:
    """Accept what a use is of, and what is told about it so far."""
    return {
        **use_list(),
        "text": [kit.optional(str), kit.text(LONGEST), kit.one_line],
        "address": web_address(),
        "alias": alias(),
    }


def use_create() -> Schema:
    """Accept what was done with a dataset or an answer, and where it can be seen."""
    phrase = N_("Write what you did with it")
    return {
        **use_preview(),
        "text": [*kit.required_text(phrase, LONGEST), kit.one_line, saying(phrase)],
        "institution": references.optional_institution(),
        "with_badge": with_badge(),
        "not_personal": not_personal(),
    }


def use_show() -> Schema:
    """Accept the id of a use."""
    return {"id": references.reference()}


def use_redact() -> Schema:
    """Accept a use of a dataset, and what to hide and to show: at least one of them."""
    return {**use_show(), **hide_and_show(), "__before": something()}


def web_address() -> list[kit.Validator]:
    """Return validators for a web address that a person gives."""
    refusal = N_("There is personal data in this address: give another one")
    taken = kit.text(LONGEST_WEB_ADDRESS), kit.of_kind(ADDRESS, "a web address")
    return [kit.optional(str), *taken, without_personal_data(refusal)]
