"""Schemas of the actions that share out an institution's work."""

from __future__ import annotations

import ckantoolkit as tk

from ckanext.proactiva import labels
from ckanext.proactiva.domain.field_kind import NOT_TEXT
from ckanext.proactiva.domain.register import N_
from ckanext.proactiva.domain.text import can_name
from ckanext.proactiva.logic.schema import kit
from ckanext.proactiva.logic.schema.kit import Schema
from ckanext.proactiva.logic.schema.referral import referral


def referral_note() -> Schema:
    """Accept a demand, one of its institutions, and a note that says something."""
    return {**referral(), "text": kit.required_text(N_("Write your note"))}


def referral_assign() -> Schema:
    """Accept a demand, one of its institutions, and somebody who works there, or nobody."""
    return {**referral(), "colleague": [kit.optional(str), colleague]}


def colleague(value: object) -> str:
    """The name or id of the account of somebody who works in the institution."""
    if not can_name(value):
        raise tk.Invalid(labels.say(NOT_TEXT))
    return value
