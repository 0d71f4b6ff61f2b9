"""Schemas of the actions on reports."""

from __future__ import annotations

from typing import Final

from ckanext.proactiva.domain.register import N_
from ckanext.proactiva.domain.report import Outcome, ReportReason
from ckanext.proactiva.logic.schema import kit, references
from ckanext.proactiva.logic.schema.demand import demand_show
from ckanext.proactiva.logic.schema.kit import Schema

LONGEST_NOTE = 1_000
CHOSEN: Final = [why for why in ReportReason if why.can_be_chosen]


def report_create() -> Schema:
    """Accept a folio or the id of a message, why it is reported, and words for the moderators."""
    return {
        **demand_show(),
        "folio": [kit.optional(lambda: None), kit.folio],
        "id": kit.optional_line(),
        "reason": [kit.required(N_("Choose a reason")), kit.member_of(CHOSEN)],
        "text": kit.optional_text(LONGEST_NOTE),
    }


def report_close() -> Schema:
    """Accept the id of a report, and its outcome."""
    return {
        "id": references.reference(),
        "outcome": [kit.optional(lambda: Outcome.NOTHING_TO_DO), kit.member_of(Outcome)],
    }
