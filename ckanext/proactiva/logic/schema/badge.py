"""Schemas of the actions on badges of civil society."""

from __future__ import annotations

from typing import Final

import ckantoolkit as tk

from ckanext.proactiva.domain.alias import is_called_like
from ckanext.proactiva.domain.register import N_
from ckanext.proactiva.institutions import register
from ckanext.proactiva.logic.schema import flags, kit, references
from ckanext.proactiva.logic.schema.kit import Schema
from ckanext.proactiva.logic.schema.public_words import without_personal_data

LONGEST_TITLE: Final = 120
LONGEST_ACCOUNT: Final = 100
PAGE_SIZE: Final = 50


def badge_grant() -> Schema:
    """Accept an account, and the organization that it speaks for."""
    return {
        "account": kit.still_required(
            N_("Write the name of the account"), kit.text(LONGEST_ACCOUNT), kit.one_line
        ),
        "title": _title(),
    }


def badge_revoke() -> Schema:
    """Accept the id of a badge."""
    return {"id": references.reference()}


def badge_list() -> Schema:
    """Accept a page."""
    return kit.page(PAGE_SIZE)


def with_badge() -> list[kit.Validator]:
    """Return validators for whether somebody speaks with their badge, if they have one."""
    return flags.optional(default=True)


def _title() -> list[kit.Validator]:
    taken = kit.required_text(N_("Write the name of the organization"), LONGEST_TITLE)
    refusal = N_("It has personal data: everyone will read this name")
    return [*taken, kit.one_line, of_no_institution, without_personal_data(refusal)]


def of_no_institution(value: object) -> object:
    """Unlike any institution's name."""
    if isinstance(value, str) and is_called_like(value, register.names()):
        raise tk.Invalid(tk._("This is the name of an institution: its own people speak for it"))
    return value
