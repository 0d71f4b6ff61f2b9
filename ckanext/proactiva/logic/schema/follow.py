"""Schemas of the actions on follows."""

from __future__ import annotations

from ckanext.proactiva.domain.board import FILTERS
from ckanext.proactiva.domain.follow import Cadence
from ckanext.proactiva.domain.register import N_
from ckanext.proactiva.logic.schema import demand, kit, mail, references
from ckanext.proactiva.logic.schema.kit import Schema


def follow_preview() -> Schema:
    """Accept a demand, or else how the board is narrowed, or else an institution's desk."""
    board = demand.demand_list()
    return {
        "folio": kit.optional_line(),
        **{name: board[name] for name in FILTERS},
        "desk": board["institution"],
    }


def follow_create() -> Schema:
    """Accept what is to be followed, how often to tell of it, and where to."""
    return {
        **follow_preview(),
        "cadence": [kit.optional(lambda: Cadence.DAILY.value), kit.one_of(Cadence)],
        "email": mail.optional(),
    }


def follow_list() -> Schema:
    """Accept the token of a mailed link, from somebody without an account."""
    return {"token": [kit.optional(str), kit.text(kit.LONGEST_TOKEN)]}


def follow_patch() -> Schema:
    """Accept what is followed, and how often to tell about it."""
    cadence = [kit.required(N_("Choose how often you want to hear about it")), kit.one_of(Cadence)]
    return {**follow_list(), "id": references.reference(), "cadence": cadence}


def follow_delete() -> Schema:
    """Accept what to stop following, or nothing to stop all of it."""
    return {**follow_list(), "id": [kit.optional(str), *references.reference()]}
