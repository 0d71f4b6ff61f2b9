"""Schemas of the actions on the ledger."""

from __future__ import annotations

from collections.abc import Mapping

import ckantoolkit as tk

from ckanext.proactiva.domain.correction import CorrectionReason
from ckanext.proactiva.domain.register import N_
from ckanext.proactiva.logic.schema import flags, kit, numbers
from ckanext.proactiva.logic.schema.kit import Schema


def ledger_list() -> Schema:
    """Accept the number after which a list goes on, and how many to list."""
    return {
        "after": [kit.optional(int), numbers.number(0, numbers.LARGEST)],
        "limit": kit.limit(),
    }


def seal_list() -> Schema:
    """Accept the number before which the list of seals goes on, and how many to list."""
    return {
        "before": [kit.optional(int), numbers.number(0, numbers.LARGEST)],
        "limit": kit.limit(),
    }


def ledger_sync() -> Schema:
    """Accept whether nobody looked for long, and whether a backup was restored."""
    said = flags.optional()
    return {"after_pause": said, "after_restore": said}


def ledger_event_correct() -> Schema:
    """Accept which event is wrong, why, and the day it counts on, if it was an act."""
    return {
        "seq": [
            kit.required(N_("Write the number of the event that is wrong")),
            numbers.integer(1, numbers.LARGEST),
        ],
        "reason": [kit.required(N_("Choose a reason")), kit.member_of(CorrectionReason)],
        "counts_on": [kit.optional(lambda: None), kit.day],
    }


def ledger_verify() -> Schema:
    """Accept the seals that somebody else kept: the hash of each, by number."""
    return {"kept": [kit.optional(dict), seals]}


def seals(value: Mapping[str, str]) -> dict[int, str]:
    """The hash of each seal, by number."""
    try:
        return {int(number): str(kept) for number, kept in value.items()}
    except (AttributeError, TypeError, ValueError):
        raise tk.Invalid(tk._("Give the hash of each seal by its number")) from None
